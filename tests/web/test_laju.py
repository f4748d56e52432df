"""What keeps pages fast, held without a clock: statements asked, transactions opened, templates compiled."""

import re
from datetime import date
from typing import Any

import psycopg
import pytest
from django.db import connection, connections
from django.http import HttpResponse
from django.template.base import Template
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import resolve, reverse

from jenjang.web.akses.lingkup import peran_berlaku
from jenjang.web.akses.middleware import AksesMiddleware
from jenjang.web.akses.models import Peran
from jenjang.web.basis_data.base import MOST_PREPARED
from jenjang.web.organisasi.models import Unit
from kantor_jabatan import KantorJabatan, kj
from kantor_uji import buat_kantor, buat_pegawai, buat_pengguna, klien

__all__ = ["kj"]

# Of the tests alone: their role, and savepoints inside the transaction of a test.
UJI = re.compile(r"SET ROLE|RESET ROLE|SAVEPOINT|RELEASE")


def pertanyaan(client: Client, alamat: str) -> list[str]:
    """Give the statements of a page that was shown before."""
    client.get(alamat)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(alamat).status_code == 200
    return [each["sql"] for each in asked.captured_queries if not UJI.match(each["sql"])]


@pytest.mark.django_db
def test_the_frame_of_a_page_asks_for_session_account_roles_and_sets_the_access_once() -> None:
    kantor = buat_kantor()
    asked = pertanyaan(klien(buat_pengguna("pengelola_kepegawaian", instansi=kantor.instansi)), "/akun/data-saya/")
    tables = ("django_session", "akun_pengguna", "akses_peran", "set_config")
    assert len(asked) == len(tables)
    assert all(table in sql for table, sql in zip(tables, asked, strict=True))


# The frame's four, then what the page is about.
PALING_BANYAK = {
    "organisasi:daftar": 7,
    "pegawai:daftar": 7,
    "register:daftar": 6,
    "jabatan:daftar": 12,
    "jabatan:penetapan": 10,
    "akun:data_saya": 4,
}


@pytest.mark.django_db
@pytest.mark.parametrize(("nama", "banyak"), PALING_BANYAK.items())
def test_a_list_asks_few_statements_however_many_rows_there_are(nama: str, banyak: int, kj: KantorJabatan) -> None:
    client = klien(buat_pengguna("pengelola_kepegawaian", instansi=kj.kantor.instansi))
    buat_pegawai(kj.kantor.instansi, kj.kantor.seksi)
    before = len(pertanyaan(client, reverse(nama)))
    for urut in range(30):
        buat_pegawai(kj.kantor.instansi, kj.kantor.seksi)
        Unit.objects.create(instansi=kj.kantor.instansi, induk=kj.kantor.dinas, nama=f"Seksi {urut}")
    assert len(pertanyaan(client, reverse(nama))) == before <= banyak


@pytest.mark.django_db
def test_no_template_is_compiled_for_a_page_that_was_shown_before(
    monkeypatch: pytest.MonkeyPatch, kj: KantorJabatan
) -> None:
    client = klien(buat_pengguna("pengelola_kepegawaian", instansi=kj.kantor.instansi))
    pages = ["/", *map(reverse, PALING_BANYAK), reverse("pegawai:tambah")]
    for page in pages:
        client.get(page)
    compiled: list[Any] = []
    compile_nodelist = Template.compile_nodelist

    def noted(template: Template) -> Any:
        compiled.append(template.origin)
        return compile_nodelist(template)

    monkeypatch.setattr(Template, "compile_nodelist", noted)
    for page in pages:
        assert client.get(page).status_code == 200
    assert compiled == []


@pytest.mark.django_db
@pytest.mark.parametrize(("failure", "left"), [(None, 1), (ValueError("gagal"), 0)])
def test_what_a_view_wrote_stays_when_it_answers_and_is_undone_when_it_fails(
    failure: Exception | None, left: int
) -> None:
    kantor = buat_kantor()
    request: Any = RequestFactory().get("/")
    request.user, request.resolver_match = buat_pengguna("auditor", instansi=kantor.instansi), resolve("/")

    def view(request: Any) -> HttpResponse:
        assert middleware.process_view(request, None, (), {}) is None
        Unit.objects.create(instansi=kantor.instansi, nama="Baru")
        if failure:
            middleware.process_exception(request, failure)
        return HttpResponse()

    middleware = AksesMiddleware(view)
    middleware(request)
    assert Unit.objects.filter(nama="Baru").count() == left


@pytest.mark.django_db
def test_roles_are_those_in_force_with_their_places() -> None:
    kantor = buat_kantor()
    pengguna = buat_pengguna("auditor", instansi=kantor.instansi)
    Peran.objects.create(
        pengguna=pengguna, peran="pimpinan_unit", instansi=kantor.lain, unit=kantor.dinas, mulai=date(2021, 1, 1)
    )
    Peran.objects.create(pengguna=pengguna, peran="admin", mulai=date(2019, 1, 1), selesai=date(2019, 12, 31))
    Peran.objects.create(pengguna=pengguna, peran="pembina", mulai=date(2019, 1, 1))
    for hari in (date(2018, 12, 31), date(2019, 12, 31), date(2020, 1, 1), date(2021, 1, 1)):
        slow = Peran.objects.filter(pengguna=pengguna).berlaku(hari).select_related("instansi", "unit")
        quick = peran_berlaku(pengguna, hari)
        assert [(each, each.instansi, each.unit) for each in quick] == [(s, s.instansi, s.unit) for s in slow]
        columns = [field.attname for field in Peran._meta.concrete_fields]
        assert all(getattr(a, name) == getattr(b, name) for a, b in zip(quick, slow, strict=True) for name in columns)


@pytest.mark.django_db
def test_what_is_asked_again_is_prepared() -> None:
    client = klien(buat_pengguna("auditor", instansi=buat_kantor().instansi))
    for _ in range(4):
        pertanyaan(client, "/pegawai/")
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        prepared = [sql for (sql,) in cursor.fetchall()]
    assert any("pegawai_pegawai" in sql for sql in prepared)
    assert connection.connection.prepared_max == MOST_PREPARED


@pytest.mark.django_db
def test_a_connection_that_the_server_ended_is_seen_without_asking() -> None:
    lain = connections.create_connection("default")
    lain.connect()
    assert lain.is_usable()
    with psycopg.connect(**lain.get_connection_params() | {"cursor_factory": psycopg.Cursor}) as owner:
        owner.execute("SELECT pg_terminate_backend(%s, 5000)", [lain.connection.info.backend_pid])
    assert not lain.is_usable()
    lain.close()
    assert not lain.is_usable()
