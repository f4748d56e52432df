"""Decides questions of the regulation: one item or a list in, the envelopes out in the same order."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from typing import Any

import jenjang.core
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.question import QUESTIONS, ask


@cache
def muat_pertanyaan() -> Mapping[str, Any]:
    """Load every `keputusan*` module of the institutions and give the questions by jenis."""
    for module in pkgutil.walk_packages(jenjang.core.__path__, "jenjang.core."):
        if module.name.rpartition(".")[2].startswith("keputusan"):
            importlib.import_module(module.name)
    return QUESTIONS


def telaah(
    items: object,
    bahasa: str = "id",
    penafsiran: Mapping[str, str] | None = None,
    hanya_terkonfirmasi: bool = False,
    nilai_kantor: OfficeValues | None = None,
) -> list[dict[str, Any]]:
    """Decide one item or a list of items; a mistake of one item is its own kesalahan.

    With `hanya_terkonfirmasi` an answer that rests on a figure nobody has seen or confirmed is refused; an item's own
    key of that name goes before. `nilai_kantor` are figures that an office confirms or supplies.
    """
    muat_pertanyaan()
    listed = items if isinstance(items, list) else [items]
    return [ask(each, bahasa, penafsiran, hanya_terkonfirmasi, nilai_kantor) for each in listed]
