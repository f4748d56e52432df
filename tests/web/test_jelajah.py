"""No page and no form of the sample office answers with a fault of the program, whatever is typed into it."""

import pytest
from django.core.cache import cache
from django.test import Client

from jelajah import jelajahi
from jenjang.web.akun.models import Pengguna
from jenjang.web.contoh.kantor import isi_kantor_contoh

# A visitor, who needs no account to try; an account's name beside it walks through what that account sees.
PEOPLE = [""]


@pytest.mark.django_db
@pytest.mark.parametrize("nama", PEOPLE)
def test_no_page_or_form_fails_whatever_is_asked(nama: str, client: Client) -> None:
    isi_kantor_contoh()
    client.raise_request_exception = False
    if nama:
        client.force_login(Pengguna.objects.get(username=nama))
    answered = 0
    failed = []
    for what, response in jelajahi(client):
        answered += 1
        if response.status_code >= 500:
            failed.append(f"{response.status_code} {what}")
        cache.clear()
    assert not failed, "\n".join(failed)
    assert answered > 20
