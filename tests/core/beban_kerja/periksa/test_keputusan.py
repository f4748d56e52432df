"""The whole decree verified against a table checked by hand, and every sentence in both languages."""

import csv
import re
import string
import tomllib
from pathlib import Path

import pytest

import jenjang.core.beban_kerja.periksa as modul
from jenjang.core.beban_kerja.periksa.catatan import Dampak, Jenis
from jenjang.core.beban_kerja.periksa.verifikasi import PEMERIKSA, Verifikasi, periksa_keputusan
from jenjang.surat.keputusan import BukanKeputusanError, baca_teks
from keputusan_uji import baris_uji, keputusan_uji

AKAR = Path(__file__).parents[4]
KASUS = AKAR / "tests/kasus/catatan-keputusan.csv"
FOLDER = Path(modul.__file__).parent
KATA = tomllib.loads((FOLDER / "kata.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def verifikasi() -> Verifikasi:
    return periksa_keputusan(keputusan_uji())


def test_the_notes_of_the_decree_are_those_checked_by_hand(verifikasi: Verifikasi) -> None:
    kasus = [tuple(baris.values()) for baris in csv.DictReader(KASUS.read_text("utf-8").splitlines())]
    catatan = sorted(verifikasi.catatan, key=lambda satu: (satu.lokasi.baris or 0, satu.jenis, satu.kata))
    hasil = [
        (
            str(satu.lokasi.baris), str(satu.urutan or ""), satu.jenis.value, satu.kata, satu.tercetak or "",
            satu.seharusnya or "", satu.dampak.value, satu.keyakinan.value,
            " ".join(str(lain.baris) for lain in satu.lokasi_lain),
        )
        for satu in catatan
    ]  # fmt: skip
    assert hasil == kasus


def test_the_decree_counts_75_people_and_its_own_inputs_86(verifikasi: Verifikasi) -> None:
    assert (verifikasi.pegawai_tercetak, verifikasi.pegawai_hitung) == (75, 86)
    kembali = [satu.lembar.urutan for satu in verifikasi.hitungan if not verifikasi.layak_dikoreksi(satu.lembar.urutan)]
    assert kembali == [14, 21, 22, 24, 31, 34, 37]


def test_notes_that_move_a_headcount_stand_first_and_the_certain_before_the_likely(verifikasi: Verifikasi) -> None:
    urut = [list(Dampak).index(satu.dampak) for satu in verifikasi.catatan]
    assert urut == sorted(urut)
    assert [satu.urutan for satu in verifikasi.catatan[:3]] == [22, 32, 37]


def test_the_same_document_gives_the_same_notes_with_ids_of_their_own(verifikasi: Verifikasi) -> None:
    lagi = periksa_keputusan(keputusan_uji())
    assert [satu.id for satu in lagi.catatan] == [satu.id for satu in verifikasi.catatan]
    assert len({satu.id for satu in verifikasi.catatan}) == len(verifikasi.catatan)


def test_a_note_keeps_its_id_when_another_sheet_changes(verifikasi: Verifikasi) -> None:
    baris = list(baris_uji())
    baris[120] = baris[120].replace("(JAM)", "(MENIT)")
    id_baru = {satu.id for satu in periksa_keputusan(baca_teks("\n".join(baris))).catatan}
    (hilang,) = {satu.id for satu in verifikasi.catatan} - id_baru
    (catatan,) = [satu for satu in verifikasi.catatan if satu.id == hilang]
    assert (catatan.jenis, catatan.lokasi.baris) == (Jenis.SATUAN_JUDUL, 121)


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_every_note_is_a_sentence_without_holes_or_markup(verifikasi: Verifikasi, bahasa: str) -> None:
    for satu in verifikasi.catatan:
        kalimat = satu.penjelasan(bahasa)
        assert kalimat
        assert kalimat[0].isupper() or satu.isi
        assert not re.search(r"[{}]|None|Fraction|\babk_", kalimat), kalimat
        assert satu.dasar


def test_both_languages_of_a_sentence_say_the_same_facts() -> None:
    for kode, kalimat in KATA.items():
        isi = [{nama for _, nama, _, _ in string.Formatter().parse(kalimat[bahasa]) if nama} for bahasa in ("id", "en")]
        assert isi[0] == isi[1], kode


def test_every_sentence_is_asked_for_by_a_module_and_every_module_runs() -> None:
    sumber = {path.stem: path.read_text("utf-8") for path in FOLDER.glob("*.py")}
    semua = "\n".join(sumber.values())
    tersusun = {f"selisih_jumlah{rentang}{tetap}" for rentang in ("", "_rentang") for tetap in ("", "_tetap")}
    kode = {satu.removeprefix("catatan_") for satu in KATA}
    assert {satu for satu in kode if f'"{satu}"' not in semua} - tersusun == set()
    berjalan = {satu.__module__.rpartition(".")[2] for satu in PEMERIKSA}
    assert {nama for nama, isi in sumber.items() if "def periksa(bahan" in isi} == berjalan


def test_every_kind_of_the_closed_list_can_be_met() -> None:
    semua = "\n".join(path.read_text("utf-8") for path in FOLDER.glob("*.py"))
    assert [jenis for jenis in Jenis if f"Jenis.{jenis.name}" not in semua] == []


@pytest.mark.parametrize("langkah", [2, 3, 7, 50])
def test_a_decree_with_lines_torn_out_is_verified_without_failing(langkah: int) -> None:
    sisa = [baris for nomor, baris in enumerate(baris_uji()) if nomor % langkah]
    verifikasi = periksa_keputusan(baca_teks("\n".join(sisa)))
    assert verifikasi.catatan
    assert all(satu.penjelasan() and satu.penjelasan("en") for satu in verifikasi.catatan)


@pytest.mark.parametrize("panjang", [110, 140, 300, 2130, 2300, 5000])
def test_a_decree_cut_off_is_verified_up_to_where_it_ends(panjang: int) -> None:
    verifikasi = periksa_keputusan(baca_teks("\n".join(baris_uji()[:panjang])))
    assert all((satu.lokasi.baris or 0) <= panjang for satu in verifikasi.catatan)
    assert len([satu for satu in verifikasi.catatan if satu.kata == "tanpa_lembar"]) == 37 - len(
        verifikasi.keputusan.lembar
    )


def test_a_text_that_is_no_decree_is_refused() -> None:
    with pytest.raises(BukanKeputusanError):
        baca_teks("Laporan tahunan\n\n1. Kegiatan")
