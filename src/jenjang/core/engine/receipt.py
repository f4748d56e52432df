"""The receipt of an answer: what went in, what came out, and by which files, rules and readings, so that anyone can
replay it years later and be told whether the answer is still the same and, if not, what changed.

Nothing in it comes from a clock. A receipt is plain JSON; `FORMAT` counts its shapes.
"""

import hashlib
import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from jenjang.core.engine.explain import outer
from jenjang.core.engine.json_text import digest
from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.engine.words import LANGUAGES

FORMAT: Final = 1
_CORE: Final = Path(__file__).parent.parent
_READ_FROM_LAW: Final = (Kind.FIGURE, Kind.LOOKUP)
_WORDS: Final = re.compile(r"(?:kalimat|asumsi|tanda)$")
_NEEDED: Final[Mapping[str, type | tuple[type, ...]]] = {
    "jenis": str,
    "versi": str,
    "bahasa": str,
    "penafsiran": dict,
    "masukan_sha256": str,
    "hasil_sha256": str,
    "program_sha256": str,
    "berkas": dict,
    "aturan": dict,
    "angka": dict,
    "masukan": object,
    "hasil": (dict, list),
}


class ReceiptError(ValueError):
    """A JSON that is no receipt of a shape we know: the code of its words and their facts."""

    def __init__(self, kode: str, /, **isi: Any) -> None:
        super().__init__(kode)
        self.kode = kode
        self.isi = isi


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is no longer as the receipt has it; `was` or `now` is None where it was or is not there."""

    jenis: str
    nama: str
    was: Any
    now: Any


def tanda_terima(
    jenis: str,
    masukan: Any,
    hasil: Any,
    *,
    bahasa: str = "id",
    penafsiran: Mapping[str, str] | None = None,
    perintah: str = "",
    pilihan: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Write the receipt of an answer: `jenis` names the command, `masukan` and `hasil` are its JSON in and out.

    `pilihan` are further choices of the command that its answer depends on; those that were not made are left out.

    Every sheet (`jejak`, `lembar`) inside `hasil` is followed for the rules and figures it used.
    """
    return {
        "tanda_terima": FORMAT,
        "jenis": jenis,
        "perintah": perintah,
        "versi": version("jenjang"),
        "bahasa": bahasa,
        "penafsiran": dict(penafsiran or {}),
        **{name: value for name, value in (pilihan or {}).items() if value},
        "masukan_sha256": digest(masukan),
        "hasil_sha256": digest(hasil),
        "program_sha256": _program_hash(),
        "berkas": dict(_file_hashes()),
        "aturan": {name: _rule_hash(name) for name in sorted(_rules(hasil))},
        "angka": dict(_figures(hasil)),
        "masukan": masukan,
        "hasil": _without_sheets(hasil),
    }


def check_receipt(raw: Any) -> dict[str, Any]:
    """Give back a receipt that can be replayed; raises ReceiptError."""
    if not isinstance(raw, dict) or "tanda_terima" not in raw:
        raise ReceiptError("bukan_tanda_terima")
    if raw["tanda_terima"] != FORMAT:
        raise ReceiptError("tanda_terima_bentuk_lain", bentuk=raw["tanda_terima"], dikenal=FORMAT)
    for name, kinds in _NEEDED.items():
        if name not in raw or not isinstance(raw[name], kinds):
            raise ReceiptError("tanda_terima_tidak_lengkap", isian=name)
    if raw["bahasa"] not in LANGUAGES:
        raise ReceiptError("tanda_terima_tidak_lengkap", isian="bahasa")
    return raw


def differences(receipt: Mapping[str, Any], hasil: Any) -> list[Difference]:
    """Compare a receipt with the answer given today: what was tampered with, what changed, and what it did.

    The answer is the same exactly when no difference of jenis "hasil" is among them; one of jenis "kata" or "jejak"
    says it in other words or reaches it on another way.
    """
    now = tanda_terima(receipt["jenis"], receipt["masukan"], hasil)
    # A rule or figure that only one of the two answers needed has not changed; one that is gone has.
    now["aturan"] = {name: _rule_hash(name) for name in receipt["aturan"]}
    now["angka"] = {name: value for name, value in now["angka"].items() if name in receipt["angka"]}
    was_figures = {name: value for name, value in receipt["angka"].items() if name in now["angka"]}
    found = list(_unequal("masukan", *({"masukan": each["masukan_sha256"]} for each in (receipt, now))))
    found += _result_differences(receipt, now)
    for jenis, name in (("versi", "versi"), ("program", "program_sha256")):
        found += _unequal(jenis, {name: receipt[name]}, {name: now[name]})
    found += _unequal("angka", was_figures, now["angka"])
    found += _unequal("aturan", receipt["aturan"], now["aturan"])
    found += _unequal("berkas", receipt["berkas"], now["berkas"])
    return found


