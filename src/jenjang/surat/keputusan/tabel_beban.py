"""The workload table of TUGAS POKOK, of either method, across page breaks and shifted columns."""

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction

from jenjang.core.jabatan.tabel_beban import (
    BarisButir,
    BarisJudul,
    BarisTugas,
    KakiTabel,
    Metode,
    TabelBeban,
)
from jenjang.core.jabatan.tercetak import Teks
from jenjang.surat.keputusan.angka import berupa_angka, gaya_desimal
from jenjang.surat.keputusan.judul import kata_tabel
from jenjang.surat.keputusan.kaki_tabel import baca_kaki, berkaki, menyerupai_kaki
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.sel import Potongan, berjangkar_waktu, berkonstanta, berwaktu_jam, memuat_beban, potong
from jenjang.surat.keputusan.silsilah import Silsilah
from jenjang.surat.keputusan.sumber import BarisSumber
from jenjang.surat.keputusan.tabel_butir import SelButir, baca_baris_butir
from jenjang.surat.keputusan.tabel_tugas import baca_baris_tugas, letak_waktu_efektif

_ANGKA_SISA_TERBANYAK = 1
_NOMOR_HALAMAN = re.compile(
    r"[-–—]\s*\d{1,4}\s*[-–—]|(?:Halaman|Hal\.?)\s*\d{1,4}(?:\s*(?:dari|/)\s*\d{1,4})?", re.IGNORECASE
)
_KATA = re.compile(r"\w+")
_CATATAN_KAKI = re.compile(r"\*+\)?\s|(?:Catatan|Keterangan|Sumber)\s*:", re.IGNORECASE)
TANPA_BATAS_SEL = "baris beban kerja tanpa batas sel yang terbaca; tabelnya perlu bergaris atau kolomnya berjarak jelas"


@dataclass(slots=True)
class _Tabel:
    """What has been read of one table so far."""

    baca: Pembacaan
    urutan: int
    desimal: str
    metode: Metode
    per_jam: bool
    kepala: list[Teks] = field(default_factory=list)
    tugas: list[BarisTugas] = field(default_factory=list)
    butir: list[BarisButir] = field(default_factory=list)
    judul: list[BarisJudul] = field(default_factory=list)
    kaki: KakiTabel = field(default_factory=KakiTabel)
    silsilah: Silsilah = field(default_factory=Silsilah)
    teks_terputus: tuple[BarisSumber, Potongan] | None = None
    lengkap: bool = True

    def tolak(self, baris: BarisSumber, alasan: str) -> None:
        """Leave a line and remember that the table is not whole."""
        self.baca.tolak(baris, alasan, self.urutan)
        self.lengkap = False


def baca_tabel_beban(baca: Pembacaan, baris: list[BarisSumber], urutan: int) -> TabelBeban | None:
    """Read the lines of a TUGAS POKOK section; None where no table stands in them."""
    berisi = [sumber for sumber in baris if sumber.berisi]
    if not any(sumber.bertabel for sumber in berisi):
        return None
    sel = [isi for sumber in berisi for isi in sumber.sel]
    desimal = gaya_desimal(sel, (isi for isi in sel if berjangkar_waktu(isi) or berwaktu_jam(isi)))
    metode = _metode(berisi)
    per_jam = metode is Metode.TUGAS and not any(letak_waktu_efektif(s.sel) is not None for s in berisi)
    tabel = _Tabel(baca, urutan, desimal, metode, per_jam)
    for sumber in berisi:
        _baca_baris(tabel, sumber)
    _periksa_kolom(tabel, berisi)
    awal = next(sumber for sumber in berisi if sumber.bertabel)
    return TabelBeban(
        metode, tuple(tabel.kepala), tuple(tabel.tugas), tuple(tabel.butir), tuple(tabel.judul),
        tabel.kaki, awal.lokasi, tabel.lengkap,
    )  # fmt: skip


