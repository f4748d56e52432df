"""What somebody else changed while a form stood open, field by field."""

from dataclasses import dataclass
from datetime import date
from typing import Any

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
        stands, typed = _teks(getattr(kini, name)), _teks(form.cleaned_data.get(name))
        if stands != typed:
            found.append(Beda(str(field.label or name), stands, typed))
    return found


def _teks(value: Any) -> str:
    if value is None:
        return ""
    return tanggal(value) if isinstance(value, date) else str(value)
