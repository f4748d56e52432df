"""The nearest change that would turn an answer: for each reason the value of a datum that removes it.

Found by asking the same question again with one datum changed, never by a second reading of the law.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from jenjang.core.engine.amounts import parse_amount
from jenjang.core.engine.answer import UNKNOWN_CODE, Answer, Refusal
from jenjang.core.engine.explain import Line, outer, without_explanations
from jenjang.core.engine.nodes import Kind
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.question import (
    QUESTIONS,
    Context,
    Data,
    Field,
    Question,
    Reader,
    RecordsOf,
    amount,
    day,
    read_data,
    readings_of,
    whole_number,
    yes_no,
)
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.engine.unknown import is_known
from jenjang.core.engine.values import AMOUNT_UNITS
from jenjang.core.penjelasan.nilai_lain import nilai_lain
from jenjang.core.penjelasan.putusan import MEMBERATKAN, PUTUSAN

Place = tuple[str, int, str]
"""Where a datum stands: its name; or list, place from 0 and name inside the record."""
Key = tuple[str, str]
"""What tells one reason from another: its code, and the record or datum it speaks of."""
PILIHAN_PALING_BANYAK: Final = 3
# What has happened stays as it is; of dates, choices and lists only these can still turn out otherwise.
RIWAYAT: Final = frozenset(
    {"saldo_awal", "ak_terakhir", "tahun", "jumlah_penulis", "peran_ditentukan", "pernah_jpt", "hukuman_disiplin"}
    | {"ak_lama", "ak_integrasi", "ak_dasar", "ak_jf_lama", "ak_penyesuaian", "tahun_dalam_pangkat", "pangkat_puncak"}
    | {"pelanggaran_kode_etik", "jam_efektif", "konstanta", "praktik_mandiri"}
)
DAPAT_BERUBAH: Final = frozenset({"tmt", "tmt_usul", "pendidikan", "ijazah", "uji", "nilai_kinerja"})
_PUTUSAN: Final[Key] = ("putusan", "")
_NAME: Final = re.compile(r"\w+")
_RECORD: Final = re.compile(r"(\w+\[\d+\]): ")


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One datum that removes one reason: its value now and then (JSON form) and whether it alone turns the answer."""

    isian: str
    dari: Any
    menjadi: Any
    alasan: int | None
    cukup: bool


def perubahan_terdekat(
    item: Mapping[str, Any],
    bahasa: str = "id",
    penafsiran: Mapping[str, str] | None = None,
    nilai_kantor: OfficeValues | None = None,
) -> list[Perubahan]:
    """Give, for each reason of an item's answer (by its place; None for a shortfall without reason), what removes it.

    At most three data a reason, in the order of the question; none where no single datum can.
    """
    asked = QUESTIONS.get(str(item.get("jenis")))
    if asked is None:
        return []
    try:
        context = Context(bahasa, readings_of(item, penafsiran or {}), nilai_kantor=nilai_kantor)
        trial = _Trial(asked, read_data(asked.fields, item.get("data")), context)
    except Refusal:
        return []
    return list(trial.changes())


