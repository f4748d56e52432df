"""The sample performance exports: as the national system gives them, with the faults offices meet. All is invented."""

import io
from datetime import datetime
from typing import Any, Final

import xlsxwriter

CREATED: Final = datetime(2020, 5, 27)
JUDUL: Final = (
    (
        "No",
        "NIP",
        "Nama",
        "Jabatan",
        "Unit Kerja",
        "Jenis Jabatan",
        "Periode Penilaian",
        None,
        "Predikat Kinerja",
        None,
        None,
    ),
    (None, None, None, None, None, None, "Tahun", "Periode", "Hasil Kerja", "Perilaku Kerja", "Predikat"),
)
GABUNG: Final = ("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:E6", "F5:F6", "G5:H5", "I5:K5")
DINAS: Final = "Dinas Sosial Kota Contoh"
MUDA, PERTAMA, MADYA = (f"Pekerja Sosial Ahli {each}" for each in ("Muda", "Pertama", "Madya"))
Row = tuple[Any, ...]
RAHMAT, SEKAR, DEWI, WATI = "198703142011011004", "199408212018122003", "199005172015032006", "197911022005012007"
ATAS, SESUAI, BAWAH = "DIATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DIBAWAH EKSPEKTASI"
BARIS: Final[list[Row]] = [
    (RAHMAT, "Rahmat Contoh (data karangan)", MUDA, DINAS, "Definitif", 2023, "Tahunan", SESUAI, SESUAI, "BAIK"),
    (RAHMAT, "Rahmat Contoh (data karangan)", MUDA, DINAS, "Definitif", 2024, "Tahunan", ATAS, ATAS, "SANGAT BAIK"),
    (
        "'" + SEKAR, "Sekar Contoh (data karangan)", PERTAMA, DINAS, "Definitif", 2024, "Januari - Juni", SESUAI, ATAS,
        "BAIK",
    ),
    (SEKAR, "Sekar Contoh (data karangan)", PERTAMA, DINAS, "Definitif", 2024, "Triwulan III", SESUAI, SESUAI, "BAIK"),
    (SEKAR, "Sekar Contoh (data karangan)", PERTAMA, DINAS, "Definitif", 2024, "Triwulan IV", BAWAH, SESUAI, "null"),
    (
        SEKAR, "Sekar Contoh (data karangan)", "Plt. Kepala Seksi Rehabilitasi Sosial", DINAS, "PLT", 2024, "Tahunan",
        ATAS, ATAS, "SANGAT BAIK",
    ),
    (
        "19900517 201503 2 006", "Dewi Contoh (data karangan)", PERTAMA, DINAS, "Definitif", "2024", "Tahunan",
        "MEMENUHI EKSPEKTASI", SESUAI, "BAIK",
    ),
    (int(WATI), "Wati Contoh (data karangan)", MADYA, DINAS, "Definitif", 2024, "Tahunan", SESUAI, SESUAI, "BAIK"),
    (WATI, "Wati Contoh (data karangan)", MADYA, DINAS, "Definitif", 2023, "Tahunan", SESUAI, SESUAI, "Amat Baik"),
    (
        WATI, "Wati Contoh (data karangan)", MADYA, DINAS, "Definitif", 2023, "15-03-2023 s.d. 31-12-2023", None, None,
        "Baik",
    ),
    (WATI, "Wati Contoh (data karangan)", MADYA, DINAS, "Definitif", 2022, "Tahunan", SESUAI, SESUAI, "BAIK"),
    (
        "198105302008011003", "Budi Contoh (data karangan)", "Analis Kebijakan Ahli Muda", DINAS, "Definitif", 2024,
        "Tahunan", SESUAI, SESUAI, "BAIK",
    ),
    (RAHMAT, "Rahmat Contoh (data karangan)", MUDA, DINAS, "Definitif", 2024, "Tahunan", ATAS, ATAS, "SANGAT BAIK"),
    (DEWI, "Dewi Contoh (data karangan)", PERTAMA, DINAS, "Plh.", 2023, "Tahunan", SESUAI, SESUAI, "BAIK"),
]  # fmt: skip
CSV: Final = (
    "REKAPITULASI PREDIKAT KINERJA (DATA KARANGAN);;;;;\r\n"
    "PERIODE TAHUN 2025;;;;;\r\n"
    ";;;;;\r\n"
    "No;NIP;Nama;Jabatan;Predikat Kinerja;Angka Kredit\r\n"
    f"1;'{RAHMAT};Rahmat Contoh (data karangan);{MUDA};Baik;25,000\r\n"
    f"2;{SEKAR};Sekar Contoh (data karangan);{PERTAMA};Sangat Baik;18,750\r\n"
    f"3;{DEWI};Dewi Contoh (data karangan);{PERTAMA};Baik sekali;18,75\r\n"
    f"4;{WATI};Wati Contoh (data karangan);{MADYA};null;-\r\n"
    ";;Mengetahui, Kepala Dinas Sosial Kota Contoh;;;\r\n"
)


def write_export() -> bytes:
    """Write the export as a workbook: titles above, headings in two rows, faults among the rows."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"title": "Ekspor kinerja (data karangan)", "created": CREATED})
    head = book.add_format({"bold": True, "border": 1, "align": "center", "text_wrap": True, "bg_color": "#DDEBF7"})
    title = book.add_format({"bold": True, "font_size": 13})
    sheet = book.add_worksheet("Rekap Kinerja")
    for column, width in enumerate((5, 24, 32, 36, 26, 12, 8, 28, 22, 22, 16)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, "REKAPITULASI PREDIKAT KINERJA PEGAWAI (DATA KARANGAN)", title)
    sheet.write_string(1, 0, "Instansi: Pemerintah Kota Contoh", title)
    sheet.write_string(2, 0, "Dicetak 5 Januari 2026")
    for place in GABUNG:
        sheet.merge_range(place, "", head)
    for row, texts in enumerate(JUDUL, 4):
        for column, text in enumerate(texts):
            if text:
                sheet.write_string(row, column, text, head)
    for row, cells in enumerate(BARIS, 6):
        sheet.write_number(row, 0, row - 5)
        for column, value in enumerate(cells, 1):
            if isinstance(value, int):
                sheet.write_number(row, column, value)
            elif value is not None:
                sheet.write_string(row, column, value)
    sheet.write_string(6 + len(BARIS), 2, "Jumlah pegawai: 5")
    book.close()
    return target.getvalue()


def write_export_csv() -> bytes:
    """Write the export as CSV with BOM and semicolons, the period in its title only."""
    return b"\xef\xbb\xbf" + CSV.encode()
