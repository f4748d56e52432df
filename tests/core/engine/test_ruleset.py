"""A ruleset refuses what cannot be law, and the day of the work chooses the version that governs."""

import pytest

from jenjang.core.engine.carriers import Value, both, choose
from jenjang.core.engine.nodes import Kind
from jenjang.core.engine.ruleset import RULESETS, Ruleset, RulesetError
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import Table

HOME = "permenpanrb-33-2020"
FIRST, LAST = 20200527, 20221231
PASAL = "Pasal 26 ayat (1)"


def test_a_name_is_registered_once(rules: Ruleset) -> None:
    with pytest.raises(RulesetError, match=r"uji\.sementara: registered twice"):
        Ruleset(rules.name, HOME)


@pytest.mark.parametrize("dasar", ["", "Pasal11", "ayat (1)", "Lampiran IX", "Pasal 1; entah"])
def test_a_rule_without_a_citation_of_the_law_is_refused(rules: Ruleset, dasar: str) -> None:
    with pytest.raises(RulesetError, match=r"uji\.sementara: setengah: "):
        rules.rule(dasar=dasar, satuan="angka_kredit", nama="setengah")(lambda a: a)


def test_a_total_without_a_citation_is_refused(rules: Ruleset) -> None:
    with pytest.raises(RulesetError, match=r"uji\.sementara: semua: a citation is missing"):
        rules.total("semua", dari=rules, nilai="ak", dasar="")


def test_an_unknown_unit_is_refused(rules: Ruleset) -> None:
    with pytest.raises(RulesetError, match=r"uji\.sementara: umur: unknown unit 'windu'"):
        rules.inputs(umur="windu")


def test_an_unknown_reading_is_refused(rules: Ruleset) -> None:
    with pytest.raises(RulesetError, match=r"uji\.sementara: a: unknown reading R99"):
        rules.rule(dasar=PASAL, satuan="angka_kredit", penafsiran="R99", nama="a")(lambda b: b)


def test_a_name_that_nobody_defines_is_refused(rules: Ruleset) -> None:
    rules.rule(dasar=PASAL, satuan="angka_kredit", nama="a")(lambda tak_terdefinisi: tak_terdefinisi)
    with pytest.raises(RulesetError, match=r"tak_terdefinisi: neither a rule, an input nor a figure of law"):
        rules.plan()


def test_a_table_that_no_file_holds_is_refused(rules: Ruleset) -> None:
    rules.inputs(jenjang="teks")
    rules.lookup("angka", "tabel_entah", "jenjang")
    with pytest.raises(RulesetError, match=r"tabel_entah: no table in force on 20200527"):
        rules.plan()


def test_a_circle_of_rules_is_refused_and_told(rules: Ruleset) -> None:
    rules.rule(dasar=PASAL, satuan="angka_kredit", nama="a")(lambda b: b)
    rules.rule(dasar=PASAL, satuan="angka_kredit", nama="b")(lambda c: c)
    rules.rule(dasar=PASAL, satuan="angka_kredit", nama="c")(lambda a: a)
    with pytest.raises(RulesetError, match=r"a circle of rules: a -> b -> c -> a"):
        rules.plan()


def version(
    rules: Ruleset, sejak: int | None, sampai: int | None, value: int, pilihan: tuple[str, str] | None = None
) -> None:
    rule = rules.rule(dasar=PASAL, satuan="jumlah", nama="angka", sejak=sejak, sampai=sampai, pilihan=pilihan)
    rule(lambda: value)


@pytest.mark.parametrize(
    "days", [((None, None), (None, None)), ((None, 20210101), (20210101, None)), ((20210101, None), (None, 20210101))]
)
def test_two_versions_of_one_day_are_refused(rules: Ruleset, days: tuple[tuple[int | None, int | None], ...]) -> None:
    version(rules, *days[0], 1)
    with pytest.raises(RulesetError, match=r"uji\.sementara: angka: two versions govern the same day"):
        version(rules, *days[1], 2)


@pytest.mark.parametrize(
    ("days", "gap"),
    [
        (((None, 20201231), (20210102, None)), 20210101),
        (((20200528, None),), FIRST),
        (((None, 20221230),), LAST),
        (((None, 20200530), (20210101, 20221231)), 20200531),
    ],
)
def test_days_without_a_version_are_refused(
    rules: Ruleset, days: tuple[tuple[int | None, int | None], ...], gap: int
) -> None:
    for place, each in enumerate(days):
        version(rules, *each, place)
    with pytest.raises(RulesetError, match=rf"uji\.sementara: angka: no version governs {gap}"):
        rules.plan()


def test_the_day_of_the_work_chooses_the_version(rules: Ruleset) -> None:
    version(rules, None, 20201231, 1)
    version(rules, 20210101, 20211231, 2)
    version(rules, 20220101, None, 3)
    rules.rule(dasar=PASAL, satuan="jumlah", nama="dua_kali")(lambda angka: angka + angka)
    values = {day: rules.plan(day).run({})["dua_kali"] for day in (FIRST, 20201231, 20210101, 20211231, 20220101, LAST)}
    assert list(values.values()) == [2, 2, 4, 4, 6, 6]
    assert rules.plan().run({})["angka"] == 1


def test_a_day_outside_the_regulation_has_no_version(rules: Ruleset) -> None:
    version(rules, None, None, 1)
    with pytest.raises(RulesetError, match=r"angka: no version governs 20230101"):
        rules.plan(20230101)


