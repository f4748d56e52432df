"""What the rules since 2023 yield for every period that can be written, and for every post held.

A period is told by the present jenjang, the jenjang written in its row (none: the present one), the predicate as
written and its months: some seven thousand combinations, to which the conversion gives its credit once each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.konversi.integrasi import SALDO_AWAL
from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.angka_kredit.konversi.kolom import HASIL_PENETAPAN, predikat_tertulis, tabel_konversi
from jenjang.core.angka_kredit.konversi.nilai_dasar import nilai_dasar_saldo
from jenjang.core.angka_kredit.konversi.penetapan import PENETAPAN
from jenjang.core.angka_kredit.riwayat.kenaikan import jenjang_berikut
from jenjang.core.engine.explain import outer
from jenjang.core.engine.marks import Marked
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.partial import PartialPlan, evaluate_partly
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.jabatan.isian import baca_jenjang
from jenjang.core.jabatan.jenjang import JENJANG, kategori_jenjang
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.penilaian.massal.kolom import PERATURAN_KONVERSI
from jenjang.core.penilaian.massal.susunan import muat_susunan

TANPA_MINIMAL: Final = "jenjang_tanpa_minimal"
TIDAK_SESUAI: Final = "jenjang_tidak_sesuai"
_BERTANDA: Final = (
    *("koefisien_tahunan", "minimal_pangkat", "minimal_jenjang", "ak_dasar_golongan"),
    *("nilai_dasar_integrasi", "nilai_dasar_golongan_lama"),
)
# What a penetapan may be told and these files do not: entry above the lowest golongan, other credit, a new degree.
_TIDAK_DIKETAHUI: Final = {
    "golongan_awal_jenjang": UNKNOWN,
    "golongan_awal_diketahui": False,
    **dict.fromkeys(("ak_dasar", "ak_jf_lama", "ak_penyesuaian"), 0),
    "ijazah_baru": False,
    "predikat_ijazah": UNKNOWN,
    "gelar_dicantumkan": False,
}


def predikat_dikenal() -> tuple[str, ...]:
    """Give every wording of a predicate that is taken, in small letters."""
    return tuple(predikat_tertulis())


def jenjang_dikenal() -> Mapping[str, str]:
    """Give every wording of a jenjang that is taken, in small letters, and what it stands for."""
    known: Mapping[str, str] = getattr(baca_jenjang, "known", {})
    return known


def jenjang_tertulis() -> tuple[str, ...]:
    """Give what a row may say of its jenjang: nothing, which is the present one, or a wording."""
    return ("", *jenjang_dikenal())


def alasan_jenjang(sekarang: str, tertulis: str) -> str | None:
    """Say why a row cannot be of a jenjang: not on the way to the present one, or with no minimum to rise from."""
    jenjang: str | None = jenjang_dikenal().get(tertulis, sekarang)
    if jenjang == sekarang:
        return None
    if jenjang is not None and jenjang_berikut(jenjang) is None:
        return TANPA_MINIMAL
    while jenjang is not None and jenjang != sekarang:
        jenjang = jenjang_berikut(jenjang)
    return None if jenjang == sekarang else TIDAK_SESUAI


def nomor_periode(sekarang: nw.Expr, tertulis: nw.Expr, predikat: nw.Expr, bulan: nw.Expr) -> nw.Expr:
    """Give the place of a period in `tabel_periode` from the places of its parts and its months."""
    written = sekarang * len(jenjang_tertulis()) + tertulis
    return (written * len(predikat_dikenal()) + predikat) * BULAN_SETAHUN + bulan - 1


def tabel_periode(kantor: OfficeValues | None = None) -> nw.DataFrame[Any]:
    """Give every period by `nomor`: `ak` (millionths), `persentase`, `sendiri` (of the present jenjang), `sesuai`."""
    converted = {
        (row["jenjang"], row["predikat"], row["bulan"]): (row["ak"], row["persentase"])
        for row in tabel_konversi(kantor=kantor).iter_rows(named=True)
    }
    rows: list[tuple[Any, ...]] = []
    for sekarang, tertulis, predikat, bulan in product(
        JENJANG, jenjang_tertulis(), predikat_dikenal(), range(1, BULAN_SETAHUN + 1)
    ):
        jenjang = jenjang_dikenal().get(tertulis, sekarang)
        ak, persentase = converted[(jenjang, predikat_tertulis()[predikat], bulan)]
        rows.append((len(rows), ak, persentase, jenjang == sekarang, alasan_jenjang(sekarang, tertulis) is None))
    names = ("nomor", "ak", "persentase", "sendiri", "sesuai")
    schema: dict[str, Any] = dict(zip(names, (nw.Int64, nw.Int64, nw.Int64, nw.Boolean, nw.Boolean), strict=True))
    columns = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    return nw.from_dict(columns, schema=schema, backend="polars")


def tabel_alasan_jenjang() -> nw.DataFrame[Any]:
    """Give the pairs of the present jenjang and a written one that cannot be, by the number of the former."""
    rows = [
        (place, tertulis, alasan)
        for place, sekarang in enumerate(JENJANG)
        for tertulis in jenjang_dikenal()
        if (alasan := alasan_jenjang(sekarang, tertulis)) is not None
    ]
    names = ("nomor_jenjang", "jenjang_dibaca", "alasan_jenjang")
    columns: dict[str, Any] = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    schema: dict[str, Any] = dict(zip(names, (nw.Int64, nw.String, nw.String), strict=True))
    return nw.from_dict(columns, schema=schema, backend="polars")


@dataclass(frozen=True, slots=True)
class Penetapan:
    """The opening balance brought into the account per jenjang, and the account tested, over the posts by number."""

    saldo: PartialPlan
    akun: PartialPlan


def susun_penetapan(kantor: OfficeValues | None = None) -> Penetapan:
    """Give what the rules since 2023 yield for each post; `saldo.table` carries `nilai_dasar_saldo` beside it."""
    posts = muat_susunan().tertulis.select("susunan", "jenjang", "golongan").unique(subset=["susunan"]).sort("susunan")
    pairs: list[tuple[str, str]] = list(posts.select("jenjang", "golongan").iter_rows())
    told = {
        "kategori": [kategori_jenjang(jenjang) for jenjang, _ in pairs],
        "nilai_dasar_saldo": [nilai_dasar_saldo(*pair, kantor) for pair in pairs],
    }
    extended = posts.with_columns(*[nw.new_series(name, values, backend="polars") for name, values in told.items()])
    return Penetapan(
        saldo=evaluate_partly(SALDO_AWAL.plan(kantor=kantor), extended, ("saldo_jenjang",)),
        akun=evaluate_partly(PENETAPAN.plan(kantor=kantor), posts, _wanted(), _TIDAK_DIKETAHUI),
    )


def _wanted() -> Iterable[str]:
    return (*[name for name in HASIL_PENETAPAN if name != "ak_konversi"], "puncak", "ada_jenjang_berikut")


def angka_bertanda(jenjang: Iterable[str], kantor: OfficeValues | None = None) -> list[Marked]:
    """Give the marked figures that the years since 2023 of people of these jenjang rest on; other text is left."""
    held = set(jenjang) & set(JENJANG)
    found: dict[str, Marked] = {}
    for name in _BERTANDA:
        table = table_in_force(name, regulations()[PERATURAN_KONVERSI].sejak, kantor)
        for key, mark in table.tanda.items():
            if held & _pemegang(key):
                marked = Marked(name, key, outer(table.rows[key], table.satuan), mark)
                found[marked.name_with_key] = marked
    return list(found.values())


def _pemegang(key: tuple[str, ...]) -> set[str]:
    """Give the jenjang that a row of a table is of: named by it, or of its kategori with its golongan."""
    if key[0] in JENJANG:
        return {key[0]}
    return {jenjang for jenjang, golongan in langkah() if (kategori_jenjang(jenjang), golongan) == key}