class _Trial:
    """One question with its data and its answer; a class because every trial compares with the same answer."""

    def __init__(self, asked: Question, data: Data, context: Context) -> None:
        self.asked = asked
        self.data = data
        self.context = context
        self.answer = asked.decide(data, context)
        self.keys = _keys(self.answer)
        self.guesses = _amounts(self.answer.jejak)
        self.shortfalls = _amounts(line for line in self.answer.jejak if str(line["nama"]).startswith("kurang"))
        self.lineage = _lineage(self.answer)
        self.tried: dict[tuple[Place, Any], Answer | None] = {}

    def changes(self) -> Iterator[Perubahan]:
        wanted: list[tuple[int | None, Key]] = list(enumerate(self.keys))
        if not wanted and _verdict(self.answer) is False:
            wanted = [(None, _PUTUSAN)]
        for number, key in wanted:
            able = [each for each in _places(self.asked.fields, self.data) if self._can_bear(each[0], key)]
            found = (self._change(place, field.read, key, number) for place, field in able)
            yield from islice((each for each in found if each is not None), PILIHAN_PALING_BANYAK)

    def _can_bear(self, place: Place, key: Key) -> bool:
        """Whether a datum can bear on a reason at all; what is sure not to is not tried."""
        name = place[2] or place[0]
        if key[0] == UNKNOWN_CODE:
            return name in _NAME.findall(key[1])
        if not is_known(_at(self.data, place)):
            # More knowledge leaves what is known to fail as it is.
            return False
        declared, touched = self.lineage.get(key[0], (frozenset(), frozenset()))
        return name in touched or name not in declared

    def _change(self, place: Place, read: Reader, key: Key, reason: int | None) -> Perubahan | None:
        value = _at(self.data, place)
        start = value if is_known(value) and isinstance(value, int) else 0
        guesses = {each for known in self.guesses for each in (known, start + known)} if read is amount else ()
        likely = [start + each for each in self.shortfalls] if read is amount else ()
        other = nilai_lain(read, value, lambda tried: self._removes(key, place, tried), guesses, likely)
        if other is None:
            return None
        turned = _verdict(self._decided(place, other))
        return Perubahan(_name(place), _outer(value, read), _outer(other, read), reason, turned is True)

    def _removes(self, key: Key, place: Place, tried: Any) -> bool:
        answer = self._decided(place, tried)
        if answer is None:
            return False
        if key == _PUTUSAN:
            return _verdict(answer) is True
        left = _keys(answer)
        return key not in left and set(left) <= set(self.keys)

    def _decided(self, place: Place, value: Any) -> Answer | None:
        if (place, value) not in self.tried:
            try:
                with without_explanations():
                    self.tried[place, value] = self.asked.decide(_with(self.data, place, value), self.context)
            except Refusal:
                self.tried[place, value] = None
        return self.tried[place, value]


def _places(fields: Mapping[str, Field], data: Data) -> Iterator[tuple[Place, Field]]:
    for name, field in fields.items():
        if isinstance(field.read, RecordsOf) and is_known(data[name]):
            for number, _ in enumerate(data[name]):
                inner = field.read.fields.items()
                yield from (((name, number, each), inside) for each, inside in inner if inside.read is yes_no)
        elif name not in RIWAYAT and (_is_quantity(field.read) or name in DAPAT_BERUBAH):
            yield (name, 0, ""), field


def _is_quantity(read: Reader) -> bool:
    return read in (yes_no, amount, whole_number)


def _at(data: Data, place: Place) -> Any:
    name, number, inside = place
    return data[name][number][inside] if inside else data[name]


def _with(data: Data, place: Place, value: Any) -> Data:
    name, number, inside = place
    if not inside:
        return {**data, name: value}
    records = list(data[name])
    records[number] = {**records[number], inside: value}
    return {**data, name: tuple(records)}


def _name(place: Place) -> str:
    name, number, inside = place
    return f"{name}[{number + 1}].{inside}" if inside else name


def _outer(value: Any, read: Reader) -> Any:
    satuan = "angka_kredit" if read is amount else "tanggal" if read is day else "teks"
    return list(value) if isinstance(value, tuple) else outer(value, satuan)


def _keys(answer: Answer) -> list[Key]:
    found = []
    for reason in answer.alasan:
        record = _RECORD.match(reason["kalimat"])
        told = reason["kalimat"] if reason["kode"] == UNKNOWN_CODE else record[1] if record else ""
        found.append((reason["kode"], told))
    return found


def _verdict(answer: Answer | None) -> bool | None:
    """Give the verdict from the person's side: True is what the asker hopes for."""
    hasil = (answer.hasil if answer else None) or {}
    name = next((each for each in PUTUSAN if each in hasil), None)
    if name is None or hasil[name] is None:
        return None
    return hasil[name] is not (name in MEMBERATKAN)


def _amounts(lines: Iterable[Line]) -> set[int]:
    measured = [line for line in lines if line.get("satuan") in AMOUNT_UNITS and line["nilai"] is not None]
    return {parse_amount(line["nilai"]) for line in measured}


def _lineage(answer: Answer) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Give, for each condition of the sheet by its code, the inputs its ruleset declares and those it touched."""
    lines = {str(line["nama"]): line for line in answer.jejak}
    found = {}
    for line in answer.jejak:
        if "syarat" in line:
            nodes = RULESETS[line["aturan"].rpartition(".")[0]].nodes
            declared = frozenset(name for name, versions in nodes.items() if versions[0].kind is Kind.INPUT)
            found[line["syarat"]] = declared, frozenset(_under(line["nama"], lines))
    return found


def _under(name: str, lines: Mapping[str, Line]) -> Iterator[str]:
    waiting, seen = [name], set()
    while waiting:
        each = waiting.pop()
        if each not in seen:
            seen.add(each)
            waiting += lines.get(each, {}).get("dari", ())
            yield each
