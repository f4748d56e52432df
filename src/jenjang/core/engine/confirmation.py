"""What an answer, a page or a paper says of figures that are reported or inferred only, and refuses when asked to."""

from collections.abc import Iterable

from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.marks import Marked
from jenjang.core.engine.text import outer_for_people
from jenjang.core.engine.words import sentence


def refuse_unconfirmed(bertanda: Iterable[Marked]) -> None:
    """Raise Refusal naming the figures among these that are reported or inferred only."""
    told = dict.fromkeys(f"{each.name_with_key} ({each.mark.tanda})" for each in bertanda if not each.mark.is_confirmed)
    if told:
        raise Refusal("nilai_belum_dikonfirmasi", nilai=", ".join(told))


def catatan_konfirmasi(bertanda: Iterable[Marked], bahasa: str = "id") -> str | None:
    """Give the footnote that pages and papers made from reported or inferred figures carry; None where none is."""
    open_figures = {each.name_with_key: each for each in bertanda if not each.mark.is_confirmed}
    if not open_figures:
        return None
    told = "; ".join(_told(each, bahasa) for _, each in sorted(open_figures.items()))
    return sentence("catatan_konfirmasi", bahasa, nilai=told)


def nama_angka(nama: str, bahasa: str = "id") -> str:
    """Give the name by which people know a figure or table that may be unconfirmed."""
    return sentence(f"angka_{nama}", bahasa)


def _told(each: Marked, bahasa: str) -> str:
    name = " ".join((nama_angka(each.nama, bahasa), *each.kunci))
    mark = sentence(f"tanda_{each.mark.tanda}", bahasa)
    return f"{name} {outer_for_people(each.nilai, bahasa)} ({mark})"
