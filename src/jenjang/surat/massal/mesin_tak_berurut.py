"""What the engines that keep no order do alike: they join, sum and total by key, and sort when they write."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw
import polars as pl


class MesinTakBerurut(ABC):
    """The part of DuckDB and of Spark that Narwhals says for both; each has its own tables and keeps its own frames."""

    @abstractmethod
    def tabel(self, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        """Give a small table as a frame of this engine."""

    @abstractmethod
    def tahan(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Compute a frame and keep it."""

    def letak(self, frame: nw.LazyFrame[Any], kolom: str, nilai: Sequence[str], nama: str) -> nw.LazyFrame[Any]:
        places = nw.from_native(pl.DataFrame({kolom: nilai, nama: range(len(nilai))}))
        return frame.join(self.tabel(places), on=kolom, how="inner")

    def lihat(self, frame: nw.LazyFrame[Any], nomor: str, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        return frame.join(self.tabel(table), on=nomor, how="inner")

    def berurut(self, frame: nw.LazyFrame[Any], kolom: Sequence[str]) -> bool:
        return False

    def jumlahkan(
        self, frame: nw.LazyFrame[Any], kunci: str, kolom: Sequence[str], *, terurut: bool = False
    ) -> nw.LazyFrame[Any]:
        # Sums are widened: cast after each.
        sums = [nw.col(name).sum().cast(nw.Int64) for name in kolom]
        return self.tahan(frame.group_by(kunci).agg(*sums, banyak=nw.len()))

    def berjalan(
        self, frame: nw.LazyFrame[Any], jumlah: Mapping[str, nw.Expr], kelompok: str, urutan: str
    ) -> nw.LazyFrame[Any]:
        rows = frame.with_columns(**jumlah)
        totals = {name: nw.col(name).cum_sum().over(kelompok, order_by=urutan).cast(nw.Int64) for name in jumlah}
        return rows.with_columns(**totals)

    def urutkan(self, frame: nw.LazyFrame[Any], by: Sequence[str]) -> nw.LazyFrame[Any]:
        return frame

    def saring(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        return left.join(right, on=on, how="inner")

    def gabung(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        return left.join(right, on=on, how="left")
