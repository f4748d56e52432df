"""Who proposes, who sets and which team rates (Pasal 31-33), and who founds the team (Pasal 34 ayat (9))."""

from itertools import product
from typing import Any

import pytest

from jenjang.core.engine.plan import Plan, table_in_force
from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.penilaian.alur import ALUR, INSTANSI, JENIS_TIM, PEMBENTUK
from jenjang.core.telaah import telaah

MADYA = "pejabat pimpinan tinggi madya yang membidangi kesekretariatan pada Instansi Pembina"
PRATAMA_PEMBINA = (
    "pejabat pimpinan tinggi pratama yang membidangi pengembangan profesi Pekerja Sosial pada Instansi Pembina"
)
PRATAMA_KEPEGAWAIAN = "pejabat pimpinan tinggi pratama yang membidangi kepegawaian"
ADMINISTRATOR = "pejabat administrator yang membidangi jabatan fungsional"
PERANGKAT_DAERAH = (
    "pejabat pimpinan tinggi pratama atau pejabat administrator yang ditunjuk yang membidangi "
    "Penyelenggaraan Kesejahteraan Sosial"
)
RENDAH = ("Pemula", "Terampil", "Mahir", "Ahli Pertama", "Ahli Muda")
PUSAT = ("Penyelia", "Ahli Madya")

# The rows of Pasal 31 and 32 read anew: jenjang, instansi -> pengusul, penetap, tim, article of the team.
ALUR_PAK: dict[tuple[str, str], tuple[str, str, str, str, str]] = {
    ("Ahli Utama", "PEMBINA"): (PRATAMA_PEMBINA, MADYA, "pusat", "a", "huruf a angka 1"),
    **{
        (j, i): (PRATAMA_KEPEGAWAIAN, PRATAMA_PEMBINA, "pusat", "b", "huruf a angka 2") for j in PUSAT for i in INSTANSI
    },
    **{(j, "PEMBINA"): (PRATAMA_KEPEGAWAIAN, PRATAMA_PEMBINA, "instansi", "c", "huruf b angka 1") for j in RENDAH},
    **{(j, "PUSAT_LAIN"): (ADMINISTRATOR, PRATAMA_KEPEGAWAIAN, "instansi", "d", "huruf b angka 2") for j in RENDAH},
    **{(j, "DAERAH"): (PERANGKAT_DAERAH, PRATAMA_KEPEGAWAIAN, "instansi", "e", "huruf b angka 2") for j in RENDAH},
}
TIDAK_DIATUR = {("Ahli Utama", "PUSAT_LAIN"), ("Ahli Utama", "DAERAH")}


def ask(jenis: str, **data: str) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    return answer


def reached(plan: Plan, table: str, keys: tuple[str, ...], cases: list[dict[str, str]]) -> set[tuple[str, ...]]:
    runs = [plan.run(case) for case in cases]
    return {tuple(run[key] for key in keys) for run in runs} & set(table_in_force(table, plan.day).rows)


def test_every_jenjang_in_every_instansi_stands_in_this_test() -> None:
    assert ALUR_PAK.keys() | TIDAK_DIATUR == set(product(JENJANG, INSTANSI))
    assert not ALUR_PAK.keys() & TIDAK_DIATUR


@pytest.mark.parametrize(("jenjang", "instansi"), ALUR_PAK)
def test_a_proposal_goes_the_way_of_its_letter(jenjang: str, instansi: str) -> None:
    pengusul, penetap, tim, huruf, angka = ALUR_PAK[jenjang, instansi]
    answer = ask("alur_pak", jenjang=jenjang, instansi=instansi)
    assert answer["hasil"] == {"pengusul": pengusul, "penetap": penetap, "tim": tim}
    assert answer["alasan"] == []
    assert answer["penafsiran"] == []
    assert answer["dasar"] == [f"Pasal 31 huruf {huruf}", f"Pasal 32 huruf {huruf}", f"Pasal 33 ayat (3) {angka}"]


@pytest.mark.parametrize(("jenjang", "instansi"), sorted(TIDAK_DIATUR))
def test_nobody_is_named_for_an_ahli_utama_outside_the_instansi_pembina(jenjang: str, instansi: str) -> None:
    answer = ask("alur_pak", jenjang=jenjang, instansi=instansi)
    assert {name: answer["hasil"][name] for name in ("pengusul", "penetap", "tim")} == dict.fromkeys(
        ("pengusul", "penetap", "tim")
    )
    assert "bukan ketentuan" in answer["hasil"]["tanda"]
    assert answer["penafsiran"] == ["R22"]
    assert answer["dasar"] == ["Pasal 31 huruf a", "Pasal 32 huruf a", "Pasal 33 ayat (3) huruf a angka 1"]
    assert answer["kesalahan"] is None


def test_every_row_of_the_way_answers_some_case_and_no_case_falls_beside_the_rows() -> None:
    plan, cases = ALUR.plan(), [{"jenjang": j, "instansi": i} for j, i in product(JENJANG, INSTANSI)]
    keys = ("kelompok", "lingkungan")
    assert reached(plan, "huruf_alur", keys, cases) == set(table_in_force("huruf_alur", plan.day).rows)
    letters = {plan.run(case)["huruf"] for case in cases}
    assert letters == {"a", "b", "c", "d", "e", "tidak ada"}
    for table in ("pengusul_pak", "penetap_pak", "tim_pak"):
        assert {key for (key,) in table_in_force(table, plan.day).rows} == letters - {"tidak ada"}


