"""Claims about the terms of a plan, proved with Z3 or refuted by a counterexample."""

from typing import Any

import z3

from jenjang.core.engine.plan import Plan
from jenjang.core.engine.proof import prove, variable

MILLISECONDS = 20_000


def holds(claim: Any, *given: Any) -> None:
    """Fail with a counterexample where a claim does not follow from what is given."""
    solver = z3.Solver()
    solver.set("timeout", MILLISECONDS)
    solver.add(*given, z3.Not(claim))
    found = solver.check()
    assert found == z3.unsat, f"{found}: {solver.model() if found == z3.sat else solver.reason_unknown()}"


def possible(claim: Any) -> bool:
    """Whether there are data under which a claim holds."""
    solver = z3.Solver()
    solver.add(claim)
    return bool(solver.check() == z3.sat)


def exactly_one(*cases: Any) -> Any:
    """That one of the cases holds and no other."""
    return z3.PbEq([(case, 1) for case in cases], 1)


def free(plan: Plan, *lookups: str) -> dict[str, Any]:
    """The terms of a plan with some lookups left free: what is proved holds for every table, not the printed one."""
    return prove(plan, {name: variable(name, plan.nodes[name].satuan) for name in lookups})
