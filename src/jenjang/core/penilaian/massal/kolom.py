"""The columns of the files: what KEGIATAN and PEGAWAI must hold and of which kind, and what HASIL holds."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import narwhals as nw

from jenjang.core.engine.regulations import regulations

PERATURAN: Final = "permenpanrb-33-2020"
BARIS: Final = "_baris_jenjang"
"""What an engine calls the number of a row, 0-based over all files; no office calls a column so."""
TAHUN_PERTAMA: Final = regulations()[PERATURAN].sejak // 10000

BILANGAN, TEKS, YA_TIDAK = "bilangan_bulat", "teks", "ya_tidak"
KEGIATAN: Final[Mapping[str, str]] = {
    "pegawai": BILANGAN,
    "tahun": BILANGAN,
    "kode": TEKS,
    "jumlah": BILANGAN,
    "penugasan_tertulis": YA_TIDAK,
    "unit_punya_jenjang_butir": YA_TIDAK,
}
PREDIKAT: Final = "predikat"
"""The column in which years since 2023 would come: their credit follows from it by another regulation."""
PEGAWAI: Final[Mapping[str, str]] = {
    "pegawai": BILANGAN,
    "jenjang": TEKS,
    "golongan": TEKS,
    "pendidikan": TEKS,
    "status": TEKS,
    "saldo_awal": BILANGAN,
    "penunjang": BILANGAN,
    "pengembangan_profesi": BILANGAN,
    "hasil_kerja_minimal": YA_TIDAK,
}
BOLEH_KOSONG: Final = frozenset({"penugasan_tertulis", "unit_punya_jenjang_butir", "hasil_kerja_minimal"})
KREDIT_PEGAWAI: Final = ("saldo_awal", "penunjang", "pengembangan_profesi")
HASIL: Final[Mapping[str, Any]] = {
    "pegawai": nw.Int64,
    "tahun": nw.Int16,
    "capaian": nw.Int64,
    "target": nw.Int64,
    "ak_ditetapkan": nw.Int64,
    "target_terpenuhi": nw.Boolean,
    "ditolak": nw.Int32,
    "belum_pasti": nw.Int32,
    "jumlah": nw.Int64,
    "dibutuhkan": nw.Int64,
    "memenuhi": nw.Boolean,
    "kurang": nw.Int64,
    "sisa": nw.Int64,
    "alasan": nw.String,
}
MASALAH: Final[Mapping[str, Any]] = {
    "sumber": nw.String,
    "baris": nw.Int64,
    "jenis": nw.String,
    "pegawai": nw.Int64,
    "nilai": nw.String,
}
_TYPES: Final[Mapping[str, Any]] = {BILANGAN: nw.Int64, TEKS: nw.String, YA_TIDAK: nw.Boolean}


def serupa(dtype: Any, jenis: str) -> bool:
    """Whether a column of this type can be taken as one of a kind without loss."""
    if jenis == BILANGAN:
        return bool(dtype.is_integer())
    if jenis == TEKS:
        return isinstance(dtype, nw.String | nw.Categorical | nw.Enum)
    return isinstance(dtype, nw.Boolean)


def samakan(frame: nw.LazyFrame[Any], kolom: Mapping[str, str], tambahan: Sequence[str] = ()) -> nw.LazyFrame[Any]:
    """Take the columns of a file that was found fit, in the types computed with, and its row numbers where it has them.

    Carried columns travel under names of their own, so that none meets a name of the rules.
    """
    schema = frame.collect_schema()
    typed = [
        nw.col(name) if schema[name] == _TYPES[jenis] else nw.col(name).cast(_TYPES[jenis])
        for name, jenis in kolom.items()
    ]
    rows = [nw.col(BARIS).cast(nw.Int64).alias("baris")] if BARIS in schema else []
    return frame.select(*typed, *rows, *[nw.col(name).alias(samaran) for name, samaran in disamarkan(tambahan).items()])


def disamarkan(tambahan: Sequence[str]) -> dict[str, str]:
    """Give the name under which each carried column travels."""
    return {name: f"tambahan_{place}" for place, name in enumerate(tambahan)}


def lajur_tambahan(frame: nw.LazyFrame[Any], kolom: Mapping[str, str]) -> list[str]:
    """Name the columns of a file beside those computed with."""
    return [name for name in frame.collect_schema() if name not in kolom]
