"""The files behind KEGIATAN and PEGAWAI: found in one order, and fit to be computed with or refused by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import narwhals as nw
import polars as pl

from jenjang.core.penilaian.massal.kolom import serupa
from jenjang.surat.buku_kerja.refusals import FileRefused

PARQUET, CSV = ".parquet", ".csv"
_SUFFIXES: Final = {".parquet": PARQUET, ".pq": PARQUET, ".csv": CSV}
_SEPARATORS: Final = (",", ";", "\t")
_WILDCARDS: Final = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Sumber:
    """Files of one kind in the order of their rows; `terbagi` where folders named `kolom=nilai` carry columns."""

    asal: str
    berkas: tuple[Path, ...]
    jenis: str
    terbagi: bool


def cari_sumber(asal: str) -> Sumber:
    """Find the files behind a name: a file, a folder with all below it, or a pattern; raises FileRefused."""
    found = _found(asal)
    kinds = {_SUFFIXES[path.suffix.lower()] for path in found}
    if len(kinds) > 1:
        raise FileRefused("massal_campuran", berkas=asal)
    root = Path(asal)
    parted = root.is_dir() and any("=" in part for path in found for part in path.relative_to(root).parts[:-1])
    return Sumber(asal, tuple(found), kinds.pop(), parted)


def _found(asal: str) -> list[Path]:
    path = Path(asal)
    if path.is_dir():
        below = (
            each for each in path.rglob("*") if not any(p.startswith((".", "_")) for p in each.relative_to(path).parts)
        )
        found = sorted(each for each in below if each.is_file() and each.suffix.lower() in _SUFFIXES)
    elif path.is_file():
        if path.suffix.lower() not in _SUFFIXES:
            raise FileRefused("massal_jenis_berkas", berkas=asal)
        found = [path]
    elif _WILDCARDS & set(asal):
        root = Path(path.anchor) if path.is_absolute() else Path()
        pattern = asal[len(path.anchor) :] if path.is_absolute() else asal
        found = sorted(each for each in root.glob(pattern) if each.is_file() and each.suffix.lower() in _SUFFIXES)
    else:
        raise FileRefused("massal_berkas_tidak_ada", berkas=asal)
    if not found:
        raise FileRefused("massal_tanpa_berkas", berkas=asal)
    return found


def _tersembunyi(path: Path) -> bool:
    """Marks and half-written parts that engines leave in a folder begin so."""
    return any(part.startswith((".", "_")) for part in path.parts)


def nama_kolom(sumber: Sumber) -> list[str]:
    """Name the columns of the files, those of their folders included; raises FileRefused where none can be read."""
    path = sumber.berkas[0]
    own = list(_schema(path)) if sumber.jenis == PARQUET else kolom_csv(path)
    return [*own, *_dari_folder(sumber, path)]


def kolom_csv(path: Path) -> list[str]:
    """Name the columns of a CSV file; raises FileRefused where it cannot be read."""
    try:
        return pl.scan_csv(path, infer_schema=False, separator=pemisah(path)).collect_schema().names()
    except (pl.exceptions.PolarsError, OSError, UnicodeDecodeError) as error:
        raise FileRefused("massal_tidak_terbaca", berkas=str(path), sebab=str(error).partition("\n")[0]) from error


def pemisah(path: Path) -> str:
    """Give what parts the cells of a CSV file: what stands most often in its heading."""
    with path.open(encoding="utf-8-sig") as stream:
        heading = stream.readline()
    return max(_SEPARATORS, key=heading.count)


def periksa_kolom_csv(sumber: Sumber, kolom: Iterable[str]) -> None:
    """Refuse CSV files that lack a column or differ in their columns; names file and column."""
    first: list[str] | None = None
    for path in sumber.berkas:
        own = kolom_csv(path)
        names = [*own, *_dari_folder(sumber, path)]
        for name in kolom:
            if name not in names:
                raise FileRefused("massal_kolom_tidak_ada", berkas=str(path), kolom=name, ada=", ".join(names))
        first = own if first is None else first
        if differing := sorted({*first} ^ {*own}):
            raise FileRefused(
                "massal_kolom_berbeda", berkas=str(path), kolom=", ".join(differing), lain=str(sumber.berkas[0])
            )


def periksa_kolom(sumber: Sumber, kolom: Mapping[str, str]) -> None:
    """Refuse a Parquet file that cannot be read, lacks a column or holds it as another kind; names file and column."""
    first: dict[str, Any] | None = None
    for path in sumber.berkas:
        schema = _schema(path)
        names = {**schema, **dict.fromkeys(_dari_folder(sumber, path))}
        for name, jenis in kolom.items():
            if name not in names:
                raise FileRefused("massal_kolom_tidak_ada", berkas=str(path), kolom=name, ada=", ".join(names))
            if name in schema and not serupa(narwhals_type(schema[name]), jenis):
                raise FileRefused(
                    "massal_jenis_kolom", berkas=str(path), kolom=name, jenis=f"massal_{jenis}", ada=str(schema[name])
                )
        first = schema if first is None else first
        if differing := sorted(name for name in {*first, *schema} if first.get(name) != schema.get(name)):
            raise FileRefused(
                "massal_kolom_berbeda", berkas=str(path), kolom=", ".join(differing), lain=str(sumber.berkas[0])
            )


def narwhals_type(dtype: Any) -> Any:
    """Give the type as the core knows it."""
    return nw.from_native(pl.LazyFrame(schema={"kolom": dtype})).collect_schema()["kolom"]


def _schema(path: Path) -> dict[str, Any]:
    try:
        return dict(pl.read_parquet_schema(path))
    except (pl.exceptions.PolarsError, OSError) as error:
        raise FileRefused("massal_tidak_terbaca", berkas=str(path), sebab=str(error).splitlines()[0]) from error


def _dari_folder(sumber: Sumber, path: Path) -> list[str]:
    if not sumber.terbagi:
        return []
    parts = path.relative_to(sumber.asal).parts[:-1]
    return [part.split("=", 1)[0] for part in parts if "=" in part]
