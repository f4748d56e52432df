"""No page and no form of the sample office answers with a fault of the program, whatever is typed into it."""

import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client

from jelajah import Jelajah
from jenjang.web.akun.models import Pengguna
from jenjang.web.contoh.kantor import isi_kantor_contoh
from jenjang.web.contoh.masuk import AKUN

# Who keeps the most forms goes first, so that each form is tried in full by somebody who may send it; a visitor last.
FIRST = ("pengelola_kepegawaian", "analis_jabatan", "verifikator_anjab", "admin", "ppk")
PEOPLE = sorted(AKUN, key=lambda each: FIRST.index(each.peran) if each.peran in FIRST else len(FIRST))
SERVER_FAULT = 500


@pytest.fixture(scope="module")
def jelajah(django_db_setup: None, django_db_blocker: Any) -> Iterator[Jelajah]:
    """The walk, in the sample office filled in once for all."""
    with django_db_blocker.unblock(), transaction.atomic():
        isi_kantor_contoh()
        yield Jelajah()
        transaction.set_rollback(True)


def gagal(jelajah: Jelajah, client: Client) -> list[str]:
    """Give what failed on the way, each with the fault behind it."""
    client.raise_request_exception = False
    found = []
    for what, response in jelajah.jalan(client):
        if response.status_code >= SERVER_FAULT:
            fault = traceback.format_exception_only(response.exc_info[1]) if response.exc_info else []
            found.append(f"{response.status_code} {what} {''.join(fault)}")
        # Limits on how often something may be asked are tried elsewhere.
        cache.clear()
    return found


@pytest.mark.django_db
@pytest.mark.parametrize("nama", [each.nama_pengguna for each in PEOPLE])
def test_no_page_or_form_fails_whatever_is_asked(nama: str, jelajah: Jelajah, client: Client) -> None:
    client.force_login(Pengguna.objects.get(username=nama), backend="django.contrib.auth.backends.ModelBackend")
    assert gagal(jelajah, client) == []
    assert {"beranda:beranda", "akun:data_saya", "mfa_index"} <= jelajah.routes


@pytest.mark.django_db
def test_nothing_fails_for_a_visitor(jelajah: Jelajah, client: Client) -> None:
    assert gagal(jelajah, client) == []
    assert {"account_login", "register:verifikasi", "jabatan:publik"} <= jelajah.routes
