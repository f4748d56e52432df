"""The envelope of every decision: result, reasons, articles, readings, assumptions, trace, or an error."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jenjang.core.engine.citations import citations, precise
from jenjang.core.engine.explain import Explanation, Line, outer
from jenjang.core.engine.marks import Marked
from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.run import Run
from jenjang.core.engine.text import value_for_people
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS
from jenjang.core.engine.words import sentence

UNKNOWN_CODE = "belum_diketahui"


class Refusal(Exception):
    """A question that cannot be answered as put (kesalahan): its code, articles, readings, facts of its words."""

    def __init__(self, kode: str, /, dasar: str = "", penafsiran: str = "", **isi: Any) -> None:
        super().__init__(kode)
        self.kode = kode
        self.dasar = list(citations(dasar)) if dasar else []
        self.penafsiran = penafsiran.split()
        self.isi = isi


@dataclass
class Answer:
    """What one question yields; `hasil` is None exactly when `kesalahan` is given.

    `bertanda` are the figures with a mark (engine.marks) it rests on. `run` is the run it was read off, None where no
    rule was run.
    """

    hasil: dict[str, Any] | None
    alasan: list[Line] = field(default_factory=list)
    dasar: list[str] = field(default_factory=list)
    penafsiran: list[str] = field(default_factory=list)
    asumsi: list[str] = field(default_factory=list)
    jejak: list[Line] = field(default_factory=list)
    kesalahan: Line | None = None
    bertanda: list[Marked] = field(default_factory=list)
    run: Run | None = field(default=None, compare=False, repr=False)

    def because(self, kode: str, dasar: str, bahasa: str, /, **isi: object) -> None:
        """Add a reason that stands outside the conditions of a ruleset."""
        self.alasan.append({"kode": kode, "kalimat": sentence(kode, bahasa, **isi), "dasar": list(citations(dasar))})
        self.cite(citations(dasar))

    def cite(self, dasar: Iterable[str]) -> None:
        """Add articles to those of the answer, kept in the order of the law."""
        self.dasar = precise([*self.dasar, *dasar])

    def reads(self, *penafsiran: str) -> None:
        """Add readings to those of the answer."""
        self.penafsiran = sorted({*self.penafsiran, *penafsiran})

    def marks(self, bertanda: Iterable[Marked]) -> None:
        """Add figures with a mark to those of the answer, once each."""
        self.bertanda += [each for each in dict.fromkeys(bertanda) if each not in self.bertanda]

    def assume(self, kode: str, bahasa: str, /, **isi: object) -> None:
        """Add a sentence on what was taken as given."""
        text = sentence(kode, bahasa, **isi)
        if text not in self.asumsi:
            self.asumsi.append(text)


def answer_of(
    run: Run,
    names: Mapping[str, str] | Iterable[str],
    bahasa: str,
    *also: str,
    sebutan: Mapping[str, str] | None = None,
) -> Answer:
    """Read an answer off a run: `names` gives the result (name in the answer -> name in the ruleset).

    `also` are further values the answer rests on without showing them. Conditions known to fail give their reason,
    conditions left open name the missing inputs under the code `belum_diketahui`, by what the question calls them
    (`sebutan`; an empty one is told elsewhere).
    """
    pairs = dict(names) if isinstance(names, Mapping) else {name: name for name in names}
    explanation = Explanation(run, [*pairs.values(), *also], bahasa)
    hasil = {shown: outer(run[name], run.node(name).satuan) for shown, name in pairs.items()}
    answer = Answer(hasil, dasar=explanation.dasar(), penafsiran=explanation.penafsiran(), jejak=explanation.sheet())
    answer.run = run
    answer.marks(explanation.marked())
    answer.alasan = reasons(run, pairs.values(), bahasa, sebutan or {})
    called_in_answer = {name: shown for shown, name in pairs.items() if name != shown}
    for line in answer.jejak:
        if line["nama"] in called_in_answer:
            line["hasil"] = called_in_answer[line["nama"]]
    return answer


def reasons(run: Run, results: Iterable[str], bahasa: str, sebutan: Mapping[str, str]) -> list[Line]:
    """Give the reason of every condition known to fail, then of every missing input that leaves something open."""
    lines = [_reason(run, node, bahasa) for node in run.failed()]
    for name, nodes in _missing(run, results).items():
        if called := sebutan.get(name, name):
            lines.append(unknown_reason([called], precise(d for n in nodes for d in n.dasar), bahasa))
    return lines


def unknown_reason(names: Iterable[str], dasar: Iterable[str], bahasa: str) -> Line:
    """Give the reason that names missing data."""
    isian = ", ".join(names)
    return {
        "kode": UNKNOWN_CODE,
        "kalimat": sentence(UNKNOWN_CODE, bahasa, isian=isian),
        "dasar": list(dasar),
    }


def add_records(
    answer: Answer,
    runs: Iterable[Run],
    where: str,
    bahasa: str,
    sebutan: Mapping[str, str],
    names: Iterable[str] = ("diterima", "ak"),
) -> None:
    """Add to an answer what its records (by `names`: accepted or not, credit) rest on, each by its place from 1."""
    # Within a year the same work is recorded again and again; what is equal is explained once.
    known: dict[tuple[Any, ...], Answer] = {}
    for place, run in enumerate(runs, 1):
        key = (run.plan.ruleset, *(run[name] for name in run.plan.inputs))
        if key not in known:
            known[key] = answer_of(run, names, bahasa, sebutan=sebutan)
            answer.cite(known[key].dasar)
            answer.reads(*known[key].penafsiran)
            answer.marks(known[key].bertanda)
        record = known[key]
        for line in record.alasan:
            answer.alasan.append({**line, "kalimat": f"{where}[{place}]: {line['kalimat']}"})
        answer.jejak.append({"nama": f"{where}[{place}]", "jenis": "catatan", "lembar": record.jejak})


def undecided(
    data: Mapping[str, Any], needed: Iterable[str], results: Iterable[str], dasar: str, bahasa: str
) -> Answer:
    """Give the answer to a question whose rules cannot even be chosen: every result null, each missing datum named."""
    answer = Answer(dict.fromkeys(results))
    for name in needed:
        if data[name] is UNKNOWN:
            answer.because(UNKNOWN_CODE, dasar, bahasa, isian=name)
    return answer


def refused(refusal: Refusal, bahasa: str) -> Answer:
    """Give the answer to a question that cannot be answered as put."""
    line = {
        "kode": refusal.kode,
        "kalimat": sentence(refusal.kode, bahasa, **refusal.isi),
        "dasar": refusal.dasar,
    }
    return Answer(None, dasar=refusal.dasar, penafsiran=refusal.penafsiran, kesalahan=line)


def facts(run: Run, bahasa: str) -> dict[str, str]:
    """Give every value of a run as people read it, for the words of a reason."""
    return {name: value_for_people(value, run.node(name).satuan, bahasa) for name, value in run.values.items()}


def _reason(run: Run, node: Node, bahasa: str) -> Line:
    kode = node.alasan or node.name
    return {
        "kode": kode,
        "kalimat": sentence(kode, bahasa, **facts(run, bahasa)),
        "dasar": condition_articles(run, node),
    }


def condition_articles(run: Run, node: Node) -> list[str]:
    """Give the articles of a condition and of the figures it read from a table: the very letter of the law."""
    cited = list(node.dasar)
    for each in (run.node(name) for name in node.inputs):
        if each.kind is Kind.LOOKUP and each.satuan in AMOUNT_UNITS:
            cited += each.dasar_baris.get(tuple(run[name] for name in each.inputs), ())
    return precise(cited)


def _missing(run: Run, results: Iterable[str]) -> dict[str, list[Node]]:
    missing: dict[str, list[Node]] = {}
    for node in run.undecided():
        for name in run.unknown_inputs(node.name):
            missing.setdefault(name, []).append(node)
    for result in results:
        if run[result] is UNKNOWN:
            for name in run.unknown_inputs(result):
                missing.setdefault(name, [run.node(result)])
    return missing
