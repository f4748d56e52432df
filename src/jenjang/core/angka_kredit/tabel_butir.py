"""The catalogue as tables that rules look up by kode: credit, jenjang and kind of each butir kegiatan."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.values import Table
from jenjang.core.jabatan.jenjang import KEAHLIAN, KETERAMPILAN

PERATURAN: Final = "permenpanrb-33-2020"
_TINGKAT: Final = {name: rank for names in (KETERAMPILAN, KEAHLIAN) for rank, name in enumerate(names, 1)}


def _tingkat(butir: ButirKegiatan) -> int:
    return 0 if butir.is_semua_jenjang else _TINGKAT[min(butir.jenjang)]


@cache
def _baris_bersertifikat() -> tuple[str, ...]:
    """Give the beginnings of the kode of training rows that ask for a certificate and go by hours."""
    asked, rows = (
        table_in_force(name, regulations()[PERATURAN].sejak).rows
        for name in ("pelatihan_bersertifikat", "baris_pelatihan")
    )
    return tuple(f"{kode}." for jenis, kode in rows.items() if asked[jenis])


# Lampiran III prints percentages for some rows: their credit depends on the golongan and is no figure of the row.
_COLUMNS: Final[dict[str, tuple[str, Callable[[ButirKegiatan], Any]]]] = {
    "angka_kredit": ("angka_kredit", lambda butir: butir.angka_kredit or 0),
    "persen_kenaikan_pangkat": ("persen", lambda butir: butir.persen_kenaikan_pangkat or 0),
    "tingkat": ("tingkat", _tingkat),
    "kategori": ("teks", lambda butir: butir.kategori or ""),
    "semua_jenjang": ("ya_tidak", lambda butir: butir.is_tugas_jabatan and butir.is_semua_jenjang),
    "tugas_jabatan": ("ya_tidak", lambda butir: butir.is_tugas_jabatan),
    "pengembangan_profesi": ("ya_tidak", lambda butir: butir.is_pengembangan_profesi),
    "penunjang": ("ya_tidak", lambda butir: butir.is_penunjang),
    "karya_tulis": ("ya_tidak", lambda butir: "Pasal 39 ayat (2) huruf b" in butir.dasar),
    "bersertifikat": ("ya_tidak", lambda butir: butir.kode.startswith(_baris_bersertifikat())),
    "terbuka_keterampilan": ("ya_tidak", lambda butir: not butir.jenjang.isdisjoint(KETERAMPILAN)),
}


def tabel_butir(kolom: str) -> Callable[[], Table]:
    """Give the loader of one column of the catalogue as a table by kode."""

    @cache
    def load() -> Table:
        satuan, value = _COLUMNS[kolom]
        butir = muat_katalog().butir
        regulation = regulations()[PERATURAN]
        return Table(
            f"butir_{kolom}", satuan, ("kode",), {(each.kode,): value(each) for each in butir},
            {(each.kode,): each.dasar for each in butir}, regulation.id, regulation.sejak, regulation.sampai,
            "Lampiran I-III",
        )  # fmt: skip

    return load
