"""DuckDB: in this process, spilling to disk where memory ends."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

import duckdb
import narwhals as nw
import polars as pl

from jenjang.core.penilaian.massal.kolom import BARIS
from jenjang.surat.massal.mesin_tak_berurut import MesinTakBerurut
from jenjang.surat.massal.sumber import Sumber


class MesinDuckDB(MesinTakBerurut):
    """One in-memory database with a folder of its own for what it keeps and spills."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.numbers = count()
        self.session = duckdb.connect(config={"temp_directory": str(folder / "duckdb")})
        # Order is made when HASIL is written, not kept on the way.
        self.session.execute("SET preserve_insertion_order = false")
        self.session.execute("SET enable_progress_bar = false")

    def baca(self, sumber: Sumber, *, bernomor: bool = False) -> nw.LazyFrame[Any]:
        """Scan the files; `bernomor` adds the number of each row over all of them."""
        names = [str(path) for path in sumber.berkas]
        rows = self.session.read_parquet(
            names, hive_partitioning=sumber.terbagi, file_row_number=bernomor, filename=bernomor
        )
        frame: nw.LazyFrame[Any] = nw.from_native(rows)
        if not bernomor:
            return frame
        starts = self.tabel(_starts(sumber))
        numbered = frame.join(starts, on="filename", how="inner")
        return numbered.with_columns((nw.col("file_row_number") + nw.col("awal")).alias(BARIS)).drop(
            "filename", "file_row_number", "awal"
        )

    def tabel(self, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        path = self._new_file()
        table.to_native().write_parquet(path)
        return nw.from_native(self.session.read_parquet(str(path)))

    def tahan(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        path = self._new_file()
        frame.to_native().to_parquet(str(path))
        return nw.from_native(self.session.read_parquet(str(path)))

    def ambil(self, frame: nw.LazyFrame[Any]) -> list[dict[str, Any]]:
        native = frame.to_native()
        return [dict(zip(native.columns, row, strict=True)) for row in native.fetchall()]

    def tulis(self, frame: nw.LazyFrame[Any], path: Path, by: Sequence[str], *, terurut: bool = False) -> None:
        """Write one Parquet file in the order of `by`."""
        frame.sort(*by).to_native().to_parquet(str(path), compression="zstd")

    def tutup(self) -> None:
        """Close the database."""
        self.session.close()

    def _new_file(self) -> Path:
        return self.folder / f"duckdb-{next(self.numbers)}.parquet"


def _starts(sumber: Sumber) -> nw.DataFrame[Any]:
    """Give for each file how many rows stand before it."""
    start, starts = 0, []
    for path in sumber.berkas:
        starts.append((str(path), start))
        start += pl.scan_parquet(path).select(pl.len()).collect().item()
    return nw.from_native(pl.DataFrame(starts, schema=["filename", "awal"], orient="row"))
