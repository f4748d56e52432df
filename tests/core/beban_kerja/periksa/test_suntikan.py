"""Mistakes put into every sheet of the whole decree at once: each is found in its place, and nothing else is."""

import re
from collections.abc import Callable

import pytest

from jenjang.core.beban_kerja.periksa import pembulatan_pegawai, sel_kosong, selisih_baris, selisih_jumlah
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Jenis
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas
from jenjang.core.jabatan.tercetak import Angka
from jenjang.surat.keputusan import baca_teks
from keputusan_uji import baris_uji, keputusan_uji

ARITMETIKA = (selisih_jumlah, selisih_baris, sel_kosong, pembulatan_pegawai)
Tempat = tuple[Jenis, int]
# The first rows, that nearly every sheet has, and further ones down to the last of the longest sheet.
URUTAN_BARIS = (0, 1, 2, 4, 6, 9, 17, 33, 65, 97, 120, 144)


def _temuan(keputusan: Keputusan) -> set[Tempat]:
    bahan = Bahan(keputusan)
    return {(satu.jenis, satu.lokasi.baris or 0) for modul in ARITMETIKA for satu in modul.periksa(bahan)}


def _rinci(lembar: LembarJabatan) -> list[BarisTugas | BarisButir]:
    return [*lembar.beban.tugas, *lembar.beban.butir] if lembar.beban else []


def _hasil(baris: BarisTugas | BarisButir) -> Angka:
    return baris.kebutuhan if isinstance(baris, BarisTugas) else baris.wpv


def _angka_lain(tercetak: str) -> str:
    """Return the number with another first digit."""
    return re.sub(r"\d", lambda satu: str((int(satu[0]) + 4) % 9 + 1), tercetak, count=1)


def _ganti(angka: list[Angka], ubah: Callable[[str], str], banyak: int = 1) -> Keputusan:
    """Read the decree with the last cells of the same print on each line put in another way."""
    baris = list(baris_uji())
    for satu in angka:
        nomor = (satu.lokasi.baris or 0) - 1
        sel = baris[nomor].split("\t")
        letak = [urut for urut, isi in enumerate(sel) if isi.strip() == satu.tercetak][-banyak:]
        assert letak, (nomor + 1, satu.tercetak)
        for urut in letak:
            sel[urut] = ubah(satu.tercetak)
        baris[nomor] = "\t".join(sel)
    keputusan = baca_teks("\n".join(baris))
    assert keputusan.tak_terbaca == ()
    return keputusan


def _baris_ke(urut: int) -> list[Angka]:
    hasil = [_hasil(_rinci(lembar)[urut]) for lembar in keputusan_uji().lembar if urut < len(_rinci(lembar))]
    return [satu for satu in hasil if satu.perjutaan]


@pytest.mark.parametrize("urut", URUTAN_BARIS)
def test_another_result_in_a_row_of_every_sheet_is_found_there_and_only_there(urut: int) -> None:
    angka = _baris_ke(urut)
    assert angka
    temuan = {satu for satu in _temuan(_ganti(angka, _angka_lain)) if satu[0] is Jenis.SELISIH_BARIS}
    assert temuan == {(Jenis.SELISIH_BARIS, satu.lokasi.baris or 0) for satu in angka}


def test_another_sum_on_every_sheet_is_found_on_every_sheet() -> None:
    kaki = [lembar.beban.kaki for lembar in keputusan_uji().lembar if lembar.beban]
    jumlah = [satu.jumlah for satu in kaki if satu.jumlah]
    assert len(jumlah) == 37
    temuan = _temuan(_ganti(jumlah, _angka_lain, 2))
    assert {(Jenis.SELISIH_JUMLAH, satu.lokasi.baris or 0) for satu in jumlah} <= temuan
    assert {baris for jenis, baris in temuan if jenis is Jenis.SELISIH_BARIS} == set()


def test_one_person_more_on_every_sheet_is_found_on_every_sheet() -> None:
    kaki = [(lembar.urutan, lembar.beban.kaki) for lembar in keputusan_uji().lembar if lembar.beban]
    baris = list(baris_uji())
    for _, satu in kaki:
        assert satu.pegawai
        nomor = (satu.pegawai.lokasi.baris or 0) - 1
        depan, angka, ekor = baris[nomor].partition(satu.pegawai.tercetak)
        baris[nomor] = f"{depan}{int(angka) + 1}{ekor}"
    temuan = _temuan(baca_teks("\n".join(baris)))
    tunggal = {1, 2, 3, 9, 13, 25}  # a post of one seat has its own kind for that
    dibulatkan = {satu.pegawai.lokasi.baris for urutan, satu in kaki if satu.pegawai and urutan not in tunggal}
    assert {baris for jenis, baris in temuan if jenis is Jenis.PEMBULATAN} == dibulatkan


def test_a_result_left_blank_is_found_and_its_row_named() -> None:
    angka = [satu for satu in _baris_ke(3) if satu.lokasi.baris]
    temuan = _temuan(_ganti(angka, lambda _: "", 2))
    kosong = {(Jenis.SEL_KOSONG, satu.lokasi.baris or 0) for satu in angka}
    assert kosong <= temuan
    assert {satu for satu in temuan if satu[0] is Jenis.SEL_KOSONG} - kosong == {
        (Jenis.SEL_KOSONG, baris) for baris in (6253, 6257, 6260, 6342)
    }


def test_more_decimals_on_every_row_are_no_mistake() -> None:
    angka = [_hasil(satu) for lembar in keputusan_uji().lembar for satu in _rinci(lembar) if _hasil(satu).perjutaan]
    berkoma = [satu for satu in angka if re.fullmatch(r"\d+\.\d{2}", satu.tercetak)]
    assert len(berkoma) > 100
    # Lines 2147 and 5465 are 0,9375 and print 0.94; with more decimals that is wrong.
    temuan = {satu for satu in _temuan(_ganti(berkoma, lambda isi: f"{isi}00", 2)) if satu[1] not in {2147, 5465}}
    assert temuan == _temuan(keputusan_uji())
