"""Questions (jenis): what may be asked, which data each takes, and how a question is put to its rules."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from jenjang.core.engine.amounts import AmountError, parse_amount
from jenjang.core.engine.answer import Answer, Refusal, refused
from jenjang.core.engine.confirmation import catatan_konfirmasi, refuse_unconfirmed
from jenjang.core.engine.dates import date_for_people, number_of
from jenjang.core.engine.explain import without_explanations
from jenjang.core.engine.json_text import repeated_names
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.readings import ReadingError, chosen, readings
from jenjang.core.engine.regulations import regulation_on, regulations
from jenjang.core.engine.text import outer_for_people
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.words import sentence

Reader = Callable[[object], Any]
Data = dict[str, Any]
HOME: Final = "permenpanrb-33-2020"
LARGEST_COUNT: Final = 10**9
QUESTIONS: Final[dict[str, "Question"]] = {}


class WrongValue(ValueError):
    """A datum of the wrong kind or sign: the code of its words and their facts."""

    def __init__(self, kode: str, /, **isi: Any) -> None:
        super().__init__(kode)
        self.kode = kode
        self.isi = isi


@dataclass(frozen=True, slots=True)
class Context:
    """How a question is asked: language of the words, chosen readings, and what an office knows of the figures.

    With `hanya_terkonfirmasi` an answer that rests on a figure nobody has seen or confirmed is refused.
    """

    bahasa: str = "id"
    penafsiran: Mapping[str, str] = field(default_factory=dict)
    hanya_terkonfirmasi: bool = False
    nilai_kantor: OfficeValues | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One datum of a question: how it is read, what it is when left out, whether its date or year decides the law in
    force.

    `when_null` is for a datum whose null says something (no such thing), other than leaving it out.
    """

    read: Reader
    default: Any = UNKNOWN
    dates_the_work: bool = False
    when_null: Any = None


Decide = Callable[[Data, Context], Answer]


@dataclass(frozen=True, slots=True)
class Question:
    """One jenis: its data, the function that decides it and the regulation it answers under."""

    jenis: str
    fields: Mapping[str, Field]
    decide: Decide
    peraturan: str = HOME


def question(jenis: str, peraturan: str = HOME, /, **fields: Field | Reader) -> Callable[[Decide], Decide]:
    """Register a function as the one that decides a jenis, with the data it takes and the regulation it follows."""

    def register(decide: Decide) -> Decide:
        known = {name: each if isinstance(each, Field) else Field(each) for name, each in fields.items()}
        QUESTIONS[jenis] = Question(jenis, known, decide, peraturan)
        return decide

    return register


def read_data(fields: Mapping[str, Field], raw: object, where: str = "") -> Data:
    """Read data by its fields; left out, or null that says nothing, takes the default. Raises Refusal."""
    if not isinstance(raw, dict):
        raise Refusal("isian_bukan_objek", isian=where.rstrip(".") or "data")
    data: Data = {}
    for name, each in fields.items():
        given = raw.get(name)
        if given is None:
            data[name] = each.default if name not in raw or each.when_null is None else each.when_null
            continue
        try:
            data[name] = each.read(given)
        except WrongValue as error:
            raise Refusal(error.kode, isian=where + name, nilai=shown(given), **error.isi) from None
    return data


def shown(given: object) -> str:
    """Write a datum as it was given, cut to a length that fits a sentence."""
    # Python itself refuses to write out an integer of thousands of digits.
    text = "..." if isinstance(given, int) and abs(given) >= 10**60 else str(given)
    return text if len(text) <= 60 else text[:57] + "..."


def ask(
    item: object,
    bahasa: str = "id",
    penafsiran: Mapping[str, str] | None = None,
    hanya_terkonfirmasi: bool = False,
    nilai_kantor: OfficeValues | None = None,
) -> dict[str, Any]:
    """Decide one item and give its envelope; every mistake of the item becomes its kesalahan."""
    raw = item if isinstance(item, dict) else {}
    jenis = raw.get("jenis")
    try:
        answer = _decide(item, Context(bahasa, penafsiran or {}, hanya_terkonfirmasi, nilai_kantor))
    except Refusal as refusal:
        answer = refused(refusal, bahasa)
    return {
        "id": raw.get("id"),
        "jenis": jenis,
        "hasil": answer.hasil,
        "alasan": answer.alasan,
        "dasar": answer.dasar,
        "penafsiran": answer.penafsiran,
        "asumsi": answer.asumsi,
        "jejak": answer.jejak,
        "kesalahan": answer.kesalahan,
    }


