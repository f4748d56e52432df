"""Makes the mutants of a rule body: the same function with one operator, comparison, helper or constant changed."""

import ast
import copy
import inspect
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from jenjang.core.engine import amounts, carriers, dates

Body = Callable[..., Any]
HELPERS = {
    name: value
    for module in (carriers, dates, amounts)
    for name, value in vars(module).items()
    if inspect.isfunction(value)
}
COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Mod: ast.Sub,
}
SWAPPED = {
    "both": "either", "either": "both", "lesser": "greater", "greater": "lesser", "whole": "half_up",
    "half_up": "whole", "add_years": "add_months", "add_months": "add_years",
}  # fmt: skip
UNWRAPPED = {"negate", "percent", "calendar_day", "whole_units", "scaled", "add_years", "add_months"}
# What a body yields, changed at the end: an identity rule has nothing else to change.
OFF_BY = {"ya_tidak": "negate({})", "teks": "{} + '?'"}


def mutants_of(body: Body, satuan: str) -> list[tuple[str, Body]]:
    """Give every mutant of a body with what was changed, as old text to new text."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(body)))
    function = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    function.decorator_list = []
    function.body = [each for each in function.body if not _is_text_alone(each)]
    found = [("the value itself", _off(function, satuan))]
    for place, node in enumerate(ast.walk(function)):
        for changed in _changes(node):
            found.append((f"{ast.unparse(node)} -> {ast.unparse(changed)}", _replaced(function, place, changed)))
    return [(what, _compiled(each, body)) for what, each in found]


def _is_text_alone(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _changes(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Compare(left=left, ops=[op], comparators=comparators):
            for other in COMPARISONS[type(op)]:
                yield ast.Compare(left, [other()], comparators)
        case ast.BinOp(left=left, op=op, right=right):
            yield ast.BinOp(left, OPERATORS[type(op)](), right)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            yield from _calls(name, arguments)
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant(f"{value}?")


def _calls(name: str, arguments: list[ast.expr]) -> Iterator[ast.expr]:
    if name in SWAPPED:
        yield _call(SWAPPED[name], *arguments)
    if name in UNWRAPPED:
        yield arguments[0]
    if name == "choose":
        condition, when_true, when_false = arguments
        yield _call(name, condition, when_false, when_true)
        yield when_true
        yield when_false
    if name in ("both", "either"):
        for left_out in range(len(arguments)):
            yield _call(name, *[each for place, each in enumerate(arguments) if place != left_out])
    if name == "is_missing_leap_day":
        yield _call("negate", _call(name, *arguments))


def _call(name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def _off(function: ast.FunctionDef, satuan: str) -> ast.FunctionDef:
    changed = copy.deepcopy(function)
    returned = changed.body[-1]
    assert isinstance(returned, ast.Return)
    assert returned.value is not None
    form = OFF_BY.get(satuan, "{} + 1")
    returned.value = ast.parse(form.format(f"({ast.unparse(returned.value)})"), mode="eval").body
    return changed


def _replaced(function: ast.FunctionDef, place: int, new: ast.expr) -> ast.FunctionDef:
    changed = copy.deepcopy(function)
    target = list(ast.walk(changed))[place]

    class Swap(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> Any:
            return copy.deepcopy(new) if node is target else super().generic_visit(node)

    result = Swap().visit(changed)
    assert isinstance(result, ast.FunctionDef)
    return result


def _compiled(function: ast.FunctionDef, original: Body) -> Body:
    module = ast.fix_missing_locations(ast.Module([function], []))
    names = {**HELPERS, **original.__globals__}  # type: ignore[attr-defined]
    exec(compile(module, f"<mutant of {function.name}>", "exec"), names)  # noqa: S102 - our own source, changed
    mutant: Body = names[function.name]
    return mutant
