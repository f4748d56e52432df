"""Peta jabatan as a workbook: one row a post, under its superior, with class, K, B and selisih."""

import io

import xlsxwriter

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.posisi import garis_atasan, kepala_unit

_KOLOM = (
    ("Nomor", 10),
    ("Jabatan", 60),
    ("Jenis jabatan", 18),
    ("Atasan langsung", 45),
    ("Unit", 45),
    ("Kelas", 8),
    ("Kebutuhan (K)", 14),
    ("Bezetting (B)", 14),
    ("Selisih (B-K)", 14),
)
_K, _B = "G", "H"


def tulis_xlsx(hasil: HasilKebutuhan) -> bytes:
    """Write the posts of an office; the differences and sums are living formulas."""
    keluaran = io.BytesIO()
    with xlsxwriter.Workbook(keluaran, {"in_memory": True}) as buku:
        lembar = buku.add_worksheet("Peta jabatan")
        judul = buku.add_format({"bold": True, "text_wrap": True, "bottom": 1})
        for kolom, (nama, lebar) in enumerate(_KOLOM):
            lembar.set_column(kolom, kolom, lebar)
            lembar.write_string(0, kolom, nama, judul)
        for baris, neraca in enumerate(hasil.neraca, start=1):
            posisi = neraca.posisi
            garis = garis_atasan(posisi, hasil.posisi)
            takuk = buku.add_format({"indent": min(len(garis), 15)})
            lembar.write_string(baris, 0, posisi.nomor)
            lembar.write_string(baris, 1, posisi.nama, takuk)
            lembar.write_string(baris, 2, posisi.jenis.nama)
            lembar.write_string(baris, 3, garis[0].nama if garis else "")
            lembar.write_string(baris, 4, kepala_unit(posisi, hasil.posisi).nama)
            for kolom, nilai in ((5, posisi.kelas), (6, neraca.kebutuhan), (7, neraca.bezetting)):
                if nilai is not None:
                    lembar.write_number(baris, kolom, nilai)
            if neraca.selisih is not None:
                lembar.write_formula(baris, 8, f"={_B}{baris + 1}-{_K}{baris + 1}", None, neraca.selisih)
        _jumlah(buku, lembar, hasil)
        lembar.freeze_panes(1, 2)
        lembar.autofilter(0, 0, len(hasil.neraca), len(_KOLOM) - 1)
        lembar.set_landscape()
        lembar.set_paper(8)
        lembar.fit_to_pages(1, 0)
        lembar.repeat_rows(0)
    return keluaran.getvalue()


def _jumlah(buku: xlsxwriter.Workbook, lembar: xlsxwriter.worksheet.Worksheet, hasil: HasilKebutuhan) -> None:
    tebal = buku.add_format({"bold": True, "top": 1})
    akhir = len(hasil.neraca) + 1
    jumlah = hasil.jumlah
    lembar.write_string(akhir, 1, "Jumlah", tebal)
    for kolom, huruf, nilai in ((6, _K, jumlah.kebutuhan), (7, _B, jumlah.bezetting), (8, "I", jumlah.selisih)):
        if nilai is not None:
            lembar.write_formula(akhir, kolom, f"=SUM({huruf}2:{huruf}{akhir})", tebal, nilai)
