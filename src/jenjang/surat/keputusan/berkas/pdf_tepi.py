"""Page numbers and running heads, which belong to the pages and not to the document."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.keputusan.berkas.pdf_baris import BarisHalaman
from jenjang.surat.keputusan.berkas.pdf_halaman import Halaman
from jenjang.surat.keputusan.judul import baca_judul_bagian
from jenjang.surat.keputusan.sumber import BarisSumber

_NOMOR_HALAMAN = re.compile(
    r"[-–—\s]*(?:halaman|hal\.?|page)?\s*\d{1,4}(?:\s*(?:dari|of|/)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE
)
_ANGKA = re.compile(r"\d+")
_TEPI_TITIK = 72.0
_TERSERING = 0.6
_HALAMAN_TERSEDIKIT = 4
_TANPA_TEMPAT = Lokasi()
_BUKAN_TEPI = frozenset({"INFORMASI JABATAN"})


def tanpa_tepi(halaman: list[Halaman]) -> Iterator[Halaman]:
    """Yield the pages without their numbers, and without lines that most of them repeat in their margins."""
    banyak = Counter(kunci for satu in halaman for kunci in {_kunci(satu, baris) for baris in _di_tepi(satu)})
    ulangan = {
        kunci
        for kunci, kali in banyak.items()
        if len(halaman) >= _HALAMAN_TERSEDIKIT and kali >= _TERSERING * len(halaman)
    }
    for satu in halaman:
        buang = {
            id(baris)
            for baris in _di_tepi(satu)
            if _NOMOR_HALAMAN.fullmatch(baris.teks.strip()) or (_kunci(satu, baris) in ulangan and not _judul(baris))
        }
        yield replace(satu, isi=tuple(isi for isi in satu.isi if id(isi) not in buang))


def _di_tepi(halaman: Halaman) -> list[BarisHalaman]:
    return [
        isi
        for isi in halaman.isi
        if isinstance(isi, BarisHalaman) and (isi.bawah < _TEPI_TITIK or isi.atas > halaman.tinggi - _TEPI_TITIK)
    ]


def _kunci(halaman: Halaman, baris: BarisHalaman) -> tuple[str, int]:
    """Return a line's words without its figures, and its height above the foot of the page."""
    return _ANGKA.sub("#", baris.teks.strip()), round((halaman.tinggi - baris.bawah) / 4)


def _judul(baris: BarisHalaman) -> bool:
    teks = baris.teks.strip()
    sumber = BarisSumber(0, _TANPA_TEMPAT, teks, teks, (teks,), baris.tebal)
    return teks.upper() in _BUKAN_TEPI or baca_judul_bagian(sumber) is not None
