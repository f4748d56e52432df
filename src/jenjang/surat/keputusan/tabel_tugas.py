"""Rows of method tugas: no, uraian tugas, hasil kerja, volume, waktu, waktu efektif, kebutuhan."""

from jenjang.core.jabatan.tabel_beban import BarisTugas
from jenjang.core.jabatan.tercetak import Angka
from jenjang.surat.keputusan.angka import baca_angka, baca_cacah, berupa_angka
from jenjang.surat.keputusan.sel import berjangkar_waktu, berwaktu_jam, memuat_beban, pisah_satuan, potong
from jenjang.surat.keputusan.sumber import BarisSumber

_SEBELUM_JANGKAR = 2
_DUA_BARIS = "dua baris beban kerja tercetak pada satu baris"


def letak_waktu_efektif(sel: tuple[str, ...], per_jam: bool = False) -> int | None:
    """Find the column of waktu efektif, from which the others are told; leading cells may be missing.

    Hours (1.250) are only taken as the anchor where the table's head says so, because a volume may be 1.250.
    """
    minta = berwaktu_jam if per_jam else berjangkar_waktu
    letak = [urut for urut, isi in enumerate(sel) if urut >= _SEBELUM_JANGKAR and minta(isi)]
    return letak[-1] if letak else None


def baca_baris_tugas(sumber: BarisSumber, desimal: str, per_jam: bool = False) -> BarisTugas | str:
    """Read a row by its anchor; the reason as text where the cells around it do not fit."""
    letak = letak_waktu_efektif(sumber.sel, per_jam)
    if letak is None:
        return "kolom waktu efektif tidak ditemukan"
    depan = sumber.sel[: letak - _SEBELUM_JANGKAR]
    if letak_waktu_efektif(depan, per_jam) is not None or memuat_beban(" ".join(depan)):
        return _DUA_BARIS
    sel = sumber.sel
    lokasi = sumber.lokasi
    volume, satuan, letak_volume = _baca_volume(sumber, letak - _SEBELUM_JANGKAR)
    waktu = baca_cacah(sel[letak - 1], sumber.tempat(letak - 1))
    efektif = baca_cacah(sel[letak], sumber.tempat(letak))
    sisa = [urut for urut in range(letak + 1, len(sel)) if sel[urut]]
    letak_hasil = sisa[0] if sisa else letak + 1
    kebutuhan = baca_angka(sel[letak_hasil] if sisa else "", sumber.tempat(letak_hasil), desimal)
    if volume is None or waktu is None or volume.berupa_jam or waktu.berupa_jam:
        return "volume atau waktu penyelesaian bukan angka"
    if efektif is None or kebutuhan is None or len(sisa) > 1:
        return "kebutuhan pegawai bukan satu angka"
    nomor, uraian, hasil = _teks_baris(sel[:letak_volume])
    return BarisTugas(nomor, uraian, hasil, volume, waktu, efektif, kebutuhan, lokasi, satuan)


def _baca_volume(sumber: BarisSumber, letak: int) -> tuple[Angka | None, str, int]:
    """Read the volume that ends at a cell, with the unit behind it in the same cell or in that cell; and its place."""
    sel = sumber.sel
    if terpisah := pisah_satuan(sel[letak]):
        return baca_cacah(terpisah[0], sumber.tempat(letak)), terpisah[1], letak
    bersatuan = sel[letak] != "" and not berupa_angka(sel[letak])
    # The figure behind the task's text; one in front of it is the number of the row.
    if bersatuan and letak and sel[letak - 1] and berupa_angka(sel[letak - 1]) and potong(sel[: letak - 1])[0]:
        return baca_cacah(sel[letak - 1], sumber.tempat(letak - 1)), sel[letak], letak - 1
    return baca_cacah(sel[letak], sumber.tempat(letak)), "", letak


def _teks_baris(sel: tuple[str, ...]) -> tuple[str, str, str]:
    potongan, _ = potong(sel)
    if not potongan:
        return "", "", ""
    hasil_kosong = sel[-1] == "" or len(potongan) == 1
    uraian = potongan[-1] if hasil_kosong else potongan[-2]
    return uraian.nomor, uraian.teks, "" if hasil_kosong else potongan[-1].teks
