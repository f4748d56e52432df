"""Records summed: credit and counts for each person and year, from all records that are no masalah."""

from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.konversi.isian import TAHUN
from jenjang.core.engine.question import LARGEST_COUNT
from jenjang.core.penilaian.massal.faktor import PER_BUTIR, PER_DITOLAK, nomor_tanda, tabel_faktor, tugas_jabatan
from jenjang.core.penilaian.massal.kolom import TAHUN_PERTAMA
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.susunan import PER_JENJANG

# One whole number names person, post and year, in the order of HASIL: grouping and sorting by it is one column's work.
PER_PEGAWAI: Final = 8 * PER_JENJANG
PER_TAHUN: Final = 1 << 15
KONVERSI: Final = ("konversi", "lain")
_KOLOM_JUMLAH: Final = ("kunci", "capaian", "cacah", "banyak", *KONVERSI)


def jumlah_tidak_sah() -> nw.Expr:
    """Whether a volume is not positive or beyond what a question takes."""
    return (nw.col("jumlah") <= 0) | (nw.col("jumlah") > LARGEST_COUNT)


def tahun_tidak_sah() -> nw.Expr:
    """Whether a year is beyond the calendar; it would not fit into the number of person and year."""
    return nw.col("tahun") > TAHUN[1]


def dapat_dihitung() -> nw.Expr:
    """Whether volume and year of a record can be taken; people and kode are found by joins."""
    return ~jumlah_tidak_sah() & (nw.col("tahun") >= TAHUN_PERTAMA) & ~tahun_tidak_sah()


def bernomor_kombinasi(mesin: Mesin, kegiatan: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Keep the records of people who count and of tugas jabatan, with `pemegang` and `kombinasi`."""
    held = nw.col("urut") * PER_PEGAWAI + nw.col("susunan")
    people = pegawai.select("pegawai", pemegang=held)
    known = mesin.letak(kegiatan.filter(dapat_dihitung()), "kode", tugas_jabatan(), "nomor_butir")
    flags = nomor_tanda(nw.col("penugasan_tertulis"), nw.col("unit_punya_jenjang_butir"))
    jenjang = nw.col("pemegang") % PER_PEGAWAI // PER_JENJANG
    return mesin.saring(known, people, "pegawai").with_columns(
        kombinasi=(jenjang * len(tugas_jabatan()) + nw.col("nomor_butir")) * PER_BUTIR + flags
    )


def jumlahkan(mesin: Mesin, kegiatan: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give kunci, capaian, cacah (see `terurai`) and banyak (records) for each person and year, kept, in any order."""
    # People are numbered in the order of `pegawai`, and what is left out on the way changes no order.
    terurut = mesin.berurut(kegiatan, ("pegawai", "tahun"))
    year = (nw.col("tahun") - TAHUN_PERTAMA).cast(nw.Int64)
    records = bernomor_kombinasi(mesin, kegiatan, pegawai).select(
        "jumlah", "kombinasi", kunci=nw.col("pemegang") * PER_TAHUN + year
    )
    records = mesin.lihat(records, "kombinasi", tabel_faktor()).select(
        "kunci", "cacah", capaian=nw.col("ak_satuan") * nw.col("jumlah")
    )
    return mesin.jumlahkan(records, "kunci", ("capaian", "cacah"), terurut=terurut)


def ringkas_jumlah(jumlah: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give one row: banyak, the records summed, and akhir, the last year among them (null where there are none)."""
    return jumlah.select(banyak=nw.col("banyak").sum(), akhir=(nw.col("kunci") % PER_TAHUN).max() + TAHUN_PERTAMA)


def dengan_predikat(jumlah: nw.LazyFrame[Any], predikat: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Put the sums of years of butir and those of predicates together; what the former lack is nothing."""
    none = nw.lit(0).cast(nw.Int64)
    butir = jumlah.with_columns(**dict.fromkeys(KONVERSI, none))
    columns = [nw.col(name).cast(nw.Int64) for name in _KOLOM_JUMLAH]
    return nw.concat([butir.select(*columns), predikat.select(*columns)])


def terurai(jumlah: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Take sums apart: urut, susunan, tahun, capaian, ditolak, belum_pasti, and what predicates add to them."""
    pemegang = nw.col("kunci") // PER_TAHUN
    further = [name for name in KONVERSI if name in jumlah.collect_schema()]
    return jumlah.select(
        *("capaian", *further),
        urut=pemegang // PER_PEGAWAI,
        susunan=pemegang % PER_PEGAWAI,
        tahun=(nw.col("kunci") % PER_TAHUN + TAHUN_PERTAMA).cast(nw.Int16),
        ditolak=(nw.col("cacah") // PER_DITOLAK).cast(nw.Int32),
        belum_pasti=(nw.col("cacah") % PER_DITOLAK).cast(nw.Int32),
    )
