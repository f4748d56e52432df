"""Polars: streaming, in this process; the default."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

import narwhals as nw
import polars as pl

from jenjang.core.penilaian.massal.kolom import BARIS
from jenjang.surat.massal.sumber import Sumber


class MesinPolars:
    """Reads, joins and writes by Polars' streaming engine; keeps an order once sorted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.numbers = count()

    def baca(self, sumber: Sumber, *, bernomor: bool = False) -> nw.LazyFrame[Any]:
        """Scan the files; `bernomor` adds the number of each row over all of them."""
        return nw.from_native(
            pl.scan_parquet(
                list(sumber.berkas),
                hive_partitioning=sumber.terbagi,
                row_index_name=BARIS if bernomor else None,
                glob=False,
            )
        )

    def tabel(self, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        return table.lazy()

    def letak(self, frame: nw.LazyFrame[Any], kolom: str, nilai: Sequence[str], nama: str) -> nw.LazyFrame[Any]:
        # Dictionary pages of a Parquet file become numbers without a join.
        place = pl.col(kolom).cast(pl.Enum(nilai), strict=False).to_physical().cast(pl.Int64).alias(nama)
        native: pl.LazyFrame = frame.to_native()
        return nw.from_native(native.with_columns(place).filter(pl.col(nama).is_not_null()))

    def lihat(self, frame: nw.LazyFrame[Any], nomor: str, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        rows: pl.DataFrame = table.to_native().sort(nomor)
        native: pl.LazyFrame = frame.to_native()
        return nw.from_native(
            native.with_columns(pl.lit(rows[name]).gather(pl.col(nomor)) for name in rows.columns if name != nomor)
        )

    def tahan(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        path = self.folder / f"polars-{next(self.numbers)}.parquet"
        native: pl.LazyFrame = frame.to_native()
        native.sink_parquet(path, engine="streaming", maintain_order=True, compression="lz4")
        return nw.from_native(pl.scan_parquet(path, glob=False))

    def urutkan(self, frame: nw.LazyFrame[Any], by: Sequence[str]) -> nw.LazyFrame[Any]:
        return frame.sort(*by)

    def saring(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        # Told which side is small, Polars need not hold rows of the other while it finds out.
        native: pl.LazyFrame = left.to_native()
        return nw.from_native(native.join(right.to_native(), on=on, how="inner", build_side="force_right"))

    def gabung(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        native: pl.LazyFrame = left.to_native()
        return nw.from_native(native.join(right.to_native(), on=on, how="left", maintain_order="left"))

    def ambil(self, frame: nw.LazyFrame[Any]) -> list[dict[str, Any]]:
        native: pl.LazyFrame = frame.to_native()
        return native.collect(engine="streaming").to_dicts()

    def tulis(self, frame: nw.LazyFrame[Any], path: Path, by: Sequence[str], *, terurut: bool = False) -> None:
        """Write one Parquet file in the order of `by`; `terurut` where the frame keeps that order already."""
        native: pl.LazyFrame = frame.to_native()
        (native if terurut else native.sort(by)).sink_parquet(path, engine="streaming", maintain_order=True)

    def tutup(self) -> None:
        """Let go of nothing: Polars keeps no session."""