def _periksa_kolom(tabel: _Tabel, berisi: list[BarisSumber]) -> None:
    """Tell of the lines of a table in which neither head nor row was recognised: its columns are those of another."""
    if tabel.tugas or tabel.butir or tabel.kepala or not tabel.judul:
        return
    for sumber in berisi:
        if sumber.urut not in tabel.baca.beban and sumber.urut not in tabel.baca.tertolak:
            tabel.tolak(sumber, "kolom tabel beban kerja tidak dikenal")


def _metode(baris: list[BarisSumber]) -> Metode:
    for sumber in baris:
        if _berkepala(sumber, "butir"):
            return Metode.ANGKA_KREDIT
        if _berkepala(sumber, "tugas"):
            return Metode.TUGAS
    tugas = sum(letak_waktu_efektif(sumber.sel) is not None for sumber in baris)
    butir = sum(berkonstanta(sumber.sel) for sumber in baris)
    return Metode.ANGKA_KREDIT if butir > tugas else Metode.TUGAS


def _berkepala(sumber: BarisSumber, jenis: str) -> bool:
    rendah = sumber.teks.lower()
    return sumber.bertabel and sum(kata in rendah for kata in kata_tabel(jenis)) > 1


def _baca_baris(tabel: _Tabel, sumber: BarisSumber) -> None:
    if not sumber.bertabel and _NOMOR_HALAMAN.fullmatch(sumber.tercetak.strip()):
        tabel.baca.pakai(sumber)
    elif not sumber.bertabel and _CATATAN_KAKI.match(sumber.teks) and not memuat_beban(sumber.teks):
        tabel.baca.tolak(sumber, "catatan kaki tabel beban kerja tidak dihitung", tabel.urutan)
    elif not sumber.bertabel:
        berbeban = memuat_beban(sumber.teks)
        tabel.tolak(sumber, TANPA_BATAS_SEL if berbeban else "baris di dalam tabel beban kerja bukan baris tabel")
    elif _baca_kepala(tabel, sumber):
        tabel.baca.pakai(sumber)
    elif berkaki(sumber):
        _baca_tanpa_jangkar(tabel, sumber)
    elif tabel.metode is Metode.TUGAS:
        _baca_di_tabel_tugas(tabel, sumber)
    else:
        _baca_di_tabel_butir(tabel, sumber)


def _baca_di_tabel_tugas(tabel: _Tabel, sumber: BarisSumber) -> None:
    if letak_waktu_efektif(sumber.sel, tabel.per_jam) is not None:
        _baca_tugas(tabel, sumber)
    elif berkonstanta(sumber.sel):
        tabel.tolak(sumber, "baris metode angka kredit di dalam tabel tugas")
    else:
        _baca_tanpa_jangkar(tabel, sumber)


def _baca_di_tabel_butir(tabel: _Tabel, sumber: BarisSumber) -> None:
    hasil = baca_baris_butir(sumber, tabel.desimal)
    if isinstance(hasil, SelButir):
        _terima_butir(tabel, sumber, hasil)
    elif berkonstanta(sumber.sel):
        tabel.tolak(sumber, hasil)
    elif letak_waktu_efektif(sumber.sel) is not None:
        tabel.tolak(sumber, "baris metode tugas di dalam tabel angka kredit")
    else:
        _baca_tanpa_jangkar(tabel, sumber)


def _baca_kepala(tabel: _Tabel, sumber: BarisSumber) -> bool:
    jenis = "butir" if tabel.metode is Metode.ANGKA_KREDIT else "tugas"
    belum_berbaris = not (tabel.tugas or tabel.butir or tabel.judul)
    lanjutan = any(kata in sumber.teks.lower() for kata in kata_tabel("lanjutan_kepala"))
    lanjutan = lanjutan or (bool(tabel.kepala) and _berkata_kepala(sumber))
    if _berkepala(sumber, jenis) or (belum_berbaris and lanjutan):
        if belum_berbaris:
            tabel.kepala.extend(Teks(isi, sumber.lokasi) for isi in sumber.sel if isi)
        return True
    nomor_kolom = [isi.strip("().") for isi in sumber.sel if isi]
    return len(nomor_kolom) > 2 and nomor_kolom == [str(n) for n in range(1, len(nomor_kolom) + 1)]


