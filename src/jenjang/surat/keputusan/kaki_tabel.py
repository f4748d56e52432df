"""The foot of a workload table: sum, unrounded formation, hours of a person-year, headcount."""

import re
from collections.abc import Collection
from dataclasses import replace
from fractions import Fraction

from jenjang.core.jabatan.tabel_beban import KakiTabel, Metode
from jenjang.core.jabatan.tercetak import Angka, Lokasi, Teks
from jenjang.surat.keputusan.angka import baca_angka, baca_cacah, berupa_angka
from jenjang.surat.keputusan.sel import berwaktu_jam
from jenjang.surat.keputusan.sumber import BarisSumber

_JUMLAH = re.compile(
    r"(?:JUMLAH|TOTAL|JUMLAH TOTAL|TOTAL JUMLAH)(?: (?:BEBAN KERJA|KEBUTUHAN|WAKTU(?: PENYELESAIAN)?|JAM))?",
    re.IGNORECASE,
)
_PEGAWAI = re.compile(
    r"(?:JUMLAH|TOTAL|JUMLAH TOTAL|KEBUTUHAN)(?: KEBUTUHAN)? (?:PEGAWAI|FORMASI)(?: \(?(?:PEMBULATAN|DIBULATKAN)\)?)?"
    r"|(?:PEMBULATAN|DIBULATKAN)(?: (?:JUMLAH |KEBUTUHAN )*(?:PEGAWAI|FORMASI))?",
    re.IGNORECASE,
)
_AWAL_KAKI = re.compile(
    r"(?:SUB ?)?(?:JUMLAH|TOTAL|PEMBULATAN|DIBULATKAN)\b|KEBUTUHAN (?:PEGAWAI|FORMASI)\b", re.IGNORECASE
)
# Offices type the sum sign as the Greek letter or as the mathematical sign.
_JUMLAH_WPV = re.compile(r"[Σ∑]\s*WPV", re.IGNORECASE)
_TERPANJANG = 3
_SALINAN_TERBANYAK = 2
_PEGAWAI_BERNAMA = re.compile(r"(?P<angka>\d{1,4})\s+(?P<nama>\D.*)")


def berkaki(sumber: BarisSumber) -> bool:
    """Whether a row names itself a foot row; its sum may look like a konstanta or a waktu efektif."""
    isi = [sel for sel in sumber.sel if sel]
    if not isi or len(isi) > _TERPANJANG:
        return False
    return any(bentuk.fullmatch(isi[0].strip(" :")) for bentuk in (_PEGAWAI, _JUMLAH, _JUMLAH_WPV))


def menyerupai_kaki(teks: str) -> bool:
    """Whether a row begins like one of the foot, though its words are unknown: it must not pass for a heading."""
    return _AWAL_KAKI.match(teks.strip(" :")) is not None


def baca_kaki(
    kaki: KakiTabel, sumber: BarisSumber, desimal: str, metode: Metode, kolom: Collection[Fraction] = ()
) -> KakiTabel | str | None:
    """Add a foot row to the foot; None when the row is none, the reason as text when it cannot be read.

    `kolom` are the sums of the columns of inputs, which some offices print on the row of the sum.
    """
    letak = [urut for urut, sel in enumerate(sumber.sel) if sel]
    if not letak:
        return None
    nama, nilai = sumber.sel[letak[0]].strip(" :"), [sumber.sel[urut] for urut in letak[1:]]
    tempat = [sumber.tempat(urut) for urut in letak]
    angka = [baca_angka(teks, satu, desimal) for teks, satu in zip(nilai, tempat[1:], strict=True)]
    if not nilai and (_PEGAWAI.fullmatch(nama) or _JUMLAH.fullmatch(nama)):
        return kaki
    if _PEGAWAI.fullmatch(nama):
        beban = angka[0] if len(angka) == 1 else None
        if beban is not None and _belum_bulat(kaki, beban):
            return _tambah_beban(kaki, beban, metode)
        return _baca_pegawai(kaki, nilai, tempat[-1])
    if _JUMLAH.fullmatch(nama):
        jumlah = _jumlah_kebutuhan(angka, letak[1:], metode, kolom)
        return _tambah_jumlah(kaki, jumlah) or "jumlah bukan satu atau dua angka"
    if _JUMLAH_WPV.fullmatch(nama):
        terbaca = _tambah_jumlah(kaki, angka[:1])
        if len(angka) != 2 or angka[1] is None or terbaca is None:
            return "jumlah Wpv dan formasi bukan dua angka"
        return replace(terbaca, formasi=angka[1])
    if berwaktu_jam(nama) and len(nilai) == 1 and berwaktu_jam(nilai[0].removesuffix(".00")):
        return replace(kaki, jam_efektif=baca_cacah(nama, tempat[0]))
    return None


def _belum_bulat(kaki: KakiTabel, angka: Angka) -> bool:
    """Whether a figure beside the words for a headcount is the need before it is rounded."""
    pecahan = angka.nilai is not None and not angka.berupa_jam and angka.nilai.denominator > 1
    return pecahan or (angka.jumlah_desimal > 0 and kaki.jumlah is None and kaki.formasi is None)


def _tambah_beban(kaki: KakiTabel, angka: Angka, metode: Metode) -> KakiTabel | str:
    if metode is Metode.TUGAS:
        return _tambah_jumlah(kaki, [angka]) or "jumlah bukan satu atau dua angka"
    return replace(kaki, formasi=angka) if kaki.formasi is None else "jumlah pegawai bukan bilangan bulat"


def _jumlah_kebutuhan(
    angka: list[Angka | None], letak: list[int], metode: Metode, kolom: Collection[Fraction]
) -> list[Angka | None]:
    """Leave off right sums of the columns of inputs; nothing is left where a figure of another column is wrong."""
    if metode is not Metode.TUGAS:
        return angka
    pasangan = zip(angka[:-1], letak[:-1], strict=True)
    lain = [(satu, urut) for satu, urut in pasangan if satu is None or satu.nilai not in kolom]
    # Only the cell next to the sum may hold its copy: the columns before are those of volume and time.
    if any(urut < letak[-1] - 1 for _, urut in lain):
        return []
    return [satu for satu, _ in lain] + angka[-1:]


def _tambah_jumlah(kaki: KakiTabel, angka: list[Angka | None]) -> KakiTabel | None:
    """Add a sum and the copy that may stand beside it, None where the cells are no one or two numbers."""
    jumlah = [satu for satu in angka if satu is not None]
    if not jumlah or len(jumlah) != len(angka) or len(jumlah) > _SALINAN_TERBANYAK:
        return None
    semua = [*([kaki.jumlah] if kaki.jumlah else []), *kaki.jumlah_lain, *jumlah]
    return replace(kaki, jumlah=semua[0], jumlah_lain=tuple(semua[1:]))


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
