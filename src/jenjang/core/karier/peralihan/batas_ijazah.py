"""The degree that holders of keterampilan owe: who, until when, and what follows (Pasal 59, 16 ayat (1) huruf b)."""

from typing import Final

from jenjang.core.engine.carriers import Value, both, choose, negate
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.tenggat.batas_ijazah import hitung_batas_ijazah
from jenjang.core.karier.urutan import tabel_urutan

BATAS_IJAZAH: Final = Ruleset("karier.peralihan.batas_ijazah", "permenpanrb-33-2020")

BATAS_IJAZAH.inputs(
    jenjang="teks",
    pendidikan="teks",
    ijazah_baru="teks",
    tanggal_ijazah="tanggal",
    tanggal_periksa="tanggal",
)
BATAS_IJAZAH.lookup("kategori", "kategori_jenjang", "jenjang")
BATAS_IJAZAH.lookup("tingkat_pendidikan_awal", tabel_urutan("pendidikan"), "pendidikan")
BATAS_IJAZAH.lookup("tingkat_ijazah_baru", tabel_urutan("pendidikan"), "ijazah_baru")
BATAS_IJAZAH.lookup("tingkat_wajib", tabel_urutan("pendidikan"), "ijazah_wajib")
hitung_batas_ijazah(BATAS_IJAZAH)


@BATAS_IJAZAH.rule(dasar="Pasal 59 ayat (3)", satuan="teks")
def ijazah_wajib(ijazah_wajib_keterampilan: Value) -> Value:
    return ijazah_wajib_keterampilan


@BATAS_IJAZAH.rule(dasar="Pasal 59 ayat (1)", satuan="ya_tidak")
def pemangku_keterampilan(kategori: Value) -> Value:
    return kategori == "keterampilan"


@BATAS_IJAZAH.rule(dasar="Pasal 59 ayat (2)", satuan="ya_tidak")
def wajib_memperoleh_ijazah(
    pemangku_keterampilan: Value, tingkat_pendidikan_awal: Value, tingkat_wajib: Value
) -> Value:
    """Only holders of keterampilan without sarjana or diploma four when the regulation entered into force."""
    return both(pemangku_keterampilan, tingkat_pendidikan_awal < tingkat_wajib)


@BATAS_IJAZAH.rule(dasar="Pasal 59 ayat (3)", satuan="ya_tidak")
def ijazah_tepat_waktu(tingkat_ijazah_baru: Value, tingkat_wajib: Value, tanggal_ijazah: Value, batas: Value) -> Value:
    """A degree of any field, dated no later than the last day."""
    return both(tingkat_ijazah_baru >= tingkat_wajib, tanggal_ijazah <= batas)


@BATAS_IJAZAH.condition(dasar="Pasal 59 ayat (3); Pasal 59 ayat (4); Pasal 63", alasan="belum_sarjana_sampai_batas")
def kewajiban_ijazah_tidak_terlewat(
    wajib_memperoleh_ijazah: Value, tanggal_periksa: Value, batas: Value, ijazah_tepat_waktu: Value
) -> Value:
    """Asked in turn: whom it binds, whether the last day is past, whether the degree came in time."""
    return choose(wajib_memperoleh_ijazah, choose(tanggal_periksa > batas, ijazah_tepat_waktu, True), True)


@BATAS_IJAZAH.rule(dasar="Pasal 59 ayat (4)", satuan="ya_tidak")
def diberhentikan(kewajiban_ijazah_tidak_terlewat: Value) -> Value:
    return negate(kewajiban_ijazah_tidak_terlewat)


@BATAS_IJAZAH.rule(dasar="Pasal 59 ayat (3)", satuan="tanggal")
def batas_bagi_pemangku(wajib_memperoleh_ijazah: Value, batas: Value) -> Value:
    """The last day for whom the duty binds; there is none for others."""
    return choose(wajib_memperoleh_ijazah, batas, 0)
