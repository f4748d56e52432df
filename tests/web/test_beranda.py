"""The first page."""

import pytest
from django.db import connection
from django.test import Client


@pytest.mark.django_db
def test_the_first_page_answers_in_indonesian(client: Client) -> None:
    response = client.get("/")
    assert response.status_code == 200
    assert '<html lang="id">' in response.content.decode()


@pytest.mark.django_db
def test_the_tests_run_on_postgresql_18() -> None:
    with connection.cursor() as cursor:
        assert connection.pg_version // 10000 == 18
        cursor.execute("SELECT datlocprovider, datlocale FROM pg_database WHERE datname = current_database()")
        assert cursor.fetchone() == ("b", "C.UTF-8")
