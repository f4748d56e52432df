"""The wording of a formula says what was computed: reckoned by hand it gives the value beside it."""

import re
from fractions import Fraction
from typing import Any

import pytest

from generated_inputs import all_plans, generate
from jenjang.core.engine.amounts import whole_units
from jenjang.core.engine.carriers import (
    both,
    choose,
    either,
    greater,
    half_up,
    half_up_to,
    lesser,
    negate,
    percent,
    whole,
)
from jenjang.core.engine.dates import add_months, add_years, calendar_day
from jenjang.core.engine.explain import Explanation
from jenjang.core.engine.nodes import Kind
from jenjang.core.engine.plan import Plan
from jenjang.core.engine.text import Phrase, outer_for_people, value_for_people
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS

PLANS = [pytest.param(plan, id=name) for name, plan in all_plans()]
NUMBER = re.compile(r"\d[\d.]*(?:,\d+)?")
SIGNS = {" x ": "*", "% dari ": "/100*", "%": "", " sisa bagi ": "%", " dibagi ": "/", "\u2264": "<=", "\u2265": ">=",
         "\u2260": "!=", " = ": "==", " dan ": " and ", " atau ": " or ", "tidak (": "not ("}  # fmt: skip
PYTHON_WORDS = re.compile(r"'[^']*'|\b(?:min|max|cut|rounded|and|or|not|F)\b")


def amount(value: Any, satuan: str = "angka_kredit", bahasa: str = "id") -> Phrase:
    return Phrase(value_for_people(value, satuan, bahasa), value, frozenset((f"a{value}",)), bahasa)


def truth(value: Any, name: str) -> Phrase:
    return Phrase(f"{name} {value_for_people(value, '')}", value, frozenset((name,)), "id")


