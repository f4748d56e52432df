"""The sample workbook with the mistakes that offices make, in the layout that offices use. All of it is invented."""

import io
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import xlsxwriter

CREATED: Final = datetime(2020, 5, 27)
PEGAWAI: Final = [
    ("Nama", ": Dewi Contoh (data karangan)"),
    ("NIP", "19900517 201503 2 006"),
    ("Tanggal Lahir", "15-05-1990"),
    ("Unit Kerja", "Dinas Sosial Kota Contoh"),
    ("Jabatan", "Pekerja Sosial Ahli Pertama"),
    ("Pangkat/Gol. Ruang", "Penata Muda Tingkat I (III/b)"),
    ("TMT Jabatan", "1 Februari 2021"),
    ("TMT Pangkat", date(2019, 4, 1)),
    ("Pendidikan Terakhir", "S-1"),
    ("Saldo Awal (AK)", "31,25"),
    ("Pengembangan Profesi", "null"),
    ("Hasil Kerja Minimal", "v"),
    ("Lowongan", "-"),
]
JUDUL: Final = [
    "No.",
    "Tanggal",
    None,
    "Kode Butir",
    "Uraian Kegiatan",
    "Volume",
    "Surat Tugas",
    None,
    "Unit Punya Jenjang Butir",
    "Bukti",
    "Ket.",
]
ANAK_JUDUL: Final = [None, "Mulai", "Selesai", None, None, None, "Nomor", "Tanggal", None, None, None]
GABUNG: Final = ["A4:A5", "B4:C4", "D4:D5", "E4:E5", "F4:F5", "G4:H4", "I4:I5", "J4:J5", "K4:K5"]