def test_a_chosen_reading_takes_its_body(rules: Ruleset) -> None:
    version(rules, None, None, 1, ("R24", "a"))
    version(rules, None, None, 2, ("R24", "b"))
    assert rules.plan().run({})["angka"] == 1
    assert rules.plan(readings={"R24": "a"}).run({})["angka"] == 1
    assert rules.plan(readings={"R24": "b"}).run({})["angka"] == 2
    assert rules.plan().nodes["angka"].penafsiran == {"R24": None}


def test_a_choice_without_a_body_is_refused(rules: Ruleset) -> None:
    version(rules, None, None, 1, ("R24", "a"))
    with pytest.raises(RulesetError, match=r"angka: no body for the chosen reading"):
        rules.plan(readings={"R24": "b"})


def test_a_plan_is_made_once_for_a_day_and_a_choice(rules: Ruleset) -> None:
    version(rules, None, None, 1)
    assert rules.plan() is rules.plan(FIRST)
    assert rules.plan() is not rules.plan(20210101)
    assert rules.plan() is not rules.plan(readings={"R24": "b"})


def test_what_is_registered_later_enters_the_plan(rules: Ruleset) -> None:
    version(rules, None, None, 1)
    assert rules.plan().run({})["angka"] == 1
    rules.rule(dasar=PASAL, satuan="jumlah", nama="dua")(lambda angka: angka + 1)
    assert rules.plan().run({})["dua"] == 2


def test_values_stand_in_layers_after_what_they_need(rules: Ruleset) -> None:
    rules.rule(dasar=PASAL, satuan="jumlah", nama="akhir")(lambda tengah, awal: tengah + awal)
    rules.rule(dasar=PASAL, satuan="jumlah", nama="tengah")(lambda awal: awal + 1)
    rules.inputs(awal="jumlah")
    assert rules.plan().layers == (("awal",), ("tengah",), ("akhir",))
    assert rules.plan().run({"awal": 3})["akhir"] == 7


def test_a_verdict_is_the_conjunction_of_the_conditions_before_it(rules: Ruleset) -> None:
    rules.inputs(sehat="ya_tidak", jujur="ya_tidak", kaya="ya_tidak")
    rules.condition(dasar=PASAL, alasan="tidak_sehat", nama="a")(lambda sehat: sehat)
    rules.condition(dasar=PASAL, alasan="tidak_jujur", nama="b")(lambda jujur: jujur)
    rules.verdict("memenuhi", PASAL)
    rules.condition(dasar=PASAL, alasan="tidak_kaya", nama="c")(lambda kaya: kaya)
    run = rules.plan().run({"sehat": True, "jujur": True, "kaya": False})
    assert run["memenuhi"] is True
    assert [node.alasan for node in run.failed()] == ["tidak_kaya"]
    open_run = rules.plan().run({"sehat": False})
    assert open_run["memenuhi"] is False
    assert [node.name for node in open_run.undecided()] == ["b", "c"]
    assert open_run.unknown_inputs("b") == ["jujur"]


def test_what_another_ruleset_holds_can_be_taken_over(rules: Ruleset) -> None:
    rules.rule(dasar=PASAL, satuan="jumlah", nama="angka")(lambda: 1)
    other = Ruleset("uji.kedua", HOME)
    other.include(rules)
    other.rule(dasar=PASAL, satuan="jumlah", nama="dua")(lambda angka: angka + 1)
    assert other.plan().run({})["dua"] == 2


def colours() -> Table:
    rows = {("merah",): 1, ("biru",): 2}
    dasar = {("merah",): ("Pasal 26 ayat (1) huruf a",), ("biru",): ("Pasal 26 ayat (1) huruf b",)}
    return Table("warna", "jumlah", ("warna",), rows, dasar, HOME, FIRST, LAST, "uji")


def test_a_lookup_takes_unit_and_articles_of_its_table(rules: Ruleset) -> None:
    rules.inputs(pilihan="teks")
    rules.lookup("angka", colours, "pilihan")
    node = rules.plan().nodes["angka"]
    assert (node.kind, node.satuan) == (Kind.LOOKUP, "jumlah")
    assert node.dasar_baris[("biru",)] == ("Pasal 26 ayat (1) huruf b",)
    assert rules.plan().run({"pilihan": "biru"})["angka"] == 2
    assert rules.plan().run({})["angka"] is UNKNOWN


def test_a_key_outside_the_table_is_an_error_unless_a_value_is_declared(rules: Ruleset) -> None:
    rules.inputs(pilihan="teks")
    rules.lookup("angka", colours, "pilihan")
    with pytest.raises(LookupError, match=r"angka: warna prints nothing for hijau"):
        rules.plan().run({"pilihan": "hijau"})
    with_default = Ruleset("uji.kedua", HOME)
    with_default.inputs(pilihan="teks")
    with_default.lookup("angka", colours, "pilihan", tanpa=0)
    assert with_default.plan().run({"pilihan": "hijau"})["angka"] == 0


def test_a_body_is_given_back_unchanged_by_its_decorator(rules: Ruleset) -> None:
    @rules.rule(dasar=PASAL, satuan="jumlah")
    def angka(awal: Value) -> Value:
        return choose(both(awal > 1, awal < 3), awal, 0)

    assert angka(2) == 2
    assert angka(3) == 0


def test_the_rulesets_of_the_project_are_left_as_they_were() -> None:
    assert not [name for name in RULESETS if name.startswith("uji.")]
