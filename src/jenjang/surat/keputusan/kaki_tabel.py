"""The foot of a workload table: sum, unrounded formation, hours of a person-year, headcount."""

import re
from dataclasses import replace

from jenjang.core.jabatan.tabel_beban import KakiTabel
from jenjang.core.jabatan.tercetak import Angka, Lokasi, Teks
from jenjang.surat.keputusan.angka import baca_angka, baca_cacah, berupa_angka
from jenjang.surat.keputusan.sel import berwaktu_jam
from jenjang.surat.keputusan.sumber import BarisSumber

_JUMLAH = re.compile(r"(?:JUMLAH|TOTAL)(?: BEBAN KERJA)?", re.IGNORECASE)
_PEGAWAI = re.compile(r"(?:JUMLAH|KEBUTUHAN)(?: KEBUTUHAN)? PEGAWAI|PEMBULATAN|DIBULATKAN", re.IGNORECASE)
# Offices type the sum sign as the Greek letter or as the mathematical sign.
_JUMLAH_WPV = re.compile(r"[Σ∑]\s*WPV", re.IGNORECASE)
_TERPANJANG = 3
_PEGAWAI_BERNAMA = re.compile(r"(?P<angka>\d{1,4})\s+(?P<nama>\D.*)")


def berkaki(sumber: BarisSumber) -> bool:
    """Whether a row names itself a foot row; its sum may look like a konstanta or a waktu efektif."""
    isi = [sel for sel in sumber.sel if sel]
    if not isi or len(isi) > _TERPANJANG:
        return False
    return any(bentuk.fullmatch(isi[0].strip(" :")) for bentuk in (_PEGAWAI, _JUMLAH, _JUMLAH_WPV))


def baca_kaki(kaki: KakiTabel, sumber: BarisSumber, desimal: str) -> KakiTabel | str | None:
    """Add a foot row to the foot; None when the row is none, the reason as text when it cannot be read."""
    isi = [sel for sel in sumber.sel if sel]
    if not isi:
        return None
    nama, nilai = isi[0].strip(" :"), isi[1:]
    angka = [baca_angka(teks, sumber.lokasi, desimal) for teks in nilai]
    if _PEGAWAI.fullmatch(nama):
        return _baca_pegawai(kaki, nilai, sumber.lokasi)
    if _JUMLAH.fullmatch(nama):
        jumlah = _satu(angka[:1])
        return replace(kaki, jumlah=jumlah) if jumlah else "jumlah bukan angka"
    if _JUMLAH_WPV.fullmatch(nama):
        if len(angka) == 2 and all(angka):
            return replace(kaki, jumlah=kaki.jumlah or angka[0], formasi=angka[1])
        return "jumlah Wpv dan formasi bukan dua angka"
    if berwaktu_jam(nama) and len(nilai) == 1 and berwaktu_jam(nilai[0].removesuffix(".00")):
        return replace(kaki, jam_efektif=baca_cacah(nama, sumber.lokasi))
    return None


def _satu(angka: list[Angka | None]) -> Angka | None:
    return angka[0] if angka and angka[0] is not None and not angka[0].kosong else None


def _baca_pegawai(kaki: KakiTabel, nilai: list[str], lokasi: Lokasi) -> KakiTabel | str:
    if len(nilai) != 1:
        return "jumlah pegawai tidak tercetak satu kali"
    if berupa_angka(nilai[0]):
        angka = baca_cacah(nilai[0], lokasi)
        return replace(kaki, pegawai=angka) if angka else "jumlah pegawai bukan angka"
    if cocok := _PEGAWAI_BERNAMA.fullmatch(nilai[0]):
        angka = baca_cacah(cocok["angka"], lokasi)
        return replace(kaki, pegawai=angka, nama_pegawai=Teks(cocok["nama"], lokasi))
    return "jumlah pegawai bukan angka"