def _decide(item: object, general: Context) -> Answer:
    if not isinstance(item, dict):
        raise Refusal("butir_bukan_objek")
    if repeated := repeated_names(item):
        raise Refusal("nama_ganda", isian=", ".join(map(shown, repeated)))
    asked = QUESTIONS.get(str(item.get("jenis")))
    if asked is None:
        raise Refusal("jenis_tidak_dikenal", jenis=shown(item.get("jenis")))
    context = context_of(item, general)
    given = {} if item.get("data") is None else item["data"]
    data = read_data(asked.fields, given)
    answer = asked.decide(data, context)
    _say_choices(asked, data, answer, context)
    _mark_foreign_law(asked, data, answer, context.bahasa)
    for name in sorted(given.keys() - asked.fields.keys()):
        answer.assume("isian_tidak_dipakai", context.bahasa, isian=name)
    _say_unconfirmed(answer, context)
    return answer


def context_of(item: Mapping[str, Any], general: Context) -> Context:
    """Give how an item is asked: its own readings and strictness before the general ones. Raises Refusal."""
    strict = item.get("hanya_terkonfirmasi")
    if strict is not None and not isinstance(strict, bool):
        raise Refusal("isian_bukan_ya_tidak", isian="hanya_terkonfirmasi", nilai=shown(strict))
    return replace(
        general,
        penafsiran=readings_of(item, general.penafsiran),
        hanya_terkonfirmasi=general.hanya_terkonfirmasi if strict is None else strict,
    )


def _say_unconfirmed(answer: Answer, context: Context) -> None:
    """Name the figures that nobody has seen or confirmed; refuse the answer where only confirmed ones may be used."""
    if context.hanya_terkonfirmasi:
        refuse_unconfirmed(answer.bertanda)
    elif footnote := catatan_konfirmasi(answer.bertanda, context.bahasa):
        answer.asumsi.append(footnote)


def readings_of(item: Mapping[str, Any], general: Mapping[str, str]) -> dict[str, str]:
    """Give the readings chosen for an item: its own before the general ones. Raises Refusal for one not on offer."""
    own = item.get("penafsiran")
    if own is not None and not isinstance(own, dict):
        raise Refusal("isian_bukan_objek", isian="penafsiran")
    try:
        return chosen({**general, **{str(key): str(value) for key, value in (own or {}).items()}})
    except ReadingError as error:
        raise Refusal("penafsiran_tidak_ada", pesan=str(error)) from None


def _mark_foreign_law(asked: Question, data: Data, answer: Answer, bahasa: str) -> None:
    """Say where the calendar points to another regulation than the one that answers."""
    for value, is_day in dict.fromkeys(_dates(asked.fields, data)):
        other = regulation_on(value if is_day else last_day(value))
        if answer.hasil is None or other is None or other.id == asked.peraturan:
            continue
        text = sentence(
            "peraturan_lain" if is_day else "peraturan_lain_tahun",
            bahasa,
            tanggal=date_for_people(value, bahasa) if is_day else value,
            lain=other.nama,
            ini=regulations()[asked.peraturan].nama,
        )
        if answer.hasil.setdefault("tanda", text) != text and text not in answer.asumsi:
            answer.asumsi.append(text)


def _dates(fields: Mapping[str, Field], data: Data) -> Iterator[tuple[int, bool]]:
    """Give the days (yyyymmdd; True) and years (False) that date the work, those of records included."""
    for name, each in fields.items():
        value = data[name]
        if value is UNKNOWN:
            continue
        if each.dates_the_work:
            yield value, each.read is day
        elif isinstance(each.read, RecordsOf):
            for record in value:
                yield from _dates(each.read.fields, record)
        elif isinstance(each.read, RecordOf):
            yield from _dates(each.read.fields, value)


def last_day(tahun: int) -> int:
    """Give 31 December of a year as yyyymmdd: a whole year is rated by the regulation in force on its last day."""
    return tahun * 10000 + 1231


def _say_choices(asked: Question, data: Data, answer: Answer, context: Context) -> None:
    """Say which choice of a reading was taken and what the others would yield where that differs."""
    for key in answer.penafsiran:
        taken = context.penafsiran.get(key, "a")
        if taken != "a":
            answer.assume("pilihan_penafsiran", context.bahasa, penafsiran=key, pilihan=taken)
        for letter, texts in readings()[key].pilihan.items():
            if letter == taken:
                continue
            try:
                with without_explanations():
                    chosen_otherwise = {**context.penafsiran, key: letter}
                    other = asked.decide(data, replace(context, penafsiran=chosen_otherwise))
            except Refusal as refusal:
                reason = sentence(refusal.kode, context.bahasa, **refusal.isi)
                _assume_other(answer, context, key, letter, texts[context.bahasa], reason.rstrip("."))
                continue
            if other.hasil != answer.hasil:
                text = _difference(answer.hasil or {}, other.hasil or {}, context.bahasa)
                _assume_other(answer, context, key, letter, texts[context.bahasa], text)


