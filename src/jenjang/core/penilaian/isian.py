"""How a question states the person rated and the people of a Tim Penilai."""

from collections.abc import Mapping
from typing import Any, Final

from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.question import Data, Field, WrongValue, one_of, read_data, shown, text, yes_no
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.jabatan.isian import baca_golongan
from jenjang.core.jabatan.jenjang import GOLONGAN, kenali_jenjang
from jenjang.core.karier.tercetak import periksa_golongan
from jenjang.core.penilaian.anggota import BIRO_KEPEGAWAIAN, JABATAN_PEKERJA_SOSIAL, PEJABAT, UNSUR

_PEJABAT: Final = {each.casefold(): each for each in PEJABAT}
_KEPEGAWAIAN: Final = (BIRO_KEPEGAWAIAN, "biro kepegawaian", "badan kepegawaian")


def baca_dinilai(raw: object) -> tuple[str, str]:
    """Read "Ahli Muda III/c" as jenjang and golongan; refuses what the annexes do not print together."""
    name, _, last = text(raw).rpartition(" ")
    jenjang = kenali_jenjang(name)
    golongan = next((each for each in GOLONGAN if each.casefold() == last.casefold()), None)
    if jenjang is None or golongan is None:
        raise WrongValue("dinilai_tidak_terbaca")
    periksa_golongan(jenjang, golongan)
    return jenjang, golongan


def baca_jabatan(raw: object) -> str:
    """Read a post: a jenjang of Pekerja Sosial, one of the officials of Pasal 34, or any other post as it is named."""
    given = text(raw)
    folded = given.casefold()
    if folded == JABATAN_PEKERJA_SOSIAL.casefold() or folded.startswith(JABATAN_PEKERJA_SOSIAL.casefold() + " "):
        jenjang = kenali_jenjang(given)
        if jenjang is None:
            raise WrongValue("jenjang_anggota_tidak_dikenal")
        return f"{JABATAN_PEKERJA_SOSIAL} {jenjang}"
    return _PEJABAT.get(folded, given)


def baca_asal(raw: object) -> str:
    """Read where the secretary comes from; a biro or badan kepegawaian of any further name is one."""
    given = text(raw)
    return BIRO_KEPEGAWAIAN if given.casefold().startswith(_KEPEGAWAIAN) else given


_ORANG: Final[Mapping[str, Field]] = {
    "jabatan": Field(baca_jabatan),
    "golongan": Field(baca_golongan),
    "unsur": Field(one_of(*UNSUR)),
    "pekerja_sosial": Field(yes_no),
    "asal": Field(baca_asal),
    "kompeten_menilai": Field(yes_no),
    "aktif_menilai": Field(yes_no),
}


def _orang(raw: object, tempat: str) -> Data:
    if not isinstance(raw, dict):
        raise Refusal("isian_bukan_objek", isian=tempat)
    data = read_data(_ORANG, raw, f"{tempat}.")
    if data["jabatan"] is UNKNOWN:
        return data
    holds_the_post = data["jabatan"].startswith(JABATAN_PEKERJA_SOSIAL)
    if data["pekerja_sosial"] is not UNKNOWN and data["pekerja_sosial"] != holds_the_post:
        raise Refusal("pekerja_sosial_bertentangan", isian=tempat, jabatan=shown(data["jabatan"]))
    return {**data, "pekerja_sosial": holds_the_post}


def baca_ketua(raw: object) -> Data:
    """Read the chair."""
    return _orang(raw, "ketua")


def baca_sekretaris(raw: object) -> Data:
    """Read the secretary."""
    return _orang(raw, "sekretaris")


def baca_anggota(raw: object) -> tuple[dict[str, Any], ...]:
    """Read the members beside chair and secretary; a mistake names the member by place, from 1."""
    if not isinstance(raw, list):
        raise WrongValue("isian_bukan_daftar")
    return tuple(_orang(each, f"anggota[{place}]") for place, each in enumerate(raw, 1))
