"""The messy workbook of the demonstration: 500 people, seven rows with a slip each."""

from datetime import date

from surat.pegawai.buku_kotor import buku_kotor, orang

RUSAK = {
    17: {"nip": "19790506200"},
    58: {"tanggal_lahir": "31-02-1993"},
    111: {"golongan": "III/e"},
    203: {"jenis_kelamin": "L"},
    260: orang(250),
    347: {"tmt_golongan": date(2031, 4, 1)},
    468: {"unit": "Bidang Sosail"},
}
BANYAK = 500


def buku_lima_ratus() -> bytes:
    """Make it."""
    return buku_kotor(BANYAK, RUSAK)
