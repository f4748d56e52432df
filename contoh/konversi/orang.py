"""The sample people of the law since 2023: an office's officers for their papers, and one whole life. All invented."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

import xlsxwriter

from jenjang.core.engine.amounts import parse_amount
from jenjang.core.penilaian.berkas import (
    Asal,
    BerkasNilai,
    Kegiatan,
    Pegawai,
    PeriodeKinerja,
    Riwayat,
)
from jenjang.surat.nilai.write_workbook import write_workbook

CREATED: Final = datetime(2020, 5, 27)
ASAL: Final = Asal("", 1, {})
KANTOR: Final = {"instansi_induk": "Pemerintah Kota Contoh", "instansi": "Dinas Sosial Kota Contoh"}
PENILAI: Final = {
    "penilai_nama": "Sri Contoh, M.Si.",
    "penilai_nip": "197505212000032001",
    "penilai_jabatan": "Kepala Bidang Rehabilitasi Sosial",
    "penilai_golongan": "IV/a",
    "tempat_penetapan": "Kota Contoh",
}
Fields = Mapping[str, Any]
PEGAWAI: Final[list[Fields]] = [
    {
        "nip": "198703142011011004", "nama": "Rahmat Contoh (data karangan)", "tempat_lahir": "Kota Contoh",
        "nomor_karpeg": "P 123456", "jenjang": "Ahli Muda", "golongan": "III/c", "tmt_jenjang": date(2019, 4, 1),
        "tmt_pangkat": date(2019, 4, 1), "pendidikan": "S1/D4",
    },
    {
        "nip": "199408212018122003", "nama": "Sekar Contoh (data karangan)", "tempat_lahir": "Kota Contoh",
        "nomor_karpeg": "P 123457", "jenjang": "Ahli Pertama", "golongan": "III/b", "tmt_jenjang": date(2019, 12, 1),
        "tmt_pangkat": date(2022, 4, 1), "pendidikan": "S1/D4",
    },
    {
        "nip": "197911022005012007", "nama": "Wati Contoh (data karangan)", "tempat_lahir": "Kota Contoh",
        "nomor_karpeg": "N 654321", "jenjang": "Ahli Madya", "golongan": "IV/b", "tmt_jenjang": date(2020, 10, 1),
        "tmt_pangkat": date(2021, 4, 1), "pendidikan": "S2",
    },
    {
        "nip": "199005172015032006", "nama": "Dewi Contoh (data karangan)", "jenjang": "Terampil",
        "golongan": "II/d", "tmt_jenjang": date(2016, 5, 1), "tmt_pangkat": date(2020, 4, 1), "pendidikan": "D3",
        "ak_dasar": "40",
    },
    {
        "nip": "199801092023011002", "nama": "Bayu Contoh (data karangan)", "jenjang": "Ahli Pertama",
        "golongan": "III/a", "tmt_jenjang": date(2024, 2, 1), "tmt_pangkat": date(2024, 2, 1), "pendidikan": "S1/D4",
    },
]  # fmt: skip
RAHMAT, SEKAR, WATI, DEWI, BAYU = (each["nip"] for each in PEGAWAI)
# Each row: nip, year, first and last month, work result, behaviour, predicate.
PREDIKAT: Final[list[Sequence[Any]]] = [
    (RAHMAT, 2023, 1, 12, "sesuai", "sesuai", "baik"),
    (RAHMAT, 2024, 1, 12, "di atas", "di atas", "sangat baik"),
    (RAHMAT, 2025, 1, 12, None, None, "baik"),
    (SEKAR, 2023, 1, 12, None, None, "baik"),
    (SEKAR, 2024, 1, 6, "sesuai", "di atas", "baik"),
    (SEKAR, 2024, 7, 12, "di bawah", "sesuai", None),
    (SEKAR, 2025, 1, 12, None, None, "sangat baik"),
    (WATI, 2023, 1, 12, None, None, "baik"),
    (WATI, 2024, 1, 12, None, None, "baik"),
    (DEWI, 2024, 1, 12, None, None, "baik"),
    (DEWI, 2025, 1, 12, None, None, "baik"),
    # A fault: the post began in February 2024.
    (BAYU, 2024, 1, 12, None, None, "baik"),
]
# Each row: nip, method, old credit, pengembangan profesi, jenjang, golongan, number and day of the last PAK.
INTEGRASI: Final[list[Sequence[Any]]] = [
    (RAHMAT, "konvensional", "287,5", None, "Ahli Muda", "III/c", "821.1/045/PAK/2022", date(2022, 12, 30)),
    (WATI, "konvensional", "550,63", "12", "Ahli Madya", "IV/b", "821.1/046/PAK/2022", date(2022, 12, 30)),
]


def write_people() -> bytes:
    """Write the workbook of many people: a person a row, a period a row, told apart by NIP."""
    people = [{**KANTOR, **each, **PENILAI} for each in PEGAWAI]
    names = list(dict.fromkeys(name for each in people for name in each))
    periods = ("nip", "tahun", "bulan_mulai", "bulan_selesai", "hasil_kerja", "perilaku", "predikat")
    brought = ("nip", "metode", "ak_lama", "pengembangan_profesi", "jenjang", "golongan", "nomor", "tanggal")
    return _book(
        {
            "pegawai": (names, [[each.get(name) for name in names] for each in people]),
            "predikat": (periods, PREDIKAT),
            "integrasi": (brought, INTEGRASI),
        }
    )


def write_life() -> bytes:
    """Write one whole life: an opening balance, claims of 2020 to 2022, integration by them, predicates since 2023."""
    pegawai = Pegawai(
        asal=ASAL,
        nama="Nur Contoh (data karangan)",
        nip="198506152010012005",
        tanggal_lahir=date(1985, 6, 15),
        jenjang="Ahli Pertama",
        golongan="III/b",
        tmt_jenjang=date(2016, 4, 1),
        tmt_pangkat=date(2018, 4, 1),
        pendidikan="S1/D4",
        status="biasa",
        saldo_awal=parse_amount("12.5"),
        hasil_kerja_minimal=True,
        lowongan=True,
        tempat_lahir="Kota Contoh",
        **KANTOR,
        **PENILAI,
    )
    kegiatan = [_claims(tahun, jumlah) for tahun, jumlah in ((2020, 150), (2021, 330), (2022, 250))]
    riwayat = (Riwayat(asal=ASAL, tanggal=date(2024, 7, 1), jenjang="Ahli Muda", golongan="III/c"),)
    predikat = tuple(
        PeriodeKinerja(asal=ASAL, tahun=tahun, bulan_mulai=1, bulan_selesai=12, predikat=each)
        for tahun, each in ((2023, "sangat baik"), (2024, "baik"), (2025, "sangat baik"))
    )
    berkas = BerkasNilai("seumur-jabatan", pegawai, riwayat, tuple(kegiatan), predikat=predikat)
    return write_workbook(berkas, "Data karangan: orang dan instansinya tidak ada.")


def _claims(tahun: int, jumlah: int) -> Kegiatan:
    first = date(2020, 6, 1) if tahun == 2020 else date(tahun, 1, 4)
    return Kegiatan(
        asal=ASAL, tanggal_mulai=first, tanggal_selesai=date(tahun, 12, 30), kode="L2.D.1.a.1", jumlah=jumlah,
        bukti=f"Laporan layanan {tahun}",
    )  # fmt: skip


def _book(sheets: Mapping[str, tuple[Sequence[str], Iterable[Sequence[Any]]]]) -> bytes:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"title": "Banyak pegawai (data karangan)", "created": CREATED})
    head = book.add_format({"bold": True, "bg_color": "#D9D9D9", "border": 1})
    day = book.add_format({"num_format": "dd-mm-yyyy", "align": "left"})
    for name, (heads, rows) in sheets.items():
        sheet = book.add_worksheet(name)
        for column, text in enumerate(heads):
            sheet.set_column(column, column, 30 if text in ("nama", "instansi", "penilai_jabatan") else 20)
            sheet.write_string(0, column, text, head)
        for at, cells in enumerate(rows, 1):
            for column, value in enumerate(cells):
                if isinstance(value, date):
                    sheet.write_datetime(at, column, datetime(value.year, value.month, value.day), day)
                elif isinstance(value, int):
                    sheet.write_number(at, column, value)
                elif value is not None:
                    sheet.write_string(at, column, value)
        sheet.freeze_panes(1, 1)
    book.close()
    return target.getvalue()
