"""Writes what became of the changes: a table of scores by place, and every survivor."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from mutasi.hunt import Outcome

AIM = 85
PAGE = Path(__file__).parents[2] / "docs" / "mutasi.md"
HEAD = """# Mutation score of the rules and figures

`make mutasi` changes one thing at a time and runs the tests that touch it: in a rule body an operator, a comparison, a
helper, a branch, a condition, a constant or the value itself; in a value file or annex one figure by a thousandth of
credit or by one. A change that no test notices survives. The aim is {aim} % noticed.

Measured on {day}: **{score:.1f} %** of {count} changes noticed, {minutes:.1f} minutes on {processes} processors.

| place | changes | noticed | % |
|---|---:|---:|---:|
"""


def score(outcomes: list[Outcome]) -> float:
    """Give the hundredths of the changes that were noticed."""
    return 100 * sum(each.killer is not None for each in outcomes) / len(outcomes)


def rows(outcomes: Iterable[Outcome]) -> list[tuple[str, int, int]]:
    """Give place, changes and noticed ones, in the order in which places first occur."""
    by_place: dict[str, list[Outcome]] = {}
    for each in outcomes:
        by_place.setdefault(each.change.tempat, []).append(each)
    return [(place, len(found), sum(each.killer is not None for each in found)) for place, found in by_place.items()]


def page(outcomes: list[Outcome], minutes: float, processes: int) -> str:
    """Give the page for docs: the score, the table, the survivors."""
    text = HEAD.format(
        aim=AIM, day=date.today().isoformat(), score=score(outcomes), count=len(outcomes), minutes=minutes,
        processes=processes,
    )  # fmt: skip
    text += "".join(
        f"| {place} | {all_} | {noticed} | {100 * noticed / all_:.0f} |\n" for place, all_, noticed in rows(outcomes)
    )
    survivors = [each.change for each in outcomes if each.killer is None]
    text += "\n## Changes that no test noticed\n\n"
    return text + ("".join(f"- {each.tempat}: `{each.apa}`\n" for each in survivors) or "None.\n")
