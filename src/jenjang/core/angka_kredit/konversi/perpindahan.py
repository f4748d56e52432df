"""Credit of a transfer: years in the last pangkat by their predicates and AK Dasar, or a fixed figure."""

from typing import Final

from jenjang.core.angka_kredit.konversi.golongan import tabel_sesuai
from jenjang.core.angka_kredit.konversi.konversi import KONVERSI
from jenjang.core.engine.carriers import Value, choose, lesser, negate
from jenjang.core.engine.ruleset import Ruleset

PERPINDAHAN: Final = Ruleset("angka_kredit.perpindahan", "permenpanrb-1-2023")
PERPINDAHAN.inputs(jenjang_tujuan="teks", golongan="teks", tahun_dalam_pangkat="tahun", pangkat_puncak="ya_tidak")
PERPINDAHAN.total("ak_konversi", dari=KONVERSI, nilai="ak_setahun", dasar="Peraturan BKN 3/2023")
_TUJUAN: Final = ("jenjang_tujuan", "golongan")
PERPINDAHAN.lookup("pangkat_sesuai", tabel_sesuai, _TUJUAN, tanpa=False)
PERPINDAHAN.lookup("ak_dasar", "ak_dasar_golongan", _TUJUAN, tanpa=0)
PERPINDAHAN.lookup("ak_tetap", "ak_pangkat_tidak_sesuai", _TUJUAN, tanpa=0)


@PERPINDAHAN.rule(dasar="Peraturan BKN 3/2023", satuan="tahun")
def tahun_dihitung(pangkat_puncak: Value, tahun_dalam_pangkat: Value, batas_tahun_pangkat_puncak: Value) -> Value:
    return choose(pangkat_puncak, lesser(tahun_dalam_pangkat, batas_tahun_pangkat_puncak), tahun_dalam_pangkat)


@PERPINDAHAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def jumlah(pangkat_sesuai: Value, ak_konversi: Value, ak_dasar: Value, ak_tetap: Value) -> Value:
    """Service is not counted where the pangkat does not fit the jenjang aimed at."""
    return choose(pangkat_sesuai, ak_konversi + ak_dasar, ak_tetap)


@PERPINDAHAN.rule(dasar="Peraturan BKN 3/2023 Lampiran II nomor 3", satuan="ya_tidak")
def pangkat_tidak_sesuai(pangkat_sesuai: Value) -> Value:
    return negate(pangkat_sesuai)
