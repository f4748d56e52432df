"""Spark: for when one machine is too small; local unless spark-submit or SPARK_MASTER names a cluster."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import narwhals as nw
import polars as pl
from pyspark.sql import SparkSession
from pyspark.sql import functions as fn
from pyspark.sql import types as ty

from jenjang.core.penilaian.massal.kolom import BARIS
from jenjang.surat.massal.mesin_tak_berurut import MesinTakBerurut
from jenjang.surat.massal.sumber import Sumber

_TYPES: Any = {pl.Int64: ty.LongType, pl.String: ty.StringType, pl.Boolean: ty.BooleanType, pl.Int32: ty.LongType}


class MesinSpark(MesinTakBerurut):
    """One session; what it keeps it keeps in memory and spills by itself."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        builder = (
            SparkSession.builder.appName("jenjang nilai-massal")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            # Local runs are small beside a cluster's: as many partitions as cores, grown by Spark where data asks.
            .config("spark.sql.shuffle.partitions", os.environ.get("SPARK_PARTITIONS", str(4 * (os.cpu_count() or 1))))
        )
        if "SPARK_MASTER" in os.environ or not _submitted():
            builder = builder.master(os.environ.get("SPARK_MASTER", "local[*]"))
        self.session = builder.getOrCreate()
        self.session.sparkContext.setLogLevel("ERROR")

    def baca(self, sumber: Sumber, *, bernomor: bool = False) -> nw.LazyFrame[Any]:
        """Scan the files; `bernomor` adds the number of each row over all of them."""
        reader = self.session.read
        if sumber.terbagi:
            reader = reader.option("basePath", _uri(Path(sumber.asal)))
        rows = reader.parquet(*[_uri(path) for path in sumber.berkas])
        if not bernomor:
            return _narwhals(rows)
        file, place = fn.col("_metadata.file_path").alias("_berkas"), fn.col("_metadata.row_index").alias("_di_berkas")
        starts = self.session.createDataFrame(
            _starts(rows.groupBy(file).count().collect()), "_berkas string, _awal long"
        )
        numbered = rows.select("*", file, place).join(fn.broadcast(starts), "_berkas")
        number = fn.col("_di_berkas") + fn.col("_awal")
        return _narwhals(numbered.withColumn(BARIS, number).drop("_berkas", "_di_berkas", "_awal"))

    def tabel(self, table: nw.DataFrame[Any]) -> nw.LazyFrame[Any]:
        native: pl.DataFrame = table.to_native()
        fields = [
            ty.StructField(name, _TYPES[type_]()) for name, type_ in zip(native.columns, native.dtypes, strict=True)
        ]
        return _narwhals(fn.broadcast(self.session.createDataFrame(native.rows(), ty.StructType(fields))))

    def tahan(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        return _narwhals(frame.to_native().cache())

    def ambil(self, frame: nw.LazyFrame[Any]) -> list[dict[str, Any]]:
        return [row.asDict() for row in frame.to_native().collect()]

    def tulis(self, frame: nw.LazyFrame[Any], path: Path, by: Sequence[str], *, terurut: bool = False) -> None:
        """Write one Parquet file in the order of `by`: Spark's parts, sorted by range, are joined into one."""
        parts = path.with_suffix(".bagian")
        frame.to_native().orderBy(*by).write.parquet(_uri(parts))
        # Spark numbers its parts in the order of the ranges.
        files = sorted(parts.glob("part-*.parquet"))
        pl.scan_parquet(files, glob=False).sink_parquet(path, engine="streaming", maintain_order=True)

    def tutup(self) -> None:
        """Drop what was kept; the session lives on for the next run of this process."""
        self.session.catalog.clearCache()


def _narwhals(frame: Any) -> nw.LazyFrame[Any]:
    found: nw.LazyFrame[Any] = nw.from_native(frame)
    return found


def _submitted() -> bool:
    """Whether spark-submit started this process and has named the cluster."""
    return "PYSPARK_GATEWAY_PORT" in os.environ


def _starts(files: list[Any]) -> list[tuple[str, int]]:
    """Give for each file how many rows stand before it; files in the order of their names, as Spark spells them."""
    start, starts = 0, []
    for name, rows in sorted(files):
        starts.append((name, start))
        start += rows
    return starts


def _uri(path: Path) -> str:
    """Spark takes a name as it is, blanks and all, after the kind of its file system."""
    return f"file:{path.absolute()}"
