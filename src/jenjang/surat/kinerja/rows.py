"""One row of a performance export: its cells read by field, its months found, its capacity told."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from jenjang.core.jabatan.jenjang import JENJANG, kenali_jenjang
from jenjang.core.jabatan.kelas import muat_kelas_tunjangan
from jenjang.core.penilaian.berkas import Asal, Masalah, PeriodeKinerja
from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.kinerja.periods import Periode, months_between, parse_bulan, parse_periode, parse_tahun
from jenjang.surat.kinerja.ratings import parse_ekspektasi, parse_predikat
from jenjang.surat.kinerja.record import BarisKinerja, Penugasan
from jenjang.surat.nilai.cell_text import is_blank, words_of
from jenjang.surat.nilai.choices import parse_nip, parse_text
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.fields import parse_fields, require
from jenjang.surat.nilai.numbers import parse_credit
from jenjang.surat.nilai.problems import CellProblem

PARSERS: Final[Mapping[str, Callable[[Value], object]]] = {
    "nip": parse_nip,
    "nama": parse_text,
    "jabatan": parse_text,
    "unit_kerja": parse_text,
    "penugasan": parse_text,
    "tahun": parse_tahun,
    # Its year may stand in another column.
    "periode": lambda value: value,
    "tanggal_mulai": parse_date,
    "tanggal_selesai": parse_date,
    "bulan_mulai": parse_bulan,
    "bulan_selesai": parse_bulan,
    "hasil_kerja": parse_ekspektasi,
    "perilaku": parse_ekspektasi,
    "predikat": parse_predikat,
    "angka_kredit": parse_credit,
}
_ACTING: Final = {
    "plt": Penugasan.PELAKSANA_TUGAS,
    "pelaksana tugas": Penugasan.PELAKSANA_TUGAS,
    "plh": Penugasan.PELAKSANA_HARIAN,
    "pelaksana harian": Penugasan.PELAKSANA_HARIAN,
    "pjs": Penugasan.PENJABAT_SEMENTARA,
    "penjabat sementara": Penugasan.PENJABAT_SEMENTARA,
    "pj": Penugasan.PENJABAT,
    "penjabat": Penugasan.PENJABAT,
}
_PEKERJA_SOSIAL: Final = re.compile(r"\b(pekerja sosial\b.*)")
_ACTING_FIRST: Final = re.compile(rf"^(?:{'|'.join(_ACTING)})\b")


def parse_row(cells: Mapping[str, Value], asal: Asal, judul: Periode | None, problems: list[Masalah]) -> BarisKinerja:
    """Read one row by its fields; `judul` is the period that the title of the table names.

    Every cell that cannot be understood is named in `problems`; the row then lacks its value.
    """
    read = parse_fields(PARSERS, cells, asal, problems)
    require(("nip",), cells, asal, problems)
    penugasan = _penugasan(read.get("penugasan"), read.get("jabatan"))
    if all(is_blank(cells.get(name)) for name in ("predikat", "hasil_kerja", "perilaku")):
        problems.append(asal.masalah("predikat", "predikat_kosong"))
    elif is_blank(cells.get("predikat")):
        require(("hasil_kerja", "perilaku"), cells, asal, problems)
    months = _periode(read, asal, judul, problems)
    periode = months and PeriodeKinerja(
        asal,
        months.tahun,
        months.mulai,
        months.selesai,
        read.get("hasil_kerja"),
        read.get("perilaku"),
        read.get("predikat"),
        jenjang_dari_jabatan(read.get("jabatan")) if penugasan is Penugasan.DEFINITIF else None,
    )
    own = {name: read.get(name) for name in ("nip", "nama", "jabatan", "unit_kerja", "angka_kredit")}
    return BarisKinerja(asal=asal, penugasan=penugasan, periode=periode, **own)  # type: ignore[arg-type]


def _penugasan(told: str | None, jabatan: str | None) -> Penugasan:
    """Tell an acting post by its column or by how the post is named ("Plt. Kepala Bidang")."""
    for text in (told, jabatan):
        if text and (found := _ACTING_FIRST.match(words_of(text))):
            return _ACTING[found[0]]
    return Penugasan.DEFINITIF


def jenjang_dari_jabatan(jabatan: str | None) -> str | None:
    """Give the jenjang that the name of a post says, former names included; a post of another kind says none."""
    told = words_of(jabatan or "")
    post = _PEKERJA_SOSIAL.search(told)
    if post is None:
        return kenali_jenjang(told)
    name = post[1]
    rows = muat_kelas_tunjangan()
    former = {words_of(name): each.jenjang for each in rows for name in (each.nama_lama, *each.nama_lama_lain)}
    # The longest name first: "Pekerja Sosial Pelaksana Lanjutan" begins like "Pekerja Sosial Pelaksana".
    known = {f"pekerja sosial {jenjang.casefold()}": jenjang for jenjang in JENJANG} | former
    found = (known[each] for each in sorted(known, key=len, reverse=True) if f"{name} ".startswith(f"{each} "))
    return next(found, None)


def _periode(read: Mapping[str, Any], asal: Asal, judul: Periode | None, problems: list[Masalah]) -> Periode | None:
    """Find the months: from days, from months, from the period told, from the year alone, or from the title."""
    named = {each.isian for each in problems if (each.lembar, each.baris) == (asal.lembar, asal.baris)}
    try:
        if "tanggal_mulai" in read and "tanggal_selesai" in read:
            return months_between(read["tanggal_mulai"], read["tanggal_selesai"])
        year = read.get("tahun", judul.tahun if judul else None)
        if "bulan_mulai" in read and "bulan_selesai" in read and year is not None:
            if read["bulan_selesai"] < read["bulan_mulai"]:
                raise CellProblem("periode_terbalik")
            return Periode(year, read["bulan_mulai"], read["bulan_selesai"])
        if "periode" in read:
            found = parse_periode(read["periode"], year)
            if found.tahun != read.get("tahun", found.tahun):
                raise CellProblem("periode_beda_tahun", tahun=read["tahun"])
            return found
    except CellProblem as problem:
        problems.append(asal.masalah(_column_of_period(asal), problem.kode, **problem.isi))
        return None
    if named & {"tahun", "tanggal_mulai", "tanggal_selesai", "bulan_mulai", "bulan_selesai"}:
        return None
    if "tahun" in read and not read.keys() & {"tanggal_mulai", "tanggal_selesai", "bulan_mulai", "bulan_selesai"}:
        return Periode(read["tahun"], 1, 12)
    if judul is not None and "tahun" not in read:
        return judul
    problems.append(asal.masalah(_column_of_period(asal), "periode_kosong"))
    return None


def _column_of_period(asal: Asal) -> str:
    return next((name for name in ("periode", "tanggal_mulai", "bulan_mulai", "tahun") if name in asal.kolom), "tahun")


def is_pekerja_sosial(jabatan: str) -> bool:
    """Whether the name of a post is that of a Pekerja Sosial, or a jenjang alone."""
    return _PEKERJA_SOSIAL.search(words_of(jabatan)) is not None or kenali_jenjang(words_of(jabatan)) is not None


def is_record(cells: Mapping[str, Value]) -> bool:
    """Whether a row says something about a person or a rating, and is no title or signature."""
    return bool(
        {name for name, value in cells.items() if not is_blank(value)} & {"nip", "predikat", "hasil_kerja", "perilaku"}
    )
