"""Return to the post after a dismissal: for which letters, at which jenjang, with which credit (Pasal 48, 50)."""

from typing import Final

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.ruleset import Ruleset

PENGANGKATAN_KEMBALI: Final = Ruleset("karier.pengangkatan_kembali", "permenpanrb-33-2020")

PENGANGKATAN_KEMBALI.inputs(
    huruf="teks",
    jenjang_terakhir="teks",
    ak_terakhir="angka_kredit",
    ak_tambahan_kesos="angka_kredit",
    lowongan="ya_tidak",
)
PENGANGKATAN_KEMBALI.lookup("terbuka_menurut_huruf", "pengangkatan_kembali_menurut_huruf", "huruf")
PENGANGKATAN_KEMBALI.lookup("kategori_jenjang_terakhir", "kategori_jenjang", "jenjang_terakhir")


@PENGANGKATAN_KEMBALI.condition(dasar="Pasal 50 ayat (2)", alasan="tidak_dapat_diangkat_kembali")
def huruf_membuka(terbuka_menurut_huruf: Value) -> Value:
    return terbuka_menurut_huruf


@PENGANGKATAN_KEMBALI.condition(dasar="Pasal 48 ayat (3)", alasan="lowongan_kembali_tidak_ada")
def tersedia_lowongan(lowongan: Value) -> Value:
    return lowongan


PENGANGKATAN_KEMBALI.verdict("dapat", "Pasal 48 ayat (3)")


@PENGANGKATAN_KEMBALI.rule(dasar="Pasal 59 ayat (1)", satuan="ya_tidak")
def kembali_ke_keterampilan(kategori_jenjang_terakhir: Value) -> Value:
    return kategori_jenjang_terakhir == "keterampilan"


@PENGANGKATAN_KEMBALI.rule(dasar="Pasal 48 ayat (3)", satuan="teks", penafsiran={"R35": "kembali_ke_keterampilan"})
def jenjang(jenjang_terakhir: Value) -> Value:
    """The last jenjang held, whatever the pangkat is now; adjustment has its own way (Pasal 49)."""
    return jenjang_terakhir


@PENGANGKATAN_KEMBALI.rule(dasar="Pasal 48 ayat (4)", satuan="angka_kredit")
def ak(ak_terakhir: Value, ak_tambahan_kesos: Value) -> Value:
    return ak_terakhir + ak_tambahan_kesos