def by_hand(formula: str, finest: str = "1") -> Any:
    """Reckon a formula of numbers, signs and brackets in exact fractions; None where it holds other words.

    What the formula says is cut is cut to the finest unit given.
    """
    formula = re.sub(r"^(?:terkecil|terbesar) dari (.+) dan (.+)$", _call, formula)
    formula = NUMBER.sub(lambda found: f"F({found[0].replace('.', '').replace(',', '.')!r})", formula)
    formula = re.sub(r"\((.*), dipotong\)", r"cut(\1)", formula)
    formula = re.sub(r"\((.*), dibulatkan\)", r"cut(\1 + F('0.5'))", formula)
    formula = re.sub(r"\((.*), dibulatkan (F\([^)]*\))\)", r"rounded(\1; \2)", formula)
    for sign, python in SIGNS.items():
        formula = formula.replace(sign, python)
    if re.search(r"[^\W\d]", PYTHON_WORDS.sub("", formula)) or not NUMBER.search(formula):
        return None
    unit = Fraction(finest)
    known = {"F": Fraction, "min": min, "max": max, "cut": lambda value: value // unit * unit}
    known["rounded"] = lambda value, step: (value / step + Fraction(1, 2)) // 1 * step
    return eval(formula.replace(";", ","), known)  # noqa: S307 - nothing but digits and signs is left


def _call(found: re.Match[str]) -> str:
    return f"{'min' if found[0].startswith('terkecil') else 'max'}({found[1]}; {found[2]})"


def shown_value(value: Any, satuan: str) -> Any:
    """A value of a run in the unit that people read."""
    return Fraction(value, 1_000_000) if satuan in AMOUNT_UNITS else value


@pytest.mark.parametrize("plan", PLANS)
def test_every_formula_reckoned_by_hand_gives_its_value(plan: Plan) -> None:
    for data in generate(plan, 100, seed=4, unknown=0):
        run = plan.run(data)
        for name, phrase in Explanation(run, plan.nodes).phrases.items():
            node = run.node(name)
            if node.kind is not Kind.RULE or node.satuan in ("teks", "tanggal") or run[name] is UNKNOWN:
                continue
            reckoned = {by_hand(phrase.text), by_hand(phrase.text, "0.000001")}
            assert reckoned & {None, shown_value(run[name], node.satuan)}, (name, phrase.text)


def test_reckoning_by_hand_reads_the_formulas_it_is_meant_for() -> None:
    """The test above would pass on anything if it could read nothing."""
    assert by_hand("(12,5 dibagi (3 x 0,001), dipotong) x 0,001") == Fraction("4.166")
    assert by_hand("(12,5 dibagi 3, dipotong)", "0.000001") == Fraction("4.166666")
    assert by_hand("80% dari 0,24 x 10") == Fraction("1.92")
    assert by_hand("terkecil dari 1.030,5 dan 20") == 20
    assert by_hand("2 > 1 dan (1 = 2 atau 3 \u2265 3)") is True
    assert by_hand("(7 dibagi 4, dibulatkan)") == 2
    assert by_hand("(12,5 x 7 dibagi 12, dibulatkan 0,001)") == Fraction("7.292")
    assert by_hand("keahlian = keahlian") is None
    plan = next(each.values[0] for each in PLANS if each.id == "karier.kenaikan_pangkat")
    run = plan.run(generate(plan, 1, seed=4, unknown=0)[0])
    texts = [phrase.text for name, phrase in Explanation(run, plan.nodes).phrases.items()]
    assert len([text for text in texts if by_hand(text) is not None]) > 10


TEN, FOUR, HALF = amount(10_000_000), amount(4_000_000), amount(500_000)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        (TEN + FOUR, "10 + 4"),
        (TEN - (FOUR - HALF), "10 - (4 - 0,5)"),
        (TEN - FOUR - HALF, "10 - 4 - 0,5"),
        ((TEN - FOUR) * 3, "(10 - 4) x 3"),
        (3 * TEN, "3 x 10"),
        (TEN * amount(3, "jumlah") * 2, "10 x 3 x 2"),
        (whole(TEN, amount(5, "orang") * 2), "10 dibagi (5 x 2)"),
        (whole(TEN, 3) * 2, "(10 dibagi 3, dipotong) x 2"),
        (whole(TEN, 4) * 2, "10 dibagi 4 x 2"),
        (TEN * whole(amount(8, "jumlah"), 2), "10 x (8 dibagi 2)"),
        (half_up(amount(7, "jumlah"), 4), "(7 dibagi 4, dibulatkan)"),
        (half_up(amount(8, "jumlah"), 4), "8 dibagi 4"),
        (half_up_to(amount(7, "jumlah"), 2, 3), "(7 dibagi 2, dibulatkan 3)"),
        (half_up_to(amount(12, "jumlah"), 2, 3), "12 dibagi 2"),
        (TEN % FOUR, "10 sisa bagi 4"),
        (percent(TEN, amount(80, "persen")), "80% dari 10"),
        (percent(TEN + FOUR, amount(20, "persen")), "20% dari (10 + 4)"),
        (percent(TEN, 20), "20 dari 10"),
        (percent(10_000_000, amount(20, "persen")), "20% dari 10.000.000"),
        (lesser(TEN, FOUR), "terkecil dari 10 dan 4"),
        (greater(TEN - FOUR, HALF), "terbesar dari 10 - 4 dan 0,5"),
        (lesser(TEN, FOUR) + HALF, "(terkecil dari 10 dan 4) + 0,5"),
        (lesser(TEN, greater(FOUR, HALF)), "terkecil dari 10 dan (terbesar dari 4 dan 0,5)"),
        (whole_units(amount(80_500_000, "jam")), "(80,5, dipotong)"),
        (whole_units(amount(80_000_000, "jam")), "80"),
        (whole(amount(UNKNOWN), 2), "belum diketahui dibagi 2"),
        (add_years(amount(20200527, "tanggal"), amount(2, "tahun")), "27 Mei 2020 + 2 tahun"),
        (add_months(amount(20200531, "tanggal"), amount(6, "bulan")), "31 Mei 2020 + 6 bulan"),
        (add_months(amount(20200531, "tanggal", "en"), 6), "31 May 2020 + 6 months"),
        (calendar_day(amount(20210229, "tanggal")), "28 Februari 2021"),
        (TEN < FOUR, "10 < 4"),
        (TEN <= FOUR, "10 \u2264 4"),
        (TEN > FOUR, "10 > 4"),
        (TEN >= FOUR, "10 \u2265 4"),
        (TEN == FOUR, "10 = 4"),
        (TEN != FOUR, "10 \u2260 4"),
        (negate(truth(True, "hadir")), "tidak (hadir ya)"),
        (choose(truth(True, "hadir"), TEN, FOUR), "10"),
        (choose(truth(False, "hadir"), TEN, FOUR), "4"),
        (choose(truth(UNKNOWN, "hadir"), TEN, FOUR), "belum diketahui"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_operation_has_its_wording(phrase: Any, text: str) -> None:
    assert phrase.text == text


A, B, C = (truth(value, name) for value, name in ((True, "a"), (False, "b"), (UNKNOWN, "c")))


@pytest.mark.parametrize(
    ("phrase", "text", "touched"),
    [
        (both(A, A), "a ya dan a ya", "a"),
        (both(A, B), "b tidak", "b"),
        (both(B, C), "b tidak", "b"),
        (both(A, C), "a ya dan c belum diketahui", "ac"),
        (either(A, B), "a ya", "a"),
        (either(B, C), "b tidak atau c belum diketahui", "bc"),
        (either(B, B), "b tidak atau b tidak", "b"),
        (both(C, either(B, C)), "c belum diketahui dan (b tidak atau c belum diketahui)", "bc"),
        (either(C, both(A, C)), "c belum diketahui atau (a ya dan c belum diketahui)", "ac"),
        (both(A, both(A, C)), "a ya dan a ya dan c belum diketahui", "ac"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_decided_alone_is_said_and_cited_alone(phrase: Any, text: str, touched: str) -> None:
    assert phrase.text == text
    assert phrase.touched == frozenset(touched)


def test_a_choice_touches_its_condition_and_the_branch_taken_only() -> None:
    assert choose(A, TEN, FOUR).touched == {"a", "a10000000"}
    assert choose(B, TEN, FOUR).touched == {"b", "a4000000"}
    assert choose(C, TEN, FOUR).touched == {"c"}


def test_wordings_exist_in_english() -> None:
    phrase = percent(lesser(amount(1_234_500_000, bahasa="en"), amount(5_000_000, bahasa="en")), 20)
    assert phrase.text == "20 of (the lesser of 1,234.5 and 5)"


@pytest.mark.parametrize(
    ("value", "satuan", "indonesian", "english"),
    [
        (UNKNOWN, "angka_kredit", "belum diketahui", "not yet known"),
        (True, "ya_tidak", "ya", "yes"),
        (False, "ya_tidak", "tidak", "no"),
        (576_000, "angka_kredit", "0,576", "0.576"),
        (1_234_500_000, "rupiah", "1.234,5", "1,234.5"),
        (20260105, "tanggal", "5 Januari 2026", "5 January 2026"),
        (80, "persen", "80%", "80%"),
        (1250, "jumlah", "1.250", "1,250"),
        ("Ahli Muda", "teks", "Ahli Muda", "Ahli Muda"),
    ],
)
def test_values_are_written_as_people_read_them(value: Any, satuan: str, indonesian: str, english: str) -> None:
    assert value_for_people(value, satuan) == indonesian
    assert value_for_people(value, satuan, "en") == english


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "belum diketahui"), (True, "ya"), ("12.5", "12,5"), ("-1234.5", "-1.234,5"), ("III/c", "III/c"), (7, "7")],
)
def test_values_of_an_answer_are_written_as_people_read_them(value: Any, text: str) -> None:
    assert outer_for_people(value) == text
