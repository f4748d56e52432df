"""Workload tables printed without ruled lines: columns told by the blanks that run down between them."""

import itertools
import statistics
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.keputusan.berkas.pdf_baris import BarisHalaman, sambung_teks
from jenjang.surat.keputusan.berkas.pdf_halaman import Halaman, TabelHalaman
from jenjang.surat.keputusan.judul import baca_judul_bagian
from jenjang.surat.keputusan.kaki_tabel import berkaki
from jenjang.surat.keputusan.sel import berjangkar, memuat_beban
from jenjang.surat.keputusan.sumber import BarisSumber

# Wider than any blank between words, in heights of a line.
_SELA_DALAM_TINGGI = 0.45
_KOLOM_TERSEDIKIT = 4
_BARIS_TERSEDIKIT = 2
_SEKOLOM = 0.8
# How much wider the distance between rows is than that between the lines of a cell, in points.
_SELISIH_JARAK = 1.2
# One in so many distances is often.
_SERING = 12
_TANPA_TEMPAT = Lokasi()
_Letak = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Baris:
    """A free line with its place: the page and the item on it."""

    letak: _Letak
    baris: BarisHalaman

    @property
    def berbeban(self) -> bool:
        """Whether the line carries the figures of a row of workload."""
        return memuat_beban(self.baris.teks)


def tabel_tanpa_garis(halaman: list[Halaman]) -> list[Halaman]:
    """Return the pages with their workload tables without lines as tables; one that fits no columns stays text."""
    tabel: dict[_Letak, TabelHalaman] = {}
    buang: set[_Letak] = set()
    for runtun in _runtun(halaman):
        for bagian, hasil in _baca(runtun):
            tabel[bagian[0].letak] = hasil
            buang.update(satu.letak for satu in bagian)
    return [_ganti(satu, nomor, tabel, buang) for nomor, satu in enumerate(halaman)] if tabel else halaman


def _ganti(halaman: Halaman, nomor: int, tabel: dict[_Letak, TabelHalaman], buang: set[_Letak]) -> Halaman:
    isi: list[BarisHalaman | TabelHalaman] = []
    for urut, satu in enumerate(halaman.isi):
        if (nomor, urut) in tabel:
            isi.append(tabel[nomor, urut])
        elif (nomor, urut) not in buang:
            isi.append(satu)
    return replace(halaman, isi=tuple(isi))


def _runtun(halaman: list[Halaman]) -> Iterator[list[_Baris]]:
    """Yield the free lines between one title or ruled table and the next that carry workload."""
    runtun: list[_Baris] = []
    for nomor, satu in enumerate(halaman):
        for urut, isi in enumerate(satu.isi):
            if isinstance(isi, BarisHalaman) and not _berjudul(isi):
                runtun.append(_Baris((nomor, urut), isi))
                continue
            yield runtun
            runtun = []
    yield runtun


def _sumber(baris: BarisHalaman, sel: tuple[str, ...] = ()) -> BarisSumber:
    teks = baris.teks.strip()
    return BarisSumber(0, _TANPA_TEMPAT, teks, teks, sel or (teks,), baris.tebal)


def _berjudul(baris: BarisHalaman) -> bool:
    return baca_judul_bagian(_sumber(baris)) is not None


def _baca(runtun: list[_Baris]) -> Iterator[tuple[list[_Baris], TabelHalaman]]:
    """Yield the parts of a table with their rows, a part a page; nothing where the lines fit no columns."""
    berbeban = [urut for urut, satu in enumerate(runtun) if satu.berbeban]
    if len(berbeban) < _BARIS_TERSEDIKIT:
        return
    sela = statistics.median(runtun[urut].baris.tinggi for urut in berbeban) * _SELA_DALAM_TINGGI
    jarak = _jarak_baris(runtun)
    # The head tells the columns as well; text above the table would hide them.
    for awal in (0, berbeban[0]):
        batas = _batas_kolom([satu.baris for satu in runtun[awal : berbeban[-1] + 1]], sela)
        if len(batas) < _KOLOM_TERSEDIKIT or jarak is None:
            continue
        bagian = [list(satu) for _, satu in itertools.groupby(runtun[awal:], key=lambda satu: satu.letak[0])]
        tabel = [(satu, TabelHalaman(satu[0].baris.atas, tuple(_susun(satu, batas, sela, jarak)))) for satu in bagian]
        if _sekolom([sel for _, satu in tabel for sel in satu.baris], len(berbeban)):
            yield from tabel
            return


