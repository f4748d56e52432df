"""Questions on the way of a proposal of credit and on the Tim Penilai (Pasal 31-34)."""

from collections.abc import Iterator
from typing import Any, Final

from jenjang.core.engine.answer import Answer, Refusal, answer_of, unknown_reason
from jenjang.core.engine.citations import precise
from jenjang.core.engine.explain import Explanation, Line
from jenjang.core.engine.question import Context, Data, Field, one_of, question, yes_no
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.words import sentence
from jenjang.core.jabatan.isian import baca_jenjang
from jenjang.core.penilaian.alur import ALUR, INSTANSI, JENIS_TIM, PEMBENTUK
from jenjang.core.penilaian.anggota import ANGGOTA
from jenjang.core.penilaian.isian import baca_anggota, baca_dinilai, baca_ketua, baca_sekretaris
from jenjang.core.penilaian.susunan import Orang, isian_belum_diketahui, jalankan_tim

_baca_instansi: Final = one_of(*INSTANSI)


@question("alur_pak", jenjang=baca_jenjang, instansi=_baca_instansi)
def alur_pak(data: Data, context: Context) -> Answer:
    """Say who proposes credit, who sets it and which team rates it (Pasal 31, 32, 33 ayat (3))."""
    run = ALUR.plan().run(data)
    names = ("pengusul", "penetap", "tim")
    if run["tidak_diatur"] is True:
        answer = answer_of(run, (), context.bahasa, "tidak_diatur")
        answer.hasil = {**dict.fromkeys(names), "tanda": sentence("alur_tidak_diatur", context.bahasa)}
        return answer
    return answer_of(run, names, context.bahasa)


@question("pembentuk_tim", tim=one_of(*JENIS_TIM), instansi=_baca_instansi, jenjang=baca_jenjang)
def pembentuk_tim(data: Data, context: Context) -> Answer:
    """Say who founds a Tim Penilai, with the letter of Pasal 34 ayat (9)."""
    run = PEMBENTUK.plan().run(data)
    if run["tidak_diatur"] is True:
        answer = answer_of(run, (), context.bahasa, "tidak_diatur")
        answer.hasil = {"pembentuk": None, "huruf": None, "tanda": sentence("tim_tidak_diatur", context.bahasa)}
        return answer
    if run["tim_menilai_kelompok"] is False:
        raise Refusal("tim_bukan_penilai_jenjang", dasar="Pasal 33 ayat (3)", tim=data["tim"], jenjang=data["jenjang"])
    return answer_of(run, ("pembentuk", "huruf"), context.bahasa)


@question(
    "tim_penilai",
    dinilai=baca_dinilai,
    ketua=baca_ketua,
    sekretaris=baca_sekretaris,
    anggota=baca_anggota,
    pekerja_sosial_tidak_tersedia=Field(yes_no, default=False),
)
def tim_penilai(data: Data, context: Context) -> Answer:
    """Say whether a team may rate a Pekerja Sosial (Pasal 34 ayat (1)-(8))."""
    jenjang, golongan = (UNKNOWN, UNKNOWN) if data["dinilai"] is UNKNOWN else data["dinilai"]
    rated = {"jenjang_dinilai": jenjang, "golongan_dinilai": golongan}
    known = data["anggota"] is not UNKNOWN
    people = tuple(_people(data, rated, known))
    team = {**rated, "pekerja_sosial_tidak_tersedia": data["pekerja_sosial_tidak_tersedia"]}
    run = jalankan_tim(people, known, team)
    answer = answer_of(run, ("sah",), context.bahasa, sebutan=dict.fromkeys(run.plan.inputs, ""))
    answer.alasan += _unknown_reasons(run, people, known, context.bahasa)
    for nilai, kode in _TAKEN_AS_GIVEN.items():
        silent = [person.tempat for person in people if nilai in person.dianggap]
        if silent:
            answer.assume(kode, context.bahasa, siapa=", ".join(silent))
    answer.jejak += [_sheet(person, context.bahasa) for person in people]
    return answer


_TAKEN_AS_GIVEN: Final = {
    "kompeten_menilai": "kemampuan_menilai_dianggap",
    "aktif_menilai": "keaktifan_menilai_dianggap",
}


def _people(data: Data, rated: Data, anggota_diketahui: bool) -> Iterator[Orang]:
    yield _person("ketua", "ketua", "ketua", data["ketua"], rated)
    yield _person("sekretaris", "sekretaris", "sekretaris", data["sekretaris"], rated)
    for place, given in enumerate(data["anggota"] if anggota_diketahui else (), 1):
        yield _person("anggota", f"anggota[{place}]", f"anggota {place}", given, rated)


def _person(kedudukan: str, tempat: str, sebutan: str, given: Any, rated: Data) -> Orang:
    if given is UNKNOWN:
        return Orang(kedudukan, tempat, sebutan, ANGGOTA.plan().run(rated), diketahui=False)
    taken = tuple(nilai for nilai in _TAKEN_AS_GIVEN if given[nilai] is UNKNOWN)
    run = ANGGOTA.plan().run({**given, **dict.fromkeys(taken, True), **rated})
    facts = [given[name] for name in ("jabatan", "golongan") if given[name] is not UNKNOWN]
    return Orang(kedudukan, tempat, f"{sebutan} ({', '.join(facts)})" if facts else sebutan, run, dianggap=taken)


def _sheet(person: Orang, bahasa: str) -> Line:
    """Give the record that compares one member with the person rated."""
    sheet = Explanation(person.run, ("setara",), bahasa).sheet()
    return {"nama": person.tempat, "jenis": "catatan", "lembar": sheet}


def _unknown_reasons(run: Run, people: tuple[Orang, ...], anggota_diketahui: bool, bahasa: str) -> list[Line]:
    """Give one reason a datum left out, with the articles of every condition that it leaves open."""
    dasar: dict[str, set[str]] = {}
    for node in run.undecided():
        for name in run.unknown_inputs(node.name):
            for isian in isian_belum_diketahui(name, people, anggota_diketahui):
                dasar.setdefault(isian, set()).update(node.dasar)
    return [unknown_reason([isian], precise(found), bahasa) for isian, found in dasar.items()]
