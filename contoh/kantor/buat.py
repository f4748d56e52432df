"""Write the sample office "Kota Contoh" of this folder anew: `python contoh/kantor/buat.py`.

The decree and the workload workbook carry the tables of a real city's decree (tests/dokumen/keputusan.txt) with every
name replaced and what was an incumbent's own left out; the people in post are invented.
"""

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from pegawai import people

from jenjang.core.beban_kerja.kebutuhan.hasil import Pilihan, hitung_kebutuhan
from jenjang.core.beban_kerja.kebutuhan.neraca import Sumber
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.abk.book import BukuAbk, Kantor
from jenjang.surat.abk.choices import norms
from jenjang.surat.abk.write_book import write_book, write_people
from jenjang.surat.keputusan import baca_teks

FOLDER: Final = Path(__file__).parent
SUMBER: Final = FOLDER.parents[1] / "tests" / "dokumen" / "keputusan.txt"
HARI: Final = 20260101
CATATAN: Final = (
    "Data contoh: kota, perangkat daerah, dan pegawainya tidak ada. Tugas, volume, dan waktunya diambil dari sebuah "
    "keputusan analisis jabatan dan beban kerja kota, dengan kekeliruan yang ada di dalamnya."
)
# What names the city, its province, its laws and the signer, wherever it stands.
NAMES: Final = (
    (r"Undang-Undang Nomor 29 Tahun 1997 tentang Pembentukan Kotamadya Daerah Tingkat II Tarakan",
     "Undang-Undang Nomor 0 Tahun 1997 tentang Pembentukan Kota Contoh"),
    (r"KALIMANTAN UTARA", "CONTOH"),
    (r"100\.3\.3\.3(\s*/\s*HK-\s*)VI(\s*/\s*)333", r"000.0.0.0\1CONTOH\g<2>000"),
    (r"NAMA DISAMARKAN", "NAMA KARANGAN"),
    (r"TARAKAN|TARAkan", "CONTOH"),
    (r"Tarakan", "Contoh"),
    (r"tarakan", "contoh"),
)  # fmt: skip
# Line -> what begins it, and what is left of it: an incumbent's career and body on the sheet of a post.
PERSONAL: Final = {
    5190: ("- c Pengalaman** : ", "-"),
    5191: ("", ""),
    5391: ("a Jenis Kelamin : ", "-"),
    5392: ("b Umur : ", "-"),
    5393: ("c Tinggi badan : ", "-"),
    5394: ("d Berat badan : ", "-"),
    5395: ("e Postur badan : ", "-"),
}


def decree_text() -> str:
    """Give the decree of the sample office as text, line for line the source's."""
    lines = SUMBER.read_text(encoding="utf-8").split("\n")
    for number, (beginning, left) in PERSONAL.items():
        if not lines[number - 1].startswith(beginning):
            raise ValueError(f"{SUMBER.name}:{number}: not the line expected")
        lines[number - 1] = beginning + left
    text = "\n".join(lines)
    for pattern, name in NAMES:
        text = re.sub(pattern, name, text)
    return text


def workbook(decree: Keputusan) -> bytes:
    """Give the decree's tables as a workload workbook, each post under the name of its sheet."""
    listed = zip(decree.daftar, decree.lembar, strict=True)
    daftar = tuple(replace(entri, nama=lembar.nama.isi) for entri, lembar in listed)
    office = replace(decree, daftar=daftar)
    unit = "Dinas Sosial dan Pemberdayaan Masyarakat Kota Contoh"
    kantor = Kantor("Pemerintah Kota Contoh", unit, 2024, *norms()[0], Pembulatan.SETENGAH_KE_ATAS)
    buku = BukuAbk("", kantor, office, jenis={}, bezetting={}, penetapan={}, kode={})
    hasil = hitung_kebutuhan(office, Pilihan(Sumber.HITUNG), None, HARI)
    return write_book(buku, hasil.neraca, catatan=CATATAN)


def samples() -> dict[str, bytes]:
    """Give every sample file by its name."""
    text = decree_text()
    decree = baca_teks(text)
    return {
        "keputusan-kota-contoh.txt": text.encode(),
        "beban-kerja-kota-contoh.xlsx": workbook(decree),
        "bezetting-kota-contoh.xlsx": write_people(people(decree), "Data karangan: tidak ada seorang pun di sini."),
    }


def write() -> None:
    """Write the samples beside this script."""
    for name, content in samples().items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    write()
