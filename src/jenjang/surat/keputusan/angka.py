"""Numbers as offices print them: both decimal styles, thousands, dashes, clock times."""

import re
from collections import Counter
from collections.abc import Iterable

from jenjang.core.jabatan.tercetak import PERJUTAAN, Angka, Lokasi

KOMA = ","
TITIK = "."
_BENTUK = re.compile(r"\d{1,12}(?:[.,]\d{1,12})*", re.ASCII)
_JAM = re.compile(r"(\d{1,2}):([0-5]\d)", re.ASCII)
_TANDA = re.compile(r"[.,]")
_BEREKOR = re.compile(r"\d+[.,](?:\d{1,2}|\d{4,})")
_STRIP = frozenset({"-", "–", "—"})
_DESIMAL_TERBANYAK = 6
_LEBAR_RIBUAN = 3


def gaya_desimal(sel: Iterable[str], ribuan: Iterable[str] = ()) -> str:
    """Return the decimal mark of a table, told by cells whose mark can be no other ("0.36", "1.080,00").

    Where there is none, cells known to hold thousands ("75.000" minutes) tell the other mark, then cells such as
    "2,5", which may be numbers of rows; where nothing tells, it is the comma.
    """
    isi = [satu for satu in sel if _BENTUK.fullmatch(satu)]
    for tanda in (
        [_tanda_pasti(satu) for satu in isi],
        [{TITIK: KOMA, KOMA: TITIK}[satu] for teks in ribuan for satu in _TANDA.findall(teks)],
        [_TANDA.findall(satu)[-1] for satu in isi if _BEREKOR.fullmatch(satu)],
    ):
        suara = Counter(satu for satu in tanda if satu)
        if suara:
            return max(suara, key=lambda ciri: (suara[ciri], ciri == KOMA))
    return KOMA


def _tanda_pasti(isi: str) -> str:
    """Return the decimal mark that a number cannot but have, "" where its mark may stand for thousands."""
    tanda: list[str] = _TANDA.findall(isi)
    if len(set(tanda)) > 1 and tanda[-1] not in tanda[:-1]:
        return tanda[-1]
    return tanda[0] if len(tanda) == 1 and isi.startswith(f"0{tanda[0]}") else ""


def baca_angka(isi: str, lokasi: Lokasi, desimal: str) -> Angka | None:
    """Read a printed number of a result or credit; None when it is no number.

    One mark before exactly three digits is the one doubtful form ("84.000"); it is read by the table's style.
    """
    return _baca(isi, lokasi, desimal)


def baca_cacah(isi: str, lokasi: Lokasi) -> Angka | None:
    """Read a count, such as a volume or minutes, where a mark before three digits is thousands."""
    return _baca(isi, lokasi, None)


def berupa_angka(isi: str) -> bool:
    """Whether a cell holds a number, a dash or a clock time."""
    return isi in _STRIP or _JAM.fullmatch(isi) is not None or _BENTUK.fullmatch(isi) is not None


def _baca(isi: str, lokasi: Lokasi, desimal: str | None) -> Angka | None:
    if isi == "":
        return Angka("", lokasi)
    if isi in _STRIP:
        return Angka(isi, lokasi, perjutaan=0)
    if jam := _JAM.fullmatch(isi):
        return Angka(isi, lokasi, menit_jam=int(jam[1]) * 60 + int(jam[2]))
    nilai = _perjutaan(isi, desimal) if _BENTUK.fullmatch(isi) else None
    return None if nilai is None else Angka(isi, lokasi, perjutaan=nilai)


def _perjutaan(isi: str, desimal: str | None) -> int | None:
    bagian, tanda = _TANDA.split(isi), _TANDA.findall(isi)
    if not tanda:
        return int(isi) * PERJUTAAN
    if not _tanda_akhir_desimal(bagian, tanda, desimal):
        return _bulat(bagian)
    utuh, pecahan = _bulat(bagian[:-1]), bagian[-1]
    if utuh is None or len(pecahan) > _DESIMAL_TERBANYAK or tanda[-1] in tanda[:-1]:
        return None
    return utuh + int(pecahan.ljust(_DESIMAL_TERBANYAK, "0"))


def _tanda_akhir_desimal(bagian: list[str], tanda: list[str], desimal: str | None) -> bool:
    if len(set(tanda)) > 1:
        return True
    if len(tanda) > 1:
        return False
    if len(bagian[1]) != _LEBAR_RIBUAN or len(bagian[0]) > _LEBAR_RIBUAN or bagian[0] == "0":
        return True
    return tanda[0] == desimal


def _bulat(bagian: list[str]) -> int | None:
    depan, *ribuan = bagian
    if ribuan and (len(depan) > _LEBAR_RIBUAN or any(len(kelompok) != _LEBAR_RIBUAN for kelompok in ribuan)):
        return None
    return int("".join(bagian)) * PERJUTAAN
