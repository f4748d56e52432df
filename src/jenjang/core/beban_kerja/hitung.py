"""Recomputation of a printed sheet from its printed inputs as they stand."""

from dataclasses import dataclass
from fractions import Fraction

from jenjang.core.beban_kerja import metode
from jenjang.core.beban_kerja.jabatan_tunggal import berjabatan_tunggal, kebutuhan_jabatan_tunggal
from jenjang.core.beban_kerja.pembulatan import Pembulatan, bulatkan
from jenjang.core.beban_kerja.waktu_efektif import norma_waktu_efektif
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas, KakiTabel, Metode
from jenjang.core.jabatan.tercetak import Lokasi

_MENIT_SEJAM = 60
_PERSERATUS = 100
_SELISIH_TAMPILAN = Fraction(1, _PERSERATUS)


@dataclass(frozen=True, slots=True)
class HitunganBaris:
    """What a row's inputs give: `hasil` in persons (method tugas) or hours (method angka kredit).

    `wpk` is only there for method angka kredit; None stands where an input is blank or a divisor zero.
    """

    baris: BarisTugas | BarisButir
    wpk: Fraction | None
    hasil: Fraction | None

    @property
    def lokasi(self) -> Lokasi:
        """The place of the row."""
        return self.baris.lokasi


@dataclass(frozen=True, slots=True)
class HitunganLembar:
    """A sheet recomputed: sums in persons (tugas) or hours (angka kredit), headcounts in whole persons.

    `beban` is the load in persons before rounding. None stands where the table was not read whole.
    """

    lembar: LembarJabatan
    baris: tuple[HitunganBaris, ...]
    jumlah_tercetak: Fraction | None
    jumlah: Fraction | None
    beban: Fraction | None
    pegawai_tercetak: int | None
    pegawai: int | None
    jam_efektif: Fraction
    tunggal: bool
    pembulatan: Pembulatan

    @property
    def metode(self) -> Metode | None:
        """The method of the sheet's table."""
        return self.lembar.beban.metode if self.lembar.beban else None

    def pegawai_dari(self, jumlah: Fraction) -> int:
        """Return the headcount that another sum of the same sheet would give."""
        if self.tunggal:
            return kebutuhan_jabatan_tunggal()
        return bulatkan([self.beban_dari(jumlah)], self.pembulatan)

    def beban_dari(self, jumlah: Fraction) -> Fraction:
        """Return the load in persons of another sum of the same sheet."""
        return jumlah if self.metode is Metode.TUGAS else metode.formasi(jumlah, self.jam_efektif)


def hitung_keputusan(
    keputusan: Keputusan, pembulatan: Pembulatan = Pembulatan.SETENGAH_KE_ATAS
) -> tuple[HitunganLembar, ...]:
    """Recompute every sheet of a decree, in their order."""
    return tuple(hitung_lembar(lembar, pembulatan) for lembar in keputusan.lembar)


def hitung_lembar(lembar: LembarJabatan, pembulatan: Pembulatan = Pembulatan.SETENGAH_KE_ATAS) -> HitunganLembar:
    """Recompute one sheet: blank results from their row, a clock-like credit as the spreadsheet took it."""
    tabel = lembar.beban
    kaki = tabel.kaki if tabel else KakiTabel()
    baris = _hitung_baris(lembar)
    jam = _jam_efektif(kaki)
    jumlah = metode.jumlah_lengkap(satu.hasil for satu in baris) if tabel and tabel.lengkap else None
    tunggal = berjabatan_tunggal(lembar.nama.isi)
    per_orang = Fraction(1) if tabel and tabel.metode is Metode.TUGAS else jam
    beban = None if jumlah is None or not baris else jumlah / per_orang
    pegawai = None
    if beban is not None:
        rinci = [satu.hasil / per_orang for satu in baris if satu.hasil is not None]
        pegawai = kebutuhan_jabatan_tunggal() if tunggal else bulatkan(rinci, pembulatan)
    return HitunganLembar(
        lembar=lembar,
        baris=baris,
        jumlah_tercetak=kaki.jumlah.nilai if kaki.jumlah else None,
        jumlah=jumlah if baris else None,
        beban=beban,
        pegawai_tercetak=_bulat(kaki),
        pegawai=pegawai,
        jam_efektif=jam,
        tunggal=tunggal,
        pembulatan=pembulatan,
    )


def _hitung_baris(lembar: LembarJabatan) -> tuple[HitunganBaris, ...]:
    if lembar.beban is None:
        return ()
    return (
        *(HitunganBaris(satu, None, hasil_tugas(satu)) for satu in lembar.beban.tugas),
        *(HitunganBaris(satu, wpk_butir(satu), hasil_butir(satu)) for satu in lembar.beban.butir),
    )


def hasil_tugas(baris: BarisTugas) -> Fraction | None:
    """Return the persons of a task, None where an input is blank."""
    volume, waktu, efektif = baris.volume.nilai, baris.waktu.nilai, baris.waktu_efektif.nilai
    if volume is None or waktu is None or not efektif:
        return None
    return metode.kebutuhan_tugas(volume, waktu, efektif)


def kredit_terhitung(baris: BarisButir) -> Fraction | None:
    """Return the credit the office's spreadsheet reckoned with, None where it is blank.

    A clock time counts as the fraction of a day, unless the printed Wpk shows that only its display is one.
    """
    kredit, konstanta, wpk = baris.angka_kredit, baris.konstanta.nilai, baris.wpk.nilai
    if kredit.menit_jam is None or not konstanta or wpk is None:
        return kredit.nilai
    terbaca = kredit_dari_jam(kredit.menit_jam)
    return terbaca if abs(wpk - terbaca / konstanta) < _SELISIH_TAMPILAN else kredit.nilai


def kredit_dari_jam(menit: int) -> Fraction:
    """Return the decimal that was typed as a clock time: "0:09" was meant as 0.09."""
    return Fraction(menit // _MENIT_SEJAM) + Fraction(menit % _MENIT_SEJAM, _PERSERATUS)


def wpk_butir(baris: BarisButir) -> Fraction | None:
    """Return Wpk of a butir in hours, None where credit or konstanta is blank."""
    kredit, konstanta = kredit_terhitung(baris), baris.konstanta.nilai
    return metode.waktu_penyelesaian_butir(kredit, konstanta) if kredit is not None and konstanta else None


def hasil_butir(baris: BarisButir) -> Fraction | None:
    """Return Wpv of a butir in hours, None where an input is blank."""
    wpk, volume = wpk_butir(baris), baris.volume.nilai
    return None if wpk is None or volume is None else metode.waktu_penyelesaian_volume(wpk, volume)


def _jam_efektif(kaki: KakiTabel) -> Fraction:
    if kaki.jam_efektif is not None and kaki.jam_efektif.nilai:
        return kaki.jam_efektif.nilai
    return Fraction(next(norma.nilai for norma in norma_waktu_efektif() if norma.satuan == "jam"))


def _bulat(kaki: KakiTabel) -> int | None:
    nilai = kaki.pegawai.nilai if kaki.pegawai else None
    return int(nilai) if nilai is not None and nilai.denominator == 1 else None
