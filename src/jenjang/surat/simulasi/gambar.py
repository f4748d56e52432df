"""The picture of a forward run: for each year the holders of every jenjang stacked, the last year in the legend."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final
from xml.sax.saxutils import escape

from jenjang.core.engine.amounts import PER_UNIT, amount_for_people
from jenjang.surat.simulasi.karier import TahunKarier
from jenjang.surat.words import document_sentence

_LEBAR, _TINGGI = 1020, 560
_KIRI, _ATAS, _BAWAH, _KANAN = 80, 56, 48, 270
_GARIS = 5
# From the lowest jenjang to the highest; keterampilan in blues, keahlian in warm colours, each darker as it rises.
_WARNA: Final = ("#d3e5f2", "#9cc4e0", "#5d9ac4", "#2b6a99", "#fbe3c0", "#f4bd75", "#dd8a3c", "#a8551b")
_HURUF: Final = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif"


def gambar_karier(years: Sequence[TahunKarier], judul: str, bahasa: str) -> str:
    """Draw the run as SVG; every figure of a bar is in its tooltip, and the table says the same."""
    most = max(sum(row["pemangku"] for row in year.hitungan) for year in years) or 1
    inner = _LEBAR - _KIRI - _KANAN
    step = inner * 100 // len(years)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEBAR} {_TINGGI}" font-family="{_HURUF}" '
        f'font-size="13" role="img"><title>{escape(judul)}</title>',
        f'<rect width="{_LEBAR}" height="{_TINGGI}" fill="#ffffff"/>',
        f'<text x="{_KIRI}" y="28" font-size="17" font-weight="700" fill="#1d2b2a">{escape(judul)}</text>',
        *_garis_bantu(most, bahasa),
    ]
    for place, year in enumerate(years):
        parts += _batang(year, most, _KIRI + (place * step + step // 8) // 100, step * 3 // 400, bahasa)
        middle = _KIRI + (place * step + step // 2) // 100
        parts.append(_teks(middle, _TINGGI - _BAWAH + 22, str(year.tahun), "middle"))
    parts += _keterangan(years[-1], bahasa)
    return "\n".join([*parts, "</svg>", ""])


def _tinggi(banyak: int, most: int) -> int:
    return banyak * (_TINGGI - _ATAS - _BAWAH) // most


def _garis_bantu(most: int, bahasa: str) -> list[str]:
    step = _bulat(most // _GARIS)
    lines = []
    for value in range(0, most + 1, step):
        y = _TINGGI - _BAWAH - _tinggi(value, most)
        lines.append(f'<line x1="{_KIRI}" y1="{y}" x2="{_LEBAR - _KANAN}" y2="{y}" stroke="#d5dbda"/>')
        lines.append(_teks(_KIRI - 8, y + 4, amount_for_people(value * PER_UNIT, bahasa), "end"))
    return lines


def _bulat(number: int) -> int:
    """Give the next round number: 1, 2 or 5 with noughts."""
    power = 10 ** max(len(str(max(number, 1))) - 1, 0)
    return next(each * power for each in (1, 2, 5, 10) if each * power >= number) or 1


def _batang(year: TahunKarier, most: int, x: int, lebar: int, bahasa: str) -> list[str]:
    boxes = []
    tops = list(accumulate(_tinggi(row["pemangku"], most) for row in year.hitungan))
    for row, color, top in zip(year.hitungan, _WARNA, tops, strict=True):
        tall = _tinggi(row["pemangku"], most)
        facts = {name: amount_for_people(value * PER_UNIT, bahasa) for name, value in row.items() if name != "jenjang"}
        tip = document_sentence("simulasi_batang", bahasa, tahun=year.tahun, jenjang=row["jenjang"], **facts)
        boxes.append(
            f'<rect x="{x}" y="{_TINGGI - _BAWAH - top}" width="{lebar}" height="{tall}" fill="{color}" '
            f'stroke="#ffffff"><title>{escape(tip)}</title></rect>'
        )
    return boxes


def _keterangan(last: TahunKarier, bahasa: str) -> list[str]:
    lines = [
        _teks(_LEBAR - _KANAN + 24, _ATAS + 4, document_sentence("simulasi_akhir", bahasa, tahun=last.tahun), "start")
    ]
    for place, (row, color) in enumerate(reversed(list(zip(last.hitungan, _WARNA, strict=True)))):
        x, y = _LEBAR - _KANAN + 24, _ATAS + 16 + place * 40
        lines.append(f'<rect x="{x}" y="{y}" width="16" height="16" fill="{color}" stroke="#1d2b2a"/>')
        lines.append(_teks(x + 24, y + 8, row["jenjang"], "start"))
        counts = {name: amount_for_people(row[name] * PER_UNIT, bahasa) for name in ("pemangku", "menunggu_lowongan")}
        lines.append(_teks(x + 24, y + 23, document_sentence("simulasi_keterangan", bahasa, **counts), "start", 11))
    return lines


def _teks(x: int, y: int, teks: str, rata: str, ukuran: int = 13) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{rata}" font-size="{ukuran}" fill="#1d2b2a">{escape(teks)}</text>'
