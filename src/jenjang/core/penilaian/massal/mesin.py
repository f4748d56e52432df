"""What the computation asks of the engine that carries it out."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import narwhals as nw


class Mesin(Protocol):
    """An engine of lazy frames; its own files and sessions are its own business."""

    def tabel(self, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        """Give a small table as a frame of this engine."""
        ...

    def letak(self, frame: nw.LazyFrame[Any], kolom: str, nilai: Sequence[str], nama: str) -> nw.LazyFrame[Any]:
        """Keep the rows whose text is one of a list, with its place in the list, in the order of the rows."""
        ...

    def lihat(self, frame: nw.LazyFrame[Any], nomor: str, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        """Add what a table says of each number; it holds every number from 0 up once."""
        ...

    def tahan(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Compute a frame that is used more than once, and keep it."""
        ...

    def berurut(self, frame: nw.LazyFrame[Any], kolom: Sequence[str]) -> bool:
        """Whether rows stand in the order of whole numbers, none missing; false where the engine keeps no order."""
        ...

    def jumlahkan(
        self, frame: nw.LazyFrame[Any], kunci: str, kolom: Sequence[str], *, terurut: bool = False
    ) -> nw.LazyFrame[Any]:
        """Sum columns for each number `kunci`, count its rows as `banyak`, and keep the result; in any order.

        `terurut` where the rows stand in the order of `kunci`.
        """
        ...

    def berjalan(
        self, frame: nw.LazyFrame[Any], jumlah: Mapping[str, nw.Expr], kelompok: str, urutan: str
    ) -> nw.LazyFrame[Any]:
        """Add running totals within each group; the frame stands in that order where the engine keeps one."""
        ...

    def urutkan(self, frame: nw.LazyFrame[Any], by: Sequence[str]) -> nw.LazyFrame[Any]:
        """Sort now, where the engine keeps an order from here on; else leave it to the writing."""
        ...

    def ambil(self, frame: nw.LazyFrame[Any]) -> list[dict[str, Any]]:
        """Give the rows of a small frame."""
        ...

    def saring(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        """Keep of the left the rows that a much smaller right knows, with what it knows.

        The right knows each key once. The order of the left stays where the engine keeps one.
        """
        ...

    def gabung(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        """Join to the left what the right knows of each key, in the order of the left where the engine keeps one."""
        ...
