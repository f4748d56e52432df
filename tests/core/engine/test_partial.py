"""A plan evaluated in part yields what the plan yields, on every ruleset, whichever inputs are the combinations."""

from typing import Any

import narwhals as nw
import polars as pl
import pytest

from generated_inputs import all_plans, generate
from jenjang.core.engine.nodes import Kind
from jenjang.core.engine.partial import evaluate_partly
from jenjang.core.engine.plan import Plan
from jenjang.core.engine.unknown import UNKNOWN
from on_carriers import column_of, same

PLANS = [pytest.param(plan, id=name) for name, plan in all_plans() if len(plan.inputs) > 1]


@pytest.mark.parametrize("every", [2, 3])
@pytest.mark.parametrize("plan", PLANS)
def test_the_values_are_those_of_the_run(plan: Plan, every: int) -> None:
    people = generate(plan, 60, seed=every)
    rules = [node.name for node in plan.nodes.values() if node.kind is Kind.RULE]
    combined = [name for place, name in enumerate(plan.inputs) if place % every]
    rest = [name for name in plan.inputs if name not in combined]

    def frame(names: list[str]) -> pl.DataFrame:
        places = pl.Series("row_number", range(len(people)))
        return pl.DataFrame([places, *(column_of(name, [data[name] for data in people]) for name in names)])

    partial = evaluate_partly(plan, nw.from_native(frame(combined)), rules)
    table = partial.table.to_native().select("row_number", *partial.values)
    found = partial.run(nw.from_native(frame(rest).join(table, on="row_number").lazy())).collect().to_native()
    rows: list[dict[str, Any]] = found.sort("row_number").to_dicts()
    for data, row in zip(people, rows, strict=True):
        run = plan.run(data)
        for name in rules:
            value = row.get(name, partial.plan.constants.get(name))
            assert same(UNKNOWN if value is None else value, run[name]), (name, data)


def test_what_is_alike_in_every_combination_becomes_a_constant() -> None:
    plan = dict(all_plans())["angka_kredit.kegiatan"]
    kode = nw.from_native(pl.DataFrame({"kode": ["L2.A.1.a.2", "L2.A.1.a.1"]}))
    partial = evaluate_partly(plan, kode, ["tingkat_butir", "butir_tugas_jabatan"], {"jenjang": "Ahli Muda"})
    assert partial.plan.constants["butir_tugas_jabatan"] is True
    assert partial.values == ["tingkat_butir"]
