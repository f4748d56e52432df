"""The vacancy that a rise of jenjang asks for: from the decree of the Menteri on record, or honestly not known."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from jenjang.web.jabatan.actions.penetapan import catat_penetapan
from jenjang.web.jabatan.models import PenetapanKebutuhan
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.actions import catat_jabatan
from jenjang.web.pegawai.models import Pegawai, RiwayatJabatan
from kantor_uji import buat_pegawai, buat_pengguna, klien

HARI = "2026-06-01"
MADYA = "Pekerja Sosial Ahli Madya"


def tetapkan(unit: Unit, jumlah: int, **isi: Any) -> PenetapanKebutuhan:
    data: dict[str, Any] = {
        "jabatan": MADYA,
        "nomor": "B/7/M.SM.01.00/2026",
        "tanggal": date(2026, 3, 2),
        "tahun": 2026,
    }
    penetapan = PenetapanKebutuhan(unit=unit, jumlah=jumlah, **(data | isi))
    return catat_penetapan(penetapan, uuid4(), None)


def lowongan(client: Client, pegawai: Pegawai, hari: str = HARI) -> Any:
    tujuan = client.get(f"/pegawai/{pegawai.pk}/", {"pada": hari}).context["berikutnya"].tujuan[-1]
    return tujuan.syarat[-1]


def pemegang(unit: Unit, nama: str = MADYA, mulai: date = date(2024, 1, 1)) -> Pegawai:
    orang: Pegawai = buat_pegawai(unit.instansi, unit)
    catat_jabatan(orang, mulai, nama=nama, unit=unit)
    return orang


@pytest.fixture
def unit(sri: Pegawai) -> Unit:
    """The unit of Sri's post."""
    return RiwayatJabatan.objects.filter(pegawai=sri).diketahui().order_by("-berlaku").first().unit  # type: ignore[union-attr]


def ada(unit: Unit) -> int:
    """Count who holds the post in the sample's whole office already."""
    return RiwayatJabatan.objects.pada(date(2026, 6, 1)).diketahui().filter(jenjang="Ahli Madya").count()


def test_without_a_decree_it_is_not_known_and_says_what_to_record(pengelola: Client, sri: Pegawai) -> None:
    syarat = lowongan(pengelola, sri)
    assert syarat.keadaan == "tidak_diketahui"
    assert "penetapan kebutuhan Pekerja Sosial Ahli Madya untuk" in syarat.keterangan
    assert "belum dicatat" in syarat.keterangan
    halaman = pengelola.get(f"/pegawai/{sri.pk}/", {"pada": HARI}).content.decode()
    assert '<a href="/jabatan/penetapan/">Penetapan kebutuhan</a>' in halaman


def test_set_less_filled_less_under_way_is_vacant(pengelola: Client, sri: Pegawai, unit: Unit) -> None:
    dinas, sudah = unit.induk or unit, ada(unit)
    tetapkan(dinas, sudah + 3, dalam_proses=1)
    pemegang(unit)
    syarat = lowongan(pengelola, sri)
    assert syarat.keadaan == "terpenuhi"
    assert syarat.keterangan == (
        f"1 di {dinas.nama}: ditetapkan {sudah + 3} untuk tahun 2026, terisi {sudah + 1}, usul pengisian yang sedang "
        "berjalan 1 (B/7/M.SM.01.00/2026, 2 Maret 2026)"
    )
    pergi = pemegang(unit)
    assert lowongan(pengelola, sri).keadaan == "belum"
    # Who has left by then does not hold it any more.
    Pegawai.objects.filter(pk=pergi.pk).update(berhenti=date(2026, 5, 1))
    assert lowongan(pengelola, sri).keadaan == "terpenuhi"
    assert lowongan(pengelola, sri, "2026-04-30").keadaan == "belum"


