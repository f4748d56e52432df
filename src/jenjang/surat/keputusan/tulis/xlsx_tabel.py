"""Tables of a workbook: bordered cells, numbers with the format of the print, formulas that give them."""

import re
from decimal import Decimal, localcontext
from fractions import Fraction

from xlsxwriter.utility import xl_rowcol_to_cell

from jenjang.surat.keputusan.format_angka import kode_format, tampilkan
from jenjang.surat.keputusan.tulis.naskah import Rata, Sel, Tabel
from jenjang.surat.keputusan.tulis.xlsx_lembar import LembarKerja

_RATA = {Rata.KIRI: "left", Rata.TENGAH: "center", Rata.KANAN: "right"}
_ACUAN = re.compile(r"\{(?P<nama>=?\w+)(?P<semua>:?)\}")
_WARNA_KEPALA = "#E7E6E6"
_KETELITIAN = 40


class _Alamat:
    """Where the columns, the body and the named cells of a table stand in its worksheet."""

    def __init__(self, tabel: Tabel, awal: int) -> None:
        self.kolom = {kolom.nama: urut for urut, kolom in enumerate(tabel.kolom)}
        self.badan = range(awal + len(tabel.kepala), awal + len(tabel.kepala) + len(tabel.badan))
        self.bernama: dict[str, tuple[int, int]] = {}
        for baris, sel in enumerate(tabel.kaki, start=self.badan.stop):
            letak = 0
            for satu in sel:
                if satu.nama:
                    self.bernama[satu.nama] = (baris, letak)
                letak += satu.rentang

    def sel(self, rumus: str, baris: int) -> list[tuple[int, int]]:
        """Return every cell that a formula in a row reads."""
        hasil: list[tuple[int, int]] = []
        for cocok in _ACUAN.finditer(rumus):
            nama = cocok["nama"]
            if nama.startswith("="):
                hasil.append(self.bernama[nama[1:]])
            else:
                hasil.extend((satu, self.kolom[nama]) for satu in (self.badan if cocok["semua"] else (baris,)))
        return hasil

    def rumus(self, rumus: str, baris: int) -> str:
        """Write a formula with the addresses of its cells."""

        def alamat(cocok: re.Match[str]) -> str:
            sel = self.sel(cocok[0], baris)
            awal, akhir = xl_rowcol_to_cell(*sel[0]), xl_rowcol_to_cell(*sel[-1])
            return f"{awal}:{akhir}" if cocok["semua"] else awal

        return "=" + _ACUAN.sub(alamat, rumus)


def tulis_tabel(lembar: LembarKerja, tabel: Tabel) -> None:
    """Write a table from the present row on."""
    alamat = _Alamat(tabel, lembar.baris)
    letak = lembar.kisi.sebar([kolom.lebar for kolom in tabel.kolom])
    for urut, baris in enumerate((*tabel.kepala, *tabel.badan, *tabel.kaki)):
        kolom = 0
        for sel in baris:
            awal, akhir = letak[kolom][0], letak[kolom + sel.rentang - 1][1]
            _tulis_sel(lembar, alamat, sel, (awal, akhir), kepala=urut < len(tabel.kepala))
            kolom += sel.rentang
        lembar.turun()


def _tulis_sel(lembar: LembarKerja, alamat: _Alamat, sel: Sel, luas: tuple[int, int], *, kepala: bool) -> None:
    sifat: dict[str, object] = {"border": 1, "align": _RATA[sel.rata]}
    if sel.tebal:
        sifat["bold"] = True
    if kepala:
        sifat |= {"bg_color": _WARNA_KEPALA, "valign": "vcenter"}
    awal, akhir = luas
    nilai = sel.angka.nilai if sel.angka else None
    kode = kode_format(sel.angka.tercetak, lembar.gaya, sel.akhiran) if sel.angka and nilai is not None else ""
    if nilai is None or not kode or tampilkan(_desimal(nilai), kode, lembar.gaya) != sel.teks:
        if nilai is not None:
            lembar.angka_teks[lembar.baris, awal] = nilai
        if sel.teks:
            lembar.teks(awal, akhir, sel.teks, **sifat)
        else:
            rupa = lembar.rupa(**sifat)
            lembar.gabung(awal, akhir, rupa)
            lembar.lembar.write_blank(lembar.baris, awal, None, rupa)
        return
    rupa = lembar.rupa(num_format=kode, **sifat)
    lembar.gabung(awal, akhir, rupa)
    hidup = sel.rumus and sel.nilai is not None and tampilkan(_desimal(sel.nilai), kode, lembar.gaya) == sel.teks
    # A figure that only a text cell can show would count as nothing, or break the formula.
    if hidup and sel.nilai is not None and not lembar.angka_teks.keys() & set(alamat.sel(sel.rumus, lembar.baris)):
        rumus = alamat.rumus(sel.rumus, lembar.baris)
        lembar.lembar.write_formula(lembar.baris, awal, rumus, rupa, float(sel.nilai))
    else:
        lembar.lembar.write_number(lembar.baris, awal, float(nilai), rupa)


def _desimal(nilai: Fraction) -> Decimal:
    with localcontext() as hitungan:
        hitungan.prec = _KETELITIAN
        return Decimal(nilai.numerator) / Decimal(nilai.denominator)
