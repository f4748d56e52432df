"""SYARAT JABATAN LAIN: skills, codes of bakat, temperamen, minat and fungsi, physical condition."""

from jenjang.core.jabatan.informasi_jabatan import FungsiPekerjaan, Isian, KodeSyarat, SyaratLain
from jenjang.core.jabatan.tercetak import Teks
from jenjang.surat.keputusan.isian import baca_isian
from jenjang.surat.keputusan.kode_syarat import (
    baca_kode_fungsi,
    baca_kode_huruf,
    baca_kode_minat,
    kosong,
    tanpa_nomor,
)
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.sumber import BarisSumber

KONDISI_FISIK = ("jenis_kelamin", "umur", "tinggi_badan", "berat_badan", "postur_badan", "penampilan")
HUBUNGAN = ("data", "orang", "benda")
_PENAMPUNG = ("kondisi_fisik", "fungsi")
_BERKODE = {"bakat": baca_kode_huruf, "temperamen": baca_kode_huruf, "minat": baca_kode_minat}
_DIKENAL = {"keterampilan", "upaya_fisik", *_BERKODE, *_PENAMPUNG, *KONDISI_FISIK, *HUBUNGAN}


def baca_syarat_lain(baca: Pembacaan, baris: list[BarisSumber], urutan: int) -> SyaratLain:
    """Read the lines of the section; parts that are not printed stay empty."""
    isian = baca_isian(baca, baris, "syarat_lain", urutan)
    return SyaratLain(
        keterampilan=_teks(isian, "keterampilan"),
        bakat=_kode(isian, "bakat"),
        temperamen=_kode(isian, "temperamen"),
        minat=_kode(isian, "minat"),
        upaya_fisik=_teks(isian, "upaya_fisik"),
        kondisi_fisik=tuple(satu for satu in isian if satu.kunci in KONDISI_FISIK),
        fungsi=tuple(_fungsi(satu) for satu in isian if satu.kunci in HUBUNGAN),
        lainnya=tuple(satu for satu in isian if satu.kunci not in _DIKENAL),
    )


def _teks(isian: tuple[Isian, ...], kunci: str) -> tuple[Teks, ...]:
    rapi = [Teks(tanpa_nomor(isi.isi), isi.lokasi) for satu in isian if satu.kunci == kunci for isi in satu.isi]
    return tuple(isi for isi in rapi if not kosong(isi.isi))


def _kode(isian: tuple[Isian, ...], kunci: str) -> tuple[KodeSyarat, ...]:
    hasil = [_BERKODE[kunci](isi) for satu in isian if satu.kunci == kunci for isi in satu.isi]
    return tuple(kode for kode in hasil if kode is not None)


def _fungsi(isian: Isian) -> FungsiPekerjaan:
    kode = [baca_kode_fungsi(isi) for isi in isian.isi]
    return FungsiPekerjaan(isian.kunci, tuple(satu for satu in kode if satu is not None), isian.lokasi)
