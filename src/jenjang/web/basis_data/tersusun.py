"""Queries of every request: their SQL is written once, which takes longer than to have it answered."""

from collections.abc import Callable
from functools import cache
from typing import Any

from django.db import connection


@cache
def kolom(model: Any) -> tuple[str, ...]:
    """Give the names of a model's columns, for `values_list` and `from_db`.

    Raises:
        TypeError: a field of the model converts what the database gives, which would be left out here.

    """
    fields = model._meta.concrete_fields
    if converted := [field.name for field in fields if hasattr(field, "from_db_value")]:
        raise TypeError(f"{model._meta.label}: {', '.join(converted)}")
    return tuple(field.attname for field in fields)


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

    def objek(self, model: Any, **nilai: Any) -> list[Any]:
        """Ask a query of all columns of a model, as `kolom` names them, and give its objects."""
        columns = kolom(model)
        return [model.from_db(connection.alias, columns, row) for row in self.baris(**nilai)]

    def _susun(self) -> None:
        sql, isian = self._kueri(**self._contoh).query.sql_with_params()
        tempat = {contoh: nama for nama, contoh in self._contoh.items()}
        self._isian = tuple((tempat.get(each, ""), each) for each in isian)
        # Last: a thread that sees it finds the places as well.
        self._sql = sql
