"""Simple tables of a sheet: hasil kerja, bahan kerja, tanggung jawab, korelasi jabatan and the like."""

import re
from dataclasses import replace

from jenjang.core.jabatan.informasi_jabatan import Bagian, BarisDaftar, TabelDaftar
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.sumber import BarisSumber

_NOMOR = re.compile(r"(?:\d{1,3}|[a-z])[.)]?")
_BARIS_TEKS = re.compile(r"(?P<nomor>\d{1,3}|[a-z])[.)]?\s+(?P<isi>\S.*)")


def baca_tabel_daftar(baca: Pembacaan, bagian: Bagian, baris: list[BarisSumber], urutan: int) -> TabelDaftar | None:
    """Read the numbered rows of a section; None where it holds none."""
    berisi = [sumber for sumber in baris if sumber.berisi]
    judul: tuple[str, ...] = ()
    lokasi_judul = bagian.lokasi
    rinci: list[BarisDaftar] = []
    for sumber in berisi:
        if sumber.sel[0].upper() in {"NO", "NO."}:
            judul, lokasi_judul = judul or sumber.sel[1:], lokasi_judul if judul else sumber.lokasi
        elif hasil := _baca_baris(sumber):
            rinci.append(hasil)
        else:
            baca.tolak(sumber, "bukan baris bernomor", urutan)
            continue
        baca.pakai(sumber)
    if not rinci and not judul:
        return None
    rinci = [replace(satu, sel=_sebanyak_judul(satu.sel, len(judul))) for satu in rinci]
    return TabelDaftar(bagian.kunci, judul, tuple(rinci), bagian.lokasi, lokasi_judul)


def _sebanyak_judul(sel: tuple[str, ...], banyak: int) -> tuple[str, ...]:
    """Return the cells without blanks behind the titled ones: a workbook does not tell a blank cell from none."""
    isi = list(sel)
    while len(isi) > max(1, banyak) and not isi[-1]:
        isi.pop()
    return (*isi, *[""] * (banyak - len(isi)))


def _baca_baris(sumber: BarisSumber) -> BarisDaftar | None:
    if sumber.bertabel:
        nomor = sumber.sel[0]
        return BarisDaftar(nomor.rstrip(".)"), sumber.sel[1:], sumber.lokasi) if _NOMOR.fullmatch(nomor) else None
    if cocok := _BARIS_TEKS.fullmatch(sumber.teks):
        return BarisDaftar(cocok["nomor"], (cocok["isi"],), sumber.lokasi)
    return None
