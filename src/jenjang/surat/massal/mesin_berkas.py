"""Engines that read and write files, by name."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import narwhals as nw

from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.massal.sumber import Sumber

MESIN: Final = ("polars", "duckdb", "spark")


class MesinBerkas(Mesin, Protocol):
    """An engine of the computation that also scans, fetches and writes."""

    def baca(self, sumber: Sumber, *, bernomor: bool = False) -> nw.LazyFrame[Any]:
        """Scan the files; `bernomor` adds the number of each row over all of them (`kolom.BARIS`)."""
        ...

    def tulis(self, frame: nw.LazyFrame[Any], path: Path, by: Sequence[str], *, terurut: bool = False) -> None:
        """Write one Parquet file in the order of `by`; `terurut` where `urutkan` made that order already."""
        ...

    def tutup(self) -> None:
        """End the session."""
        ...


def buka_mesin(nama: str, folder: Path) -> MesinBerkas:
    """Start an engine with a folder for what it keeps; raises FileRefused where its package is not installed."""
    try:
        if nama == "duckdb":
            from jenjang.surat.massal.mesin_duckdb import MesinDuckDB

            return MesinDuckDB(folder)
        if nama == "spark":
            from jenjang.surat.massal.mesin_spark import MesinSpark

            return MesinSpark(folder)
    except ImportError as error:
        raise FileRefused("massal_mesin_tidak_terpasang", mesin=nama) from error
    from jenjang.surat.massal.mesin_polars import MesinPolars

    return MesinPolars(folder)