def _assume_other(answer: Answer, context: Context, key: str, letter: str, isi: str, beda: str) -> None:
    answer.assume("penafsiran_lain", context.bahasa, penafsiran=key, pilihan=letter, isi=isi.rstrip("."), beda=beda)


def _difference(ours: Mapping[str, Any], theirs: Mapping[str, Any], bahasa: str) -> str:
    return "; ".join(
        f"{name.replace('_', ' ')} = {outer_for_people(value, bahasa)}"
        for name, value in theirs.items()
        if ours.get(name) != value
    )


def text(raw: object) -> str:
    """Read a text."""
    if not isinstance(raw, str) or not raw.strip():
        raise WrongValue("isian_bukan_teks")
    return " ".join(raw.split())


def yes_no(raw: object) -> bool:
    """Read yes or no."""
    if not isinstance(raw, bool):
        raise WrongValue("isian_bukan_ya_tidak")
    return raw


def whole_number(raw: object) -> int:
    """Read a whole number that is not negative, from an integer or its text."""
    if isinstance(raw, str) and re.fullmatch(r"-?[0-9]+", raw.strip()):
        raw = Decimal(raw.strip())
    if isinstance(raw, Decimal) and raw.is_finite() and raw == raw.to_integral_value():
        # 1E+999999999 is a whole number too, but none to be written out.
        raw = int(min(max(raw, Decimal(-1)), Decimal(LARGEST_COUNT + 1)))
    if isinstance(raw, bool) or not isinstance(raw, int):
        raise WrongValue("isian_bukan_bilangan_bulat")
    if raw < 0:
        raise WrongValue("isian_negatif")
    if raw > LARGEST_COUNT:
        raise WrongValue("isian_terlalu_besar")
    return raw


def amount(raw: object) -> int:
    """Read an amount that is not negative, in millionths."""
    try:
        value = parse_amount(raw)
    except AmountError:
        raise WrongValue("isian_bukan_desimal") from None
    if value < 0:
        raise WrongValue("isian_negatif")
    return value


def day(raw: object) -> int:
    """Read an ISO date as yyyymmdd."""
    try:
        if not isinstance(raw, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw.strip()):
            raise ValueError
        return number_of(date.fromisoformat(raw.strip()))
    except ValueError:
        raise WrongValue("isian_bukan_tanggal") from None


@dataclass(frozen=True, slots=True, eq=False)
class OneOf:
    """A reader of one of a closed list; a class so that the choices can be asked for."""

    choices: tuple[str, ...]
    known: Mapping[str, str]

    def __call__(self, raw: object) -> str:
        if not isinstance(raw, str) or _folded(raw) not in self.known:
            raise WrongValue("isian_di_luar_daftar", daftar=", ".join(self.choices))
        return self.known[_folded(raw)]


def one_of(*choices: str, **synonyms: str) -> OneOf:
    """Read one of a closed list, whatever the case and spaces; synonyms map other spellings to it."""
    known = {_folded(each): each for each in choices} | {_folded(key): value for key, value in synonyms.items()}
    return OneOf(choices, known)


@dataclass(frozen=True, slots=True, eq=False)
class ListOf:
    """A reader of a list; a class so that the reader of its members can be asked for."""

    member: Reader

    def __call__(self, raw: object) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            raise WrongValue("isian_bukan_daftar")
        return tuple(UNKNOWN if each is None else self.member(each) for each in raw)


def list_of(reader: Reader) -> ListOf:
    """Read a list whose members are read alike; a null among them is unknown."""
    return ListOf(reader)


@dataclass(frozen=True, slots=True, eq=False)
class RecordsOf:
    """A reader of a list of records; a class so that their fields can be asked for."""

    name: str
    fields: Mapping[str, Field]

    def __call__(self, raw: object) -> tuple[Data, ...]:
        if not isinstance(raw, list):
            raise WrongValue("isian_bukan_daftar")
        return tuple(read_data(self.fields, each, f"{self.name}[{place}].") for place, each in enumerate(raw, 1))


@dataclass(frozen=True, slots=True, eq=False)
class RecordOf:
    """A reader of one record; a class so that its fields can be asked for."""

    name: str
    fields: Mapping[str, Field]

    def __call__(self, raw: object) -> Data:
        return read_data(self.fields, raw, f"{self.name}.")


def records_of(name: str, **fields: Field | Reader) -> RecordsOf:
    """Read a list of records, each by its fields; a mistake names the record by its place, from 1."""
    return RecordsOf(name, {key: each if isinstance(each, Field) else Field(each) for key, each in fields.items()})


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
