"""Polars: streaming, in this process; the default."""

from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import narwhals as nw
import polars as pl

from jenjang.core.penilaian.massal.kolom import BARIS
from jenjang.surat.massal.berjajar import jajarkan
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

    def berurut(self, frame: nw.LazyFrame[Any], kolom: Sequence[str]) -> bool:
        return _menaik(frame.to_native(), kolom, boleh_sama=True)

    def jumlahkan(
        self, frame: nw.LazyFrame[Any], kunci: str, kolom: Sequence[str], *, terurut: bool = False
    ) -> nw.LazyFrame[Any]:
        rows: pl.LazyFrame = frame.to_native()
        if terurut:
            rows = rows.set_sorted(kunci)
        sums = self.tahan(nw.from_native(rows.group_by(kunci).agg(pl.col(kolom).sum(), banyak=pl.len().cast(pl.Int64))))
        if not terurut or _menaik(sums.to_native(), [kunci], boleh_sama=False):
            return sums
        # Rows that came in another order than said have left a key in parts.
        return self.tahan(nw.from_native(sums.to_native().group_by(kunci).agg(pl.col(*kolom, "banyak").sum())))

    def berjalan(
        self, frame: nw.LazyFrame[Any], jumlah: Mapping[str, nw.Expr], kelompok: str, urutan: str
    ) -> nw.LazyFrame[Any]:
        totals: pl.LazyFrame = frame.with_columns(**jumlah).to_native()
        first = pl.col(kelompok).ne_missing(pl.col(kelompok).shift(1))
        for name in jumlah:
            # The total of all rows so far, less that before the group: nothing is looked up for a nation's groups.
            amount = pl.col(name).fill_null(0)
            before = pl.when(first).then(amount.cum_sum() - amount).forward_fill()
            total = pl.when(pl.col(name).is_not_null()).then(amount.cum_sum() - before)
            totals = totals.with_columns(total.alias(name))
        return nw.from_native(totals)

    def urutkan(self, frame: nw.LazyFrame[Any], by: Sequence[str]) -> nw.LazyFrame[Any]:
        return frame if self.berurut(frame, by) else frame.sort(*by)

    def saring(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        rows: pl.LazyFrame = left.to_native()
        known: pl.DataFrame = right.to_native().collect(engine="streaming")
        laid = jajarkan(known, on)
        if laid is not None and laid.penuh is not None:
            return nw.from_native(laid.tambahkan(rows).filter(pl.col(laid.penuh).is_not_null()))
        # Told which side is small, Polars need not hold rows of the other while it finds out.
        joined = rows.join(known.lazy(), on=on, how="inner", build_side="force_right", maintain_order="left")
        return nw.from_native(joined)

    def gabung(self, left: nw.LazyFrame[Any], right: nw.LazyFrame[Any], on: str) -> nw.LazyFrame[Any]:
        rows: pl.LazyFrame = left.to_native()
        known: pl.DataFrame = right.to_native().collect(engine="streaming")
        if (laid := jajarkan(known, on)) is not None:
            return nw.from_native(laid.tambahkan(rows))
        return nw.from_native(rows.join(known.lazy(), on=on, how="left", maintain_order="left"))

    def ambil(self, frame: nw.LazyFrame[Any]) -> list[dict[str, Any]]:
        native: pl.LazyFrame = frame.to_native()
        return native.collect(engine="streaming").to_dicts()

    def tulis(self, frame: nw.LazyFrame[Any], path: Path, by: Sequence[str], *, terurut: bool = False) -> None:
        """Write one Parquet file in the order of `by`; `terurut` where the frame keeps that order already."""
        native: pl.LazyFrame = frame.to_native()
        (native if terurut else native.sort(by)).sink_parquet(path, engine="streaming", maintain_order=True)

    def tutup(self) -> None:
        """Let go of nothing: Polars keeps no session."""


def _menaik(frame: pl.LazyFrame, kolom: Sequence[str], *, boleh_sama: bool) -> bool:
    """Whether each row comes after the one before it; never where a number is missing.

    Looked at part by part: the first one out of order ends it, and nothing of the rows is kept.
    """
    after: pl.Expr = pl.lit(boleh_sama)
    for name in reversed(kolom):
        here, before = pl.col(name), pl.col(name).shift(1)
        after = (here > before) | ((here == before) & after)
    last: tuple[int, ...] | None = None
    for part in frame.select(kolom).collect_batches(engine="streaming", maintain_order=True):
        if any(part.null_count().row(0)) or part.select(after.sum()).item() != max(len(part) - 1, 0):
            return False
        if part.is_empty():
            continue
        if last is not None and (part.row(0) < last or (part.row(0) == last and not boleh_sama)):
            return False
        last = part.row(-1)
    return True
