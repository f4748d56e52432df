"""What somebody else changed while a form stood open, field by field."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.forms import ModelChoiceField

from jenjang.web.tampilan.bentuk import tanggal


@dataclass(frozen=True)
class Beda:
    """One field: its label, how it stands now, how it was typed."""

    label: str
    kini: str
    diketik: str


def beda(form: Any, kini: Any) -> list[Beda]:
    """Compare what was typed with how the record stands now."""
    found = []
    for name, field in form.fields.items():
        if name in ("versi", "berkas", "alasan") or not hasattr(kini, name):
            continue
        words = {str(key): label for key, label in _pilihan(field)}
        stands, typed = (_teks(each, words) for each in (getattr(kini, name), form.cleaned_data.get(name)))
        if stands != typed:
            found.append(Beda(str(field.label or name), stands, typed))
    return found


def _pilihan(field: Any) -> Any:
    """Give the words of a closed list; records to choose from write themselves."""
    return () if isinstance(field, ModelChoiceField) else getattr(field, "choices", ())


def _teks(value: Any, words: dict[str, Any]) -> str:
    if value is None:
        return ""
    return tanggal(value) if isinstance(value, date) else str(words.get(str(value), value))
