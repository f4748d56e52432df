"""Rows reached through `untuk`, and the same rows reached by row-level security alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from django.db import DatabaseError, connection, transaction

from jenjang.web.akses.dinding import pasang, sebagai, seluruh_data
from jenjang.web.akses.kosakata import Hubungan
from jenjang.web.akses.lingkup import Akses, peran_berlaku
from jenjang.web.akses.models import Peran
from jenjang.web.pegawai.models import Pegawai
from kantor_uji import SEJAK, Kantor, buat_kantor, buat_pegawai, buat_pengguna

pytestmark = pytest.mark.django_db


@contextmanager
def peran_aplikasi() -> Iterator[None]:
    """Work as the restricted role, which row-level security binds."""
    with connection.cursor() as cursor:
        cursor.execute("SET ROLE jenjang_app")
        yield
        cursor.execute("RESET ROLE")


@pytest.fixture
def kantor() -> Kantor:
    """The office with somebody in each place, named by the place."""
    kantor = buat_kantor()
    kepala = buat_pegawai(kantor.instansi, kantor.dinas, "dinas")
    buat_pegawai(kantor.instansi, kantor.bidang, "bidang", atasan=kepala)
    buat_pegawai(kantor.instansi, kantor.seksi, "seksi")
    buat_pegawai(kantor.instansi, None, "tanpa unit")
    buat_pegawai(kantor.lain, None, "lain")
    return kantor


CASES = [
    (Hubungan.SENDIRI, {"dinas"}),
    (Hubungan.BAWAHAN, {"bidang"}),
    (Hubungan.UNIT, {"bidang", "seksi"}),
    (Hubungan.INSTANSI, {"dinas", "bidang", "seksi", "tanpa unit"}),
    (Hubungan.SEMUA, {"dinas", "bidang", "seksi", "tanpa unit", "lain"}),
]


def akses_kepala(kantor: Kantor, hubungan: Hubungan) -> Akses:
    """What the head of the Dinas reaches, with a role on the Bidang."""
    pengguna = buat_pengguna(
        "pimpinan_unit",
        instansi=kantor.instansi,
        unit=kantor.bidang,
        pegawai=Pegawai.objects.get(nama="dinas"),
    )
    peran = peran_berlaku(pengguna)
    return Akses(pengguna, peran, ((peran[0], hubungan),))


@pytest.mark.parametrize(("hubungan", "nama"), CASES)
def test_each_relation_reaches_its_rows_and_no_other(kantor: Kantor, hubungan: Hubungan, nama: set[str]) -> None:
    akses = akses_kepala(kantor, hubungan)
    assert set(Pegawai.objects.untuk(akses).values_list("nama", flat=True)) == nama


@pytest.mark.parametrize(("hubungan", "nama"), CASES)
def test_the_database_alone_reaches_the_same_rows(kantor: Kantor, hubungan: Hubungan, nama: set[str]) -> None:
    akses = akses_kepala(kantor, hubungan)
    pasang(akses)
    with peran_aplikasi():
        assert set(Pegawai.objects.values_list("nama", flat=True)) == nama


def test_without_a_word_to_the_database_nobody_is_seen(kantor: Kantor) -> None:
    with peran_aplikasi():
        assert not Pegawai.objects.exists()


def test_a_row_outside_is_neither_changed_nor_deleted_nor_added(kantor: Kantor) -> None:
    pasang(akses_kepala(kantor, Hubungan.UNIT))
    with peran_aplikasi():
        assert Pegawai.objects.filter(nama="lain").update(nama="diubah") == 0
        with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
            Pegawai.objects.create(instansi=kantor.lain, nama="baru")


def test_a_wider_reach_ends_with_its_block(kantor: Kantor) -> None:
    akses = akses_kepala(kantor, Hubungan.UNIT)
    pasang(akses)
    with peran_aplikasi():
        with seluruh_data():
            assert Pegawai.objects.count() == 5
        with sebagai(Akses(None)):
            assert Pegawai.objects.count() == 0
        assert Pegawai.objects.count() == 2


def test_a_role_counts_from_its_first_to_its_last_day() -> None:
    kantor = buat_kantor()
    pengguna = buat_pengguna()
    Peran.objects.create(
        pengguna=pengguna, peran="ppk", instansi=kantor.instansi, jenis="plt", mulai=SEJAK, selesai=date(2020, 3, 31)
    )
    berlaku = {day: len(peran_berlaku(pengguna, day)) for day in (date(2019, 12, 31), SEJAK, date(2020, 3, 31))}
    assert list(berlaku.values()) == [0, 1, 1]
    assert peran_berlaku(pengguna, date(2020, 4, 1)) == ()


@pytest.mark.parametrize(
    ("isi", "nama"),
    [
        ({"jenis": "plt"}, "peran_sementara_berakhir"),
        ({"selesai": date(2019, 12, 31)}, "peran_berakhir_setelah_mulai"),
        ({}, "peran_tidak_bertumpuk"),
    ],
)
def test_the_database_refuses_a_role_that_cannot_be(isi: dict[str, object], nama: str) -> None:
    kantor = buat_kantor()
    pengguna = buat_pengguna("ppk", instansi=kantor.instansi)
    with pytest.raises(DatabaseError, match=nama), transaction.atomic():
        Peran.objects.create(
            **{"pengguna": pengguna, "peran": "ppk", "instansi": kantor.instansi, "mulai": SEJAK, **isi}
        )
