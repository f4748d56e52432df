"""What a cell of the workload workbook may take, by the kind of its column."""

from datetime import date
from typing import Any, Final

from jenjang.surat.abk.choices import labels_of, norm_label, norms
from jenjang.surat.abk.layout import Column

_LISTS: Final = ("jenis", "pembulatan", "satuan_waktu", "status")
_RANGES: Final = {"jabatan": "=jabatan_pilihan", "kode": "=kode_daftar"}
_ONE_OF_LIST: Final = "Pilih salah satu dari daftar."


def rule_of(column: Column) -> dict[str, Any] | None:
    """Give the rule for a column's cells; None where people write freely."""
    if column.kind in _LISTS:
        labels = list(labels_of(column.kind).values())
        return {"validate": "list", "source": labels, "error_message": _ONE_OF_LIST}
    if column.kind == "norma":
        labels = [norm_label(*pair) for pair in norms()]
        return {"validate": "list", "source": labels, "error_message": _ONE_OF_LIST}
    if column.kind in _RANGES:
        # A number or a name may be typed instead of the choice, and a wording instead of a kode.
        message = "Tidak ada dalam daftar. Teruskan bila memang demikian."
        return {"validate": "list", "source": _RANGES[column.kind], "error_type": "warning", "error_message": message}
    if column.kind in ("bulat", "tahun"):
        message = "Tulis bilangan bulat, nol atau lebih."
        return {"validate": "integer", "criteria": ">=", "value": 0, "error_message": message}
    if column.kind == "angka":
        message = "Tulis angka, nol atau lebih."
        return {"validate": "decimal", "criteria": ">=", "value": 0, "error_message": message}
    if column.kind == "tanggal":
        bounds = {"minimum": date(1930, 1, 1), "maximum": date(2100, 1, 1)}
        message = "Tulis tanggal sebagai hari-bulan-tahun, misalnya 05-01-2021."
        return {"validate": "date", "criteria": "between", **bounds, "error_message": message}
    return None
