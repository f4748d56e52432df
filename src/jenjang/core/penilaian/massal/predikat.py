"""Predicates taken in: the periods that can count, converted, and what of each year counts.

The months of a year are counted for a person: an annual predicate governs all of them (K06), more than twelve make
none of them count, and no more of the present jenjang count than since its TMT where PEGAWAI tells that.
"""

from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.penilaian.massal.kegiatan import PER_PEGAWAI, PER_TAHUN, tahun_tidak_sah
from jenjang.core.penilaian.massal.kolom import JENJANG, PREDIKAT, TAHUN_KONVERSI, TAHUN_PERTAMA
from jenjang.core.penilaian.massal.konversi import (
    TIDAK_SESUAI,
    jenjang_tertulis,
    nomor_periode,
    predikat_dikenal,
    tabel_periode,
)
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.susunan import PER_JENJANG

MELEBIHI_SETAHUN: Final = "bulan_melebihi_setahun"
DI_SAMPING_TAHUNAN: Final = "periodik_dan_tahunan"
SEBELUM_JABATAN: Final = "predikat_sebelum_jabatan"
# Of the present jenjang or an earlier one, for the whole year or a part of it.
_BAGIAN: Final = {
    "sendiri_tahunan": (True, True),
    "sendiri_bagian": (True, False),
    "lain_tahunan": (False, True),
    "lain_bagian": (False, False),
}
_PIHAK: Final = ("sendiri", "lain")
PER_BARIS: Final = 1 << 32
"""One sum counts both: rows in the upper half of 64 bits, their months in the lower."""


def baris_predikat() -> nw.Expr:
    """Whether a row tells of a predicate: by its own columns, or by a later year without a butir."""
    later = (nw.col("tahun") >= TAHUN_KONVERSI).fill_null(False)
    return (
        ~nw.col(PREDIKAT).is_null()
        | ~nw.col("bulan").is_null()
        | (later & nw.col("kode").is_null() & nw.col("jumlah").is_null())
    )


def membawa_butir() -> nw.Expr:
    """Whether a row with a predicate names a butir or a volume too."""
    return (nw.col("kode").str.strip_chars() != nw.lit("")).fill_null(False) | ~nw.col("jumlah").is_null()


def bulan_tidak_sah() -> nw.Expr:
    """Whether months are not those of a year."""
    return (nw.col("bulan") < 1) | (nw.col("bulan") > BULAN_SETAHUN)


def dibaca(name: str) -> nw.Expr:
    """Give a text as questions read it: small letters, single spaces, nothing where it is left out."""
    text = nw.col(name).str.to_lowercase().str.replace_all(r"\s+", " ").str.strip_chars()
    return text.fill_null("").alias(f"{name}_dibaca")


def periode_sah(
    mesin: Mesin, kegiatan: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any], kantor: OfficeValues | None
) -> nw.LazyFrame[Any]:
    """Keep the periods that could count alone, of people who count, with `kunci` and what `tabel_periode` says."""
    alone = baris_predikat() & ~bulan_tidak_sah() & ~tahun_tidak_sah() & (nw.col("tahun") >= TAHUN_KONVERSI)
    rows = kegiatan.filter(alone & ~membawa_butir()).with_columns(dibaca(PREDIKAT), dibaca(JENJANG))
    rows = mesin.letak(rows, f"{PREDIKAT}_dibaca", predikat_dikenal(), "nomor_predikat")
    rows = mesin.letak(rows, f"{JENJANG}_dibaca", jenjang_tertulis(), "nomor_tertulis")
    held = nw.col("urut") * PER_PEGAWAI + nw.col("susunan")
    rows = mesin.saring(rows, pegawai.select("pegawai", "mulai", "batas_lama", pemegang=held), "pegawai")
    own = nw.col("pemegang") % PER_PEGAWAI // PER_JENJANG
    number = nomor_periode(own, nw.col("nomor_tertulis"), nw.col("nomor_predikat"), nw.col("bulan"))
    year = (nw.col("tahun") - TAHUN_PERTAMA).cast(nw.Int64)
    rows = rows.with_columns(nomor=number, kunci=nw.col("pemegang") * PER_TAHUN + year)
    return mesin.lihat(rows, "nomor", tabel_periode(kantor)).filter(nw.col("sesuai"))


