"""Kegiatan penunjang and percentage rows of Lampiran III, and the 20% limit (Pasal 37)."""

from typing import Final

from jenjang.core.angka_kredit.tabel_butir import tabel_butir
from jenjang.core.engine.carriers import Value, both, choose, either, lesser, negate, percent
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.tabel_lintasan import tabel_langkah

_SEKARANG: Final = ("jenjang", "golongan")

PERSEN: Final = Ruleset("angka_kredit.persen_kenaikan_pangkat", "permenpanrb-33-2020")
PERSEN.inputs(jenjang="teks", golongan="teks", kode="teks")
PERSEN.lookup("angka_golongan", tabel_langkah("angka_kredit"), _SEKARANG)
PERSEN.lookup("puncak", tabel_langkah("puncak"), _SEKARANG)
PERSEN.lookup("persen_butir", tabel_butir("persen_kenaikan_pangkat"), "kode")


@PERSEN.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit", penafsiran="R17")
def dasar_ak(angka_golongan: Value) -> Value:
    """The AK kenaikan pangkat is the figure of the golongan held."""
    return angka_golongan


@PERSEN.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit")
def ak_persen(dasar_ak: Value, persen_butir: Value) -> Value:
    return percent(dasar_ak, persen_butir)


@PERSEN.condition(dasar="Pasal 37 ayat (2); Pasal 26", alasan="tidak_ada_kenaikan_berikutnya", penafsiran="R17")
def ada_kenaikan_berikutnya(puncak: Value) -> Value:
    return negate(puncak)


BUTIR_PENUNJANG: Final = Ruleset("angka_kredit.butir_penunjang", "permenpanrb-33-2020")
BUTIR_PENUNJANG.inputs(jenjang="teks", golongan="teks", kode="teks", jumlah="jumlah")
BUTIR_PENUNJANG.lookup("angka_golongan", tabel_langkah("angka_kredit"), _SEKARANG)
BUTIR_PENUNJANG.lookup("puncak", tabel_langkah("puncak"), _SEKARANG)
BUTIR_PENUNJANG.lookup("kategori_pemangku", "kategori_jenjang", "jenjang")
BUTIR_PENUNJANG.lookup("persen_butir", tabel_butir("persen_kenaikan_pangkat"), "kode")
BUTIR_PENUNJANG.lookup("angka_kredit_butir", tabel_butir("angka_kredit"), "kode")
BUTIR_PENUNJANG.lookup("butir_penunjang", tabel_butir("penunjang"), "kode")
BUTIR_PENUNJANG.lookup("terbuka_bagi_keterampilan", tabel_butir("terbuka_keterampilan"), "kode")


@BUTIR_PENUNJANG.condition(dasar="Pasal 37 ayat (1)", alasan="bukan_penunjang")
def kegiatan_penunjang(butir_penunjang: Value) -> Value:
    return butir_penunjang


@BUTIR_PENUNJANG.condition(dasar="Pasal 37 ayat (2); Lampiran III II.D", alasan="butir_tertutup_bagi_kategori")
def terbuka_bagi_kategori(butir_penunjang: Value, kategori_pemangku: Value, terbuka_bagi_keterampilan: Value) -> Value:
    return either(negate(butir_penunjang), kategori_pemangku == "keahlian", terbuka_bagi_keterampilan)


@BUTIR_PENUNJANG.rule(dasar="Pasal 37 ayat (2)", satuan="ya_tidak")
def berupa_persen(persen_butir: Value) -> Value:
    return persen_butir > 0


@BUTIR_PENUNJANG.condition(
    dasar="Pasal 37 ayat (2)", alasan="persen_tanpa_kenaikan", penafsiran={"R17": "berupa_persen"}
)
def persen_berdasar(berupa_persen: Value, puncak: Value) -> Value:
    """A percentage of the AK kenaikan pangkat needs a promotion to come."""
    return either(negate(berupa_persen), negate(puncak))


@BUTIR_PENUNJANG.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit", penafsiran={"R17": "berupa_persen"})
def ak_satu_kegiatan(
    berupa_persen: Value, angka_golongan: Value, persen_butir: Value, angka_kredit_butir: Value
) -> Value:
    """The row's figure, or its percentage of the AK kenaikan pangkat."""
    return choose(berupa_persen, percent(angka_golongan, persen_butir), angka_kredit_butir)


BUTIR_PENUNJANG.verdict("diterima", "Pasal 37 ayat (1)")


@BUTIR_PENUNJANG.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit")
def ak(diterima: Value, ak_satu_kegiatan: Value, jumlah: Value) -> Value:
    return choose(diterima, ak_satu_kegiatan * jumlah, 0)


PENUNJANG: Final = Ruleset("angka_kredit.penunjang", "permenpanrb-33-2020")
PENUNJANG.inputs(jenjang="teks", golongan="teks", ada_penghargaan="ya_tidak")
PENUNJANG.total("jumlah", dari=BUTIR_PENUNJANG, nilai="ak", dasar="Pasal 37 ayat (2)")
PENUNJANG.lookup("angka_golongan", tabel_langkah("angka_kredit"), _SEKARANG)


@PENUNJANG.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit", penafsiran="R08")
def batas(angka_golongan: Value, batas_penunjang: Value) -> Value:
    return percent(angka_golongan, batas_penunjang)


@PENUNJANG.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit", batas="jumlah")
def dihitung(jumlah: Value, batas: Value) -> Value:
    return lesser(jumlah, batas)


@PENUNJANG.rule(dasar="Pasal 37 ayat (3)", satuan="ya_tidak")
def melebihi_batas(jumlah: Value, batas: Value) -> Value:
    return jumlah > batas


@PENUNJANG.rule(dasar="Pasal 37 ayat (3)", satuan="ya_tidak")
def penghargaan_melebihi_batas(melebihi_batas: Value, ada_penghargaan: Value) -> Value:
    return both(melebihi_batas, ada_penghargaan)


@PENUNJANG.rule(
    dasar="Pasal 37 ayat (3)",
    satuan="angka_kredit",
    penafsiran={"R13": "melebihi_batas", "R18": "penghargaan_melebihi_batas"},
)
def gugur(jumlah: Value, dihitung: Value) -> Value:
    return jumlah - dihitung
