"""The checklist: every condition beside credit, met, not met or not known, with its article."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from jenjang.core.engine.answer import condition_articles, facts
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.words import sentence
from jenjang.core.karier.sejak_2023.jenjang import JENJANG
from jenjang.core.karier.sejak_2023.pangkat import PANGKAT

# Asks nothing of any other step.
HANYA_BILA: Final = {"magister_untuk_ahli_utama": "magister_diperlukan"}
# What a condition rests on is told where these values are known.
KETERANGAN: Final = {
    "masa_pangkat_genap": ("hari_genap_masa_pangkat",),
    "predikat_dua_tahun_baik": ("predikat_sebelumnya", "predikat_terakhir"),
}


@dataclass(frozen=True, slots=True)
class SyaratLain:
    """One condition: `terpenuhi` is None where a datum is missing; `keterangan` says on what it rests, or "" ."""

    kode: str
    terpenuhi: bool | None
    kalimat: str
    keterangan: str
    dasar: list[str]


def syarat_pangkat(data: Mapping[str, Any], bahasa: str = "id") -> list[SyaratLain]:
    """Give the conditions of a rise of pangkat; `data` by the inputs of PANGKAT, a missing one is not known.

    Source: PP 99/2000 Pasal 13.
    """
    return list(_conditions(PANGKAT, data, bahasa))


def syarat_jenjang(data: Mapping[str, Any], bahasa: str = "id") -> list[SyaratLain]:
    """Give the conditions of a rise of jenjang; `data` by the inputs of JENJANG, a missing one is not known.

    Source: PermenPANRB 1/2023.
    """
    return list(_conditions(JENJANG, data, bahasa))


def _conditions(rules: Ruleset, data: Mapping[str, Any], bahasa: str) -> Iterator[SyaratLain]:
    plan = rules.plan()
    run = plan.run({name: data.get(name, UNKNOWN) for name in plan.inputs})
    said = facts(run, bahasa)
    for node in plan.nodes.values():
        if not node.is_condition or run.values.get(HANYA_BILA.get(node.name, ""), True) is False:
            continue
        value = run[node.name]
        rests_on = KETERANGAN.get(node.name, ())
        told = rests_on and all(run[name] is not UNKNOWN for name in rests_on)
        yield SyaratLain(
            kode=node.name,
            terpenuhi=None if value is UNKNOWN else bool(value),
            kalimat=sentence(f"syarat_{node.name}", bahasa, **said),
            keterangan=sentence(f"keterangan_{node.name}", bahasa, **said) if told else "",
            dasar=condition_articles(run, node),
        )