# Each row: first day, last day, kode, wording, amount, assignment, its day, unit has the jenjang, evidence, remark.
Row = tuple[Any, ...]
PENDEKATAN_AWAL: Final[list[Row]] = [
    (
        date(2021, 2, 8),
        date(2021, 2, 10),
        "L2.A.1.a.1",
        "Rancangan penjajagan awal Kelurahan Contoh Utara",
        1,
        None,
        None,
        None,
        "Rancangan 01/2021",
        None,
    ),
    (
        "15-02-2021",
        None,
        "L2.A.1.b.1",
        "Materi sosialisasi layanan lanjut usia",
        "2 materi",
        None,
        None,
        None,
        "Materi 01-02/2021",
        None,
    ),
    (
        "1 Maret 2021",
        "31 Maret 2021",
        "l2.a.1.c.1",
        "Sosialisasi di enam kelurahan",
        6,
        None,
        None,
        None,
        "Laporan 01-06/2021",
        "kode huruf kecil tetap dibaca",
    ),
    (
        "2021-04-05",
        None,
        None,
        "Menyusun instrumen identifikasi awal dan seleksi",
        1,
        None,
        None,
        None,
        "Instrumen 01/2021",
        "tanpa kode: uraian sama dengan lampiran",
    ),
    (date(2021, 4, 12), date(2021, 4, 30), "L2.A.2.b.1", None, 4, None, None, None, "Rancangan 02-05/2021", None),
    (
        date(2021, 5, 3),
        date(2021, 5, 28),
        "L2.A.2.c.1",
        "Rancangan kunjungan rumah",
        12,
        None,
        None,
        None,
        "Rancangan 06-17/2021",
        None,
    ),
    (
        date(2021, 5, 3),
        date(2021, 12, 17),
        "L2.A.2.f.1",
        "Kontrak pelayanan",
        48,
        None,
        None,
        None,
        "Kontrak 01-48/2021",
        None,
    ),
    (
        date(2021, 1, 11),
        None,
        "L2.A.1.a.1",
        "Rancangan penjajagan awal",
        1,
        None,
        None,
        None,
        "Rancangan 00/2021",
        "SALAH: sebelum TMT jabatan",
    ),
    (
        date(2021, 2, 9),
        None,
        "L2.A.1.a.1",
        "Rancangan penjajagan awal Kelurahan Contoh Utara",
        1,
        None,
        None,
        None,
        "Rancangan 01/2021",
        "SALAH: sudah diajukan pada baris pertama",
    ),
    (
        "31-06-2021",
        None,
        "L2.A.2.a.1",
        "Instrumen seleksi",
        1,
        None,
        None,
        None,
        None,
        "SALAH: tidak ada tanggal 31 Juni",
    ),
]
ASESMEN: Final[list[Row]] = [
    (
        date(2021, 6, 1),
        date(2021, 11, 30),
        "L2.B.1.b.1",
        "Asesmen penerima program",
        40,
        None,
        None,
        None,
        "Rancangan asesmen 01-40/2021",
        None,
    ),
    (
        date(2021, 6, 7),
        date(2021, 12, 10),
        "L2.C.1.a.1",
        "Rencana intervensi",
        40,
        None,
        None,
        None,
        "Rencana 01-40/2021",
        None,
    ),
    (
        date(2021, 6, 7),
        date(2021, 12, 10),
        "L2.D.1.a.1",
        "Layanan rehabilitasi sosial",
        60,
        None,
        None,
        None,
        "Laporan layanan 01-60/2021",
        None,
    ),
    (
        date(2021, 7, 5),
        date(2021, 12, 10),
        "L2.D.1.c.1",
        "Layanan pemberdayaan sosial",
        36,
        None,
        None,
        None,
        "Laporan layanan 61-96/2021",
        None,
    ),
    (
        date(2021, 8, 2),
        date(2021, 8, 6),
        "L2.B.1.b.2",
        "Evaluasi asesmen atas penugasan",
        2,
        "094/12/ST/2021",
        "30-07-2021",
        "tidak",
        "Laporan 12-13/2021",
        "butir satu tingkat di atas",
    ),
    (
        date(2021, 9, 6),
        date(2021, 9, 8),
        "L2.D.1.b.2",
        "Layanan jaminan sosial",
        1,
        "094/15/ST/2021",
        "13-09-2021",
        "x",
        "Laporan 14/2021",
        "SALAH: surat tugas sesudah pekerjaan",
    ),
    (
        date(2021, 9, 20),
        None,
        "L2.D.1.a.3",
        "Rekomendasi tindak lanjut",
        1,
        None,
        None,
        None,
        "Laporan 15/2021",
        "dua tingkat di atas: ditolak Pasal 10",
    ),
    (
        date(2021, 10, 4),
        None,
        "L2.D.1.g.1",
        "Layanan lain",
        1,
        None,
        None,
        None,
        None,
        "SALAH: kode tidak ada dalam lampiran",
    ),
    (
        date(2021, 10, 5),
        None,
        None,
        "Mendampingi klien ke rumah sakit",
        3,
        None,
        None,
        None,
        None,
        "SALAH: uraian bukan butir kegiatan",
    ),
    (
        date(2021, 10, 6),
        None,
        "L2.D.1.d.1",
        "Layanan perlindungan sosial",
        -2,
        None,
        None,
        None,
        None,
        "SALAH: jumlah negatif",
    ),
    (
        date(2021, 10, 7),
        None,
        "L2.D.1.e.1",
        "Layanan fakir miskin",
        Decimal("1.5"),
        None,
        None,
        None,
        None,
        "SALAH: jumlah pecahan",
    ),
    (
        date(2021, 10, 8),
        None,
        "L2.D.1.b.1",
        "Layanan jaminan sosial",
        6000,
        None,
        None,
        None,
        None,
        "SALAH: jumlah tidak wajar",
    ),
]
EVALUASI: Final[list[Row]] = [
    (
        date(2021, 11, 1),
        date(2021, 11, 5),
        "L2.E.1.a.1",
        "Instrumen evaluasi",
        1,
        None,
        None,
        None,
        "Instrumen 02/2021",
        None,
    ),
    (
        date(2021, 11, 8),
        date(2021, 12, 17),
        "L2.E.1.b.1",
        "Evaluasi layanan setting mikro",
        10,
        None,
        None,
        None,
        "Laporan evaluasi 01-10/2021",
        None,
    ),
    (
        date(2021, 11, 22),
        date(2021, 11, 26),
        "L2.H.-.5",
        "Pelayanan profesi di masyarakat",
        2,
        None,
        None,
        None,
        "Laporan 16-17/2021",
        None,
    ),
    (
        date(2021, 12, 20),
        date(2022, 1, 14),
        "L2.F.1.b.1",
        "Bimbingan lanjut dalam keluarga",
        4,
        None,
        None,
        None,
        "Laporan 18-21/2021",
        "SALAH: melewati pergantian tahun",
    ),
    (
        date(2021, 12, 6),
        date(2021, 12, 1),
        "L2.F.1.c.1",
        "Materi bimbingan lanjut",
        1,
        None,
        None,
        None,
        "Materi 03/2021",
        "SALAH: selesai sebelum mulai",
    ),
    ("05/12/21", None, "L2.F.1.a.1", "Instrumen bimbingan lanjut", 1, None, None, None, None, "SALAH: tahun dua angka"),
    (
        date(2021, 12, 13),
        None,
        "L2.G.1.a.1",
        "Instrumen evaluasi program",
        None,
        None,
        None,
        None,
        None,
        "SALAH: jumlah kosong",
    ),
    (None, None, "L2.G.1.b.1", "Evaluasi program setting mikro", 1, None, None, None, None, "SALAH: tanggal kosong"),
]


