"""The people of an invented nation, each drawn from their number alone."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.keputusan_tahun import STATUS
from jenjang.core.jabatan.jenjang import JENJANG, kategori_jenjang
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.karier.tercetak import TERTINGGI
from jenjang.core.penilaian.massal.kolom import PEGAWAI
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.susunan import muat_susunan
from jenjang.core.simulasi.sebaran import SERIBU, muat_sebaran, salah_satu, seribu_tempat, tanda
from jenjang.core.simulasi.undian import undi_dalam

NOMOR_PERTAMA: Final = 100_000_000
"""People are numbered from here in steps of seven: not dense, as numbers of real registers are not."""
LANGKAH_NOMOR: Final = 7
_BEKAL: Final = ("saldo_awal", "penunjang", "pengembangan_profesi")


def nomor_pegawai(urut: nw.Expr) -> nw.Expr:
    """Give the number of a person by the place in the nation."""
    return urut * LANGKAH_NOMOR + NOMOR_PERTAMA


def dengan_kedudukan(mesin: Mesin, orang: nw.LazyFrame[Any], benih: int) -> nw.LazyFrame[Any]:
    """Add the post drawn for each `urut`: jenjang, golongan, nomor_jenjang, dibutuhkan, target and more."""
    drawn = orang.with_columns(tempat_kedudukan=undi_dalam(nw.col("urut"), benih, "kedudukan", SERIBU))
    return mesin.gabung(drawn, mesin.tabel(_tabel_kedudukan()), "tempat_kedudukan").drop("tempat_kedudukan")


def penduduk(mesin: Mesin, orang: nw.LazyFrame[Any], benih: int) -> nw.LazyFrame[Any]:
    """Give PEGAWAI with the carried column provinsi, from a frame of `urut`."""
    people = dengan_kedudukan(mesin, orang, benih).with_columns(
        tempat_pendidikan=nw.col("nomor_kategori") * SERIBU + undi_dalam(nw.col("urut"), benih, "pendidikan", SERIBU),
        tempat_provinsi=undi_dalam(nw.col("urut"), benih, "provinsi", SERIBU),
    )
    people = mesin.gabung(people, mesin.tabel(_tabel_pendidikan()), "tempat_pendidikan")
    people = mesin.gabung(people, mesin.tabel(_tabel("provinsi", muat_sebaran()["provinsi"])), "tempat_provinsi")
    waits = undi_dalam(nw.col("urut"), benih, "menunggu", SERIBU) < muat_sebaran()["menunggu_lowongan"]["ya"]
    biasa, menunggu, tertinggi = STATUS
    status = (
        nw.when(nw.col("puncak"))
        .then(nw.lit(tertinggi))
        .otherwise(nw.when(waits & nw.col("dapat_menunggu")).then(nw.lit(menunggu)).otherwise(nw.lit(biasa)))
    )
    amounts = {
        name: salah_satu(nw.col("urut"), benih, name, muat_sebaran()["bekal"][f"{name}_persen"])
        * (nw.col("dibutuhkan") // 100)
        for name in _BEKAL
    }
    return people.with_columns(
        pegawai=nomor_pegawai(nw.col("urut")),
        status=status,
        hasil_kerja_minimal=tanda(nw.col("urut"), benih, "hasil_kerja_minimal"),
        **amounts,
    ).select(*PEGAWAI, "provinsi")


@cache
def _tabel_kedudukan() -> nw.DataFrame[Any]:
    known = {(row["jenjang"], row["golongan"]): row for row in _angka()}
    drawn = [each.split("|") for each in seribu_tempat(muat_sebaran()["kedudukan"])]
    posts = [known[jenjang, golongan] for jenjang, golongan in drawn]
    columns: dict[str, list[Any]] = {name: [row[name] for row in posts] for name in posts[0]}
    return nw.from_dict({"tempat_kedudukan": list(range(SERIBU)), **columns}, backend="polars")


@cache
def _angka() -> list[Mapping[str, Any]]:
    """Give each post with what its rules yield: the figure of the golongan, the target of the year."""
    plan = (
        muat_susunan()
        .pangkat.table.to_native()
        .join(muat_susunan().tahun.table.to_native().select("susunan", "dasar_target"), on="susunan")
    )
    rows = {(row["jenjang"], row["golongan"], row["status"]): row for row in plan.to_dicts()}
    return [
        {
            "jenjang": jenjang,
            "golongan": golongan,
            "nomor_jenjang": JENJANG.index(jenjang),
            "nomor_kategori": int(kategori_jenjang(jenjang) == kategori_jenjang(JENJANG[-1])),
            "puncak": berikut is None,
            "dapat_menunggu": jenjang not in TERTINGGI,
            "dibutuhkan": rows[jenjang, golongan, STATUS[0] if berikut else STATUS[2]]["ak_dibutuhkan"],
            "target": rows[jenjang, golongan, STATUS[0] if berikut else STATUS[2]]["dasar_target"],
        }
        for (jenjang, golongan), berikut in langkah().items()
    ]


def _tabel(nama: str, bagian: Mapping[str, int]) -> nw.DataFrame[Any]:
    return nw.from_dict({f"tempat_{nama}": list(range(SERIBU)), nama: seribu_tempat(bagian)}, backend="polars")


@cache
def _tabel_pendidikan() -> nw.DataFrame[Any]:
    spread = muat_sebaran()["pendidikan"]
    places = [seribu_tempat(spread[kategori_jenjang(each)]) for each in (JENJANG[0], JENJANG[-1])]
    values = [value for each in places for value in each]
    return nw.from_dict({"tempat_pendidikan": list(range(len(values))), "pendidikan": values}, backend="polars")
