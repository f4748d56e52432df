"""Workload workbooks and lists of people made of a few rows, as offices type them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from buatan.buku_kerja import workbook
from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan, hitung_kebutuhan
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.surat.abk.book import BukuAbk, Kantor
from jenjang.surat.abk.choices import norms
from jenjang.surat.abk.read import parse_book
from jenjang.surat.buku_kerja.read import parse_workbook
from keputusan_uji import keputusan_uji

HARI = 20260704
JABATAN = ("nomor", "nama", "induk", "jenis", "kelas", "bezetting", "ditetapkan", "dalam_proses")
TUGAS = ("jabatan", "uraian", "hasil_kerja", "volume", "waktu", "satuan_waktu")
ANGKA_KREDIT = ("jabatan", "kode", "uraian", "angka_kredit", "volume", "satuan")
BEZETTING = ("nomor_jabatan", "jabatan", "unit", "nama", "nip", "status", "tanggal_lahir", "akhir_kontrak", "jumlah")
KEPALA = ("1", "Kepala Dinas Contoh", None, None, 14)
STAF = ("1.1", "Pengadministrasi Perkantoran", None, None, 5)
PEKSOS = ("1.2", "Pekerja Sosial Ahli Muda", None, None, 9)
SUSUN = ("1.1", "Menyusun laporan", "Laporan", 12, 900)
PIMPIN = ("1", "Memimpin dinas", "Kegiatan", 48, 1500)
BUTIR = ("1.2", "L2.A.1.a.2", None, None, 100)


def buku_abk(
    jabatan: Iterable[Sequence[Any]] = (KEPALA, STAF, PEKSOS),
    tugas: Iterable[Sequence[Any]] = (PIMPIN, SUSUN),
    angka_kredit: Iterable[Sequence[Any]] = (BUTIR,),
    unit: Iterable[Sequence[Any]] = (),
    **lain: Iterable[Sequence[Any]],
) -> bytes:
    """Give a workload workbook of the rows given; further sheets by name."""
    sheets: dict[str, Iterable[Sequence[Any]]] = {
        "unit": [("isian", "data"), *unit],
        "jabatan": [JABATAN, *jabatan],
        "tugas": [TUGAS, *tugas],
        "angka_kredit": [ANGKA_KREDIT, *angka_kredit],
    }
    return workbook({name: rows for name, rows in {**sheets, **lain}.items() if len(list(rows)) > 1 or name in lain})


def bezetting(*rows: Sequence[Any]) -> bytes:
    """Give a list of people."""
    return workbook({"bezetting": [BEZETTING, *rows]})


def simpan(folder: Path, name: str, content: bytes) -> Path:
    """Write a file into a folder."""
    path = folder / name
    path.write_bytes(content)
    return path


def read(content: bytes) -> BukuAbk:
    """Read a workload workbook from its bytes."""
    return parse_book(parse_workbook(content, "uji.xlsx"), HARI)


def computed(buku: BukuAbk) -> HasilKebutuhan:
    """Compute a workload workbook on the day of the tests."""
    return hitung_kebutuhan(buku.keputusan, buku.pilihan, buku.pemangku, HARI)


def decree_as_book(pembulatan: Pembulatan = Pembulatan.SETENGAH_KE_ATAS) -> BukuAbk:
    """Give the test decree as a workbook, each post under the name of its sheet."""
    decree = keputusan_uji()
    listed = zip(decree.daftar, decree.lembar, strict=True)
    daftar = tuple(replace(entri, nama=lembar.nama.isi) for entri, lembar in listed)
    kantor = Kantor("Pemerintah", "Dinas", 2024, *norms()[0], pembulatan)
    return BukuAbk("", kantor, replace(decree, daftar=daftar), {}, {}, {}, {})