def write_mistakes() -> bytes:
    """Write the workbook; the same bytes on each run."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"title": "Kegiatan dengan kesalahan (data karangan)", "created": CREATED})
    looks = {
        "hari": book.add_format({"num_format": "dd-mm-yyyy", "align": "left", "border": 1}),
        "biasa": book.add_format({"border": 1, "text_wrap": True, "valign": "top"}),
        "judul": book.add_format(
            {"bold": True, "border": 1, "align": "center", "text_wrap": True, "bg_color": "#DDEBF7"}
        ),
        "kepala": book.add_format({"bold": True, "font_size": 13}),
        "kelompok": book.add_format({"bold": True}),
    }
    _identitas(book.add_worksheet("Identitas"), looks)
    _kegiatan(book.add_worksheet("Kegiatan 2021"), looks)
    book.close()
    return target.getvalue()


def _identitas(sheet: Any, looks: dict[str, Any]) -> None:
    sheet.set_column(1, 1, 24)
    sheet.set_column(2, 2, 44)
    sheet.write_string(0, 1, "IDENTITAS PEGAWAI (DATA KARANGAN)", looks["kepala"])
    for row, (label, value) in enumerate(PEGAWAI, 2):
        sheet.write_string(row, 1, label, looks["biasa"])
        _write(sheet, row, 2, value, looks)


def _kegiatan(sheet: Any, looks: dict[str, Any]) -> None:
    for column, width in enumerate((5, 13, 13, 13, 44, 11, 16, 13, 13, 28, 40)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, "LAPORAN KEGIATAN PEKERJA SOSIAL TAHUN 2021 (DATA KARANGAN)", looks["kepala"])
    for place in GABUNG:
        sheet.merge_range(place, "", looks["judul"])
    for row, texts in ((3, JUDUL), (4, ANAK_JUDUL)):
        for column, text in enumerate(texts):
            if text:
                sheet.write_string(row, column, text, looks["judul"])
    for column in range(len(JUDUL)):
        sheet.write_number(5, column, column + 1, looks["judul"])
    at = 6
    for title, rows in (
        ("A. Pendekatan Awal", PENDEKATAN_AWAL),
        ("B. Asesmen dan Intervensi", ASESMEN),
        ("C. Evaluasi", EVALUASI),
    ):
        sheet.write_string(at, 0, title, looks["kelompok"])
        for number, row in enumerate(rows, 1):
            sheet.write_number(at + number, 0, number, looks["biasa"])
            for column, value in enumerate(row, 1):
                _write(sheet, at + number, column, value, looks)
        total = at + len(rows) + 1
        sheet.merge_range(total, 0, total, 4, "", looks["judul"])
        sheet.write_string(total, 0, "Jumlah", looks["judul"])
        first, last = at + 2, at + len(rows) + 1
        counted = sum(row[4] for row in rows if isinstance(row[4], int | Decimal))
        sheet.write_formula(total, 5, f"=SUM(F{first}:F{last})", looks["judul"], counted)
        at = total + 2
    sheet.write_string(at + 1, 8, "Kota Contoh, 31 Desember 2021", looks["kelompok"])
    sheet.freeze_panes(6, 0)


def _write(sheet: Any, row: int, column: int, value: Any, looks: dict[str, Any]) -> None:
    match value:
        case None:
            sheet.write_blank(row, column, None, looks["biasa"])
        case date():
            sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), looks["hari"])
        case int() | Decimal():
            sheet.write_number(row, column, value, looks["biasa"])
        case _:
            sheet.write_string(row, column, value, looks["biasa"])
