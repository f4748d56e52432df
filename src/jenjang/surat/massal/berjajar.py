"""A table laid out by number, in Polars: what it knows of a number is fetched from its place, not looked for."""

from dataclasses import dataclass
from typing import Final

import polars as pl

# Places for each row: the numbers of a register leave gaps. Beyond it looking for a number is cheaper than the memory.
_TEMPAT_TIAP_BARIS: Final = 8
_TEMPAT_SELALU: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Berjajar:
    """Columns whose row `n - awal` tells of the number `n` of a column `nomor`; empty where nobody has the number.

    `penuh` names a column that is empty nowhere else, where there is one.
    """

    nomor: str
    awal: int
    penuh: str | None
    tabel: pl.DataFrame

    def tambahkan(self, frame: pl.LazyFrame) -> pl.LazyFrame:
        """Add the columns to a frame by its column `nomor`; nothing where the number is unknown or missing."""
        # A place before the first would be counted from the end.
        place = (pl.col(self.nomor) - self.awal).cast(pl.get_index_type(), strict=False)
        return frame.with_columns(pl.lit(column).gather(place, null_on_oob=True) for column in self.tabel)


def jajarkan(tabel: pl.DataFrame, nomor: str) -> Berjajar | None:
    """Lay a table out by a column of whole numbers; None where they repeat, are missing, or stand far apart."""
    numbers = tabel[nomor]
    if not numbers.dtype.is_integer() or numbers.null_count() or numbers.n_unique() != len(tabel) or tabel.is_empty():
        return None
    first, last = int(numbers.min()), int(numbers.max())  # type: ignore[arg-type]
    places = last - first + 1
    if places > max(_TEMPAT_TIAP_BARIS * len(tabel), _TEMPAT_SELALU):
        return None
    full = next((column.name for column in tabel.drop(nomor) if not column.null_count()), None)
    if places == len(tabel):
        return Berjajar(nomor, first, full, tabel.sort(nomor).drop(nomor))
    every = pl.DataFrame({nomor: pl.int_range(first, last + 1, eager=True).cast(numbers.dtype)})
    return Berjajar(nomor, first, full, every.join(tabel, on=nomor, how="left", maintain_order="left").drop(nomor))
