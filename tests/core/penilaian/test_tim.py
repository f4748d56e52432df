"""The composition of a Tim Penilai (Pasal 34): every condition alone, at its edges, and all at once."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.jabatan.jenjang import GOLONGAN, KEAHLIAN, KETERAMPILAN
from jenjang.core.penilaian.anggota import PEJABAT
from jenjang.core.penilaian.susunan import hitung
from susunan_tim import LAIN, PENGEMBANGAN, SEKRETARIS, Orang, ask, peksos, reasons, team


def test_the_smallest_lawful_team_is_lawful() -> None:
    answer = ask(team())
    assert (answer["hasil"], answer["alasan"]) == ({"sah": True}, [])
    assert answer["penafsiran"] == ["R23"]
    assert {f"Pasal 34 ayat ({ayat})" for ayat in (1, 3, 4, 5, 6, 8)} <= set(answer["dasar"])
    assert {"Pasal 34 ayat (2) huruf c", "Pasal 34 ayat (7) huruf a"} <= set(answer["dasar"])


@pytest.mark.parametrize(
    ("anggota", "failing"),
    [
        (0, ["anggota_kurang"]),
        (1, ["anggota_kurang"]),
        (2, ["anggota_kurang"]),
        (3, []),
        (4, []),
        (5, []),
    ],
)
def test_a_team_of_two_to_seven_needs_three_members_and_an_odd_number(anggota: int, failing: list[str]) -> None:
    """Chair and secretary are counted into the odd number, not into the three."""
    people = [peksos("Ahli Muda", "III/c", unsur="pengembangan profesi") for _ in range(anggota)]
    found = reasons(ask(team(anggota=people)))
    even = ["jumlah_tim_genap"] if anggota % 2 == 0 else []
    without = ["anggota_pekerja_sosial_kurang"] if anggota < 2 else []
    element = ["unsur_pengembangan_profesi_tidak_ada"] if anggota == 0 else []
    assert list(found) == element + failing + even + without
    for kode, dasar in (("anggota_kurang", "Pasal 34 ayat (2) huruf c"), ("jumlah_tim_genap", "Pasal 34 ayat (3)")):
        assert found.get(kode, [dasar]) == [dasar]


ONE_FAILING = {
    "unsur_pengembangan_profesi_tidak_ada": (
        {"anggota": [peksos("Ahli Muda", "III/c")] * 3},
        ["Pasal 34 ayat (1)"],
    ),
    "unsur_kepegawaian_tidak_ada": (
        {"sekretaris": {**SEKRETARIS, "unsur": "pengembangan profesi"}},
        ["Pasal 34 ayat (1)"],
    ),
    "unsur_pekerja_sosial_tidak_ada": (
        {
            "ketua": {**PENGEMBANGAN, "jabatan": "pejabat pimpinan tinggi pratama"},
            "anggota": [{**PENGEMBANGAN}] * 3,
            "pekerja_sosial_tidak_tersedia": True,
        },
        ["Pasal 34 ayat (1)"],
    ),
    "jumlah_tim_genap": (
        {"anggota": [*[peksos("Ahli Muda", "III/c")] * 3, PENGEMBANGAN]},
        ["Pasal 34 ayat (3)"],
    ),
    "ketua_terlalu_rendah": ({"ketua": peksos("Ahli Muda", "III/d")}, ["Pasal 34 ayat (4)"]),
    "sekretaris_bukan_kepegawaian": ({"sekretaris": {**SEKRETARIS, "asal": "dinas sosial"}}, ["Pasal 34 ayat (5)"]),
    "anggota_pekerja_sosial_kurang": (
        {"anggota": [peksos("Ahli Muda", "III/c"), PENGEMBANGAN, LAIN | {"unsur": "kepegawaian"}]},
        ["Pasal 34 ayat (6)", "Pasal 34 ayat (8)"],
    ),
    "di_bawah_yang_dinilai": (
        {"sekretaris": {**SEKRETARIS, "golongan": "III/b"}},
        ["Pasal 34 ayat (7) huruf a"],
    ),
    "tidak_mampu_menilai": (
        {"ketua": peksos("Ahli Madya", "IV/a", kompeten_menilai=False)},
        ["Pasal 34 ayat (7) huruf b"],
    ),
    "tidak_aktif_menilai": (
        {"anggota": [*[peksos("Ahli Muda", "III/c")] * 2, PENGEMBANGAN | {"aktif_menilai": False}]},
        ["Pasal 34 ayat (7) huruf c"],
    ),
}


@pytest.mark.parametrize("kode", ONE_FAILING)
def test_each_condition_fails_alone_with_its_article(kode: str) -> None:
    change, dasar = ONE_FAILING[kode]
    answer = ask(team(**change))
    assert answer["hasil"] == {"sah": False}
    assert reasons(answer) == {kode: dasar}


def test_all_conditions_fail_at_once_each_with_its_own_reason() -> None:
    nobody = {"jabatan": "pelaksana", "golongan": "II/a", "kompeten_menilai": False, "aktif_menilai": False}
    unknown_element = {**nobody, "unsur": "pengembangan profesi", "asal": "dinas sosial"}
    answer = ask(team(ketua=unknown_element, sekretaris=unknown_element, anggota=[unknown_element] * 2))
    expected = {kode: dasar for kode, (_, dasar) in ONE_FAILING.items() if "pengembangan" not in kode}
    assert reasons(answer) == {**expected, "anggota_kurang": ["Pasal 34 ayat (2) huruf c"]}
    answer = ask(team(ketua=nobody | {"unsur": "kepegawaian"}, sekretaris=SEKRETARIS, anggota=[]))
    assert "unsur_pengembangan_profesi_tidak_ada" in reasons(answer)


def test_a_refusal_names_who_falls_short() -> None:
    anggota = [peksos("Ahli Pertama", "III/b"), peksos("Ahli Muda", "III/d"), PENGEMBANGAN | {"golongan": "III/a"}]
    (line,) = ask(team(anggota=anggota))["alasan"]
    assert line["kalimat"] == (
        "Pangkat/jabatan di bawah Pekerja Sosial yang dinilai (Ahli Muda III/c): "
        "anggota 1 (Pekerja Sosial Ahli Pertama, III/b); anggota 3 (perencana, III/a)."
    )


KETUA_SAH = {
    "keterampilan": {
        *PEJABAT[:4],
        *(f"Pekerja Sosial {jenjang}" for jenjang in ("Penyelia", "Ahli Muda", "Ahli Madya", "Ahli Utama")),
    },
    "keahlian": {*PEJABAT[:3], "Pekerja Sosial Ahli Madya", "Pekerja Sosial Ahli Utama"},
}
POSTS = (*PEJABAT, *(f"Pekerja Sosial {jenjang}" for jenjang in (*KETERAMPILAN, *KEAHLIAN)), "kepala seksi")


@pytest.mark.parametrize(
    ("dinilai", "kategori", "jabatan"),
    [
        (dinilai, kategori, jabatan)
        for (dinilai, kategori), jabatan in product(
            [("Pemula II/a", "keterampilan"), ("Ahli Pertama III/a", "keahlian")], POSTS
        )
    ],
)
def test_the_lowest_chair_depends_on_the_category_rated(dinilai: str, kategori: str, jabatan: str) -> None:
    answer = ask(team(dinilai=dinilai, ketua={"jabatan": jabatan, "golongan": "IV/e", "unsur": "kepegawaian"}))
    assert ("ketua_terlalu_rendah" in reasons(answer)) is (jabatan not in KETUA_SAH[kategori])


@pytest.mark.parametrize(
    ("dinilai", "person", "passes"),
    [
        # One category: by jenjang, whatever the golongan (R23).
        ("Ahli Muda III/d", peksos("Ahli Muda", "III/c"), True),
        ("Ahli Muda III/c", peksos("Ahli Pertama", "III/b"), False),
        ("Ahli Muda III/c", {"jabatan": "Pekerja Sosial Ahli Madya", "unsur": "Pekerja Sosial"}, True),
        # Everyone else by golongan: just below, at, just above.
        ("Ahli Muda III/d", {**LAIN, "golongan": "III/c"}, False),
        ("Ahli Muda III/d", {**LAIN, "golongan": "III/d"}, True),
        ("Ahli Muda III/d", {**LAIN, "golongan": "IV/a"}, True),
        # Pekerja Sosial of the other category by golongan too (R52).
        ("Ahli Pertama III/b", peksos("Penyelia", "III/c"), True),
        ("Ahli Pertama III/b", peksos("Mahir", "III/a"), False),
        ("Penyelia III/c", peksos("Ahli Pertama", "III/b"), False),
        ("Penyelia III/c", peksos("Ahli Muda", "III/c"), True),
    ],
)
def test_a_member_is_at_least_of_the_rank_of_the_person_rated(dinilai: str, person: Orang, passes: bool) -> None:
    peers = [peksos("Ahli Utama", "IV/d"), peksos("Ahli Utama", "IV/e")]
    data = team(dinilai=dinilai, ketua=peksos("Ahli Utama", "IV/d"), anggota=[*peers, PENGEMBANGAN, person, LAIN])
    data["anggota"][2]["golongan"] = data["anggota"][4]["golongan"] = data["sekretaris"]["golongan"] = "IV/e"
    answer = ask(data)
    assert answer["hasil"]["sah"] is passes
    assert list(reasons(answer)) == ([] if passes else ["di_bawah_yang_dinilai"])


def test_the_chair_is_bound_by_rank_though_his_post_may_chair() -> None:
    """An Ahli Madya may chair keahlian, but not the rating of an Ahli Utama (R23)."""
    anggota = [peksos("Ahli Utama", "IV/d"), peksos("Ahli Utama", "IV/e"), PENGEMBANGAN | {"golongan": "IV/e"}]
    data = team(dinilai="Ahli Utama IV/d", anggota=anggota, sekretaris={**SEKRETARIS, "golongan": "IV/d"})
    answer = ask(data)
    assert reasons(answer) == {"di_bawah_yang_dinilai": ["Pasal 34 ayat (7) huruf a"]}
    assert "ketua (Pekerja Sosial Ahli Madya, IV/a)." in answer["alasan"][0]["kalimat"]
    assert answer["penafsiran"] == ["R23"]
    assert ask({**data, "ketua": peksos("Ahli Utama", "IV/d")})["hasil"] == {"sah": True}


def test_comparing_across_categories_names_the_reading() -> None:
    anggota = [peksos("Ahli Muda", "III/c"), peksos("Penyelia", "III/c"), PENGEMBANGAN]
    assert ask(team(anggota=anggota))["penafsiran"] == ["R23", "R52"]
    data = team(dinilai="Penyelia III/c", ketua=peksos("Ahli Pertama", "III/b"))
    assert ask(data)["penafsiran"] == ["R23", "R52"]


def test_a_pekerja_sosial_who_chairs_is_not_one_of_the_two() -> None:
    anggota = [peksos("Ahli Muda", "III/c"), PENGEMBANGAN, LAIN]
    assert list(reasons(ask(team(anggota=anggota)))) == ["anggota_pekerja_sosial_kurang"]


@pytest.mark.parametrize(
    ("tidak_tersedia", "kompeten", "failing"),
    [
        (True, True, []),
        (True, False, ["anggota_pekerja_sosial_kurang", "tidak_mampu_menilai"]),
        (False, True, ["anggota_pekerja_sosial_kurang"]),
    ],
)
def test_other_pns_fill_the_place_only_where_none_is_available_and_they_can_rate(
    tidak_tersedia: bool, kompeten: bool, failing: list[str]
) -> None:
    other = {**LAIN, "kompeten_menilai": kompeten}
    anggota = [peksos("Ahli Muda", "III/c"), {**other, "unsur": "pengembangan profesi"}, other]
    answer = ask(team(anggota=anggota, pekerja_sosial_tidak_tersedia=tidak_tersedia))
    assert list(reasons(answer)) == failing


@pytest.mark.parametrize(
    "person",
    [
        peksos("Ahli Muda", "III/c", unsur="kepegawaian"),
        {**LAIN, "unsur": "Pekerja Sosial"},
        {"golongan": "III/c", "jabatan": "Pekerja Sosial Ahli Muda"},
    ],
    ids=["by post", "by the element spoken for", "by post alone"],
)
def test_the_element_pekerja_sosial_is_there_by_post_or_as_the_element_spoken_for(person: Orang) -> None:
    ketua = {**PENGEMBANGAN, "jabatan": "pejabat pimpinan tinggi pratama"}
    data = team(ketua=ketua, anggota=[person, PENGEMBANGAN, PENGEMBANGAN], pekerja_sosial_tidak_tersedia=True)
    assert ask(data)["hasil"] == {"sah": True}
    data["anggota"][0] = {**LAIN, "unsur": "kepegawaian"}
    assert list(reasons(ask(data))) == ["unsur_pekerja_sosial_tidak_ada"]


def test_exactly_two_who_can_rate_fill_the_places() -> None:
    cannot = {**LAIN, "kompeten_menilai": False}
    for able, filled in ((1, False), (2, True)):
        anggota = [PENGEMBANGAN, *[LAIN] * (able - 1), *[cannot] * (3 - able)]
        found = reasons(ask(team(anggota=anggota, pekerja_sosial_tidak_tersedia=True)))
        assert ("anggota_pekerja_sosial_kurang" not in found) is filled


def test_a_chair_of_the_other_category_is_ranked_under_a_reading() -> None:
    anggota = [peksos("Pemula", "II/a"), peksos("Pemula", "II/a"), PENGEMBANGAN]
    answer = ask(team(dinilai="Pemula II/a", ketua=peksos("Ahli Pertama", "III/b"), anggota=anggota))
    assert reasons(answer) == {"ketua_terlalu_rendah": ["Pasal 34 ayat (4)"]}
    assert answer["penafsiran"] == ["R52"]
    answer = ask(team(dinilai="Pemula II/a", ketua=peksos("Mahir", "III/b"), anggota=anggota))
    assert answer["penafsiran"] == []


@pytest.mark.parametrize(
    ("dinilai", "sentence"),
    [
        (
            "Pemula II/a",
            "Ketua untuk penilaian kategori keterampilan paling rendah pejabat administrator atau "
            "Pekerja Sosial Penyelia.",
        ),
        (
            "Ahli Pertama III/a",
            "Ketua untuk penilaian kategori keahlian paling rendah pejabat pimpinan tinggi pratama atau "
            "Pekerja Sosial Ahli Madya.",
        ),
    ],
)
def test_the_refusal_of_a_chair_says_the_lowest_post(dinilai: str, sentence: str) -> None:
    answer = ask(team(dinilai=dinilai, ketua={**LAIN, "jabatan": "pejabat pengawas", "golongan": "IV/a"}))
    assert [line["kalimat"] for line in answer["alasan"]] == [sentence]


@pytest.mark.parametrize("asal", ["biro/badan kepegawaian", "Biro Kepegawaian", "badan kepegawaian daerah"])
def test_a_secretary_comes_from_a_biro_or_badan_kepegawaian_of_any_name(asal: str) -> None:
    assert ask(team(sekretaris={**SEKRETARIS, "asal": asal}))["hasil"] == {"sah": True}


@given(st.lists(st.sampled_from([True, False, UNKNOWN]), max_size=6), st.integers(1, 4), st.booleans())
def test_a_count_is_unknown_exactly_when_unknown_members_could_turn_it(
    values: list[Any], needed: int, more: bool
) -> None:
    """Compare with every way the unknown ones could turn out."""
    unknown = sum(value is UNKNOWN for value in values)
    sure = sum(value is True for value in values)
    outcomes = {sure + extra >= needed for extra in range(unknown + 1)} | ({True} if more else set())
    counted = hitung(values, needed, more)
    if len(outcomes) == 2:
        assert counted is UNKNOWN
    else:
        assert (counted >= needed) in outcomes


@given(
    st.sampled_from(GOLONGAN),
    st.lists(st.sampled_from([*POSTS]), min_size=1, max_size=6),
    st.booleans(),
)
def test_a_verdict_and_its_reasons_never_contradict(golongan: str, posts: list[str], available: bool) -> None:
    anggota = [{"jabatan": post, "golongan": golongan, "unsur": "pengembangan profesi"} for post in posts]
    answer = ask(team(anggota=anggota, pekerja_sosial_tidak_tersedia=not available))
    assert answer["hasil"]["sah"] is (not answer["alasan"])
