"""A decree as XLSX: a sheet for each part, text as text, figures as numbers, results as living formulas."""

import io
from datetime import datetime
from typing import Any

import xlsxwriter

from jenjang.surat.keputusan.tulis.naskah import (
    Bagian,
    Baris,
    Blok,
    Entri,
    Judul,
    Kanan,
    Keterangan,
    Naskah,
    Pertimbangan,
    Tabel,
)
from jenjang.surat.keputusan.tulis.xlsx_kisi import Kisi
from jenjang.surat.keputusan.tulis.xlsx_lembar import LembarKerja
from jenjang.surat.keputusan.tulis.xlsx_tabel import tulis_tabel

SIFAT_GAYA = "gaya_desimal"
# Without a fixed day of creation the same decree would differ on each run.
_DIBUAT = datetime(2020, 1, 1)
_KERTAS_A4 = 9
_NAMA_TERPANJANG = 31


def tulis_xlsx(naskah: Naskah) -> bytes:
    """Write the workbook; the same input gives the same bytes.

    A figure is a formula where the formula shows what is printed, and the printed number where it does not; the
    property `gaya_desimal` keeps the decimal mark of the print for who reads the workbook back.
    """
    tujuan = io.BytesIO()
    buku = xlsxwriter.Workbook(tujuan, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    buku.set_properties({"title": naskah.judul, "created": _DIBUAT})
    buku.set_custom_property(SIFAT_GAYA, naskah.gaya_desimal)
    buku.set_calc_mode("auto")
    terpakai: set[str] = set()
    for bagian in naskah.bagian:
        _tulis_bagian(buku, bagian, _nama(bagian.nama, terpakai), naskah.gaya_desimal)
    buku.close()
    return tujuan.getvalue()


def _nama(nama: str, terpakai: set[str]) -> str:
    """Return a sheet name that no other sheet has, whatever the case of its letters."""
    pilihan, urut = nama, 1
    while pilihan.lower() in terpakai:
        urut += 1
        pilihan = f"{nama[: _NAMA_TERPANJANG - len(str(urut)) - 1]} {urut}"
    terpakai.add(pilihan.lower())
    return pilihan


def _tulis_bagian(buku: Any, bagian: Bagian, nama: str, gaya: str) -> None:
    lembar = LembarKerja(buku, buku.add_worksheet(nama), Kisi.dari(bagian), gaya)
    if bagian.lanskap:
        lembar.lembar.set_landscape()
    lembar.lembar.set_paper(_KERTAS_A4)
    lembar.lembar.fit_to_pages(1, 0)
    lembar.lembar.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    lembar.lembar.set_footer("&L&A&R&P / &N")
    lembar.lembar.hide_gridlines(2)
    for blok in bagian.blok:
        _tulis(lembar, blok)


def _tulis(lembar: LembarKerja, blok: Blok) -> None:
    kisi = lembar.kisi
    match blok:
        case Judul():
            lembar.teks(0, kisi.akhir, blok.teks, align="center", bold=blok.tebal)
            lembar.turun()
        case Baris():
            _baris(lembar, blok)
        case Pertimbangan():
            _pertimbangan(lembar, blok)
        case Entri():
            lembar.teks(0, 0, blok.nomor, align="left")
            lembar.teks(1, kisi.akhir, blok.nama, indent=blok.tingkat - 1)
            lembar.turun()
        case Kanan():
            for urut, teks in enumerate(blok.baris):
                if blok.ruang_tanda_tangan and urut == len(blok.baris) - 1:
                    lembar.turun(3)
                lembar.teks(kisi.nilai, kisi.akhir, teks)
                lembar.turun()
            lembar.turun()
        case Keterangan():
            lembar.teks(0, kisi.akhir, blok.teks, italic=True)
            lembar.turun()
        case Tabel():
            tulis_tabel(lembar, blok)
            lembar.turun()


def _baris(lembar: LembarKerja, baris: Baris) -> None:
    kisi = lembar.kisi
    if baris.nomor:
        lembar.teks(0, 0, baris.nomor, bold=baris.tebal, indent=max(baris.tingkat - 1, 0), align="left")
    if baris.label:
        lembar.teks(1, kisi.nilai - 1, f"{baris.label} :", bold=baris.tebal)
    if baris.isi:
        lembar.teks(kisi.nilai if baris.label or baris.sambungan else 1, kisi.akhir, baris.isi)
    lembar.turun()


def _pertimbangan(lembar: LembarKerja, blok: Pertimbangan) -> None:
    kisi = lembar.kisi
    if blok.kata:
        lembar.teks(0, 0, f"{blok.kata} :")
    if blok.nomor:
        lembar.teks(1, 1, blok.nomor, align="right")
    if blok.isi:
        lembar.teks(2, kisi.akhir, blok.isi)
    lembar.turun()