def _batas_kolom(baris: list[BarisHalaman], sela: float) -> list[float]:
    """Return where the columns begin: in the middle of each blank that no line crosses."""
    ruas = sorted((kiri, kanan) for satu in baris for kiri, kanan, _ in _potongan(satu, sela))
    batas = [ruas[0][0]]
    terjauh = ruas[0][1]
    for kiri, kanan in ruas:
        if kiri > terjauh + sela:
            batas.append((kiri + terjauh) / 2)
        terjauh = max(terjauh, kanan)
    return batas


def _potongan(baris: BarisHalaman, sela: float) -> list[tuple[float, float, str]]:
    """Return the texts of a line between its wide blanks, with their sides."""
    hasil: list[tuple[float, float, str]] = []
    for kiri, kanan, kata in baris.ruas:
        if hasil and kiri - hasil[-1][1] <= sela:
            hasil[-1] = (hasil[-1][0], kanan, f"{hasil[-1][2]} {kata}")
        else:
            hasil.append((kiri, kanan, kata))
    return hasil


def _kolom(x: float, batas: list[float]) -> int:
    return max(bisect_right(batas, x) - 1, 0)


def _jarak_baris(baris: list[_Baris]) -> float | None:
    """Return the distance from which a line begins a new row; None where rows of several lines do not stand apart.

    The widest sort of distance that comes often is that between rows; a single wide one, over the foot or a title,
    tells nothing, and lines of the head set in the middle of their cells stand closer than those of one cell.
    """
    jarak = sorted(
        (
            bawah.baris.atas - atas.baris.bawah
            for atas, bawah in itertools.pairwise(baris)
            if atas.letak[0] == bawah.letak[0]
        ),
        reverse=True,
    )
    for sebelum, (besar, kecil) in enumerate(itertools.pairwise(jarak), start=1):
        if besar - kecil >= _SELISIH_JARAK and sebelum * _SERING >= len(jarak):
            return (besar + kecil) / 2
    sebaris = sum(satu.berbeban for satu in baris) * 2 >= len(baris)
    return float("-inf") if sebaris else None


def _susun(baris: list[_Baris], batas: list[float], sela: float, jarak: float) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a part of a table that stands on one page."""
    kelompok: list[list[BarisHalaman]] = []
    for satu in (each.baris for each in baris):
        if kelompok and satu.atas - max(b.bawah for b in kelompok[-1]) < jarak:
            kelompok[-1].append(satu)
        else:
            kelompok.append([satu])
    for isi in kelompok:
        sel: list[list[str]] = [[] for _ in batas]
        for satu in isi:
            for kolom, teks in _isi_kolom(satu, batas, sela):
                sel[kolom].append(teks)
        yield tuple(sambung_teks(satu) for satu in sel)


def _isi_kolom(baris: BarisHalaman, batas: list[float], sela: float) -> Iterator[tuple[int, str]]:
    """Yield the texts of a line by column; one that runs over several columns is a merged cell."""
    potongan = _potongan(baris, sela)
    if berkaki(_sumber(baris, tuple(teks for _, _, teks in potongan))):
        yield from ((_kolom((kiri + kanan) / 2, batas), teks) for kiri, kanan, teks in potongan)
        return
    kata = [(_kolom((kiri + kanan) / 2, batas), teks) for kiri, kanan, teks in baris.ruas]
    for kolom, satu in itertools.groupby(kata, key=lambda isi: isi[0]):
        yield kolom, " ".join(teks for _, teks in satu)


def _sekolom(baris: list[tuple[str, ...]], banyak: int) -> bool:
    """Whether each row holds the figures of one row only, nearly all of them in the same columns."""
    letak = [[urut for urut, isi in enumerate(sel) if berjangkar((isi,))] for sel in baris]
    pertama = [satu[0] for satu in letak if satu]
    return len(pertama) == banyak and Counter(pertama).most_common(1)[0][1] >= _SEKOLOM * banyak
