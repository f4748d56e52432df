"""The first page."""

import pytest
from django.db import connection
from django.template.loader import render_to_string
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


def test_pages_on_faults_need_neither_request_nor_database() -> None:
    for name in ("galat/400.html", "galat/413.html", "galat/500.html", "galat/503.html", "galat/507.html"):
        page = render_to_string(name, {"detik": 5})
        assert "<h1>" in page
        assert "<form" not in page
