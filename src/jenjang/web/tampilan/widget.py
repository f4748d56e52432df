"""The fields of forms, written as Django's own templates write them, without a template.

A list of choices is an include of an include for each of them there: a form took more time than the page around it.
A test holds that each is written letter by letter as Django would.
"""

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from django.utils.formats import localize
from django.utils.functional import Promise
from django.utils.html import conditional_escape
from django.utils.safestring import SafeData

FOLDER = "django/forms/widgets/"
# The kinds of which Django's template is that of any input.
_MASUKAN = "checkbox date email hidden input number password search tel text time url"
_PILIHAN = f"{FOLDER}select_option.html"


def _isi(nilai: Any) -> str:
    return str(nilai) if isinstance(nilai, SafeData) else escape(str(nilai))


def _tampil(nilai: Any) -> str:
    return conditional_escape(nilai if isinstance(nilai, str | Promise) else localize(nilai))


def _atribut(widget: Mapping[str, Any]) -> str:
    return "".join(
        f" {_tampil(nama)}" if nilai is True else f' {_tampil(nama)}="{_isi(nilai)}"'
        for nama, nilai in widget["attrs"].items()
        if nilai is not False
    )


def _masukan(widget: Mapping[str, Any]) -> str:
    nilai = widget["value"]
    isi = "" if nilai is None else f' value="{_isi(nilai)}"'
    return f'<input type="{_tampil(widget["type"])}" name="{_tampil(widget["name"])}"{isi}{_atribut(widget)}>'


def _teks_panjang(widget: Mapping[str, Any]) -> str:
    isi = _tampil(widget["value"]) if widget["value"] else ""
    return f'<textarea name="{_tampil(widget["name"])}"{_atribut(widget)}>\n{isi}</textarea>'


def _pilihan(widget: Mapping[str, Any]) -> str | None:
    bagian = [f'<select name="{_tampil(widget["name"])}"{_atribut(widget)}>']
    for nama, pilihan, _urut in widget["optgroups"]:
        if nama:
            bagian.append(f'\n  <optgroup label="{_tampil(nama)}">')
        for satu in pilihan:
            if satu["template_name"] != _PILIHAN:
                return None
            label = _tampil(satu["label"])
            bagian.append(f'\n  <option value="{_isi(satu["value"])}"{_atribut(satu)}>{label}</option>\n')
        if nama:
            bagian.append("\n  </optgroup>")
    return "".join([*bagian, "\n</select>"])


_PENULIS: dict[str, Callable[[Mapping[str, Any]], str | None]] = {
    **{f"{FOLDER}{jenis}.html": _masukan for jenis in _MASUKAN.split()},
    f"{FOLDER}textarea.html": _teks_panjang,
    f"{FOLDER}select.html": _pilihan,
}


def tulis_widget(templat: str, konteks: Mapping[str, Any]) -> str | None:
    """Write a field for which Django would take this template; None where it must."""
    penulis = _PENULIS.get(templat)
    return penulis(konteks["widget"]) if penulis else None
