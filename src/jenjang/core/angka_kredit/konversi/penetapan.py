"""Penetapan: the account per jenjang, and whether it reaches the minimum for the pangkat and for the jenjang.

Credit alone is tested here; the other conditions of a rise are named as not checked. What a rise of pangkat or jenjang
does to the account stands below.
"""

from typing import Final

from jenjang.core.angka_kredit.konversi.golongan import (
    tabel_golongan_seluruhnya,
    tabel_golongan_tersisa,
    tabel_menyusul,
)
from jenjang.core.angka_kredit.konversi.konversi import KONVERSI
from jenjang.core.angka_kredit.konversi.pendidikan import PENDIDIKAN
from jenjang.core.engine.carriers import Value, both, choose, either, greater, negate, whole
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.unknown import UNKNOWN

PENETAPAN: Final = Ruleset("angka_kredit.penetapan", "permenpanrb-1-2023")
PENETAPAN.include(PENDIDIKAN)
PENETAPAN.inputs(
    golongan="teks",
    golongan_awal_jenjang="teks",
    golongan_awal_diketahui="ya_tidak",
    ak_integrasi="angka_kredit",
    ak_dasar="angka_kredit",
    ak_jf_lama="angka_kredit",
    ak_penyesuaian="angka_kredit",
)
_PANGKAT: Final = ("jenjang", "golongan")
_AWAL: Final = ("jenjang", "golongan_awal_jenjang")
PENETAPAN.total("ak_konversi", dari=KONVERSI, nilai="ak", dasar="PermenPANRB 1/2023 Pasal 37 ayat (1)")
PENETAPAN.lookup("minimal_jenjang_penuh", "minimal_jenjang", "jenjang", tanpa=0)
PENETAPAN.lookup("puncak", "tanpa_minimal_pangkat", _PANGKAT, tanpa=False)
PENETAPAN.lookup("pangkat_menyusul", tabel_menyusul, _PANGKAT, tanpa=False)
PENETAPAN.lookup("ak_dasar_pangkat", "ak_dasar_golongan", _PANGKAT, tanpa=0)
PENETAPAN.lookup("ak_dasar_awal", "ak_dasar_golongan", _AWAL, tanpa=UNKNOWN)
PENETAPAN.lookup("golongan_tersisa", tabel_golongan_tersisa, _AWAL, tanpa=UNKNOWN)
PENETAPAN.lookup("golongan_seluruhnya", tabel_golongan_seluruhnya, "jenjang")


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def jumlah(
    ak_integrasi: Value,
    ak_dasar: Value,
    ak_jf_lama: Value,
    ak_penyesuaian: Value,
    ak_konversi: Value,
    ak_pendidikan: Value,
) -> Value:
    """The account per jenjang."""
    return ak_integrasi + ak_dasar + ak_jf_lama + ak_penyesuaian + ak_konversi + ak_pendidikan


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def masuk_di_atas_golongan_terendah(
    golongan_awal_diketahui: Value, golongan_tersisa: Value, golongan_seluruhnya: Value
) -> Value:
    return both(golongan_awal_diketahui, golongan_tersisa < golongan_seluruhnya)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def minimal_sebanding(masuk_di_atas_golongan_terendah: Value, ak_dasar: Value) -> Value:
    """The steps below the golongan of entry are either given as AK Dasar or left out of the minimum, never both."""
    return both(masuk_di_atas_golongan_terendah, ak_dasar == 0)


_K07: Final = {"K07": "masuk_di_atas_golongan_terendah"}


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran=_K07)
def minimal_jenjang(
    minimal_sebanding: Value, minimal_jenjang_penuh: Value, golongan_tersisa: Value, golongan_seluruhnya: Value
) -> Value:
    sebanding = whole(minimal_jenjang_penuh * golongan_tersisa, golongan_seluruhnya)
    return choose(minimal_sebanding, sebanding, minimal_jenjang_penuh)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023 Lampiran II nomor 2", satuan="angka_kredit", penafsiran=_K07)
def ak_dasar_ditempuh(minimal_sebanding: Value, ak_dasar_pangkat: Value, ak_dasar_awal: Value) -> Value:
    """The AK Dasar of the golongan held, as far as the account holds it."""
    return choose(minimal_sebanding, ak_dasar_pangkat - ak_dasar_awal, ak_dasar_pangkat)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023 Lampiran II nomor 2", satuan="ya_tidak")
def di_atas_golongan_terendah(ak_dasar_ditempuh: Value) -> Value:
    return ak_dasar_ditempuh > 0


_K08: Final = {"K08": "di_atas_golongan_terendah"}


@PENETAPAN.rule(
    dasar="Peraturan BKN 3/2023 Lampiran II nomor 2", satuan="angka_kredit", penafsiran=_K08, pilihan=("K08", "a")
)
def ak_untuk_pangkat(jumlah: Value, ak_dasar_ditempuh: Value) -> Value:
    """What was earned in the golongan held: the account less the AK Dasar of the golongan."""
    return jumlah - ak_dasar_ditempuh


@PENETAPAN.rule(
    dasar="Peraturan BKN 3/2023",
    satuan="angka_kredit",
    penafsiran=_K08,
    pilihan=("K08", "b"),
    nama="ak_untuk_pangkat",
)
def ak_untuk_pangkat_seluruhnya(jumlah: Value) -> Value:
    """The whole account of the jenjang."""
    return jumlah


@PENETAPAN.condition(dasar="Peraturan BKN 3/2023", alasan="tanpa_minimal_pangkat")
def ada_pangkat_berikut(puncak: Value) -> Value:
    return negate(puncak)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran={"K02": "pangkat_menyusul"})