def tahun_berpredikat(periode: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give a row for each person and year: what governs it, what of it cannot count, and what counts.

    `capaian` is the credit of all that counts, `konversi` that of the present jenjang, `lain` whether an earlier one
    counts too, `banyak` the rows that count; `tahunan`, `melebihi`, `lebih_sendiri` and `lebih_lain` say why not.
    """
    annual = nw.col("bulan") == BULAN_SETAHUN
    # Months and rows travel as one sum: a nation's years are many, and each column of them is memory.
    counted = nw.col("bulan") + PER_BARIS
    parts: dict[str, nw.Expr] = {}
    for part, (own, whole) in _BAGIAN.items():
        here = (nw.col("sendiri") == nw.lit(own)) & (annual == nw.lit(whole))
        for name, value in (("ak", nw.col("ak")), ("cacah", counted)):
            parts[f"{name}_{part}"] = nw.when(here).then(value).otherwise(nw.lit(0))
    sums = (
        periode.select("kunci", "mulai", "batas_lama", **parts)
        .group_by("kunci")
        .agg(
            *[nw.col(name).sum().cast(nw.Int64) for name in parts],
            *[nw.col(name).max() for name in ("mulai", "batas_lama")],
        )
    )
    return _berlaku(_putusan(_yang_berlaku(sums)))


def _yang_berlaku(sums: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """An annual predicate governs all months of its year (K06)."""
    whole = (nw.col("cacah_sendiri_tahunan") + nw.col("cacah_lain_tahunan")) > 0
    names = [f"{name}_{pihak}" for name in ("ak", "cacah") for pihak in _PIHAK]
    governing = {
        name: nw.when(whole).then(nw.col(f"{name}_tahunan")).otherwise(nw.col(f"{name}_bagian")) for name in names
    }
    year = (nw.col("kunci") % PER_TAHUN) + TAHUN_PERTAMA
    found = sums.select("kunci", "mulai", "batas_lama", tahun=year, tahunan=whole, **governing)
    counts = {f"bulan_{pihak}": nw.col(f"cacah_{pihak}") % PER_BARIS for pihak in _PIHAK}
    counts |= {f"banyak_{pihak}": nw.col(f"cacah_{pihak}") // PER_BARIS for pihak in _PIHAK}
    return found.with_columns(**counts)


def _putusan(sums: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    begun = nw.col("mulai") - nw.col("tahun") * BULAN_SETAHUN
    earlier = nw.col("batas_lama") - nw.col("tahun") * BULAN_SETAHUN
    # Months since the TMT in this year, and until it; more than a year's are caught beside.
    return sums.with_columns(
        melebihi=nw.col("bulan_sendiri") + nw.col("bulan_lain") > BULAN_SETAHUN,
        lebih_sendiri=_melampaui("bulan_sendiri", BULAN_SETAHUN - begun),
        lebih_lain=_melampaui("bulan_lain", earlier),
    )


def _melampaui(name: str, available: nw.Expr) -> nw.Expr:
    return ((nw.col(name) > 0) & (nw.col(name) > available)).fill_null(False)


def _berlaku(sums: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    counts = {pihak: ~(nw.col("melebihi") | nw.col(f"lebih_{pihak}")) for pihak in _PIHAK}
    kept = {
        f"{name}_{pihak}": nw.when(counts[pihak]).then(nw.col(f"{name}_{pihak}")).otherwise(nw.lit(0))
        for name in ("ak", "banyak")
        for pihak in _PIHAK
    }
    verdict = ("kunci", "tahunan", "melebihi", "lebih_sendiri", "lebih_lain")
    return sums.with_columns(**kept).select(
        *verdict,
        capaian=nw.col("ak_sendiri") + nw.col("ak_lain"),
        konversi=nw.col("ak_sendiri"),
        lain=nw.when(nw.col("banyak_lain") > 0).then(nw.lit(1)).otherwise(nw.lit(0)),
        banyak=nw.col("banyak_sendiri") + nw.col("banyak_lain"),
        bulan=nw.col("bulan_sendiri") + nw.col("bulan_lain"),
    )


def jumlah_tahun(tahun: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give the years in which something counts as `kegiatan.jumlahkan` gives its own, with `konversi` and `lain`."""
    counted = tahun.filter(nw.col("banyak") > 0)
    return counted.select("kunci", "capaian", "banyak", "konversi", "lain", cacah=nw.lit(0))


def bernasib(mesin: Mesin, periode: nw.LazyFrame[Any], tahun: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Add to each period why its year does not let it count (`nasib`, null where it counts) and that year's months."""
    verdicts = tahun.select("kunci", "tahunan", "melebihi", "lebih_sendiri", "lebih_lain", bulan_tahun=nw.col("bulan"))
    rows = mesin.saring(periode, verdicts, "kunci")
    own = nw.col("sendiri")
    fate: Any = nw.when(~own & nw.col("lebih_lain")).then(nw.lit(TIDAK_SESUAI))
    fate = nw.when(own & nw.col("lebih_sendiri")).then(nw.lit(SEBELUM_JABATAN)).otherwise(fate)
    fate = nw.when(nw.col("melebihi")).then(nw.lit(MELEBIHI_SETAHUN)).otherwise(fate)
    beside = nw.col("tahunan") & (nw.col("bulan") < BULAN_SETAHUN)
    return rows.with_columns(nasib=nw.when(beside).then(nw.lit(DI_SAMPING_TAHUNAN)).otherwise(fate))
