"""Who proposes and sets credit, which Tim Penilai rates it (Pasal 31-33), and who founds that team (Pasal 34 ayat (9)).

Both are decision tables over group of jenjang and surrounding. Penyelia and Ahli Madya are served alike in every
Instansi Pemerintah, so that their row does not ask for the kind of instansi.
"""

from typing import Final

from jenjang.core.engine.carriers import Value, both, choose
from jenjang.core.engine.ruleset import Ruleset

INSTANSI: Final = ("PEMBINA", "PUSAT_LAIN", "DAERAH")
JENIS_TIM: Final = ("pusat", "instansi")

ALUR: Final = Ruleset("penilaian.alur", "permenpanrb-33-2020")

ALUR.inputs(jenjang="teks", instansi="teks")
ALUR.lookup("kelompok", "kelompok_penilaian", "jenjang")


@ALUR.rule(dasar="Pasal 33 ayat (3)", satuan="teks")
def lingkungan(kelompok: Value, instansi: Value) -> Value:
    """Where the work is done, as far as Pasal 31-33 tell it apart for a group."""
    return choose(kelompok == "Penyelia dan Ahli Madya", "INSTANSI PEMERINTAH", instansi)


ALUR.lookup("huruf", "huruf_alur", ("kelompok", "lingkungan"), tanpa="")
ALUR.lookup("pengusul", "pengusul_pak", "huruf", tanpa="")
ALUR.lookup("penetap", "penetap_pak", "huruf", tanpa="")
ALUR.lookup("tim", "tim_pak", "huruf", tanpa="")


@ALUR.rule(dasar="Pasal 33 ayat (3)", satuan="ya_tidak", penafsiran={"R22": "tidak_diatur"})
def tidak_diatur(huruf: Value) -> Value:
    """Nobody is named for an Ahli Utama outside the Instansi Pembina."""
    return huruf == "tidak ada"


PEMBENTUK: Final = Ruleset("penilaian.pembentuk", "permenpanrb-33-2020")

PEMBENTUK.inputs(tim="teks", instansi="teks", jenjang="teks")
PEMBENTUK.lookup("kelompok", "kelompok_penilaian", "jenjang")
PEMBENTUK.lookup("tim_menilai_kelompok", "tim_menilai", ("tim", "kelompok"))


@PEMBENTUK.rule(dasar="Pasal 33 ayat (3)", satuan="teks")
def penilai(tim: Value, kelompok: Value) -> Value:
    """A team instansi is founded by where it sits, a team pusat by whom it rates."""
    return choose(both(tim == "instansi", kelompok == "jenjang lain"), "tim instansi", kelompok)


@PEMBENTUK.rule(dasar="Pasal 33 ayat (3)", satuan="teks", nama="lingkungan")
def lingkungan_tim(penilai: Value, instansi: Value) -> Value:
    """Where the people rated serve, as far as it decides who founds their team."""
    return choose(penilai == "Penyelia dan Ahli Madya", "INSTANSI PEMERINTAH", instansi)


PEMBENTUK.lookup("huruf", "huruf_pembentuk", ("penilai", "lingkungan"), tanpa="")
PEMBENTUK.lookup("pembentuk", "pembentuk_tim", "huruf", tanpa="")


@PEMBENTUK.rule(dasar="Pasal 33 ayat (3)", satuan="ya_tidak", nama="tidak_diatur", penafsiran={"R22": "tidak_diatur"})
def tim_tidak_diatur(huruf: Value) -> Value:
    """No team is regulated for an Ahli Utama outside the Instansi Pembina."""
    return huruf == "tidak ada"
