"""Letters put together to lines, and lines that were only broken by the width of the page put together again."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from jenjang.surat.keputusan.berkas.pdf_huruf import Huruf

_SPASI_DALAM_TINGGI = 0.18
_JARAK_BARIS = 1.9
_SEJAJAR = 3.0
_SPASI_LAZIM = 0.25
_BERSAMBUNG = re.compile(r"\w[-/]$")
_RAPAT = re.compile(r"\w/\w")
_BUTIR = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|\d\.?[a-e]|[A-Za-z]|[IVX]{1,5})[.):]*|[-•]")


@dataclass(frozen=True, slots=True)
class BarisHalaman:
    """A line of text on a page with its box; `ruas` are its words with their sides, `kata_pertama` a width."""

    teks: str
    kiri: float
    atas: float
    kanan: float
    bawah: float
    tebal: bool
    ruas: tuple[tuple[float, float, str], ...]
    kata_pertama: float

    @property
    def kata(self) -> tuple[tuple[float, str], ...]:
        """The words with their left sides."""
        return tuple((kiri, teks) for kiri, _, teks in self.ruas)

    @property
    def tinggi(self) -> float:
        """The height of the line."""
        return self.bawah - self.atas


def susun_baris(huruf: Iterable[Huruf]) -> list[BarisHalaman]:
    """Put letters together to lines from the top; a blank that is printed at the end of a line is kept."""
    kelompok: list[list[Huruf]] = []
    for satu in sorted(huruf, key=lambda h: (h.tengah[1], h.kiri)):
        if kelompok and abs(satu.tengah[1] - kelompok[-1][0].tengah[1]) < (satu.bawah - satu.atas) * 0.5:
            kelompok[-1].append(satu)
        else:
            kelompok.append([satu])
    return [baris for isi in kelompok if (baris := _baris(sorted(isi, key=lambda h: h.kiri)))]


def _baris(huruf: list[Huruf]) -> BarisHalaman | None:
    tampak = [satu for satu in huruf if not satu.isi.isspace()]
    if not tampak:
        return None
    teks, akhir_pertama = "", 0.0
    ruas: list[tuple[float, float, str]] = []
    sebelum: Huruf | None = None
    for satu in huruf:
        if satu.isi.isspace():
            teks += "" if teks.endswith(" ") else " "
            continue
        jarak = satu.kiri - sebelum.kanan if sebelum else 0.0
        if teks and not teks.endswith(" ") and jarak > _SPASI_DALAM_TINGGI * (satu.bawah - satu.atas):
            teks += " "
        if not teks.strip() or teks.endswith(" "):
            ruas.append((satu.kiri, satu.kanan, ""))
        if len(ruas) == 1:
            akhir_pertama = satu.kanan
        teks += satu.isi
        ruas[-1] = (ruas[-1][0], satu.kanan, ruas[-1][2] + satu.isi)
        sebelum = satu
    return BarisHalaman(
        teks.lstrip(), tampak[0].kiri, min(h.atas for h in tampak), tampak[-1].kanan, max(h.bawah for h in tampak),
        tampak[0].tebal, tuple(ruas), akhir_pertama - tampak[0].kiri,
    )  # fmt: skip


def sambung_teks(baris: Iterable[str]) -> str:
    """Join the lines of a cell or paragraph.

    A line broken behind a hyphen or stroke goes on without a blank, unless this text sets one behind its strokes.
    So does a single word too long for its cell, which shows where the file keeps the blanks lines were broken at.
    """
    isi = list(baris)
    berspasi = any(satu.endswith(" ") for satu in isi[:-1])
    renggang = any("/ " in satu.rstrip() for satu in isi) and not any(_RAPAT.search(satu) for satu in isi)
    hasil = ""
    for urut, satu in enumerate(isi):
        terpotong = berspasi and urut > 0 and " " not in isi[urut - 1]
        bersambung = _BERSAMBUNG.search(hasil) and not (renggang and hasil.endswith("/"))
        hasil += satu if not hasil or hasil.endswith(" ") or terpotong or bersambung else f" {satu}"
    return " ".join(hasil.split())


def bersambung(paragraf: list[BarisHalaman], lanjutan: BarisHalaman, batas: float, *, lintas: bool) -> bool:
    """Whether a line goes on the paragraph read so far.

    It does where its first word had no room left before `batas`, the right side of the text, and it hangs where
    the paragraph's lines hang; `lintas` says that a page ended between them.
    """
    akhir = paragraf[-1]
    dekat = lintas or lanjutan.atas - akhir.bawah < (_JARAK_BARIS - 1) * akhir.tinggi
    if not dekat or (lanjutan.tebal and not akhir.tebal):
        return False
    penuh = akhir.kanan + _SPASI_LAZIM * akhir.tinggi + lanjutan.kata_pertama > batas
    return (penuh or akhir.teks.endswith(" ")) and _menggantung(paragraf, lanjutan)


def _menggantung(paragraf: list[BarisHalaman], lanjutan: BarisHalaman) -> bool:
    sejajar = [teks for baris in paragraf for kiri, teks in baris.kata if abs(lanjutan.kiri - kiri) <= _SEJAJAR]
    # A number under the number of an item begins the next one.
    if _BUTIR.fullmatch(lanjutan.kata[0][1]) and any(_BUTIR.fullmatch(teks) for teks in sejajar):
        return False
    kiri = _gantungan(paragraf[0]) if len(paragraf) == 1 else [paragraf[-1].kiri]
    return any(abs(lanjutan.kiri - satu) <= _SEJAJAR for satu in kiri) or _sepusat(paragraf[0], lanjutan)


def _gantungan(awal: BarisHalaman) -> list[float]:
    """Return where the second line may hang: under any word, but not under the label of a line that has one."""
    berlabel = any(teks == ":" for _, teks in awal.kata)
    return [kiri for kiri, _ in awal.kata[berlabel:]]


def _sepusat(awal: BarisHalaman, lanjutan: BarisHalaman) -> bool:
    """Whether two centred lines belong to one title."""
    tengah, tengah_awal = lanjutan.kiri + lanjutan.kanan, awal.kiri + awal.kanan
    return lanjutan.tebal == awal.tebal and abs(tengah - tengah_awal) <= 2 * _SEJAJAR
