"""The whole explanation of one answer, for `--penjelasan` and for pages."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from jenjang.core.engine.explain import Line, tree
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.penjelasan.diserahkan import diserahkan
from jenjang.core.penjelasan.kalimat import baris_hasil, kalimat_jawaban, lembar
from jenjang.core.penjelasan.perubahan import perubahan_terdekat
from jenjang.core.penjelasan.putusan import putusan


def penjelasan(
    item: object,
    jawaban: Mapping[str, Any],
    bahasa: str = "id",
    penafsiran: Mapping[str, str] | None = None,
    nilai_kantor: OfficeValues | None = None,
) -> dict[str, Any]:
    """Give sentence, nearest changes, what is left to people, and the tree of every result, for one item's answer."""
    data = item.get("data") if isinstance(item, dict) else None
    changes = perubahan_terdekat(item, bahasa, penafsiran, nilai_kantor) if isinstance(item, dict) else []
    return {
        "kalimat": kalimat_jawaban(jawaban, data, bahasa),
        "perubahan": [asdict(each) for each in changes],
        "diserahkan": diserahkan(jawaban, bahasa),
        "pohon": pohon(jawaban),
    }


def pohon(jawaban: Mapping[str, Any]) -> list[Line]:
    """Give the tree of the verdict, or of every result that has a line of its own."""
    sheet = [line for where, line in lembar(jawaban) if not where]
    found = putusan(jawaban)
    wanted = [found[0]] if found else list(jawaban["hasil"] or {})
    lines = [line for line in (baris_hasil(jawaban, name) for name in wanted) if line]
    return [tree(sheet, line["nama"]) for line in lines]
