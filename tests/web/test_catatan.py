"""Logs say what failed, without the rows of persons."""

import logging
import sys

import pytest
from django.db import IntegrityError, connection, transaction

from jenjang.web.catatan import BarisCatatan
from jenjang.web.peluncur.postgres import Postgres

NIP = "198502142010032004"


@pytest.mark.django_db
def test_a_refused_row_stands_in_no_log(postgres: Postgres) -> None:
    refusal = None
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE orang_rekaan (nip text UNIQUE)")
        cursor.execute("INSERT INTO orang_rekaan VALUES (%s)", [NIP])
        try:
            with transaction.atomic():
                cursor.execute("INSERT INTO orang_rekaan VALUES (%s)", [NIP])
        except IntegrityError:
            refusal = sys.exc_info()
    record = logging.LogRecord("django.request", logging.ERROR, "", 0, "gagal", (), refusal)
    text = BarisCatatan("%(levelname)s %(message)s").format(record)
    assert "orang_rekaan_nip_key" in text
    assert NIP not in text
    assert refusal
    assert NIP in str(refusal[1])
    said = postgres.catatan.read_text("utf-8")
    assert "orang_rekaan_nip_key" in said
    assert NIP not in said
