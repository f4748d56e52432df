"""Reading a whole document into a decree."""

from dataclasses import replace

from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan.daftar import baca_daftar
from jenjang.surat.keputusan.kepala import baca_kepala
from jenjang.surat.keputusan.lembar import baca_lembar
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.pembagian import bagi
from jenjang.surat.keputusan.sel import berjangkar, memuat_beban
from jenjang.surat.keputusan.sumber import BarisSumber, baris_teks
from jenjang.surat.keputusan.tabel_beban import TANPA_BATAS_SEL

_BARIS_TERPANJANG = 100_000


class BukanKeputusanError(ValueError):
    """The input as a whole is no decree on analisis jabatan, or no text that can be read."""


def baca_teks(isi: str, nama: str = "masukan") -> Keputusan:
    """Read the text of a decree; raises `BukanKeputusanError` where no sheet of a position stands in it."""
    return baca_baris([_batasi(sumber) for sumber in baris_teks(isi)], nama)


def _batasi(sumber: BarisSumber) -> BarisSumber:
    if len(sumber.tercetak) > _BARIS_TERPANJANG:
        raise BukanKeputusanError(
            f"Baris {sumber.lokasi.baris} lebih panjang dari {_BARIS_TERPANJANG} huruf; ini bukan teks keputusan."
        )
    return sumber


def baca_baris(baris: list[BarisSumber], nama: str) -> Keputusan:
    """Read the lines of a document, from whatever form of file they came."""
    bagian = bagi(baris)
    if not bagian.lembar:
        raise BukanKeputusanError(
            f"Tidak ada informasi jabatan di {nama}: judul bagian seperti NAMA JABATAN, UNIT KERJA, atau "
            "TUGAS POKOK tidak ditemukan. Periksa apakah berkas ini keputusan tentang analisis jabatan, dan "
            "apakah hasil pindainya sudah berlapis teks."
        )
    baca = Pembacaan(baris)
    kepala = baca_kepala(baca, bagian.kepala)
    daftar = baca_daftar(baca, bagian.daftar)
    lembar = tuple(baca_lembar(baca, isi, urutan) for urutan, isi in enumerate(bagian.lembar, start=1))
    _sapu(baca)
    utuh = tuple(_selengkap_terbaca(baca, *satu) for satu in zip(lembar, bagian.lembar, strict=True))
    return Keputusan(kepala, daftar, utuh, baca.tak_terbaca())


def _sapu(baca: Pembacaan) -> None:
    """Keep every line that no reader took, and every line of workload that did not become a row."""
    for sumber in baca.baris:
        if _berbeban(sumber) and sumber.urut not in baca.beban and sumber.urut not in baca.tertolak:
            baca.tolak(sumber, "baris beban kerja di luar TUGAS POKOK" if sumber.bertabel else TANPA_BATAS_SEL)
    for sumber in baca.sisa():
        baca.tolak(sumber, "tidak dikenal sebagai bagian dari lembar")


def _berbeban(sumber: BarisSumber) -> bool:
    return berjangkar(sumber.sel) or memuat_beban(sumber.teks)


def _selengkap_terbaca(baca: Pembacaan, lembar: LembarJabatan, isi: list[BarisSumber]) -> LembarJabatan:
    """Remember of a sheet that a row of workload among its lines was not understood, wherever it stands."""
    if lembar.beban is None or not any(sumber.urut in baca.tertolak and _berbeban(sumber) for sumber in isi):
        return lembar
    return replace(lembar, beban=replace(lembar.beban, lengkap=False))
