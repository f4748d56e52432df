"""`ak_menyimpang`, `butir_tidak_dihitung` and `butir_jenjang_lain` against the annex of 33/2020."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.dampak import dampak_ganti, dampak_jumlah
from jenjang.core.beban_kerja.periksa.padanan_butir import PadananLembar, padanan_pekerja_sosial
from jenjang.core.engine.amounts import amount_text
from jenjang.core.jabatan.tabel_beban import BarisButir
from jenjang.core.jabatan.tercetak import PERJUTAAN


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare the rows of each Pekerja Sosial sheet with the butir of its jenjang."""
    for padanan in padanan_pekerja_sosial(bahan):
        hitungan = bahan.hitungan[padanan.lembar.urutan - 1]
        for baris, butir in padanan.butir:
            if _menyimpang(baris, butir):
                yield _kredit_menyimpang(hitungan, baris, butir)
        if padanan.jenjang_lain:
            yield _jenjang_lain(hitungan, padanan)
        if padanan.terlewat and padanan.butir:
            yield _tidak_dihitung(padanan)


def _menyimpang(baris: BarisButir, butir: ButirKegiatan) -> bool:
    kredit = baris.angka_kredit
    return kredit.perjutaan is not None and butir.angka_kredit is not None and kredit.perjutaan != butir.angka_kredit


def _rinci(hitungan: HitunganLembar, baris: BarisButir) -> HitunganBaris:
    return next(satu for satu in hitungan.baris if satu.baris is baris)


def _kredit_menyimpang(hitungan: HitunganLembar, baris: BarisButir, butir: ButirKegiatan) -> Catatan:
    lama = _rinci(hitungan, baris).hasil
    seharusnya, tercetak = butir.angka_kredit or 0, baris.angka_kredit.perjutaan or 0
    dampak = Dampak.JUMLAH
    if lama is not None and tercetak:
        dampak = dampak_ganti(hitungan, lama, lama * Fraction(seharusnya, tercetak))
    return Catatan(
        Jenis.AK_MENYIMPANG, hitungan.lembar.urutan, baris.lokasi, "ak_lampiran", "; ".join(butir.dasar),
        tercetak=amount_text(tercetak), seharusnya=amount_text(seharusnya), dampak=dampak,
        isi={"tercetak": baris.angka_kredit, "kode": butir.kode,
             "seharusnya": Fraction(seharusnya, PERJUTAAN)},
    )  # fmt: skip


def _jenjang_lain(hitungan: HitunganLembar, padanan: PadananLembar) -> Catatan:
    baris = [satu for satu, _ in padanan.jenjang_lain]
    butir = padanan.jenjang_lain[0][1]
    jumlah = hitungan.jumlah or Fraction(0)
    milik_lain = sum((_rinci(hitungan, satu).hasil or Fraction(0) for satu in baris), Fraction(0))
    return Catatan(
        Jenis.BUTIR_JENJANG_LAIN, hitungan.lembar.urutan, baris[0].lokasi, "butir_jenjang_lain", "; ".join(butir.dasar),
        tercetak=baris[0].uraian, seharusnya=butir.pelaksana,
        dampak=dampak_jumlah(hitungan, jumlah, jumlah - milik_lain),
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR,
        lokasi_lain=tuple(satu.lokasi for satu in baris[1:]),
        isi={"banyak": len(baris), "jenjang": padanan.jenjang, "pelaksana": butir.pelaksana, "kode": butir.kode},
    )  # fmt: skip


def _tidak_dihitung(padanan: PadananLembar) -> Catatan:
    """An office may have no such work, so that it is asked, not told."""
    terlewat = padanan.terlewat
    tabel = padanan.lembar.beban
    return Catatan(
        Jenis.BUTIR_TIDAK_DIHITUNG, padanan.lembar.urutan, tabel.lokasi if tabel else padanan.lembar.lokasi,
        "butir_tidak_dihitung", "Pasal 8 ayat (1) dan ayat (2) PermenPANRB 33/2020",
        seharusnya=", ".join(satu.kode for satu in terlewat),
        dampak=Dampak.JUMLAH,
        keyakinan=Keyakinan.MUNGKIN,
        isi={"banyak": len(terlewat), "jenjang": padanan.jenjang, "semua": len(terlewat) + len(padanan.butir),
             "kode": ", ".join(satu.kode for satu in terlewat)},
    )  # fmt: skip
