"""Section titles and field labels of a sheet, recognised through their many printed shapes."""

import re
import tomllib
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files
from typing import Any

from jenjang.surat.keputusan.sumber import BarisSumber

_NOMOR_BAGIAN = r"(?:(?P<nomor>\d{1,2}|[IVXL]{1,6}|[A-Za-z])\s*[.)]?\s+|(?P<rapat>\d{1,2})[.)])?"
# A label is lettered "a" or "a."; "a)" and "1)" number the items of a value, and labels only before a colon.
_NOMOR_LABEL = r"(?:(?P<nomor>[a-z])\.?\s+|(?:[a-z]|\d{1,2})[.)]\s*)?"
_AWALAN_BERJUDUL = re.compile(r"\s*(?:[-*]\s+)?(?:#|\*\*|\d{1,2}\s+\*\*)")
_MIRIP_CUKUP = 0.85
_KATA_JUDUL_TERPANJANG = 6


@dataclass(frozen=True, slots=True)
class Judul:
    """A recognised title or label: its key, the printed number, title and what follows it on the line."""

    kunci: str
    nomor: str
    judul: str
    isi: str


@cache
def _tabel() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("judul.toml").read_text(encoding="utf-8"))


@cache
def urut_bagian() -> dict[str, int]:
    """Return the place of each section in a sheet, by key."""
    return {kunci: bagian["urut"] for kunci, bagian in _tabel()["bagian"].items()}


@cache
def kata_tabel(jenis: str) -> tuple[str, ...]:
    """Return the column titles that mark the head of a workload table of one kind, in lower case."""
    return tuple(kata.lower() for kata in _tabel()["tabel"][jenis])


@cache
def _ejaan(kelompok: str) -> tuple[tuple[str, str], ...]:
    sumber = _tabel()
    if kelompok == "bagian":
        pasangan = [(kunci, judul) for kunci, isi in sumber["bagian"].items() for judul in isi["judul"]]
    else:
        pasangan = [(kunci, label) for kunci, isi in sumber["label"][kelompok].items() for label in isi]
    return tuple(sorted(pasangan, key=lambda kunci_judul: -len(kunci_judul[1])))


@cache
def _pola(kelompok: str) -> re.Pattern[str]:
    pilihan = "|".join(re.escape(judul).replace(r"\ ", r"\s+") for _, judul in _ejaan(kelompok))
    nomor = _NOMOR_BAGIAN if kelompok == "bagian" else _NOMOR_LABEL
    return re.compile(rf"^#*\s*{nomor}(?P<judul>{pilihan})(?![\w/])\s*(?P<isi>.*)$", re.IGNORECASE)


def _kunci(kelompok: str, judul: str) -> str:
    rapi = " ".join(judul.split()).lower()
    return next(kunci for kunci, ejaan in _ejaan(kelompok) if ejaan.lower() == rapi)


def _tanpa_titik_dua(isi: str) -> str:
    return re.sub(r"^[\s:]+(?:-\s+(?=\S))?", "", isi)


def baca_judul_bagian(baris: BarisSumber) -> Judul | None:
    """Recognise a section title; what follows it must begin with a colon, and it must stand out as a title.

    Capitals, heading marks or a number with every word capitalised are asked for, because the words of a title are
    also said in running text.
    """
    cocok = _pola("bagian").match(baris.teks) or _pola_mirip(baris.teks)
    if cocok is None:
        return None
    nomor, judul, isi = cocok["nomor"] or cocok["rapat"] or "", cocok["judul"], cocok["isi"] or ""
    berjudul = not baris.bertabel and _AWALAN_BERJUDUL.match(baris.tercetak) is not None
    menonjol = judul.isupper() or baris.menonjol or berjudul or (not baris.bertabel and _berkapital(nomor, judul, isi))
    if not menonjol or (isi and not isi.startswith(":")):
        return None
    return Judul(_kunci_mirip("bagian", judul), nomor, judul, _tanpa_titik_dua(isi))


def _berkapital(nomor: str, judul: str, isi: str) -> bool:
    """Whether a title is written "5. Syarat Jabatan": numbered, its words capitalised, in its place or with a colon."""
    kata = re.split(r"[\s/]+", judul)
    if not nomor or nomor.islower() or not all(satu[:1].isupper() or satu == "yang" for satu in kata):
        return False
    return isi.startswith(":") or nomor == str(urut_bagian()[_kunci_mirip("bagian", judul)])


def _pola_mirip(teks: str) -> re.Match[str] | None:
    cocok = re.match(r"^(?P<nomor>\d{1,2})(?P<rapat>)\s+(?P<judul>[A-Z/ ]{6,40}?)\s*(?P<isi>:.*)?$", teks)
    if cocok is None or (cocok["isi"] is None and not cocok["judul"].isupper()):
        return None
    return cocok if _paling_mirip("bagian", cocok["judul"]) else None


def _paling_mirip(kelompok: str, teks: str) -> str:
    return _kemiripan(kelompok, teks)[1]


def _kemiripan(kelompok: str, teks: str) -> tuple[float, str]:
    """Return how near a text is to the nearest title and that title's key, (0, "") where none is near enough."""
    calon = [
        (SequenceMatcher(None, teks.lower(), ejaan.lower()).ratio(), kunci)
        for kunci, ejaan in _ejaan(kelompok)
        if abs(len(ejaan) - len(teks)) <= len(ejaan) // 4
    ]
    mirip, kunci = max(calon, default=(0.0, ""))
    return (mirip, kunci) if mirip >= _MIRIP_CUKUP else (0.0, "")


def _kunci_mirip(kelompok: str, judul: str) -> str:
    rapi = " ".join(judul.split()).lower()
    tepat = [kunci for kunci, ejaan in _ejaan(kelompok) if ejaan.lower() == rapi]
    return tepat[0] if tepat else _paling_mirip(kelompok, judul)


def baca_label(teks: str, kelompok: str) -> Judul | None:
    """Recognise a field label such as "a Pendidikan : ..."; a small misspelling is accepted."""
    cocok = _pola(kelompok).match(teks)
    nomor = (cocok["nomor"] or "") if cocok else ""
    if cocok and (nomor or cocok["isi"].startswith(":")):
        return Judul(_kunci(kelompok, cocok["judul"]), nomor, cocok["judul"], _tanpa_titik_dua(cocok["isi"]))
    return _label_mirip(teks, kelompok)


def _label_mirip(teks: str, kelompok: str) -> Judul | None:
    cocok = re.match(r"^(?P<nomor>[a-z])\.?\s+(?P<sisa>\S.*)$", teks)
    if cocok is None:
        return None
    kata = cocok["sisa"].split()
    potongan = [" ".join(kata[:banyak]).rstrip(" :") for banyak in range(1, min(_KATA_JUDUL_TERPANJANG, len(kata)) + 1)]
    (_, kunci), banyak, label = max(
        (_kemiripan(kelompok, teks), banyak, teks) for banyak, teks in enumerate(potongan, start=1)
    )
    if not kunci:
        return None
    return Judul(kunci, cocok["nomor"], label, _tanpa_titik_dua(" ".join(kata[banyak:])))


def baca_label_bebas(teks: str) -> Judul | None:
    """Recognise any lettered label with a colon ("f Koordinator : ..."), whatever its words."""
    cocok = re.match(r"^(?P<nomor>[a-z])\.?\s+(?P<judul>[A-Za-z][A-Za-z/ ]{1,40}?)\s*:\s*(?P<isi>.*)$", teks)
    return Judul("", cocok["nomor"], cocok["judul"], cocok["isi"].strip()) if cocok else None
