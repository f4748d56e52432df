"""Says where the body of a rule would not run alike on every carrier.

A body gives one expression of its parameters, the helpers of the engine, operators and comparisons of two values; it
may give parts of it a name first. Anything else (if, and, or, not, in, chained comparison, attribute, float, a figure)
is named with its line.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

OPERATORS = (ast.Add, ast.Sub, ast.Mult, ast.Mod, ast.USub)
COMPARISONS = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)
ENGINE = "jenjang.core.engine."
PLAIN_INTEGERS = (0, 1)


def problems(body: Callable[..., Any]) -> list[str]:
    """Give what is wrong with a body, each with the line of its function; empty where nothing is."""
    if body.__module__.startswith(ENGINE):
        return []
    if body.__name__ == "<lambda>":
        return ["a lambda has no name, no article and no lines of its own"]
    (function,) = ast.parse(textwrap.dedent(inspect.getsource(body))).body
    if not isinstance(function, ast.FunctionDef):
        return ["line 1: not a function of its own"]
    known = {each.arg for each in function.args.args}
    found: list[str] = []
    *named, last = function.body[1:] if ast.get_docstring(function) else function.body
    for statement in named:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found += _expression(value, known, body.__globals__)
                known.add(name)
            case _:
                found.append(f"line {statement.lineno}: {type(statement).__name__} does not run on every carrier")
    if isinstance(last, ast.Return) and last.value is not None:
        return found + list(_expression(last.value, known, body.__globals__))
    return [*found, f"line {last.lineno}: no expression is returned"]


def _expression(node: ast.expr, known: set[str], names: dict[str, Any]) -> Iterator[str]:
    match node:
        case ast.Name(id=name) if name in known:
            return
        case ast.Name(id=name):
            if not _is_unit_of_amounts(name, names):
                yield f"line {node.lineno}: {name} is no value of the rule"
        case ast.Constant(value=value):
            if not (isinstance(value, str | bool) or (type(value) is int and value in PLAIN_INTEGERS)):
                yield f"line {node.lineno}: {value!r} is a figure"
        case ast.BinOp(left=left, op=op, right=right) if isinstance(op, OPERATORS):
            yield from _expression(left, known, names)
            yield from _expression(right, known, names)
        case ast.UnaryOp(op=op, operand=operand) if isinstance(op, OPERATORS):
            yield from _expression(operand, known, names)
        case ast.Compare(left=left, ops=[op], comparators=[right]) if isinstance(op, COMPARISONS):
            yield from _expression(left, known, names)
            yield from _expression(right, known, names)
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            yield from _call(name, node.lineno, names)
            for argument in arguments:
                yield from _expression(argument, known, names)
        case _:
            yield f"line {node.lineno}: {type(node).__name__} does not run on every carrier"


def _call(name: str, line: int, names: dict[str, Any]) -> Iterator[str]:
    called = names.get(name)
    if not isinstance(called, FunctionType):
        yield f"line {line}: {name} is no helper"
        return
    for problem in problems(called):
        yield f"line {line}: {name}: {problem}"


def _is_unit_of_amounts(name: str, names: dict[str, Any]) -> bool:
    return name == "PER_UNIT" and name in names
