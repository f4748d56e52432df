"""What the other choices of the readings a record rests on would yield: both computed, the difference said."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jenjang.core.engine.explain import outer, without_explanations
from jenjang.core.engine.question import Context
from jenjang.core.engine.readings import DEFAULT, readings
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.engine.text import outer_for_people
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.kegiatan_dinilai import KegiatanDinilai
from jenjang.core.penilaian.perorangan.nilai import HasilNilai, nilai_berkas

_TAHUN = ("dasar_target", "batas_150", "ak_ditetapkan", "hilang", "kurang")


def pilihan_lain(hasil: HasilNilai, penafsiran: Iterable[str], bahasa: str = "id") -> list[str]:
    """Say which choices were taken besides the usual ones, and what each other choice would change."""
    said: list[str] = []
    ours = _figures(hasil)
    for key in penafsiran:
        taken = hasil.penafsiran.get(key, DEFAULT)
        if taken != DEFAULT:
            said.append(sentence("pilihan_penafsiran", bahasa, penafsiran=key, pilihan=taken))
        for letter, texts in readings()[key].pilihan.items():
            if letter == taken:
                continue
            with without_explanations():
                other = Context(bahasa, {**hasil.penafsiran, key: letter})
                theirs = _figures(nilai_berkas(hasil.berkas, other, _dinilai(hasil, key)))
            if beda := "; ".join(_differences(ours, theirs, bahasa)):
                isi = texts[bahasa].removesuffix(".")
                said.append(sentence("penafsiran_lain", bahasa, penafsiran=key, pilihan=letter, isi=isi, beda=beda))
    return said


def _dinilai(hasil: HasilNilai, key: str) -> tuple[KegiatanDinilai, ...] | None:
    """Give the claims as assessed where no rule of theirs has a body for another choice of this reading."""
    rulesets = {RULESETS[each.run.plan.ruleset] for each in hasil.kegiatan}
    versions = (node for ruleset in rulesets for each in ruleset.nodes.values() for node in each)
    return None if any(node.pilihan and node.pilihan[0] == key for node in versions) else hasil.kegiatan


def _figures(hasil: HasilNilai) -> dict[str, Any]:
    """Give what a reading can change: the figures of each year and of the next steps, by a name people understand."""
    found: dict[str, Any] = {}
    for each in hasil.tahun:
        for name in _TAHUN:
            found[f"{name} {each.tahun}"] = outer(each.run[name], each.run.node(name).satuan)
    for step, answer in (("pangkat", hasil.pangkat), ("jenjang", hasil.jenjang)):
        for name, value in ((answer.hasil if answer else None) or {}).items():
            found[f"{name} ({step})"] = value
    return found


def _differences(ours: Mapping[str, Any], theirs: Mapping[str, Any], bahasa: str) -> Iterator[str]:
    for name, value in theirs.items():
        if ours.get(name) != value:
            yield f"{name.replace('_', ' ')} = {outer_for_people(value, bahasa)}"
