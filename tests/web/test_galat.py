"""What is said when a request cannot be served, whatever the reason."""

import errno
import os

import pytest
from django.db import OperationalError
from django.test import Client, RequestFactory
from psycopg.errors import AdminShutdown, DiskFull

from jenjang.web.berkas.penyimpanan import batas
from jenjang.web.galat import MOST_BYTES, galat_500

pytestmark = pytest.mark.django_db


def dari_basis_data(cause: Exception) -> OperationalError:
    failure = OperationalError(str(cause))
    failure.__cause__ = cause
    return failure


@pytest.mark.parametrize(
    ("failure", "status"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), 507),
        (OSError(errno.EDQUOT, os.strerror(errno.EDQUOT)), 507),
        (dari_basis_data(DiskFull("could not extend file")), 507),
        (dari_basis_data(AdminShutdown("terminating connection")), 503),
        (OSError(errno.EACCES, os.strerror(errno.EACCES)), 500),
        (ZeroDivisionError(), 500),
    ],
)
def test_a_fault_is_told_by_its_cause(failure: Exception, status: int) -> None:
    try:
        raise failure
    except type(failure):
        answer = galat_500(RequestFactory().post("/"))
    assert answer.status_code == status


def test_what_is_too_large_is_refused_before_it_is_read(client: Client) -> None:
    answer = client.post("/jabatan/periksa/", CONTENT_LENGTH=str(MOST_BYTES + 1))
    assert answer.status_code == 413
    assert "melebihi 32 MB" in answer.content.decode()
    assert answer["Content-Security-Policy"]


def test_the_largest_file_that_a_form_allows_comes_through_to_it() -> None:
    assert max(batas().values()) < MOST_BYTES
