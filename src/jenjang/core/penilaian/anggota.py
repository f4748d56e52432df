"""What Pasal 34 asks of one member of a Tim Penilai, chair and secretary included."""

from typing import Final

from jenjang.core.engine.carriers import Value, both, choose, either, negate
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.urutan import tabel_urutan

JABATAN_PEKERJA_SOSIAL: Final = "Pekerja Sosial"
PEJABAT: Final = (
    "pejabat pimpinan tinggi utama",
    "pejabat pimpinan tinggi madya",
    "pejabat pimpinan tinggi pratama",
    "pejabat administrator",
    "pejabat pengawas",
)
UNSUR: Final = ("pengembangan profesi", "kepegawaian", "Pekerja Sosial")
BIRO_KEPEGAWAIAN: Final = "biro/badan kepegawaian"

ANGGOTA: Final = Ruleset("penilaian.anggota", "permenpanrb-33-2020")

ANGGOTA.inputs(
    jenjang_dinilai="teks",
    golongan_dinilai="teks",
    jabatan="teks",
    golongan="teks",
    unsur="teks",
    pekerja_sosial="ya_tidak",
    asal="teks",
    kompeten_menilai="ya_tidak",
    aktif_menilai="ya_tidak",
)
ANGGOTA.lookup("kategori_dinilai", "kategori_jenjang", "jenjang_dinilai")
ANGGOTA.lookup("tingkat_dinilai", "tingkat_jenjang", "jenjang_dinilai")
ANGGOTA.lookup("urutan_dinilai", tabel_urutan("golongan"), "golongan_dinilai")
ANGGOTA.lookup("jenjang", "jenjang_jabatan", "jabatan", tanpa="")
ANGGOTA.lookup("kategori", "kategori_jenjang", "jenjang", tanpa="")
ANGGOTA.lookup("tingkat", "tingkat_jenjang", "jenjang", tanpa=0)
ANGGOTA.lookup("urutan", tabel_urutan("golongan"), "golongan")
ANGGOTA.lookup("boleh_memimpin", "jabatan_ketua", ("kategori_dinilai", "jabatan"), tanpa=False)


@ANGGOTA.rule(dasar="Pasal 34 ayat (1)", satuan="ya_tidak")
def dari_pengembangan_profesi(unsur: Value) -> Value:
    return unsur == "pengembangan profesi"


@ANGGOTA.rule(dasar="Pasal 34 ayat (1)", satuan="ya_tidak")
def dari_kepegawaian(unsur: Value) -> Value:
    return unsur == "kepegawaian"


@ANGGOTA.rule(dasar="Pasal 34 ayat (1)", satuan="ya_tidak")
def dari_pekerja_sosial(unsur: Value, pekerja_sosial: Value) -> Value:
    """The third element is the post itself, whatever unit its holder speaks for."""
    return either(unsur == "Pekerja Sosial", pekerja_sosial)


@ANGGOTA.rule(dasar="Pasal 34 ayat (5)", satuan="ya_tidak")
def dari_biro_kepegawaian(asal: Value) -> Value:
    return asal == "biro/badan kepegawaian"


@ANGGOTA.rule(dasar="Pasal 34 ayat (8)", satuan="ya_tidak")
def dapat_mengisi(pekerja_sosial: Value, kompeten_menilai: Value) -> Value:
    """Where Pekerja Sosial cannot be found, another PNS able to rate may fill the place of one."""
    return either(pekerja_sosial, kompeten_menilai)


@ANGGOTA.rule(dasar="Pasal 34 ayat (7) huruf a", satuan="ya_tidak")
def satu_kategori(pekerja_sosial: Value, kategori: Value, kategori_dinilai: Value) -> Value:
    """A Pekerja Sosial of the category of the person rated."""
    return both(pekerja_sosial, kategori == kategori_dinilai)


@ANGGOTA.rule(dasar="Pasal 34 ayat (7) huruf a", satuan="ya_tidak")
def lintas_kategori(pekerja_sosial: Value, satu_kategori: Value) -> Value:
    """A Pekerja Sosial of the other category than the person rated."""
    return both(pekerja_sosial, negate(satu_kategori))


@ANGGOTA.rule(dasar="Pasal 34 ayat (7) huruf a", satuan="ya_tidak")
def setara(satu_kategori: Value, tingkat: Value, tingkat_dinilai: Value, urutan: Value, urutan_dinilai: Value) -> Value:
    """Pekerja Sosial of one category are compared by jenjang, everyone else by golongan."""
    return choose(satu_kategori, tingkat >= tingkat_dinilai, urutan >= urutan_dinilai)


@ANGGOTA.rule(dasar="Pasal 34 ayat (7) huruf a", satuan="ya_tidak")
def di_bawah_yang_dinilai(setara: Value) -> Value:
    return negate(setara)


@ANGGOTA.rule(dasar="Pasal 34 ayat (7) huruf b", satuan="ya_tidak")
def tidak_mampu(kompeten_menilai: Value) -> Value:
    return negate(kompeten_menilai)


@ANGGOTA.rule(dasar="Pasal 34 ayat (7) huruf c", satuan="ya_tidak")
def tidak_aktif(aktif_menilai: Value) -> Value:
    return negate(aktif_menilai)
