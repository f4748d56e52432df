"""The footnotes of a paper: unconfirmed figures, which account it shows, readings, and what was taken as given."""

from collections.abc import Iterable, Sequence

from jenjang.core.engine.answer import Answer
from jenjang.core.engine.confirmation import catatan_konfirmasi, refuse_unconfirmed
from jenjang.core.engine.question import Context
from jenjang.core.engine.readings import DEFAULT, readings
from jenjang.core.engine.words import sentence


def catatan(answers: Iterable[Answer], context: Context, akun: str, lain: Sequence[str] = ()) -> tuple[str, ...]:
    """Give the footnotes of what these decisions rest on; `akun` says which account the figures are of.

    Raises Refusal where only confirmed figures may be used and others were.
    """
    given = list(answers)
    marked = [each for answer in given for each in answer.bertanda]
    if context.hanya_terkonfirmasi:
        refuse_unconfirmed(marked)
    confirmed = catatan_konfirmasi(marked, context.bahasa)
    assumed = [text for answer in given for text in answer.asumsi]
    found = [*([confirmed] if confirmed else []), akun, *lain, *_readings(given, context), *assumed]
    return tuple(dict.fromkeys(found))


def _readings(answers: Sequence[Answer], context: Context) -> list[str]:
    """Say each reading that has another choice, or was chosen otherwise than usual."""
    said = []
    for key in sorted({key for answer in answers for key in answer.penafsiran}):
        taken = context.penafsiran.get(key, DEFAULT)
        if len(readings()[key].pilihan) > 1:
            text = readings()[key].pilihan[taken][context.bahasa].removesuffix(".")
            said.append(sentence("pak_penafsiran", context.bahasa, penafsiran=f"{key}{taken}", isi=text))
    return said
