"""Careers run forward: a year of work, promotions by the rules, rises of jenjang into the seats that are free.

The rules of the year and of the promotion are those of `penilaian.massal`; what people do and who leaves is drawn. A
seat in a higher jenjang goes to whoever has most credit; who finds none waits (Pasal 27). Only the keahlian category
takes new people in, at its lowest jenjang (Pasal 13, R35).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.keputusan_tahun import STATUS
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN
from jenjang.core.jabatan.usia_pensiun import batas_usia_pensiun
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.penilaian.massal.hasil import susun_hasil
from jenjang.core.penilaian.massal.kolom import KREDIT_PEGAWAI, disamarkan
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.susunan import KUNCI, muat_susunan
from jenjang.core.simulasi.penduduk import nomor_pegawai, penduduk
from jenjang.core.simulasi.sebaran import muat_sebaran, salah_satu
from jenjang.core.simulasi.undian import undi_dalam

NAIK_PANGKAT, NAIK_JENJANG, MENUNGGU, PENSIUN = "naik_pangkat", "naik_jenjang", "menunggu_lowongan", "pensiun"
CATATAN: Final = (
    *("pegawai", "tahun", "jenjang", "golongan", "status", "capaian", "target_terpenuhi", "jumlah", "memenuhi"),
    *("peristiwa", "jenjang_sesudah", "golongan_sesudah"),
)
_BAWAAN: Final = ("urut", *KUNCI, *KREDIT_PEGAWAI, "lahir")
_TAHUN_TERBANYAK: Final = 100


@dataclass(frozen=True, slots=True)
class Tahun:
    """One year: a row a person (`CATATAN`), the people of the next year, and for each jenjang what happened in it."""

    catatan: nw.LazyFrame[Any]
    orang: nw.LazyFrame[Any]
    hitungan: list[dict[str, Any]]


def mulai(mesin: Mesin, orang: nw.LazyFrame[Any], benih: int, tahun: int) -> nw.LazyFrame[Any]:
    """Give the people at the start, with the year of birth, from a frame of `urut`."""
    people = mesin.gabung(
        penduduk(mesin, orang, benih).with_columns(urut=urut_pegawai()), mesin.tabel(_tabel_usia()), "jenjang"
    )
    age = nw.col("usia_awal") + undi_dalam(nw.col("urut"), benih, "usia", muat_sebaran()["usia"]["rentang"])
    return mesin.tahan(people.with_columns(lahir=tahun - age).select(*_BAWAAN))


def urut_pegawai() -> nw.Expr:
    """Give back the place of a person in the nation from the number."""
    first, step = nw.col("pegawai") - nomor_pegawai(nw.lit(0)), nomor_pegawai(nw.lit(1)) - nomor_pegawai(nw.lit(0))
    return first // step


def jalani_tahun(mesin: Mesin, orang: nw.LazyFrame[Any], tahun: int, benih: int, formasi: Mapping[str, int]) -> Tahun:
    """Let everyone work a year, then promote, retire and take in, within the formation of each jenjang."""
    rows = _dinilai(mesin, orang, tahun, benih)
    rows = mesin.tahan(_dengan_calon(rows))
    masuk, kuota = _bagi_kursi(mesin, rows, formasi)
    rows = mesin.tahan(_putuskan(mesin, rows, kuota))
    hitungan = _hitung(mesin, rows, masuk)
    after = _sesudah(rows, tahun, benih)
    if masuk:
        after = nw.concat([after, _pendatang(mesin, orang, masuk, tahun, benih)])
    return Tahun(rows.select(*CATATAN), mesin.tahan(after), hitungan)


def _dinilai(mesin: Mesin, orang: nw.LazyFrame[Any], tahun: int, benih: int) -> nw.LazyFrame[Any]:
    """Assess a year of work drawn from each person's effort."""
    known = orang.join(mesin.tabel(muat_susunan().tertulis), on=list(KUNCI), how="inner")
    targets = mesin.tabel(muat_susunan().tahun.table.select("susunan", "dasar_target"))
    effort = salah_satu(
        nw.col("urut") * _TAHUN_TERBANYAK + tahun % _TAHUN_TERBANYAK,
        *(benih, "ketekunan", muat_sebaran()["ketekunan"]["persen"]),
    )
    worked = mesin.tahan(
        mesin.gabung(known, targets, "susunan").with_columns(capaian=nw.col("dasar_target") * effort // 100)
    )
    sums = worked.select(
        *("urut", "susunan", "capaian"),
        tahun=nw.lit(tahun).cast(nw.Int16),
        ditolak=nw.lit(0).cast(nw.Int32),
        belum_pasti=nw.lit(0).cast(nw.Int32),
    )
    carried = {samaran: nw.col(name) for name, samaran in disamarkan(_BAWAAN).items()}
    people = worked.select(
        *("urut", *KREDIT_PEGAWAI),
        pegawai=nomor_pegawai(nw.col("urut")),
        hasil_kerja_minimal=nw.lit(True),
        **carried,
    )
    return susun_hasil(mesin, sums, people, list(_BAWAAN))


def _dengan_calon(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Add what follows each post, who retires, and the place in the queue of those who could rise a jenjang."""
    steps = nw.from_dict(_tabel_langkah(), backend="polars").lazy()
    rows = rows.join(steps, on=["jenjang", "golongan"], how="left").with_columns(
        pensiun=nw.col("tahun") - nw.col("lahir") >= nw.col("batas_usia")
    )
    met = nw.col("memenuhi") & ~nw.col("pensiun")
    rows = rows.with_columns(calon=met & nw.col("ganti_jenjang"), naik_pangkat=met & ~nw.col("ganti_jenjang"))
    queue = rows.with_columns(satu=nw.lit(1).cast(nw.Int64), mundur=0 - nw.col("jumlah"))
    place = nw.col("satu").cum_sum().over("jenjang_berikut", "calon", order_by=["mundur", "urut"])
    return queue.with_columns(antrean=place).drop("satu", "mundur")


def _bagi_kursi(mesin: Mesin, rows: nw.LazyFrame[Any], formasi: Mapping[str, int]) -> tuple[int, dict[str, int]]:
    """Share the free seats from the highest jenjang down; give the intake and how many rise into each jenjang."""
    staying = mesin.ambil(rows.filter(~nw.col("pensiun")).group_by("jenjang").agg(banyak=nw.len()))
    waiting = mesin.ambil(rows.filter(nw.col("calon")).group_by("jenjang", "jenjang_berikut").agg(banyak=nw.len()))
    filled = dict.fromkeys(JENJANG, 0) | {each["jenjang"]: each["banyak"] for each in staying}
    seats: dict[str, int] = {}
    for each in sorted(waiting, key=lambda row: JENJANG.index(row["jenjang_berikut"]), reverse=True):
        target = each["jenjang_berikut"]
        seats[target] = min(each["banyak"], max(formasi.get(target, 0) - filled[target], 0))
        filled[target] += seats[target]
        filled[each["jenjang"]] -= seats[target]
    return max(formasi.get(KEAHLIAN[0], 0) - filled[KEAHLIAN[0]], 0), seats


def _putuskan(mesin: Mesin, rows: nw.LazyFrame[Any], kuota: Mapping[str, int]) -> nw.LazyFrame[Any]:
    seats = nw.from_dict(
        {"jenjang_berikut": list(JENJANG), "kuota": [kuota.get(each, 0) for each in JENJANG]}, backend="polars"
    )
    rows = mesin.gabung(rows, mesin.tabel(seats), "jenjang_berikut")
    rises = nw.col("calon") & (nw.col("antrean") <= nw.col("kuota"))
    event: Any = nw.when(nw.col("naik_pangkat")).then(nw.lit(NAIK_PANGKAT))
    event = nw.when(nw.col("calon")).then(nw.lit(MENUNGGU)).otherwise(event)
    event = nw.when(rises).then(nw.lit(NAIK_JENJANG)).otherwise(event)
    moved = nw.col("peristiwa").is_in([NAIK_PANGKAT, NAIK_JENJANG])
    return rows.with_columns(peristiwa=nw.when(nw.col("pensiun")).then(nw.lit(PENSIUN)).otherwise(event)).with_columns(
        jenjang_sesudah=nw.when(moved).then(nw.col("jenjang_berikut")).otherwise(nw.col("jenjang")),
        golongan_sesudah=nw.when(moved).then(nw.col("golongan_berikut")).otherwise(nw.col("golongan")),
    )


def _hitung(mesin: Mesin, rows: nw.LazyFrame[Any], masuk: int) -> list[dict[str, Any]]:
    """Count for each jenjang: who holds it at the end of the year, and what happened toward it."""
    found = mesin.ambil(rows.group_by("jenjang_sesudah", "peristiwa").agg(banyak=nw.len()))
    counts: list[dict[str, Any]] = []
    for jenjang in JENJANG:
        own = {each["peristiwa"]: each["banyak"] for each in found if each["jenjang_sesudah"] == jenjang}
        enter = masuk if jenjang == KEAHLIAN[0] else 0
        events = {name: own.get(name, 0) for name in (NAIK_PANGKAT, NAIK_JENJANG, MENUNGGU, PENSIUN)}
        held = sum(own.values()) - events[PENSIUN] + enter
        counts.append({"jenjang": jenjang, "pemangku": held, **events, "masuk": enter})
    return counts


def _sesudah(rows: nw.LazyFrame[Any], tahun: int, benih: int) -> nw.LazyFrame[Any]:
    """Give those who stay as the next year finds them: credit carried, spent or lost (Pasal 42, R11, R13)."""
    biasa, menunggu, tertinggi = STATUS
    event = nw.col("peristiwa")
    rose, crossed = event.is_in([NAIK_PANGKAT, NAIK_JENJANG]).fill_null(False), (event == NAIK_JENJANG).fill_null(False)
    in_year = nw.col("urut") * _TAHUN_TERBANYAK + tahun % _TAHUN_TERBANYAK
    bekal = muat_sebaran()["bekal"]
    earned = {
        name: salah_satu(in_year, benih, f"{name}_tahunan", bekal[f"{name}_persen"]) * (nw.col("target") // 100)
        for name in ("penunjang", "pengembangan_profesi")
    }
    top = [golongan for (_, golongan), berikut in langkah().items() if berikut is None]
    highest = nw.col("jenjang_sesudah").is_in([each for (each, _), berikut in langkah().items() if berikut is None])
    status = nw.when(highest & nw.col("golongan_sesudah").is_in(top)).then(nw.lit(tertinggi))
    waits = nw.when((event == MENUNGGU).fill_null(False)).then(nw.lit(menunggu)).otherwise(nw.lit(biasa))
    balance = (
        nw.when(event == NAIK_PANGKAT).then(nw.col("sisa")).otherwise(nw.col("saldo_awal") + nw.col("ak_ditetapkan"))
    )
    return (
        rows.filter(~nw.col("pensiun"))
        .select(
            "urut",
            jenjang="jenjang_sesudah",
            golongan="golongan_sesudah",
            status=status.otherwise(waits),
            pendidikan="pendidikan",
            saldo_awal=nw.when(crossed).then(nw.lit(0)).otherwise(balance).cast(nw.Int64),
            penunjang=nw.when(rose).then(nw.lit(0)).otherwise(nw.col("penunjang") + earned["penunjang"]).cast(nw.Int64),
            pengembangan_profesi=nw.when(crossed)
            .then(nw.lit(0))
            .otherwise(nw.col("pengembangan_profesi") + earned["pengembangan_profesi"])
            .cast(nw.Int64),
            lahir="lahir",
        )
        .select(*_BAWAAN)
    )


def _pendatang(mesin: Mesin, orang: nw.LazyFrame[Any], banyak: int, tahun: int, benih: int) -> nw.LazyFrame[Any]:
    """Take new people in at the lowest post of keahlian, as young as the spread says."""
    first = int(mesin.ambil(orang.select(akhir=nw.col("urut").max()))[0]["akhir"] or 0) + 1
    jenjang, golongan = next(key for key in langkah() if key[0] == KEAHLIAN[0])
    usia = muat_sebaran()["usia"]
    rows: dict[str, list[Any]] = {"urut": list(range(first, first + banyak))}
    people = mesin.tabel(nw.from_dict(rows, backend="polars"))
    age = usia["awal"][jenjang] + undi_dalam(nw.col("urut"), benih, "usia", usia["rentang"]) // 2
    post = {"jenjang": jenjang, "golongan": golongan, "status": STATUS[0], "pendidikan": "S1"}
    return people.with_columns(
        **{name: nw.lit(value) for name, value in post.items()},
        **{name: nw.lit(0).cast(nw.Int64) for name in KREDIT_PEGAWAI},
        lahir=(tahun + 1 - age).cast(nw.Int64),
    ).select(*_BAWAAN)


@cache
def _tabel_usia() -> nw.DataFrame[Any]:
    ages = muat_sebaran()["usia"]["awal"]
    return nw.from_dict({"jenjang": list(ages), "usia_awal": list(ages.values())}, backend="polars")


@cache
def _tabel_langkah() -> dict[str, list[Any]]:
    """Give each post with the next one and the age at which the jenjang is left."""
    steps = list(langkah().items())
    return {
        "jenjang": [jenjang for (jenjang, _), _ in steps],
        "golongan": [golongan for (_, golongan), _ in steps],
        "jenjang_berikut": [berikut.jenjang if berikut else jenjang for (jenjang, _), berikut in steps],
        "golongan_berikut": [berikut.golongan if berikut else golongan for (_, golongan), berikut in steps],
        "ganti_jenjang": [berikut is not None and berikut.jenjang != jenjang for (jenjang, _), berikut in steps],
        "batas_usia": [
            batas_usia_pensiun(f"Pekerja Sosial {jenjang}", JenisJabatan.FUNGSIONAL) for (jenjang, _), _ in steps
        ],
    }
