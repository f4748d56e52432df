"""Job class, value and allowance of each jenjang by its present or former name, as the sources give them."""

import shutil
from pathlib import Path

import pytest

from jenjang.core.engine.tables import TableError
from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.jabatan.kelas import (
    TABEL,
    NamaJabatanTidakDikenalError,
    baca_kelas_tunjangan,
    cari_kelas_tunjangan,
    muat_kelas_tunjangan,
)


@pytest.mark.parametrize(
    ("nama_lama", "nama_baru", "kelas", "nilai", "tunjangan"),
    [
        ("Pekerja Sosial Pelaksana Pemula", "Pekerja Sosial Pemula", 5, 490, 220_000),
        ("Pekerja Sosial Pelaksana", "Pekerja Sosial Terampil", 6, 740, 240_000),
        ("Pekerja Sosial Pelaksana Lanjutan", "Pekerja Sosial Mahir", 7, 1005, 275_000),
        ("Pekerja Sosial Penyelia", "Pekerja Sosial Penyelia", 8, 1230, 525_000),
        ("Pekerja Sosial Pratama", "Pekerja Sosial Ahli Pertama", 8, 1280, 300_000),
        ("Pekerja Sosial Muda", "Pekerja Sosial Ahli Muda", 9, 1355, 550_000),
        ("Pekerja Sosial Madya", "Pekerja Sosial Ahli Madya", 11, 1930, 790_000),
    ],
)
def test_both_names_lead_to_class_value_and_allowance(
    nama_lama: str, nama_baru: str, kelas: int, nilai: int, tunjangan: int
) -> None:
    for nama in (nama_lama, nama_baru, nama_baru.upper()):
        row = cari_kelas_tunjangan(nama)
        assert (row.nama_lama, row.nama_baru) == (nama_lama, nama_baru)
        assert (row.kelas, row.nilai_jabatan, row.tunjangan_rp) == (kelas, nilai, tunjangan)
        assert "Perpres 61/2007" in row.sumber_tunjangan


def test_ahli_utama_has_no_source_and_says_so() -> None:
    row = cari_kelas_tunjangan("Pekerja Sosial Ahli Utama")
    assert (row.kelas, row.nilai_jabatan, row.tunjangan_rp) == (None, None, None)
    assert "Tidak ada sumber" in row.keterangan


def test_the_usual_spelling_beside_the_printed_one_is_known() -> None:
    assert cari_kelas_tunjangan("Pekerja Sosial Pertama").jenjang == "Ahli Pertama"


def test_every_jenjang_has_one_row_in_the_order_of_the_law() -> None:
    assert tuple(row.jenjang for row in muat_kelas_tunjangan()) == JENJANG


def test_another_name_is_refused() -> None:
    with pytest.raises(NamaJabatanTidakDikenalError, match="'Penyuluh Sosial Muda' bukan nama jabatan"):
        cari_kelas_tunjangan("Penyuluh Sosial Muda")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        (",5,490,", ",lima,490,", "baris 2, kolom kelas: 'lima' bukan bilangan bulat"),
        (",5,490,", ",5,,", "baris 2, kolom nilai_jabatan: diisi bila dan hanya bila kelas diisi"),
        (",5,490,", ",,490,", "baris 2, kolom sumber_kelas: diisi bila dan hanya bila kelas diisi"),
        (",220000,", ",,", "baris 2, kolom sumber_tunjangan: diisi bila dan hanya bila tunjangan_rp diisi"),
        (
            "Sosial Muda,",
            "Sosial Madya,",
            "baris 8, kolom nama_lama: 'pekerja sosial madya' sudah dipakai pada baris 7",
        ),
        ("Mahir,Pekerja", "Mahr,Pekerja", "baris 4, kolom jenjang: 'Mahr' tidak dikenal"),
    ],
)
def test_a_mistake_names_row_and_field(tmp_path: Path, old: str, new: str, named: str) -> None:
    berkas = tmp_path / TABEL.name
    shutil.copy(TABEL, berkas)
    content = berkas.read_text("utf-8")
    assert old in content
    berkas.write_text(content.replace(old, new, 1), "utf-8")
    with pytest.raises(TableError) as caught:
        baca_kelas_tunjangan(berkas)
    assert f"{TABEL.name}, {named}" in str(caught.value)
