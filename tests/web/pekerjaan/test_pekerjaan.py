"""Long work: its page, its end whatever it was, and the sweep."""

import asyncio
from uuid import uuid4

import pytest
from asgiref.sync import sync_to_async
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from procrastinate.contrib.django import app

from jenjang.web.akun.models import Pengguna
from jenjang.web.pekerjaan.actions import mulai
from jenjang.web.pekerjaan.kerja import GagalPekerjaan, kerjakan
from jenjang.web.pekerjaan.models import Pekerjaan
from jenjang.web.pekerjaan.tugas import MOST_ATTEMPTS, sapu

Keadaan = Pekerjaan.Keadaan


def pengguna(nama: str = "198502142010032004") -> Pengguna:
    return Pengguna.objects.create_user(username=nama)


def jobs() -> list[tuple[str, int]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT status, attempts FROM procrastinate_jobs ORDER BY id")
        return list(cursor.fetchall())


@pytest.mark.django_db
def test_a_repeated_submit_starts_one_piece_of_work() -> None:
    owner, key = pengguna(), uuid4()
    first = mulai(sapu, judul="Memuat buku kerja", pengguna=owner, kunci=key)
    assert mulai(sapu, judul="Memuat buku kerja", pengguna=owner, kunci=key) == first
    assert jobs() == [("todo", 0)]


@pytest.mark.django_db
def test_a_running_page_asks_again_and_a_finished_one_links_to_the_result(client: Client) -> None:
    owner = pengguna()
    work = mulai(sapu, judul="Memuat buku kerja", pengguna=owner)
    client.force_login(owner)
    with kerjakan(str(work.pk)) as kerja:
        kerja.kemajuan("Membaca baris 300 dari 700", 300, 700)
        page = client.get(f"/pekerjaan/{work.pk}/").content.decode()
        assert "Membaca baris 300 dari 700" in page
        assert 'hx-trigger="every 1s"' in page
        assert '<progress max="700" value="300"' in page
        kerja.selesai("700 baris dimuat", "/pegawai/")
    fragment = client.get(f"/pekerjaan/{work.pk}/", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment
    assert "hx-get" not in fragment
    assert 'href="/pegawai/"' in fragment


@pytest.mark.django_db
def test_nobody_sees_the_work_of_another(client: Client) -> None:
    work = mulai(sapu, judul="Memuat buku kerja", pengguna=pengguna())
    client.force_login(pengguna("198601012011012001"))
    assert client.get(f"/pekerjaan/{work.pk}/").status_code == 404
    assert "Memuat" not in client.get("/pekerjaan/").content.decode()


@pytest.mark.django_db
def test_a_foreseen_failure_is_told_and_an_unforeseen_one_goes_on_to_the_log() -> None:
    work = mulai(sapu, judul="Memuat buku kerja", pengguna=pengguna())
    with kerjakan(str(work.pk)):
        raise GagalPekerjaan("Lembar Pegawai tidak ada.")
    work.refresh_from_db()
    assert (work.keadaan, work.kalimat) == (Keadaan.GAGAL, "Lembar Pegawai tidak ada.")
    with pytest.raises(ZeroDivisionError), kerjakan(str(work.pk)):
        raise ZeroDivisionError
    work.refresh_from_db()
    assert work.keadaan == Keadaan.GAGAL
    assert str(work.pk) in work.kalimat


@pytest.mark.django_db
def test_the_list_of_work_asks_the_same_number_of_queries_whatever_its_length(client: Client) -> None:
    owner = pengguna()
    client.force_login(owner)
    client.get("/pekerjaan/")
    counts = []
    for more in (1, 30):
        for _ in range(more):
            mulai(sapu, judul="Memuat buku kerja", pengguna=owner)
        with CaptureQueriesContext(connection) as queries:
            client.get("/pekerjaan/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("tried", "then", "told"), [(1, "todo", Keadaan.BERJALAN), (MOST_ATTEMPTS, "failed", Keadaan.GAGAL)]
)
def test_the_sweep_hands_back_work_of_a_dead_worker_and_gives_up_at_last(tried: int, then: str, told: str) -> None:
    with connection.cursor() as cursor:
        # Tables that no model of ours manages are not emptied between tests.
        cursor.execute("DELETE FROM procrastinate_jobs")
    work = mulai(sapu, judul="Memuat buku kerja", pengguna=pengguna())
    Pekerjaan.objects.update(keadaan=Keadaan.BERJALAN)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing', worker_id = NULL, attempts = %s", [tried])
    with app.replace_connector(app.connector.get_worker_connector()):
        asyncio.run(sweep_once())
    assert [status for status, _ in jobs()] == [then]
    work.refresh_from_db()
    assert work.keadaan == told


async def sweep_once() -> None:
    async with app.open_async():
        await sapu(0)
    await sync_to_async(connections.close_all)()
