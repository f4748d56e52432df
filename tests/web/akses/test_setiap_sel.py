"""Every cell of the access matrix is tried: each route and method, as each role, for a record in each relation."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.urls import reverse

from jenjang.web.akses.dinding import pasang
from jenjang.web.akses.kosakata import METHODS
from jenjang.web.akses.lingkup import Akses, peran_berlaku
from jenjang.web.akses.matriks import aturan
from jenjang.web.pegawai.models import Pegawai
from kantor_uji import buat_pengguna, klien
from rekaman_akses import REKAMAN, TANPA_REKAMAN
from sel_akses import (
    Letak,
    Peserta,
    argumen_asal,
    berargumen,
    buat_pelaku,
    buat_peserta,
    hubungan,
    nama_rute,
    setiap_peran,
    tercapai,
)

pytestmark = pytest.mark.django_db
SEL: list[tuple[str, str]] = [(nama, method) for nama in nama_rute() for method in METHODS]
MASUK = "/masuk/?next="


def tanya(client: Any, method: str, alamat: str) -> tuple[int, str]:
    """Ask once, and undo what it did; give the status and where it leads."""
    client.raise_request_exception = False
    sid = transaction.savepoint()
    response = client.get(alamat) if method == "GET" else client.post(alamat, {})
    transaction.savepoint_rollback(sid)
    return response.status_code, response.headers.get("Location", "")


def catatan(nama: str, peserta: Peserta) -> Iterator[tuple[Letak | None, str]]:
    """Give each record with its address; a route that is told none has one address."""
    if nama in REKAMAN:
        for letak in peserta.letak:
            arguments = REKAMAN[nama](letak)
            if arguments is not None:
                yield letak, reverse(nama, kwargs=arguments)
    else:
        yield None, reverse(nama, kwargs=argumen_asal(nama) if berargumen(nama) else {})


def sel_peran(nama: str, method: str, peserta: Peserta) -> Iterator[tuple[str, str, bool | None]]:
    """Give (role, address, whether the record is reached; None where the route is closed to the role) for each cell."""
    addresses = list(catatan(nama, peserta))
    for peran in setiap_peran():
        if not hubungan(nama, method, peran):
            yield peran, addresses[0][1], None
            continue
        for letak, alamat in addresses:
            yield peran, alamat, letak is None or tercapai(nama, method, peran, letak)


@pytest.mark.parametrize(("nama", "method"), SEL)
def test_a_cell_answers_as_the_matrix_says(nama: str, method: str, record_property: Any) -> None:
    peserta, rule = buat_peserta(), aturan(nama, method)
    address = next(catatan(nama, peserta))[1]
    anonymous, nobody = tanya(klien(), method, address), tanya(klien(buat_pengguna()), method, address)
    tried = 2
    if rule is None:
        assert (anonymous[0], nobody[0]) == (405, 405)
    elif rule.publik:
        assert max(anonymous[0], nobody[0]) < 500
        assert not anonymous[1].startswith(MASUK)
    elif rule.masuk:
        assert anonymous[1].startswith(MASUK)
        assert nobody[0] not in (403, 405)
        assert nobody[0] < 500
    else:
        assert anonymous[1].startswith(MASUK)
        assert nobody[0] == 403
        tried += coba_peran(nama, method, peserta)
    record_property("sel", tried)


def coba_peran(nama: str, method: str, peserta: Peserta) -> int:
    """Try the cells of all roles and give how many they are."""
    wrong, tried = [], 0
    clients: dict[str, Any] = {}
    for peran, alamat, reached in sel_peran(nama, method, peserta):
        if peran not in clients:
            clients = {peran: klien(buat_pelaku(peserta, peran))}
        status, _ = tanya(clients[peran], method, alamat)
        # A record that no line tells of (argumen_asal) is nowhere: 404 is right for it.
        nowhere = berargumen(nama) and nama not in REKAMAN
        good = {
            None: status == 403,
            False: status == 404,
            True: status < 500 and status not in (403, 405) and (status != 404 or nowhere),
        }[reached]
        tried += 1
        if not good:
            wrong.append((peran, alamat, reached, status))
    assert wrong == []
    return tried


def test_every_route_that_is_told_a_record_has_one_to_try() -> None:
    told = {nama for nama in nama_rute() if berargumen(nama)}
    assert told - REKAMAN.keys() - TANPA_REKAMAN == set()


def test_the_database_alone_keeps_people_apart_in_every_cell(record_property: Any) -> None:
    peserta, tried, wrong = buat_peserta(), 0, []
    for peran in setiap_peran():
        pengguna = buat_pelaku(peserta, peran)
        held = peran_berlaku(pengguna)
        for nama, method in SEL:
            granted = hubungan(nama, method, peran)
            pasang(Akses(pengguna, held, tuple((held[0], each) for each in granted)))
            seen = terlihat()
            for letak in peserta.letak:
                tried += 1
                if (letak.pegawai.pk in seen) != tercapai(nama, method, peran, letak):
                    wrong.append((peran, nama, method, letak.nama))
    assert wrong == []
    record_property("sel", tried)


def terlihat() -> set[int]:
    """Give the keys of the people whom the restricted role sees without any filter."""
    with connection.cursor() as cursor:
        cursor.execute("SET ROLE jenjang_app")
        keys = set(Pegawai.objects.values_list("pk", flat=True))
        cursor.execute("RESET ROLE")
    return keys


def test_every_table_that_names_a_person_stands_behind_the_wall() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT DISTINCT conrelid::regclass::text FROM pg_constraint
            WHERE contype = 'f' AND confrelid = 'pegawai_pegawai'::regclass
              AND conrelid NOT IN (SELECT oid FROM pg_class WHERE relrowsecurity)
            """
        )
        assert {name for (name,) in cursor.fetchall()} == {"akun_pengguna"}