def dibutuhkan_pangkat(pangkat_menyusul: Value, minimal_pangkat_jenjang: Value) -> Value:
    """The pangkat that belongs to a jenjang just taken follows with the same credit: nothing is taken off again."""
    return choose(pangkat_menyusul, 0, minimal_pangkat_jenjang)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def minimal_pangkat(puncak: Value, dibutuhkan_pangkat: Value) -> Value:
    return choose(puncak, 0, dibutuhkan_pangkat)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def kurang_pangkat(puncak: Value, dibutuhkan_pangkat: Value, ak_untuk_pangkat: Value) -> Value:
    return choose(puncak, 0, greater(dibutuhkan_pangkat - ak_untuk_pangkat, 0))


@PENETAPAN.condition(dasar="Peraturan BKN 3/2023", alasan="konversi_pangkat_kurang")
def ak_pangkat_cukup(puncak: Value, ak_untuk_pangkat: Value, dibutuhkan_pangkat: Value) -> Value:
    return either(puncak, ak_untuk_pangkat >= dibutuhkan_pangkat)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def ada_kelebihan_pangkat(puncak: Value, ak_untuk_pangkat: Value, dibutuhkan_pangkat: Value) -> Value:
    return both(negate(puncak), ak_untuk_pangkat > dibutuhkan_pangkat)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran={"K02": "ada_kelebihan_pangkat"})
def kelebihan_pangkat(ada_kelebihan_pangkat: Value, ak_untuk_pangkat: Value, dibutuhkan_pangkat: Value) -> Value:
    """What counts for the next pangkat in the same jenjang."""
    return choose(ada_kelebihan_pangkat, ak_untuk_pangkat - dibutuhkan_pangkat, 0)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def dapat_pangkat(ada_pangkat_berikut: Value, ak_pangkat_cukup: Value) -> Value:
    return both(ada_pangkat_berikut, ak_pangkat_cukup)


@PENETAPAN.condition(dasar="Peraturan BKN 3/2023", alasan="tanpa_minimal_jenjang")
def ada_jenjang_berikut(minimal_jenjang_penuh: Value) -> Value:
    return minimal_jenjang_penuh > 0


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def kurang_jenjang(minimal_jenjang: Value, jumlah: Value) -> Value:
    return greater(minimal_jenjang - jumlah, 0)


@PENETAPAN.condition(dasar="Peraturan BKN 3/2023", alasan="konversi_jenjang_kurang")
def ak_jenjang_cukup(ada_jenjang_berikut: Value, jumlah: Value, minimal_jenjang: Value) -> Value:
    return either(negate(ada_jenjang_berikut), jumlah >= minimal_jenjang)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def ada_kelebihan_jenjang(ada_jenjang_berikut: Value, jumlah: Value, minimal_jenjang: Value) -> Value:
    return both(ada_jenjang_berikut, jumlah > minimal_jenjang)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran={"K02": "ada_kelebihan_jenjang"})
def kelebihan_jenjang(ada_kelebihan_jenjang: Value, jumlah: Value, minimal_jenjang: Value) -> Value:
    """What a rise of jenjang would not count: credit starts at zero there."""
    return choose(ada_kelebihan_jenjang, jumlah - minimal_jenjang, 0)


@PENETAPAN.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def dapat_jenjang(ada_jenjang_berikut: Value, ak_jenjang_cukup: Value) -> Value:
    return both(ada_jenjang_berikut, ak_jenjang_cukup)


NAIK_PANGKAT: Final = Ruleset("angka_kredit.naik_pangkat", "permenpanrb-1-2023")
NAIK_PANGKAT.inputs(jenjang="teks", saldo_golongan="angka_kredit")
NAIK_PANGKAT.lookup("dibutuhkan", "minimal_pangkat", "jenjang")


@NAIK_PANGKAT.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def kurang_saat_naik(saldo_golongan: Value, dibutuhkan: Value) -> Value:
    return greater(dibutuhkan - saldo_golongan, 0)


@NAIK_PANGKAT.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran="K02")
def sisa_dibawa(saldo_golongan: Value, dibutuhkan: Value) -> Value:
    """What counts for the next pangkat in the same jenjang."""
    return greater(saldo_golongan - dibutuhkan, 0)


NAIK_JENJANG: Final = Ruleset("angka_kredit.naik_jenjang", "permenpanrb-1-2023")
NAIK_JENJANG.inputs(jenjang="teks", saldo_jenjang="angka_kredit", dari_iv_a="ya_tidak")
NAIK_JENJANG.lookup("dibutuhkan", "minimal_jenjang", "jenjang")


@NAIK_JENJANG.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", nama="kurang_saat_naik")
def kurang_saat_naik_jenjang(saldo_jenjang: Value, dibutuhkan: Value) -> Value:
    return greater(dibutuhkan - saldo_jenjang, 0)


@NAIK_JENJANG.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran="K02")
def kelebihan_hilang(saldo_jenjang: Value, dibutuhkan: Value) -> Value:
    """What exceeds the minimum is not counted in the new jenjang."""
    return greater(saldo_jenjang - dibutuhkan, 0)


@NAIK_JENJANG.rule(dasar="Peraturan BKN 3/2023 Lampiran II nomor 3", satuan="angka_kredit", penafsiran="K02")
def awal_jenjang(dari_iv_a: Value, ak_ahli_muda_dari_iv_a: Value) -> Value:
    """Credit starts at zero; an Ahli Pertama with pangkat IV/a has a figure of his own on becoming Ahli Muda."""
    return choose(dari_iv_a, ak_ahli_muda_dari_iv_a, 0)
