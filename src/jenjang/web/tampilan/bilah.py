"""The bar of progress: a length with its threshold, its cap, and what was lost, drawn at the server.

Everything lies in percent of the width, so that the letters keep their size on a phone.
"""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from jenjang.web.tampilan.bentuk import angka

ARSIR_PERSEN = Decimal("1.5")
# Labels under the bar nearer than this share of the width stand one below the other: a phone has no room beside.
RAPAT_PERSEN = 50
# A label nearer to an edge than this is written inwards from its mark.
TEPI_PERSEN = 12


@dataclass(frozen=True)
class Tanda:
    """A mark on the bar: where it stands, what is written at it, and at which side of it the words begin."""

    x: str
    label: str
    jangkar: str


@dataclass(frozen=True)
class Bilah:
    """All that the template draws; lengths and places are percent of the width."""

    isi: str
    hilang: str
    arsir: list[tuple[str, str]]
    nilai: Tanda
    ambang: Tanda | None
    batas: Tanda | None
    dua_baris: bool
    kalimat: str


def bilah(
    nilai: Decimal,
    ambang: Decimal | None = None,
    batas: Decimal | None = None,
    hilang: Decimal = Decimal(0),
    nama_ambang: str = "",
    nama_batas: str = "",
) -> Bilah:
    """Lay out a bar.

    Args:
        nilai: the filled part.
        ambang: the threshold (target, need); `nama_ambang` is written under it.
        batas: the cap; `nama_batas` is written under it.
        hilang: what was cut, hatched behind the filled part.

    """
    full = max(nilai + hilang, ambang or Decimal(0), batas or Decimal(0)) or Decimal(1)

    def persen(value: Decimal) -> Decimal:
        return max(Decimal(0), value) * 100 / full

    return Bilah(
        isi=_place(persen(nilai)),
        hilang=_place(persen(hilang)),
        arsir=_hatch(persen(nilai), persen(nilai + hilang)),
        nilai=_mark(persen(nilai), angka(nilai)),
        ambang=None if ambang is None else _mark(persen(ambang), f"{nama_ambang} {angka(ambang)}".strip()),
        batas=None if batas is None else _mark(persen(batas), f"{nama_batas} {angka(batas)}".strip()),
        dua_baris=ambang is not None and batas is not None and abs(persen(batas) - persen(ambang)) < RAPAT_PERSEN,
        kalimat=_sentence(nilai, ambang, batas, hilang),
    )


def _mark(x: Decimal, label: str) -> Tanda:
    if x < TEPI_PERSEN:
        return Tanda(_place(x), label, "start")
    return Tanda(_place(x), label, "end" if x > 100 - TEPI_PERSEN else "middle")


def _hatch(left: Decimal, right: Decimal) -> list[tuple[str, str]]:
    lines = []
    while left + ARSIR_PERSEN <= right:
        lines.append((_place(left), _place(left + ARSIR_PERSEN)))
        left += ARSIR_PERSEN
    return lines


def _place(percent: Decimal) -> str:
    return f"{percent:.2f}%"


def _sentence(nilai: Decimal, ambang: Decimal | None, batas: Decimal | None, hilang: Decimal) -> str:
    parts = [_("Nilai %(nilai)s") % {"nilai": angka(nilai)}]
    if ambang is not None:
        parts.append(_("ambang %(ambang)s") % {"ambang": angka(ambang)})
    if batas is not None:
        parts.append(_("batas %(batas)s") % {"batas": angka(batas)})
    if hilang:
        parts.append(_("tidak diakui %(hilang)s") % {"hilang": angka(hilang)})
    return "; ".join(parts)
