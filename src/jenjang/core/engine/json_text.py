"""JSON at the edges: read without floats and without silence about repeated names, written the same way every time."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, NoReturn

DEPTH_LIMIT: Final = 100
_LINE_WIDTH: Final = 110


class NotJson(ValueError):
    """A text that is no JSON or none we take: the code of its words and their facts."""

    def __init__(self, kode: str, /, **isi: Any) -> None:
        super().__init__(kode)
        self.kode = kode
        self.isi = isi


class RepeatedNames(dict[str, Any]):
    """An object whose text gives a name twice: nobody can say which of the two values was meant."""

    names: tuple[str, ...] = ()


def read_json(raw: bytes) -> Any:
    """Read UTF-8, UTF-16 or UTF-32 text as JSON, decimals as Decimal; raises NotJson.

    NaN and Infinity are no JSON. An object that repeats a name becomes RepeatedNames.
    """
    try:
        text = raw.decode(json.detect_encoding(raw)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise NotJson("json_bukan_teks", letak=error.start + 1) from None
    if not text.strip():
        raise NotJson("json_kosong")
    try:
        value = json.loads(text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise NotJson("json_salah", baris=error.lineno, kolom=error.colno) from None
    except RecursionError:
        raise NotJson("json_terlalu_dalam", batas=DEPTH_LIMIT) from None
    except NotJson:
        raise
    except ValueError:
        # Python refuses to read whole numbers of more than some thousand digits.
        raise NotJson("json_bilangan_terlalu_panjang") from None
    if _deeper_than(value, DEPTH_LIMIT):
        raise NotJson("json_terlalu_dalam", batas=DEPTH_LIMIT)
    return value


def repeated_names(value: object) -> tuple[str, ...]:
    """Give the names that some object inside a value repeats, in the order met."""
    found: dict[str, None] = {}
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, RepeatedNames):
            found.update(dict.fromkeys(each.names))
        waiting.extend(_members(each))
    return tuple(found)


def canonical(value: object) -> str:
    """Write a value on one line, names in order: the same value gives the same text on every machine."""
    return _line(value, ordered=True)


def digest(value: object) -> str:
    """Give the SHA-256 of the canonical text of a value, in hexadecimal."""
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


def json_text(value: object) -> str:
    """Write a value for people and programs: names in their own order, what fits a line on one line."""
    return _pretty(value, 0)


def _no_number(name: str) -> NoReturn:
    raise NotJson("json_bukan_bilangan", nilai=name)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    marked = RepeatedNames(plain)
    marked.names = tuple(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
    return marked


def _members(value: object) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _deeper_than(value: object, limit: int) -> bool:
    level: list[object] = [value]
    for _ in range(limit + 1):
        level = [member for each in level for member in _members(each)]
        if not level:
            return False
    return True


def _line(value: object, *, ordered: bool) -> str:
    try:
        line = json.dumps(value, ensure_ascii=False, sort_keys=ordered)
    except TypeError:
        # A Decimal, which the standard writer does not know.
        return "".join(_parts(value, ordered=ordered))
    return line if _encodable(line) else "".join(_parts(value, ordered=ordered))


def _parts(value: object, *, ordered: bool) -> Iterator[str]:
    if isinstance(value, dict):
        yield "{"
        for place, name in enumerate(sorted(value) if ordered else value):
            yield f"{', ' if place else ''}{_text(name)}: "
            yield from _parts(value[name], ordered=ordered)
        yield "}"
    elif isinstance(value, list | tuple):
        yield "["
        for place, each in enumerate(value):
            if place:
                yield ", "
            yield from _parts(each, ordered=ordered)
        yield "]"
    elif isinstance(value, Decimal):
        yield str(value)
    else:
        yield _text(value)


def _pretty(value: object, depth: int) -> str:
    line = _line(value, ordered=False)
    if not isinstance(value, dict | list | tuple) or len(line) + 2 * depth <= _LINE_WIDTH:
        return line
    inner, outer = "  " * (depth + 1), "  " * depth
    if isinstance(value, dict):
        parts = [f"{inner}{_text(name)}: {_pretty(each, depth + 1)}" for name, each in value.items()]
        return "{\n" + ",\n".join(parts) + f"\n{outer}}}"
    return "[\n" + ",\n".join(inner + _pretty(each, depth + 1) for each in value) + f"\n{outer}]"


def _text(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False)
    # Half a character (a lone surrogate) can be written as an escape only.
    return written if _encodable(written) else json.dumps(value)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
