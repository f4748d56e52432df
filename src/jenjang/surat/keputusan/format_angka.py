"""Number formats of a workbook: the text a cell shows, and the format under which a printed figure shows itself.

A workbook stores 1.2016 with the format 0.000 and shows 1.202 or 1,202, by the settings of who looks; `desimal` is
the decimal mark to show with, the other one then groups thousands.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

_POTONGAN = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|([0#?][0#?,.]*|[.,]0[0#?]*)|(AM/PM|[dmyhs]+)|(.)', re.I)
_STRIP = frozenset({"-", "–", "—"})
_JAM = re.compile(r"\d{1,2}:\d{2}")
_UMUM = frozenset({"", "general", "@", "standard"})
# A double holds 15 figures; what follows is noise of the conversion.
_CERMAT = Context(prec=15, rounding=ROUND_HALF_UP)
_DESIMAL_UMUM = 6
_HARI_PERTAMA = date(1899, 12, 30)
_MENIT_SEHARI = 1440
_HARI_TERBANYAK = 2_958_465


@dataclass(frozen=True, slots=True)
class _Rupa:
    """A section of a format: its words around the figures, the figures' pattern, and whether it is a date or time."""

    depan: str
    pola: str
    belakang: str
    waktu: str
    persen: bool


def tampilkan(nilai: Decimal, kode: str, desimal: str) -> str:
    """Return the text that a cell of this value and format shows; General is shown with at most six decimals."""
    nilai = _CERMAT.create_decimal(nilai)
    if kode.lower() in _UMUM:
        return _umum(nilai, desimal)
    bagian = _bagian(kode)
    letak = 0 if nilai > 0 or len(bagian) == 1 else 1 if nilai < 0 else 2 if len(bagian) > 2 else 0
    rupa = _rupa(bagian[letak])
    if rupa.waktu:
        return _waktu(nilai, rupa.waktu)
    if not rupa.pola:
        return rupa.depan + rupa.belakang if rupa.depan + rupa.belakang else _umum(nilai, desimal)
    minus = "-" if nilai < 0 and len(bagian) == 1 else ""
    besar = abs(nilai) * (100 if rupa.persen else 1)
    return f"{rupa.depan}{minus}{_angka(besar, rupa.pola, desimal)}{rupa.belakang}"


def kode_format(tercetak: str, desimal: str, akhiran: str = "") -> str:
    """Return the format under which a printed figure shows itself; "" where there is none.

    `akhiran` are words behind the figure, which belong to the format.
    """
    if '"' in akhiran:
        return ""
    ekor = f'"{akhiran}"' if akhiran else ""
    if tercetak in _STRIP:
        return f'0{ekor};-0{ekor};"{tercetak}{akhiran}"'
    if _JAM.fullmatch(tercetak):
        return "hh:mm" if tercetak[0] == "0" and tercetak[1] != ":" else "h:mm"
    pemisah = "," if desimal == "." else "."
    utuh, tanda, pecahan = tercetak.partition(desimal)
    if not re.fullmatch(rf"\d{{1,3}}(?:\{pemisah}\d{{3}})+|\d+", utuh) or (tanda and not pecahan.isdigit()):
        return ""
    return ("#,##0" if pemisah in utuh else "0") + (f".{'0' * len(pecahan)}" if tanda else "") + ekor


def _umum(nilai: Decimal, desimal: str) -> str:
    bulat = nilai.quantize(Decimal(1).scaleb(-_DESIMAL_UMUM), rounding=ROUND_HALF_UP) if abs(nilai) < 10**9 else nilai
    return f"{bulat.normalize():f}".replace(".", desimal) if bulat else "0"


def _bagian(kode: str) -> list[str]:
    bagian = [""]
    for potongan in re.findall(r'"[^"]*"|\\.|;|[^;"\\]+|.', kode):
        if potongan == ";":
            bagian.append("")
        else:
            bagian[-1] += potongan
    return bagian


def _rupa(bagian: str) -> _Rupa:
    depan, pola, belakang, waktu, persen = "", "", "", "", False
    for cocok in _POTONGAN.finditer(bagian):
        kutip, lolos, kurung, angka, tanggal, lain = cocok.groups()
        if kurung is not None:
            waktu += kurung.lower() if kurung.lower() in {"h", "hh", "m", "mm"} else ""
        elif angka and not pola:
            pola = angka
        elif tanggal:
            waktu += tanggal.lower()
        elif lain in {":", "/"} and waktu:
            waktu += lain
        else:
            persen = persen or lain == "%"
            huruf = kutip if kutip is not None else lolos or lain or ""
            depan, belakang = (depan, belakang + huruf) if pola else (depan + huruf, belakang)
    return _Rupa(depan, pola, belakang, waktu, persen)


def _angka(nilai: Decimal, pola: str, desimal: str) -> str:
    inti = pola.rstrip(",")
    utuh, _, ekor = inti.partition(".")
    banyak = sum(tanda in "0#?" for tanda in ekor)
    bulat = nilai.scaleb(-3 * (len(pola) - len(inti))).quantize(Decimal(1).scaleb(-banyak), rounding=ROUND_HALF_UP)
    depan, _, pecahan = f"{bulat:f}".partition(".")
    while pecahan and ekor[len(pecahan) - 1] == "#" and pecahan.endswith("0"):
        pecahan = pecahan[:-1]
    if "," in utuh:
        depan = f"{int(depan):,}".replace(",", "," if desimal == "." else ".")
    depan = "" if depan == "0" and "0" not in utuh else depan.zfill(utuh.count("0"))
    return depan + (desimal + pecahan if pecahan else "")


def _waktu(nilai: Decimal, waktu: str) -> str:
    hari, pecahan = divmod(nilai, 1)
    if ("d" in waktu or "y" in waktu) and 0 <= hari <= _HARI_TERBANYAK:
        return f"{_HARI_PERTAMA + timedelta(days=int(hari)):%d-%m-%Y}"
    menit = int((nilai if "d" in waktu else pecahan * _MENIT_SEHARI).to_integral_value(ROUND_HALF_UP))
    jam = menit // 60
    return f"{jam:02d}:{menit % 60:02d}" if waktu.startswith("hh") else f"{jam}:{menit % 60:02d}"