def _result_differences(receipt: Mapping[str, Any], now: Mapping[str, Any]) -> list[Difference]:
    told = list(_unequal("hasil", dict(_leaves(receipt["hasil"])), dict(_leaves(now["hasil"]))))
    if not told and receipt["hasil_sha256"] != now["hasil_sha256"]:
        return [Difference("jejak", "jejak", receipt["hasil_sha256"], now["hasil_sha256"])]
    return [replace(each, jenis="kata") if _WORDS.search(each.nama) else each for each in told]


def _unequal(jenis: str, was: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    for name in (*was, *(name for name in now if name not in was)):
        if was.get(name) != now.get(name):
            yield Difference(jenis, name, was.get(name), now.get(name))


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Give the plain values and the lists of plain values of a JSON, each by its path; empty ones say nothing."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _leaves(each, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list) and any(isinstance(each, dict | list) for each in value):
        for place, each in enumerate(value, 1):
            yield from _leaves(each, path + _place(each, place))
    elif value != []:
        yield path, value


def _place(member: Any, place: int) -> str:
    called = member.get("id") if isinstance(member, dict) else None
    return f"[{place} {called}]" if isinstance(called, str) else f"[{place}]"


def _without_sheets(hasil: Any) -> Any:
    if isinstance(hasil, list):
        return [_without_sheets(each) for each in hasil]
    return {name: each for name, each in hasil.items() if name != "jejak"} if isinstance(hasil, dict) else hasil


def _lines(hasil: Any, path: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give every line of every sheet inside an answer with the path of its sheet."""
    if isinstance(hasil, list | tuple):
        for place, each in enumerate(hasil, 1):
            yield from _lines(each, path + _place(each, place))
    elif isinstance(hasil, dict):
        for name, each in hasil.items():
            # A record names the sheet of a workbook, a text, by the same word.
            if name not in ("jejak", "lembar") or not isinstance(each, list):
                yield from _lines(each, f"{path}.{name}" if path else name)
                continue
            for line in each:
                yield from (
                    ((path, line),) if "satuan" in line else _lines(line, f"{path}.{line.get('nama', '')}".strip("."))
                )


def _rules(hasil: Any) -> set[str]:
    return {line["aturan"] for _, line in _lines(hasil) if "aturan" in line}


def _figures(hasil: Any) -> Iterator[tuple[str, Any]]:
    for path, line in _lines(hasil):
        if line["jenis"] in _READ_FROM_LAW:
            yield f"{path} {line['nama']}".strip(), line["nilai"]


@cache
def _file_hashes() -> dict[str, str]:
    """Hash every value file, annex, register and words file of the core."""
    paths = sorted(path for kind in ("*.toml", "*.csv") for path in _CORE.rglob(kind))
    return {path.relative_to(_CORE).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


@cache
def _program_hash() -> str:
    """Hash the source of the core as one: it tells that something else changed when no rule and no figure did."""
    whole = hashlib.sha256()
    for path in sorted(_CORE.rglob("*.py")):
        whole.update(path.relative_to(_CORE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()


@cache
def _rule_hash(name: str) -> str:
    """Hash a registered rule with all its versions: source of the body, articles, days of force, readings."""
    ruleset, _, rule = name.rpartition(".")
    found = RULESETS.get(ruleset)
    return digest([_told(node) for node in found.nodes.get(rule, ())] if found else [])


def _told(node: Node) -> list[Any]:
    source = inspect.getsource(node.body) if node.body else ""
    force = [node.peraturan, outer(node.sejak, "tanggal"), outer(node.sampai, "tanggal")]
    return [node.name, node.satuan, node.inputs, source, node.dasar, dict(node.penafsiran), node.pilihan, *force]
