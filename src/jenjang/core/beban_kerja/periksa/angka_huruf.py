"""`angka_huruf`: figures and words differ ("2 (satu) tahun")."""

import re
from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.bilangan import dari_kata, ke_kata
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tercetak import Teks

_PASANGAN = re.compile(r"\b(?P<angka>\d{1,2})\s*\((?P<huruf>[A-Za-z]+(?: [A-Za-z]+){0,2})\)")
_DASAR = "Bilangan ditulis dengan angka dan huruf yang sama"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look for a number beside its words in the head and in the texts of each sheet; the class has its own kind."""
    kepala = bahan.keputusan.kepala
    for teks in (*kepala.menimbang, *kepala.mengingat, *kepala.diktum):
        yield from _periksa(teks, None)
    for lembar in bahan.keputusan.lembar:
        for teks in _teks(lembar):
            yield from _periksa(teks, lembar.urutan)


def _teks(lembar: LembarJabatan) -> Iterator[Teks]:
    if lembar.ikhtisar:
        yield lembar.ikhtisar
    for isian in (*lembar.syarat, *lembar.syarat_lain.kondisi_fisik):
        yield from isian.isi
    for tabel in lembar.daftar:
        for baris in tabel.baris:
            yield from (Teks(sel, baris.lokasi) for sel in baris.sel)


def _periksa(teks: Teks, urutan: int | None) -> Iterator[Catatan]:
    for cocok in _PASANGAN.finditer(teks.isi):
        huruf = dari_kata(cocok["huruf"])
        if huruf is not None and huruf != int(cocok["angka"]):
            yield Catatan(
                Jenis.ANGKA_HURUF, urutan, teks.lokasi, "angka_huruf", _DASAR,
                tercetak=cocok[0],
                seharusnya=f"{cocok['angka']} ({ke_kata(int(cocok['angka']))})",
                isi={"tercetak": cocok[0], "huruf": huruf},
            )  # fmt: skip