def test_penyelia_and_ahli_madya_are_answered_without_the_instansi() -> None:
    """Pasal 31 huruf b speaks of every Instansi Pemerintah."""
    for jenjang in PUSAT:
        assert ask("alur_pak", jenjang=jenjang)["hasil"]["penetap"] == PRATAMA_PEMBINA


@pytest.mark.parametrize(
    ("data", "missing"),
    [
        ({"jenjang": "Ahli Muda"}, {"instansi"}),
        ({"jenjang": "Ahli Utama"}, {"instansi"}),
        ({"instansi": "DAERAH"}, {"jenjang"}),
        ({}, {"jenjang", "instansi"}),
    ],
)
def test_a_way_that_hangs_on_a_missing_datum_is_null_and_names_it(data: dict[str, str], missing: set[str]) -> None:
    answer = ask("alur_pak", **data)
    assert set(answer["hasil"].values()) == {None}
    assert {line["kode"] for line in answer["alasan"]} == {"belum_diketahui"}
    assert {
        name for name in ("jenjang", "instansi") for line in answer["alasan"] if f" {name} " in line["kalimat"]
    } == (missing)


@pytest.mark.parametrize(
    "data", [{"jenjang": "Ahli Agung", "instansi": "DAERAH"}, {"jenjang": "Mahir", "instansi": "X"}]
)
def test_an_unknown_jenjang_or_instansi_is_an_error(data: dict[str, str]) -> None:
    answer = ask("alur_pak", **data)
    assert answer["hasil"] is None
    assert answer["kesalahan"]["kode"] == "isian_di_luar_daftar"


def founder(tim: str, instansi: str, jenjang: str) -> tuple[str, str] | str:
    """Pasal 33 ayat (3) and 34 ayat (9) read anew."""
    if jenjang == "Ahli Utama" and instansi != "PEMBINA":
        return "tidak diatur"
    if (tim == "pusat") == (jenjang in RENDAH):
        return "tidak dinilai tim ini"
    if jenjang == "Ahli Utama":
        return (MADYA, "a")
    if tim == "pusat" or instansi == "PEMBINA":
        return (PRATAMA_PEMBINA, "b")
    return (PRATAMA_KEPEGAWAIAN, "c")


@pytest.mark.parametrize(("tim", "instansi", "jenjang"), list(product(JENIS_TIM, INSTANSI, JENJANG)))
def test_a_team_is_founded_by_the_official_of_its_letter(tim: str, instansi: str, jenjang: str) -> None:
    answer, expected = (
        ask("pembentuk_tim", tim=tim, instansi=instansi, jenjang=jenjang),
        founder(tim, instansi, jenjang),
    )
    if expected == "tidak dinilai tim ini":
        assert answer["hasil"] is None
        assert answer["kesalahan"]["kode"] == "tim_bukan_penilai_jenjang"
        assert answer["kesalahan"]["dasar"] == ["Pasal 33 ayat (3)"]
    elif expected == "tidak diatur":
        assert (answer["hasil"]["pembentuk"], answer["hasil"]["huruf"]) == (None, None)
        assert answer["hasil"]["tanda"]
        assert answer["dasar"] == ["Pasal 33 ayat (3) huruf a angka 1", "Pasal 34 ayat (9) huruf a"]
        assert answer["penafsiran"] == ["R22"]
    else:
        assert answer["hasil"] == {"pembentuk": expected[0], "huruf": expected[1]}
        rates = {"a": "huruf a angka 1", "b": "huruf b angka 1", "c": "huruf b angka 2"}
        rating = "huruf a angka 2" if jenjang in PUSAT else rates[expected[1]]
        assert answer["dasar"] == [f"Pasal 33 ayat (3) {rating}", f"Pasal 34 ayat (9) huruf {expected[1]}"]
        assert answer["penafsiran"] == []


def test_every_row_of_the_founders_answers_some_team() -> None:
    plan = PEMBENTUK.plan()
    cases = [{"tim": t, "instansi": i, "jenjang": j} for t, i, j in product(JENIS_TIM, INSTANSI, JENJANG)]
    rated = [case for case in cases if plan.run(case)["tim_menilai_kelompok"]]
    rows = set(table_in_force("huruf_pembentuk", plan.day).rows)
    assert reached(plan, "huruf_pembentuk", ("penilai", "lingkungan"), rated) == rows
    assert all(plan.run(case)["huruf"] in {"a", "b", "c", "tidak ada"} for case in rated)


@pytest.mark.parametrize(
    ("data", "missing"),
    [
        ({"instansi": "DAERAH", "jenjang": "Ahli Muda"}, ["tim"]),
        ({"tim": "instansi", "jenjang": "Ahli Muda"}, ["instansi"]),
        ({"tim": "pusat", "jenjang": "Ahli Utama"}, ["instansi"]),
        ({"tim": "pusat", "instansi": "PEMBINA"}, ["jenjang"]),
    ],
)
def test_a_founder_that_hangs_on_a_missing_datum_is_null_and_names_it(data: dict[str, str], missing: list[str]) -> None:
    answer = ask("pembentuk_tim", **data)
    assert answer["hasil"] == {"pembentuk": None, "huruf": None}
    assert [line["kalimat"].split()[4] for line in answer["alasan"]] == missing


def test_the_founder_of_the_team_of_penyelia_and_ahli_madya_is_one_for_every_instansi() -> None:
    for jenjang in PUSAT:
        assert ask("pembentuk_tim", tim="pusat", jenjang=jenjang)["hasil"]["huruf"] == "b"