def test_the_decree_of_the_day_counts(pengelola: Client, sri: Pegawai, unit: Unit) -> None:
    tetapkan(unit, 40)
    tetapkan(unit, 0, nomor="B/9", tanggal=date(2026, 7, 1))
    tetapkan(unit, 50, nomor="B/10", tanggal=date(2026, 8, 1), tahun=2027)
    keadaan = {hari: lowongan(pengelola, sri, hari).keadaan for hari in
               ("2026-03-01", "2026-03-02", "2026-07-01", "2026-12-31", "2027-01-01")}  # fmt: skip
    assert list(keadaan.values()) == ["tidak_diketahui", "terpenuhi", "belum", "belum", "terpenuhi"]


def test_another_post_another_branch_and_another_office_do_not_answer(
    pengelola: Client, sri: Pegawai, unit: Unit
) -> None:
    samping = Unit.objects.create(instansi=unit.instansi, induk=unit.induk, nama=unit.nama + " II")
    tetapkan(samping, 40)
    tetapkan(unit, 40, jabatan="Pekerja Sosial Ahli Muda")
    assert lowongan(pengelola, sri).keadaan == "tidak_diketahui"


def test_the_nearest_decree_upwards_holds_and_each_counts_its_own_people(
    pengelola: Client, sri: Pegawai, unit: Unit
) -> None:
    assert unit.induk is not None
    cabang = Unit.objects.create(instansi=unit.instansi, induk=unit.induk, nama="Cabang lain")
    samping = Unit.objects.create(instansi=unit.instansi, induk=cabang, nama=unit.nama)
    tetapkan(unit.induk, 0)
    tetapkan(unit, 1 + RiwayatJabatan.objects.pada(date(2026, 6, 1)).diketahui()
             .filter(jenjang="Ahli Madya", unit=unit).count(), nomor="B/8")  # fmt: skip
    # A unit of the same name in another branch: its people are not this unit's.
    pemegang(samping)
    syarat = lowongan(pengelola, sri)
    assert syarat.keadaan == "terpenuhi"
    assert syarat.keterangan.startswith("1 di ")
    assert "(B/8," in syarat.keterangan


def test_the_worker_is_told_the_same_number_as_the_office(
    pengelola: Client, contoh: Any, sri: Pegawai, unit: Unit
) -> None:
    """Row-level security hides the others from the worker; the number counts them all the same."""
    tetapkan(unit.induk or unit, ada(unit) + 1)
    pemegang(unit)
    own = klien(buat_pengguna("pekerja_sosial", pegawai=sri, instansi=contoh))
    assert lowongan(own, sri) == lowongan(pengelola, sri)
    assert lowongan(own, sri).keadaan == "belum"
    halaman = own.get(f"/pegawai/{sri.pk}/", {"pada": HARI}).content.decode()
    assert "/jabatan/penetapan/" not in halaman


def test_a_post_without_a_unit_says_so(pengelola: Client, sri: Pegawai) -> None:
    catat_jabatan(sri, date(2026, 2, 1), nama="Pekerja Sosial Ahli Muda")
    assert "unit jabatan sekarang belum dicatat" in lowongan(pengelola, sri).keterangan


def test_under_the_older_law_the_vacancy_is_asked_for_too(pengelola: Client, contoh: Any) -> None:
    """Anwar, Ahli Muda III/d on the last day of 2022: the next pangkat is IV/a, in another jenjang."""
    anwar = Pegawai.objects.get(nip="197911302003121003")
    syarat = lowongan(pengelola, anwar, "2022-12-31")
    assert (syarat.nama, syarat.dasar) == ("Lowongan pada jenjang berikutnya", "Pasal 38 ayat (3)")
    assert syarat.keadaan == "tidak_diketahui"
    posts = RiwayatJabatan.objects.filter(pegawai=anwar).pada(date(2022, 12, 31)).diketahui()
    milik = posts.get().unit
    assert milik is not None
    tetapkan(milik, 9, tanggal=date(2022, 1, 3), tahun=2022)
    assert lowongan(pengelola, anwar, "2022-12-31").keadaan == "terpenuhi"
