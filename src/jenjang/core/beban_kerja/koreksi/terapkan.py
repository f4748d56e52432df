"""The accepted notes applied to a decree."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from jenjang.core.beban_kerja.koreksi.baris import HASIL, bermasukan, perbaiki_baris
from jenjang.core.beban_kerja.koreksi.kaki import di_kaki, perbaiki_kaki
from jenjang.core.beban_kerja.koreksi.perubahan import Koreksi, Perubahan
from jenjang.core.beban_kerja.koreksi.teks import ganti_di_tempat
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas
from jenjang.core.jabatan.tercetak import Lokasi

# A row's number is replaced where numbers stand, not where its words name the same figure.
_BIDANG = {Jenis.PENOMORAN: frozenset({"nomor", "nomor_sub_unsur"})}


def terapkan(keputusan: Keputusan, catatan: Iterable[Catatan]) -> Koreksi:
    """Return the decree with the accepted notes put right; what no note was accepted for stays as printed."""
    angka: dict[int, list[Catatan]] = defaultdict(list)
    lain: list[Catatan] = []
    for satu in catatan:
        berangka = di_kaki(satu) or satu.jenis in HASIL or bermasukan(satu)
        if berangka and satu.urutan is not None and satu.seharusnya is not None:
            angka[satu.urutan].append(satu)
        else:
            lain.append(satu)
    hasil, perubahan = keputusan, []
    for urutan, milik in sorted(angka.items()):
        lembar, ubah = _perbaiki_lembar(keputusan.lembar[urutan - 1], milik)
        hasil = replace(hasil, lembar=(*hasil.lembar[: urutan - 1], lembar, *hasil.lembar[urutan:]))
        perubahan += ubah
    hasil, ubah, tersisa = _ganti_teks(hasil, lain)
    semua = sorted((*perubahan, *ubah), key=lambda satu: satu.urutan or 0)
    return Koreksi(keputusan, hasil, tuple(semua), tuple(tersisa))


def _perbaiki_lembar(lembar: LembarJabatan, catatan: list[Catatan]) -> tuple[LembarJabatan, list[Perubahan]]:
    tabel = lembar.beban
    if tabel is None:
        return lembar, []
    per_baris: dict[Lokasi, list[Catatan]] = defaultdict(list)
    for satu in catatan:
        if not di_kaki(satu):
            for lokasi in (satu.lokasi, *satu.lokasi_lain):
                per_baris[lokasi].append(satu)
    perubahan: list[Perubahan] = []
    selisih = Fraction(0)
    tugas: list[BarisTugas] = []
    butir: list[BarisButir] = []
    rinci: tuple[BarisTugas | BarisButir, ...] = (*tabel.tugas, *tabel.butir)
    for baris in rinci:
        baru = perbaiki_baris(tabel, baris, per_baris, lembar.urutan)
        perubahan += baru.perubahan
        selisih += baru.selisih
        if isinstance(baru.baris, BarisTugas):
            tugas.append(baru.baris)
        else:
            butir.append(baru.baris)
    tabel = replace(tabel, tugas=tuple(tugas), butir=tuple(butir))
    tabel, ubah = perbaiki_kaki(lembar, tabel, list(filter(di_kaki, catatan)), selisih)
    return replace(lembar, beban=tabel), [*perubahan, *ubah]


def _ganti_teks(keputusan: Keputusan, catatan: list[Catatan]) -> tuple[Keputusan, list[Perubahan], list[Catatan]]:
    """Replace printed words by the right ones; a note whose words do not stand at its place is left to a person."""
    perubahan, tersisa = [], []
    for satu in catatan:
        if not satu.tercetak or not satu.seharusnya:
            tersisa.append(satu)
            continue
        banyak = 0
        for lokasi in (satu.lokasi, *satu.lokasi_lain):
            bidang = _BIDANG.get(satu.jenis)
            keputusan, kali = ganti_di_tempat(keputusan, lokasi, satu.tercetak, satu.seharusnya, bidang)
            banyak += kali
        if banyak:
            perubahan.append(Perubahan(satu.urutan, "redaksi", satu.tercetak, satu.seharusnya, "", satu))
        else:
            tersisa.append(satu)
    return keputusan, perubahan, tersisa
