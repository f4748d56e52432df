"""The decree the tests read, and small decrees made of a few lines."""

from fractions import Fraction
from functools import cache
from pathlib import Path

from jenjang.core.beban_kerja.periksa.catatan import Catatan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan import baca_berkas, baca_teks

DOKUMEN = Path(__file__).parent / "dokumen"
BERKAS = DOKUMEN / "keputusan.txt"

KEPALA_TUGAS = (
    "NO\tURAIAN TUGAS\tHASIL KERJA\tJUMLAH BEBAN KERJA 1 TAHUN\tWAKTU PENYELESAIAN (MENIT)"
    "\tWAKTU EFEKTIF PENYELESAIAN\tKEBUTUHAN PEGAWAI"
)
KEPALA_BUTIR = (
    "No\tUnsur\tSub Unsur\tButir Kegiatan\tAngka Kredit\tKonstanta\tWpk\tVolume\tWpv\tPenentuan Jumlah Formasi"
)


@cache
def keputusan_uji() -> Keputusan:
    """Return the whole decree of tests/dokumen, read once."""
    return baca_berkas(BERKAS)


@cache
def baris_uji() -> tuple[str, ...]:
    """Return the lines of the whole decree."""
    return tuple(BERKAS.read_text(encoding="utf-8").split("\n"))


def lembar_tugas(*baris: str, nama: str = "Pengolah Data dan Informasi", kaki: tuple[str, str] = ("0.144", "1")) -> str:
    """Return a sheet of method tugas with the rows given and a printed sum and headcount."""
    isi = ["INFORMASI JABATAN", f"1 NAMA JABATAN : {nama}", "3 UNIT KERJA : Dinas Contoh", "6 TUGAS POKOK :", ""]
    isi += [KEPALA_TUGAS, *baris, f"JUMLAH\t\t\t\t\t\t{kaki[0]}", f"JUMLAH PEGAWAI\t\t\t\t\t\t{kaki[1]}"]
    return "\n".join(isi)


def lembar_butir(
    *baris: str, nama: str = "Pekerja Sosial Ahli Muda", kaki: tuple[str, str, str] = ("84.00", "0.07", "1 Pekerja")
) -> str:
    """Return a sheet of method angka kredit with the rows given and a printed sum, formation and headcount."""
    isi = ["INFORMASI JABATAN", f"1 NAMA JABATAN : {nama}", "3 UNIT KERJA : Dinas Contoh", "6 TUGAS POKOK :", ""]
    isi += [KEPALA_BUTIR, *baris, f"\t\tJumlah\t{kaki[0]}\t{kaki[0]}", f"\t\tΣWpv\t{kaki[0]}\t{kaki[1]}"]
    isi += ["\t\t1250\t1,250.00\t", f"\t\tPembulatan\t\t{kaki[2]}"]
    return "\n".join(isi)


def rinci_butir(uraian: str, kredit: Fraction, konstanta: Fraction = Fraction("0.020"), volume: int = 1) -> str:
    """Return a row of method angka kredit with the results its inputs give."""
    wpk, wpv = kredit / konstanta, kredit / konstanta * volume
    angka = [f"{float(nilai):.3f}" for nilai in (kredit, konstanta, wpk)]
    return "\t".join(["", "", "", uraian, *angka, f"{volume} laporan", f"{float(wpv):.3f}", f"{float(wpv):.3f}"])


def dokumen(*lembar: str, daftar: tuple[str, ...] = ()) -> Keputusan:
    """Read a decree of the sheets given, with an opening list where one is given."""
    depan = ["DAFTAR INFORMASI JABATAN PADA DINAS CONTOH", *daftar] if daftar else []
    return baca_teks("\n\n".join(["\n".join(depan), *lembar]))


def bagian(nomor: str, judul: str, *baris: str) -> str:
    """Return a further section of a sheet."""
    return "\n".join(["", f"{nomor} {judul} :", "", *baris])


def catatan(keputusan: Keputusan, jenis: str) -> list[Catatan]:
    """Verify a decree and return its notes of one kind."""
    return [satu for satu in periksa_keputusan(keputusan).catatan if satu.jenis == jenis]
