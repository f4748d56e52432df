"""CSV into Parquet, typed column by column, in streaming passes; a cell of the wrong kind is refused with its place."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import polars as pl

from jenjang.core.penilaian.massal.kolom import BILANGAN, TANGGAL, TEKS
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.massal.sumber import PARQUET, Sumber, pemisah

_YES: Final = ("true", "ya", "1")
_NO: Final = ("false", "tidak", "0")


def jadikan_parquet(sumber: Sumber, kolom: Mapping[str, str], folder: Path) -> Sumber:
    """Write every CSV file as Parquet below a folder, in the same places; raises FileRefused naming file and column."""
    folder.mkdir()
    made = []
    for place, path in enumerate(sumber.berkas):
        below = path.parent.relative_to(sumber.asal) if sumber.terbagi else Path()
        target = folder / below / f"{place:06}{PARQUET}"
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _write(path, {name: jenis for name, jenis in kolom.items() if jenis != TEKS}, target)
        except (pl.exceptions.PolarsError, OSError, UnicodeDecodeError) as error:
            sebab = str(error).partition("\n")[0]
            raise FileRefused("massal_tidak_terbaca", berkas=str(path), sebab=sebab) from error
        made.append(target)
    return Sumber(str(folder) if sumber.terbagi else sumber.asal, tuple(made), PARQUET, sumber.terbagi)


def _write(path: Path, typed: Mapping[str, str], target: Path) -> None:
    text = pl.scan_csv(path, infer_schema=False, separator=pemisah(path))
    names = text.collect_schema().names()
    here = {name: jenis for name, jenis in typed.items() if name in names}
    lost = {name: _says_something(name) & _value(name, jenis).is_null() for name, jenis in here.items()}
    found = text.select(pl.lit(0), *[each.sum().alias(name) for name, each in lost.items()])
    counts = found.collect(engine="streaming").row(0, named=True)
    for name, jenis in here.items():
        if counts[name]:
            place = text.with_row_index("baris").filter(lost[name]).select("baris", name).head(1)
            baris, nilai = place.collect(engine="streaming").row(0)
            # The heading is line 1, so that the place is the line an editor shows.
            raise FileRefused(
                "massal_sel_csv", berkas=str(path), kolom=name, baris=baris + 2, nilai=nilai, jenis=f"massal_{jenis}"
            )
    text.with_columns(_value(name, jenis).alias(name) for name, jenis in here.items()).sink_parquet(
        target, engine="streaming"
    )


def _says_something(name: str) -> pl.Expr:
    return pl.col(name).str.strip_chars().fill_null("") != ""


def _value(name: str, jenis: str) -> pl.Expr:
    cell = pl.col(name).str.strip_chars()
    if jenis == BILANGAN:
        return cell.cast(pl.Int64, strict=False)
    if jenis == TANGGAL:
        return cell.str.to_date("%Y-%m-%d", strict=False)
    lower = cell.str.to_lowercase()
    return pl.when(lower.is_in(_YES)).then(True).when(lower.is_in(_NO)).then(False)
