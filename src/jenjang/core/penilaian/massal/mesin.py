"""What the computation asks of the engine that carries it out."""

from collections.abc import Sequence
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

    def urutkan(self, frame: nw.LazyFrame[Any], by: Sequence[str]) -> nw.LazyFrame[Any]:
        """Sort now, where the engine keeps an order from here on; else leave it to the writing."""
        ...

    def ambil(self, frame: nw.LazyFrame[Any]) -> list[dict[str, Any]]:
        """Give the rows of a small frame."""
        ...

    def saring(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        """Keep of the left the rows that a much smaller right knows, with what it knows; in any order."""
        ...

    def gabung(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        """Join to the left what the right knows, in the order of the left where the engine keeps one."""
        ...
