"""Papers as PDF/A: one file of one paper or of several, each beginning a page of its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from jenjang.core.engine.words import sentence
from jenjang.surat.keputusan.tulis.naskah import Sel, Tabel
from jenjang.surat.pak.naskah import Pak
from jenjang.surat.typst_document import tulis_typst

TEMPLAT: Final = Path(__file__).with_name("pak.typ")


def tulis_pdf(pak: Sequence[Pak]) -> bytes:
    """Write papers; the file carries the last day they speak of, and equal papers give equal bytes."""
    day = max(each.sampai for each in pak)
    data = {
        "bahasa": pak[0].bahasa,
        "judul": f"{pak[0].judul} {pak[0].nama}".strip() if len(pak) == 1 else pak[0].judul,
        "tanggal": [day.year, day.month, day.day],
        "pak": [_pak(each) for each in pak],
    }
    return tulis_typst(TEMPLAT, data, day)


def _pak(pak: Pak) -> dict[str, Any]:
    sign = pak.tanda_tangan
    names = ("kop", "judul", "nomor", "kepala", "orang", "kalimat", "asli", "tembusan", "catatan", "karangan")
    return {
        **{name: getattr(pak, name) for name in names},
        "judul_orang": sentence("pak_keterangan_perorangan", pak.bahasa),
        "bagian": [{"judul": each.judul, "tabel": _tabel(each.tabel)} for each in pak.bagian],
        "tanda_tangan": {name: getattr(sign, name) for name in sign.__dataclass_fields__},
    }


def _tabel(tabel: Tabel) -> dict[str, Any]:
    parts = {"kepala": tabel.kepala, "badan": tabel.badan, "kaki": tabel.kaki}
    return {
        "lebar": [each.lebar for each in tabel.kolom],
        **{name: [[_sel(cell) for cell in row] for row in rows] for name, rows in parts.items()},
    }


def _sel(sel: Sel) -> dict[str, Any]:
    return {"teks": sel.teks, "rentang": sel.rentang, "rata": sel.rata.value, "tebal": sel.tebal}
