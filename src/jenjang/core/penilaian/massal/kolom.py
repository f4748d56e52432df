"""The columns of the files: what KEGIATAN and PEGAWAI must hold and of which kind, and what HASIL holds."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

import narwhals as nw

from jenjang.core.engine.regulations import regulations

PERATURAN: Final = "permenpanrb-33-2020"
BARIS: Final = "_baris_jenjang"
"""What an engine calls the number of a row, 0-based over all files; no office calls a column so."""
TAHUN_PERTAMA: Final = regulations()[PERATURAN].sejak // 10000
PERATURAN_KONVERSI: Final = "permenpanrb-1-2023"
TAHUN_KONVERSI: Final = regulations()[PERATURAN_KONVERSI].sejak // 10000
"""The first year whose credit follows from the predicate."""

BILANGAN, TEKS, YA_TIDAK, TANGGAL = "bilangan_bulat", "teks", "ya_tidak", "tanggal"
KEGIATAN: Final[Mapping[str, str]] = {
    "pegawai": BILANGAN,
    "tahun": BILANGAN,
    "kode": TEKS,
    "jumlah": BILANGAN,
    "penugasan_tertulis": YA_TIDAK,
    "unit_punya_jenjang_butir": YA_TIDAK,
}
PREDIKAT: Final = "predikat"
"""The column that brings the years since 2023: a KEGIATAN that has it is rated by two regulations."""
JENJANG: Final = "jenjang"
PERIODE: Final[Mapping[str, str]] = {"pegawai": BILANGAN, "tahun": BILANGAN, PREDIKAT: TEKS, "bulan": BILANGAN}
KEGIATAN_BERPREDIKAT: Final[Mapping[str, str]] = {**KEGIATAN, **PERIODE, JENJANG: TEKS}
TMT_JENJANG: Final = "tmt_jenjang"
"""A column of PEGAWAI that is heeded where it stands: from that day the present jenjang is held."""
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
HASIL_KONVERSI: Final[Mapping[str, Any]] = {
    "peraturan": nw.String,
    "minimal_jenjang": nw.Int64,
    "kurang_jenjang": nw.Int64,
    "kelebihan_jenjang": nw.Int64,
    "dapat_jenjang": nw.Boolean,
}
"""What HASIL holds besides where KEGIATAN brings predicates."""
MASALAH: Final[Mapping[str, Any]] = {
    "sumber": nw.String,
    "baris": nw.Int64,
    "jenis": nw.String,
    "pegawai": nw.Int64,
    "nilai": nw.String,
}
_TYPES: Final[Mapping[str, Any]] = {BILANGAN: nw.Int64, TEKS: nw.String, YA_TIDAK: nw.Boolean, TANGGAL: nw.Date}


def kolom_kegiatan(ada: Collection[str]) -> Mapping[str, str]:
    """Give the columns that a KEGIATAN with these names must hold, and those of its own that are heeded.

    One with predicates may leave out the columns of butir, all of them together.
    """
    if PREDIKAT not in ada:
        return KEGIATAN
    butir = KEGIATAN if {"kode", "jumlah"} & set(ada) else {}
    return {**butir, **PERIODE, **({JENJANG: TEKS} if JENJANG in ada else {})}


def kolom_pegawai(ada: Collection[str], *, berpredikat: bool) -> Mapping[str, str]:
    """Give the columns that a PEGAWAI with these names must hold, beside a KEGIATAN with or without predicates."""
    return {**PEGAWAI, TMT_JENJANG: TANGGAL} if berpredikat and TMT_JENJANG in ada else PEGAWAI


def serupa(dtype: Any, jenis: str) -> bool:
    """Whether a column of this type can be taken as one of a kind without loss."""
    if jenis == BILANGAN:
        return bool(dtype.is_integer())
    if jenis == TANGGAL:
        return isinstance(dtype, nw.Date)
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


def samakan_periode(frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Take the columns of a KEGIATAN with predicates, blank text as none and columns left out as empty."""
    schema = frame.collect_schema()
    missing = [
        nw.lit(None).cast(_TYPES[jenis]).alias(name)
        for name, jenis in KEGIATAN_BERPREDIKAT.items()
        if name not in schema
    ]
    taken = samakan(frame.with_columns(missing) if missing else frame, KEGIATAN_BERPREDIKAT)
    # The kode of butir stay untouched: their dictionary pages are what makes a nation quick.
    blank = [
        nw.when(nw.col(name).str.strip_chars() != nw.lit("")).then(nw.col(name)).alias(name)
        for name in (PREDIKAT, JENJANG)
    ]
    return taken.with_columns(blank)


def disamarkan(tambahan: Sequence[str]) -> dict[str, str]:
    """Give the name under which each carried column travels."""
    return {name: f"tambahan_{place}" for place, name in enumerate(tambahan)}


def lajur_tambahan(frame: nw.LazyFrame[Any], kolom: Mapping[str, str]) -> list[str]:
    """Name the columns of a file beside those computed with."""
    return [name for name in frame.collect_schema() if name not in kolom]
