"""Cells with figures: what is printed, and the formula with what a spreadsheet makes of it."""

from fractions import Fraction

from jenjang.core.beban_kerja.pembulatan import setengah_ke_atas
from jenjang.core.jabatan.tabel_beban import KakiTabel
from jenjang.core.jabatan.tercetak import Angka
from jenjang.surat.keputusan.tulis.naskah import Rata, Sel


def sel_angka(
    angka: Angka | None, rumus: str = "", nilai: Fraction | None = None, nama: str = "", satuan: str = ""
) -> Sel:
    """Return the cell of a figure, its unit behind it; one that is not printed is blank."""
    if angka is None:
        return Sel(rata=Rata.KANAN)
    akhiran = f" {satuan}" if satuan else ""
    teks = f"{angka.tercetak}{akhiran}"
    return Sel(teks, angka, rumus if nilai is not None else "", nilai, nama, akhiran, rata=Rata.KANAN)


def sel_pegawai(kaki: KakiTabel, rumus: str, beban: Fraction | None) -> Sel:
    """Return the cell of the headcount with the name of the post behind it, rounded by the spreadsheet."""
    nilai = None if beban is None else Fraction(setengah_ke_atas(beban))
    akhiran = f" {kaki.nama_pegawai.isi}" if kaki.nama_pegawai else ""
    tercetak = kaki.pegawai.tercetak if kaki.pegawai else ""
    return Sel(
        f"{tercetak}{akhiran}", kaki.pegawai, rumus if nilai is not None else "", nilai, "pegawai", akhiran,
        rata=Rata.KANAN, tebal=True,
    )  # fmt: skip


def kali(*nilai: Fraction | None) -> Fraction | None:
    """Multiply as a spreadsheet is asked to; None where a cell is blank."""
    hasil = Fraction(1)
    for satu in nilai:
        if satu is None:
            return None
        hasil *= satu
    return hasil


def bagi(atas: Fraction | None, bawah: Fraction | None) -> Fraction | None:
    """Divide; None where a cell is blank or the divisor zero."""
    return None if atas is None or not bawah else atas / bawah


def hasil_sel(angka: Angka, nilai: Fraction | None) -> Fraction | None:
    """Return what a spreadsheet sums for a result: the formula's value where the print shows it, else the print."""
    if angka.kosong or nilai is None or not tampak_sama(angka, nilai):
        return angka.nilai
    return nilai


def tampak_sama(angka: Angka, nilai: Fraction) -> bool:
    """Whether a printed figure is a value shown with so many decimals, half away from zero; a dash is only zero."""
    if not any(tanda.isdigit() for tanda in angka.tercetak):
        return nilai == 0
    pengali = 10**angka.jumlah_desimal if angka.nilai is not None and not angka.berupa_jam else 1
    return angka.nilai is not None and Fraction(setengah_ke_atas(nilai * pengali), pengali) == angka.nilai
