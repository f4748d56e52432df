"""Queries of every request: their SQL is written once, which takes longer than to have it answered."""

from collections.abc import Callable
from typing import Any

from django.db import connection


class Tersusun:
    """A query with named places, such as a person and a day; a class, since it keeps the SQL between calls.

        PERAN = Tersusun(lambda pengguna, hari: Peran.objects.filter(...).values_list(...), pengguna=-1, hari=date.min)
        PERAN.baris(pengguna=7, hari=date(2026, 1, 5))

    Args:
        kueri: gives the QuerySet of `values_list` for values of the places.
        contoh: a value for each place that stands nowhere else in the query; by it the place is found in the SQL.

    """

    def __init__(self, kueri: Callable[..., Any], **contoh: Any) -> None:
        self._kueri = kueri
        self._contoh = contoh
        self._sql = ""
        self._isian: tuple[tuple[str, Any], ...] = ()

    def baris(self, **nilai: Any) -> list[tuple[Any, ...]]:
        """Ask with these values and give the rows as the database does, without converters of fields."""
        if not self._sql:
            self._susun()
        with connection.cursor() as cursor:
            cursor.execute(self._sql, [nilai[nama] if nama else tetap for nama, tetap in self._isian])
            return cursor.fetchall()

    def _susun(self) -> None:
        sql, isian = self._kueri(**self._contoh).query.sql_with_params()
        tempat = {contoh: nama for nama, contoh in self._contoh.items()}
        self._isian = tuple((tempat.get(each, ""), each) for each in isian)
        # Last: a thread that sees it finds the places as well.
        self._sql = sql
