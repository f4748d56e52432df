"""Rows of a workload table put right: results, blank results, and inputs whose right value a note tells."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from jenjang.core.beban_kerja.hitung import hasil_butir, hasil_tugas, wpk_butir
from jenjang.core.beban_kerja.koreksi.cetak import cetak_angka, desimal_lazim, desimal_penuh
from jenjang.core.beban_kerja.koreksi.perubahan import Perubahan, ubah_angka
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas, TabelBeban
from jenjang.core.jabatan.tercetak import Angka, Lokasi

HASIL = frozenset({Jenis.SELISIH_BARIS, Jenis.SEL_KOSONG})
_MASUKAN = {
    Jenis.ANGKA_WAKTU: "angka_kredit",
    Jenis.AK_MENYIMPANG: "angka_kredit",
    Jenis.KONSTANTA: "konstanta",
    Jenis.WAKTU_EFEKTIF: "waktu_efektif",
}
_KOLOM_HASIL = (("wpk", "Wpk"), ("wpv", "Wpv"), ("formasi", "formasi"))
_LEBAR_URAIAN = 60


@dataclass(frozen=True, slots=True)
class BarisBaru:
    """A row before and after, with its changes; `selisih` is what its result adds to the sum."""

    baris: BarisTugas | BarisButir
    perubahan: tuple[Perubahan, ...]
    selisih: Fraction


def bermasukan(catatan: Catatan) -> bool:
    """Whether a note tells the right value of one input of its rows."""
    return catatan.jenis in _MASUKAN and _nilai(catatan) is not None


def _nilai(catatan: Catatan) -> Fraction | None:
    try:
        return Fraction(Decimal(catatan.seharusnya or ""))
    except ArithmeticError:
        return None


def perbaiki_baris(
    tabel: TabelBeban, baris: BarisTugas | BarisButir, catatan: dict[Lokasi, list[Catatan]], urutan: int
) -> BarisBaru:
    """Return a row with its accepted notes put right; one without notes comes back as it is."""
    milik = catatan.get(baris.lokasi, [])
    perubahan: list[Perubahan] = []
    baru = baris
    for satu in milik:
        if (nilai := _nilai(satu)) is not None and satu.jenis in _MASUKAN:
            baru, ubah = _ganti_masukan(tabel, baru, satu, nilai, urutan)
            perubahan.extend(ubah)
    if any(satu.jenis in HASIL for satu in milik) or perubahan:
        hasil = next((satu for satu in milik if satu.jenis in HASIL), None)
        baru, ubah = _ganti_hasil(tabel, baru, hasil, urutan)
        perubahan.extend(ubah)
    lama_dihitung, baru_dihitung = _sumbangan(baris), _sumbangan(baru)
    return BarisBaru(baru, tuple(perubahan), baru_dihitung - lama_dihitung if perubahan else Fraction(0))


def _sumbangan(baris: BarisTugas | BarisButir) -> Fraction:
    """Return what a row adds to the sum as it stands: its exact result where the print shows it, else the print."""
    sel, nilai = (
        (baris.kebutuhan, hasil_tugas(baris)) if isinstance(baris, BarisTugas) else (baris.wpv, hasil_butir(baris))
    )
    if sel.nilai is None or nilai is None:
        return sel.nilai or Fraction(0)
    return nilai if abs(sel.nilai - nilai) * 2 * 10**sel.jumlah_desimal <= 1 else sel.nilai


def _ganti_masukan(
    tabel: TabelBeban, baris: BarisTugas | BarisButir, catatan: Catatan, nilai: Fraction, urutan: int
) -> tuple[BarisTugas | BarisButir, list[Perubahan]]:
    kolom = _MASUKAN[catatan.jenis]
    lama: Angka | None = getattr(baris, kolom, None)
    if lama is None:
        return baris, []
    angka = cetak_angka(nilai, lama, tabel, desimal_penuh(nilai, 0 if lama.berupa_jam else lama.jumlah_desimal))
    nama = kolom.replace("_", " ")
    ubah = ubah_angka(urutan, f"{nama}, {_sebut(baris)}", lama, angka, nama, catatan)
    baru: dict[str, Any] = {kolom: angka}
    return replace(baris, **baru), [ubah]


def _ganti_hasil(
    tabel: TabelBeban, baris: BarisTugas | BarisButir, catatan: Catatan | None, urutan: int
) -> tuple[BarisTugas | BarisButir, list[Perubahan]]:
    """Reckon the results of a row anew; those that already show the right value stay as printed."""
    baru: dict[str, Any] = {}
    perubahan = []
    for kolom, nama, nilai in _hasil(baris):
        lama: Angka = getattr(baris, kolom)
        semua = tabel.tugas if isinstance(baris, BarisTugas) else tabel.butir
        desimal = max(lama.jumlah_desimal, desimal_lazim(getattr(satu, kolom) for satu in semua))
        if nilai is None or (lama.nilai is not None and abs(lama.nilai - nilai) * 2 * 10**desimal <= 1):
            continue
        baru[kolom] = cetak_angka(nilai, lama, tabel, desimal)
        satuan = "orang" if isinstance(baris, BarisTugas) else "jam"
        tempat = f"{nama}, {_sebut(baris)}"
        perubahan.append(ubah_angka(urutan, tempat, lama, baru[kolom], satuan, catatan))
    return replace(baris, **baru), perubahan


def _hasil(baris: BarisTugas | BarisButir) -> Iterator[tuple[str, str, Fraction | None]]:
    if isinstance(baris, BarisTugas):
        yield "kebutuhan", "kebutuhan pegawai", hasil_tugas(baris)
        return
    nilai = {"wpk": wpk_butir(baris), "wpv": hasil_butir(baris), "formasi": hasil_butir(baris)}
    for kolom, nama in _KOLOM_HASIL:
        yield kolom, nama, nilai[kolom]


def _sebut(baris: BarisTugas | BarisButir) -> str:
    uraian = baris.uraian if len(baris.uraian) <= _LEBAR_URAIAN else f"{baris.uraian[: _LEBAR_URAIAN - 3].rstrip()}..."
    return f"baris {baris.nomor} {uraian}" if baris.nomor else f"baris {uraian}"