def _berkata_kepala(sumber: BarisSumber) -> bool:
    """Whether every word of a row is one of the second row of a head: volume, time and unit under a common title."""
    semua = _KATA.findall(sumber.teks.lower())
    return bool(semua) and set(semua) <= set(kata_tabel("baris_kedua"))


def _baca_tugas(tabel: _Tabel, sumber: BarisSumber) -> None:
    hasil = baca_baris_tugas(sumber, tabel.desimal, tabel.per_jam)
    if isinstance(hasil, str):
        tabel.tolak(sumber, hasil)
    else:
        utuh = _sambung(tabel, Potongan(hasil.nomor, hasil.uraian))
        tabel.tugas.append(replace(hasil, nomor=utuh.nomor, uraian=utuh.teks))
        tabel.baca.pakai_beban(sumber)


def _terima_butir(tabel: _Tabel, sumber: BarisSumber, hasil: SelButir) -> None:
    uraian = _sambung(tabel, Potongan(hasil.baris.nomor, hasil.baris.uraian))
    tabel.silsilah.masuk_baris(hasil.potongan[:-1], uraian.nomor)
    tabel.butir.append(
        replace(
            hasil.baris,
            nomor=uraian.nomor,
            uraian=uraian.teks,
            unsur=tabel.silsilah.unsur,
            nomor_sub_unsur=tabel.silsilah.nomor_sub_unsur,
            sub_unsur=tabel.silsilah.sub_unsur,
            kelompok=tabel.silsilah.kelompok,
        )
    )
    tabel.baca.pakai_beban(sumber)


def _sambung(tabel: _Tabel, potongan: Potongan) -> Potongan:
    """Take the text of the line before for a row of figures only, since a text may stand apart from them."""
    terputus, tabel.teks_terputus = tabel.teks_terputus, None
    if potongan.teks or terputus is None:
        return potongan
    tabel.judul.pop()
    tabel.silsilah.batalkan_judul()
    return Potongan(potongan.nomor or terputus[1].nomor, terputus[1].teks)


def _baca_tanpa_jangkar(tabel: _Tabel, sumber: BarisSumber) -> None:
    kaki = baca_kaki(tabel.kaki, sumber, tabel.desimal, tabel.metode, _jumlah_kolom(tabel))
    if isinstance(kaki, KakiTabel):
        tabel.kaki = kaki
        tabel.baca.pakai_beban(sumber)
        return
    potongan, angka = potong(sumber.sel)
    if isinstance(kaki, str):
        tabel.tolak(sumber, kaki)
    elif memuat_beban(sumber.teks):
        tabel.tolak(sumber, TANPA_BATAS_SEL)
    elif angka and potongan and menyerupai_kaki(potongan[-1].teks):
        tabel.tolak(sumber, "baris jumlah yang tidak dikenal")
    elif not potongan or len(angka) > _ANGKA_SISA_TERBANYAK or not all(map(berupa_angka, angka)):
        tabel.tolak(sumber, "baris berangka tanpa konstanta atau waktu efektif yang dikenal")
    else:
        tabel.silsilah.masuk_judul(tuple(potongan))
        tabel.judul.append(BarisJudul(potongan[-1].nomor, potongan[-1].teks, tuple(angka), sumber.lokasi))
        tabel.teks_terputus = (sumber, potongan[-1])
        tabel.baca.pakai(sumber)


def _jumlah_kolom(tabel: _Tabel) -> tuple[Fraction, ...]:
    """Sum the columns of inputs of the tasks read so far."""
    kolom = [(satu.volume, satu.waktu, satu.waktu_efektif) for satu in tabel.tugas]
    return tuple(sum((angka.nilai or Fraction(0) for angka in satu), Fraction(0)) for satu in zip(*kolom, strict=True))
