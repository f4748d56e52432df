"""The lines of a workbook: every row of the visible sheets, each cell as the text it shows."""

import io
import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from jenjang.surat.buku_kerja.sheets import column_letter, column_number
from jenjang.surat.keputusan.berkas.mentah import BarisMentah
from jenjang.surat.keputusan.berkas.xlsx_buku import Buku, buka_buku, nama_tag
from jenjang.surat.keputusan.berkas.xlsx_gabungan import Gabungan
from jenjang.surat.keputusan.format_angka import tampilkan

_ALAMAT = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_BELUM_DIHITUNG = "=…"
_KOLOM_TERBANYAK = 400


def baris_xlsx(isi: bytes) -> Iterator[BarisMentah]:
    """Yield the rows that hold anything, in the order of the sheets; a cell covered by a merged one is none.

    A number is shown as its format shows it, with the decimal mark the workbook's property `gaya_desimal` names and
    a comma where it names none. A formula nobody has calculated is shown as such, so that it is not taken for blank.
    """
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        buku = buka_buku(arsip)
        for nama, anggota in buku.lembar:
            # Entities cannot explode here: this runs in the child only, under its limits.
            yield from _lembar(buku, nama, ElementTree.fromstring(arsip.read(anggota)))  # noqa: S314


def _lembar(buku: Buku, nama: str, akar: Element) -> Iterator[BarisMentah]:
    gabungan = Gabungan(akar)
    for urut_baris, baris in enumerate((e for e in akar.iter() if nama_tag(e) == "row"), start=1):
        nomor = int(baris.get("r", str(urut_baris)))
        sel: dict[int, Element] = {}
        for urut, elemen in enumerate((e for e in baris if nama_tag(e) == "c"), start=1):
            cocok = _ALAMAT.fullmatch(elemen.get("r", ""))
            sel[column_number(cocok[1]) if cocok else urut] = elemen
        isi = {kolom: teks for kolom, elemen in sel.items() if (teks := _isi(buku, elemen)).strip()}
        if not isi or max(isi) > _KOLOM_TERBANYAK:
            yield from _terlalu_lebar(nama, nomor, isi)
            continue
        tertutup = gabungan.tertutup(nomor)
        # Blank cells that are there, with a border or a format, belong to the row of a table.
        akhir = max(isi) if max(sel) > _KOLOM_TERBANYAK else max(sel)
        kolom_baris = [kolom for kolom in range(1, akhir + 1) if not any(a < kolom <= b for a, b in tertutup)]
        alamat = tuple(f"{column_letter(kolom)}{nomor}" for kolom in kolom_baris)
        menonjol = any(buku.tebal(sel[kolom].get("s", "")) for kolom in sorted(isi)[:2])
        lokasi: dict[str, int | str] = {"lembar": nama, "sel": f"{column_letter(min(isi))}{nomor}"}
        yield BarisMentah(lokasi, tuple(isi.get(kolom, "") for kolom in kolom_baris), menonjol, alamat)


def _terlalu_lebar(nama: str, nomor: int, isi: dict[int, str]) -> Iterator[BarisMentah]:
    """Keep the texts of a row wider than any form, without the thousands of blanks between them."""
    if isi:
        lokasi: dict[str, int | str] = {"lembar": nama, "sel": f"{column_letter(min(isi))}{nomor}"}
        yield BarisMentah(lokasi, tuple(isi[kolom] for kolom in sorted(isi)))


def _isi(buku: Buku, elemen: Element) -> str:
    jenis = elemen.get("t", "n")
    nilai = next((anak.text or "" for anak in elemen if nama_tag(anak) == "v"), None)
    if jenis == "inlineStr":
        return "".join(anak.text or "" for anak in elemen.iter() if nama_tag(anak) == "t")
    if nilai is None:
        return _BELUM_DIHITUNG if any(nama_tag(anak) == "f" for anak in elemen) else ""
    if jenis == "s":
        return buku.teks[int(nilai)]
    if jenis == "b":
        return "BENAR" if nilai == "1" else "SALAH"
    if jenis in {"str", "e", "d"}:
        return nilai
    try:
        return tampilkan(Decimal(nilai), buku.format(elemen.get("s", "")), buku.gaya_desimal)
    except InvalidOperation:
        return nilai
