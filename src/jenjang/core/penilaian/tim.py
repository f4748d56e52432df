"""The composition of a Tim Penilai (Pasal 34 ayat (1)-(8)): counts over its members and one condition each."""

from dataclasses import dataclass
from typing import Final

from jenjang.core.engine.carriers import Value, both, either
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.penilaian.anggota import ANGGOTA

TIM: Final = Ruleset("penilaian.tim", "permenpanrb-33-2020")
SELURUHNYA: Final = ("ketua", "sekretaris", "anggota")


@dataclass(frozen=True, slots=True)
class Hitungan:
    """A count: the value of a member that is counted, the seats it is counted over, the number that decides."""

    nilai: str
    kedudukan: tuple[str, ...]
    penentu: str | int = 1


HITUNGAN: Final[dict[str, Hitungan]] = {}


def _count(name: str, nilai: str, dasar: str, kedudukan: tuple[str, ...] = SELURUHNYA, penentu: str | int = 1) -> None:
    TIM.total(name, dari=ANGGOTA, nilai=nilai, dasar=dasar, satuan="orang")
    HITUNGAN[name] = Hitungan(nilai, kedudukan, penentu)


TIM.inputs(
    jenjang_dinilai="teks",
    golongan_dinilai="teks",
    jumlah_anggota="orang",
    jumlah_tim="orang",
    pekerja_sosial_tidak_tersedia="ya_tidak",
    siapa_di_bawah_yang_dinilai="teks",
    siapa_tidak_mampu="teks",
    siapa_tidak_aktif="teks",
)
TIM.lookup("kategori_dinilai", "kategori_jenjang", "jenjang_dinilai")
TIM.lookup("ketua_terendah", "ketua_paling_rendah", "kategori_dinilai")
_count("dari_pengembangan_profesi", "dari_pengembangan_profesi", "Pasal 34 ayat (1)")
_count("dari_kepegawaian", "dari_kepegawaian", "Pasal 34 ayat (1)")
_count("dari_pekerja_sosial", "dari_pekerja_sosial", "Pasal 34 ayat (1)")
_count("ketua_boleh_memimpin", "boleh_memimpin", "Pasal 34 ayat (4)", ("ketua",))
_count("ketua_lintas_kategori", "lintas_kategori", "Pasal 34 ayat (4)", ("ketua",))
_count("sekretaris_dari_kepegawaian", "dari_biro_kepegawaian", "Pasal 34 ayat (5)", ("sekretaris",))
_count(
    "anggota_pekerja_sosial",
    "pekerja_sosial",
    "Pasal 34 ayat (6)",
    ("anggota",),
    "anggota_pekerja_sosial_paling_sedikit",
)
_count(
    "anggota_dapat_mengisi",
    "dapat_mengisi",
    "Pasal 34 ayat (8)",
    ("anggota",),
    "anggota_pekerja_sosial_paling_sedikit",
)
_count("di_bawah_yang_dinilai", "di_bawah_yang_dinilai", "Pasal 34 ayat (7) huruf a")
_count("lintas_kategori", "lintas_kategori", "Pasal 34 ayat (7) huruf a")
_count("tidak_mampu", "tidak_mampu", "Pasal 34 ayat (7) huruf b")
_count("tidak_aktif", "tidak_aktif", "Pasal 34 ayat (7) huruf c")


@TIM.condition(dasar="Pasal 34 ayat (1)", alasan="unsur_pengembangan_profesi_tidak_ada")
def unsur_pengembangan_profesi_ada(dari_pengembangan_profesi: Value) -> Value:
    return dari_pengembangan_profesi > 0


@TIM.condition(dasar="Pasal 34 ayat (1)", alasan="unsur_kepegawaian_tidak_ada")
def unsur_kepegawaian_ada(dari_kepegawaian: Value) -> Value:
    return dari_kepegawaian > 0


@TIM.condition(dasar="Pasal 34 ayat (1)", alasan="unsur_pekerja_sosial_tidak_ada")
def unsur_pekerja_sosial_ada(dari_pekerja_sosial: Value) -> Value:
    return dari_pekerja_sosial > 0


@TIM.condition(dasar="Pasal 34 ayat (2) huruf c", alasan="anggota_kurang")
def anggota_cukup(jumlah_anggota: Value, anggota_paling_sedikit: Value) -> Value:
    """Chair and secretary are counted apart from these."""
    return jumlah_anggota >= anggota_paling_sedikit


@TIM.condition(dasar="Pasal 34 ayat (3)", alasan="jumlah_tim_genap", penafsiran="R23")
def jumlah_ganjil(jumlah_tim: Value, kelompok_hitungan_ganjil: Value) -> Value:
    """The whole team is counted, chair and secretary included."""
    return jumlah_tim % kelompok_hitungan_ganjil == 1


@TIM.rule(dasar="Pasal 34 ayat (4)", satuan="ya_tidak")
def ketua_kategori_lain(ketua_lintas_kategori: Value) -> Value:
    return ketua_lintas_kategori > 0


@TIM.condition(dasar="Pasal 34 ayat (4)", alasan="ketua_terlalu_rendah", penafsiran={"R52": "ketua_kategori_lain"})
def ketua_cukup_tinggi(ketua_boleh_memimpin: Value) -> Value:
    return ketua_boleh_memimpin > 0


@TIM.condition(dasar="Pasal 34 ayat (5)", alasan="sekretaris_bukan_kepegawaian")
def sekretaris_kepegawaian(sekretaris_dari_kepegawaian: Value) -> Value:
    return sekretaris_dari_kepegawaian > 0


@TIM.condition(dasar="Pasal 34 ayat (6); Pasal 34 ayat (8)", alasan="anggota_pekerja_sosial_kurang", penafsiran="R23")
def anggota_pekerja_sosial_cukup(
    anggota_pekerja_sosial: Value,
    anggota_pekerja_sosial_paling_sedikit: Value,
    pekerja_sosial_tidak_tersedia: Value,
    anggota_dapat_mengisi: Value,
) -> Value:
    """A Pekerja Sosial who chairs does not count; other PNS fill the places where none can be found."""
    return either(
        anggota_pekerja_sosial >= anggota_pekerja_sosial_paling_sedikit,
        both(pekerja_sosial_tidak_tersedia, anggota_dapat_mengisi >= anggota_pekerja_sosial_paling_sedikit),
    )


@TIM.rule(dasar="Pasal 34 ayat (7) huruf a", satuan="ya_tidak")
def ada_lintas_kategori(lintas_kategori: Value) -> Value:
    return lintas_kategori > 0


@TIM.condition(
    dasar="Pasal 34 ayat (7) huruf a",
    alasan="di_bawah_yang_dinilai",
    penafsiran={"R23": None, "R52": "ada_lintas_kategori"},
)
def semua_setara(di_bawah_yang_dinilai: Value) -> Value:
    """Chair and secretary are bound as well."""
    return di_bawah_yang_dinilai == 0


@TIM.condition(dasar="Pasal 34 ayat (7) huruf b", alasan="tidak_mampu_menilai")
def semua_mampu(tidak_mampu: Value) -> Value:
    return tidak_mampu == 0


@TIM.condition(dasar="Pasal 34 ayat (7) huruf c", alasan="tidak_aktif_menilai")
def semua_aktif(tidak_aktif: Value) -> Value:
    return tidak_aktif == 0


TIM.verdict("sah", "Pasal 34")
