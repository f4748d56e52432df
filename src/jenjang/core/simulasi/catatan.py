"""The records of an invented nation: butir near the person's jenjang, volumes that lead near the target."""

from functools import cache
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.angka_kredit.tabel_butir import tabel_butir
from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN, KETERAMPILAN
from jenjang.core.penilaian.massal.kolom import KEGIATAN
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.simulasi.penduduk import dengan_kedudukan, nomor_pegawai
from jenjang.core.simulasi.sebaran import SERIBU, muat_sebaran, salah_satu, seribu_tempat, tanda
from jenjang.core.simulasi.undian import undi_dalam

_PER_JENJANG: Final = 4 * SERIBU
_LAIN: Final = "lain"
_TAHUN_TERBANYAK: Final = 100
_JUMLAH_TERBANYAK: Final = 5000


def catatan(
    mesin: Mesin, tempat: nw.LazyFrame[Any], benih: int, per_pegawai: int, tahun: tuple[int, int]
) -> nw.LazyFrame[Any]:
    """Give KEGIATAN from a frame of `tempat` (0-based): so many records a person, over the years from-to, inclusive."""
    years = tahun[1] - tahun[0] + 1
    place, within = nw.col("tempat"), nw.col("tempat") % per_pegawai
    rows = tempat.with_columns(urut=place // per_pegawai, tahun=within * years // per_pegawai + tahun[0])
    rows = dengan_kedudukan(mesin, rows, benih)
    rows = rows.with_columns(
        tempat_butir=nw.col("nomor_jenjang") * _PER_JENJANG + undi_dalam(place, benih, "butir", _PER_JENJANG),
    )
    rows = mesin.gabung(rows, mesin.tabel(_tabel_butir()), "tempat_butir")
    in_year = nw.col("urut") * _TAHUN_TERBANYAK + nw.col("tahun") - tahun[0]
    effort = salah_satu(in_year, benih, "ketekunan", muat_sebaran()["ketekunan"]["persen"])
    wanted = nw.col("target") * effort // 100 * years // per_pegawai
    # Half to one and a half times what the year's records need on average, and at least one.
    volume = wanted * (undi_dalam(place, benih, "jumlah", 101) + 50) // (nw.col("ak_butir") * 100)
    bounded = nw.min_horizontal(nw.max_horizontal(volume, nw.lit(1)), nw.lit(_JUMLAH_TERBANYAK))
    return rows.with_columns(
        pegawai=nomor_pegawai(nw.col("urut")),
        tahun=nw.col("tahun").cast(nw.Int16),
        jumlah=bounded.cast(nw.Int32),
        penugasan_tertulis=tanda(place, benih, "penugasan_tertulis"),
        unit_punya_jenjang_butir=tanda(place, benih, "unit_punya_jenjang_butir"),
    ).select(*KEGIATAN)


@cache
def _tabel_butir() -> nw.DataFrame[Any]:
    """Give for each jenjang the places to draw a butir from, as near to the jenjang as the spread says."""
    spread = seribu_tempat(muat_sebaran()["butir"])
    kode = [
        menurut_langkah[place % len(menurut_langkah)]
        for jenjang in JENJANG
        for number, langkah in enumerate(spread * (_PER_JENJANG // SERIBU))
        for menurut_langkah in [_butir(jenjang, langkah)]
        # A stride without divisors in common with the lengths of the lists, so that each butir has its turn.
        for place in [number * 101]
    ]
    credits = tabel_butir("angka_kredit")().rows
    columns: dict[str, list[Any]] = {
        "tempat_butir": list(range(len(kode))),
        "kode": kode,
        "ak_butir": [credits[(each,)] for each in kode],
    }
    return nw.from_dict(columns, backend="polars")


@cache
def _butir(jenjang: str, langkah: str) -> tuple[str, ...]:
    """Give the butir of the jenjang so many steps away in the category; where there is none, its own."""
    tugas = [each for each in muat_katalog().butir if each.is_tugas_jabatan]
    if langkah == _LAIN:
        return tuple(each.kode for each in tugas)
    ladder = KETERAMPILAN if jenjang in KETERAMPILAN else KEAHLIAN
    place = ladder.index(jenjang) + int(langkah)
    other = ladder[place] if 0 <= place < len(ladder) else jenjang
    return tuple(each.kode for each in tugas if other in each.jenjang)


def urutan_acak(tempat: nw.Expr, banyak: int, benih: int) -> nw.Expr:
    """Give the place of the record that stands at a place of the mixed file: every one once, neighbours far apart."""
    step = _langkah_acak(banyak)
    return (tempat * step + benih) % banyak


def _langkah_acak(banyak: int) -> int:
    """Give a step near the golden section that has no divisor in common with the number of records."""
    step = max(banyak * 618_034 // 1_000_000, 1)
    while _pembagi(step, banyak) != 1:
        step += 1
    return step


def _pembagi(one: int, other: int) -> int:
    while other:
        one, other = other, one % other
    return one
