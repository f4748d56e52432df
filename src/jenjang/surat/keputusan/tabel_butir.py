"""Rows of method angka kredit: texts, angka kredit, konstanta, Wpk, volume with unit, Wpv, formasi."""

import re
from dataclasses import dataclass

from jenjang.core.jabatan.tabel_beban import BarisButir
from jenjang.core.jabatan.tercetak import Angka, Lokasi
from jenjang.surat.keputusan.angka import baca_angka, baca_cacah, berupa_angka
from jenjang.surat.keputusan.sel import (
    Potongan,
    berbentuk_konstanta,
    berjangkar_konstanta,
    memuat_beban,
    pisah_satuan,
    potong,
)
from jenjang.surat.keputusan.sumber import BarisSumber

_VOLUME = re.compile(r"[-–—]|\d{1,3}(?:[.,]\d{3})+|\d{1,7}")
_VOLUME_POLOS = re.compile(r"[-–—]|\d{1,7}")
_HASIL_TERBANYAK = 2
_Sel = tuple[str, Lokasi]
ALASAN_SUSUNAN = "susunan sel di sekitar konstanta tidak dikenal"


@dataclass(frozen=True, slots=True)
class _Hasil:
    wpk: Angka
    volume: Angka
    satuan: str
    wpv: Angka
    formasi: Angka


@dataclass(frozen=True, slots=True)
class SelButir:
    """A row as its cells say it: the texts before the figures, the last of them its uraian."""

    potongan: tuple[Potongan, ...]
    baris: BarisButir


def baca_baris_butir(sumber: BarisSumber, desimal: str) -> SelButir | str:
    """Read a row by its konstanta; the reason as text where the cells around it do not fit.

    The credit before the konstanta may itself look like one (0.02, 0.020), so the last place that fits is
    taken.
    """
    for dikenal in (berjangkar_konstanta, berbentuk_konstanta):
        for letak in reversed(range(1, len(sumber.sel))):
            if dikenal(sumber.sel[letak]) and (hasil := _baca_pada(sumber, letak, desimal)):
                return hasil
    return ALASAN_SUSUNAN


def _baca_pada(sumber: BarisSumber, letak: int, desimal: str) -> SelButir | None:
    sel, lokasi = sumber.sel, sumber.lokasi
    letak_kredit = _letak_kredit(sel, letak)
    konstanta = baca_angka(sel[letak], sumber.tempat(letak), desimal)
    kredit = None if letak_kredit is None else baca_angka(sel[letak_kredit], sumber.tempat(letak_kredit), desimal)
    hasil = _baca_hasil([(sel[urut], sumber.tempat(urut)) for urut in range(letak + 1, len(sel))], lokasi, desimal)
    if letak_kredit is None or konstanta is None or kredit is None or hasil is None:
        return None
    potongan, sisa = potong(sel[:letak_kredit])
    if any(berupa_angka(isi) for isi in sisa if not isi.isdigit()) or memuat_beban(" ".join(sel[:letak_kredit])):
        return None
    uraian = potongan[-1] if potongan else Potongan(sisa[-1] if sisa else "", "")
    baris = BarisButir(
        uraian.nomor, "", "", "", "", uraian.teks, kredit, konstanta,
        hasil.wpk, hasil.volume, hasil.satuan, hasil.wpv, hasil.formasi, lokasi,
    )  # fmt: skip
    return SelButir(tuple(potongan), baris)


def _letak_kredit(sel: tuple[str, ...], letak: int) -> int | None:
    isi_sebelum = [urut for urut in range(letak) if sel[urut]]
    if isi_sebelum and berupa_angka(sel[isi_sebelum[-1]]):
        return isi_sebelum[-1]
    return letak - 1 if sel[letak - 1] == "" else None


def _baca_hasil(sel: list[_Sel], lokasi: Lokasi, desimal: str) -> _Hasil | None:
    isi = list(sel)
    while isi and isi[-1][0] == "":
        isi.pop()
    if len(isi) < _HASIL_TERBANYAK:
        return None
    wpk = baca_angka(*isi[0], desimal)
    volume, satuan, sisa = _baca_volume(isi[1:])
    if wpk is None or volume is None or len(sisa) > _HASIL_TERBANYAK:
        return None
    kosong = ("", lokasi)
    wpv, formasi = (baca_angka(*satu, desimal) for satu in (*sisa, kosong, kosong)[:_HASIL_TERBANYAK])
    if wpv is None or formasi is None:
        return None
    return _Hasil(wpk, volume, satuan, wpv, formasi)


def _baca_volume(isi: list[_Sel]) -> tuple[Angka | None, str, list[_Sel]]:
    teks, tempat = isi[0]
    if terpisah := pisah_satuan(teks):
        return baca_cacah(terpisah[0], tempat), terpisah[1], isi[1:]
    satuan = isi[1][0] if len(isi) > 1 else ""
    if satuan and not berupa_angka(satuan) and (teks == "" or _VOLUME.fullmatch(teks)):
        return baca_cacah(teks, tempat), satuan, isi[2:]
    # Without a unit only a row whose every result is printed tells which figure is the volume.
    if _VOLUME_POLOS.fullmatch(teks) and len(isi) == 1 + _HASIL_TERBANYAK and all(satu for satu, _ in isi):
        return baca_cacah(teks, tempat), "", isi[1:]
    return None, "", []
