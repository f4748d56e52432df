"""Runs a body on each carrier with the same plain arguments, so that a test can compare what comes back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import narwhals as nw
import polars as pl
import z3

from jenjang.core.engine.columns import Column
from jenjang.core.engine.columns import raw as raw_column
from jenjang.core.engine.proof import ProofTerm
from jenjang.core.engine.proof import raw as raw_term
from jenjang.core.engine.text import Phrase, value_for_people
from jenjang.core.engine.unknown import UNKNOWN

Body = Callable[..., Any]
POLARS_TYPES: Mapping[type, Any] = {bool: pl.Boolean, int: pl.Int64, str: pl.String}


def polars_type(values: Sequence[Any]) -> Any:
    """The column type of plain values of one kind, unknown ones left aside."""
    return next((POLARS_TYPES[type(value)] for value in values if value is not UNKNOWN), pl.Boolean)


def column_of(name: str, values: Sequence[Any]) -> pl.Series:
    """A typed column in which null stands for UNKNOWN."""
    plain = [None if value is UNKNOWN else value for value in values]
    return pl.Series(name, plain, dtype=polars_type(values))


def on_columns(body: Body, rows: Sequence[Sequence[Any]], fixed: Mapping[int, Any] | None = None) -> list[Any]:
    """What a body yields for each row of arguments on Polars; the places in `fixed` are given as plain Python."""
    fixed = fixed or {}
    places = range(len(rows[0]))
    frame = pl.DataFrame([column_of(f"c{place}", [row[place] for row in rows]) for place in places])
    arguments = [fixed[place] if place in fixed else Column(nw.col(f"c{place}")) for place in places]
    table = nw.from_native(frame.lazy()).with_columns(hasil=raw_column(body(*arguments)))
    found = table.collect().to_native()["hasil"].to_list()
    return [UNKNOWN if value is None else value for value in found]


def on_proof_terms(body: Body, arguments: Sequence[Any]) -> Any:
    """What a body yields on Z3 constants, simplified back to plain Python."""
    return plain_of(raw_term(body(*[ProofTerm(raw_term(value)) for value in arguments])))


def plain_of(term: Any) -> Any:
    """The plain value of a Z3 term without variables."""
    value = z3.simplify(term)
    if z3.is_true(value) or z3.is_false(value):
        return z3.is_true(value)
    return value.as_string() if z3.is_string_value(value) else value.as_long()


def phrase_of(value: Any, name: str = "nilai") -> Phrase:
    """A phrase of one named value."""
    return Phrase(value_for_people(value, ""), value, frozenset((name,)), "id")


def on_text(body: Body, arguments: Sequence[Any]) -> Any:
    """The value that a body's phrase carries."""
    result = body(*[phrase_of(value, f"masukan_{place}") for place, value in enumerate(arguments)])
    return result.value if isinstance(result, Phrase) else result


def same(one: Any, other: Any) -> bool:
    """Whether two results are the same value of the same kind (True is not 1)."""
    return type(one) is type(other) and (one is UNKNOWN or bool(one == other))
