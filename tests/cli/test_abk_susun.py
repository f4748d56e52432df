"""`jenjang abk susun`: what is written reads back as the amended decree; what cannot be, ends with 2 and no file."""

import json
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from jenjang.cli.main import app
from jenjang.core.beban_kerja.koreksi.penerimaan import HITUNGAN, terima_hitungan
from jenjang.core.beban_kerja.koreksi.terapkan import terapkan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.surat.keputusan import baca_berkas
from keputusan_uji import BERKAS, keputusan_uji
from perbandingan_keputusan import beda


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, ["abk", "susun", *map(str, args)])


@pytest.fixture(scope="module")
def tersusun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("susun")
    hasil = run(BERKAS, *(f"--{bentuk}={folder / f'perubahan.{bentuk}'}" for bentuk in ("docx", "pdf", "xlsx")))
    assert hasil.exit_code == 0, hasil.output
    assert "4 perubahan pada 2 lembar." in hasil.stdout
    assert "Lembar 32, Pekerja Sosial Ahli Muda: 2 menjadi 3 orang." in hasil.stdout
    assert "lembar 14, 21, 22, 24, 31, 34, 37" in hasil.stdout
    return folder


@pytest.mark.parametrize("bentuk", ["docx", "pdf", "xlsx"])
def test_the_new_annex_reads_back_as_the_amended_record(bentuk: str, tersusun: Path) -> None:
    baru = baca_berkas(tersusun / f"perubahan.{bentuk}")
    harapan = terapkan(keputusan_uji(), terima_hitungan(periksa_keputusan(keputusan_uji()))).keputusan
    assert list(beda(harapan.lembar, baru.lembar, spasi=bentuk != "pdf")) == []
    assert list(beda(harapan.daftar, baru.daftar)) == []
    assert baru.tak_terbaca == ()
    sisa = {satu.urutan for satu in periksa_keputusan(baru).catatan if satu.jenis in HITUNGAN}
    # Sheets 22 and 37 rest on inputs that are in doubt: they stay as printed.
    assert sisa == {22, 37}


def test_number_and_date_stay_open_and_the_basis_names_the_amended_decree(tersusun: Path) -> None:
    kepala = baca_berkas(tersusun / "perubahan.docx").kepala
    assert kepala.nomor is not None
    assert set(kepala.nomor.isi) == {"."}
    assert (kepala.tanggal, kepala.tanggal_tercetak) == (None, None)
    assert kepala.tentang is not None
    assert kepala.tentang.isi.startswith("PERUBAHAN ATAS KEPUTUSAN WALI KOTA TARAKAN NOMOR 100.3.3.3/HK-VI/333/2024")
    assert [len(bagian) for bagian in (kepala.menimbang, kepala.mengingat, kepala.diktum)] == [3, 12, 4]
    assert kepala.mengingat[-1].isi.startswith("Keputusan Wali Kota Tarakan Nomor 100.3.3.3/HK-VI/333/2024 tentang")
    assert kepala.jabatan_penanda_tangan is not None


def test_a_list_of_ids_accepts_just_those(tmp_path: Path) -> None:
    catatan = periksa_keputusan(keputusan_uji()).catatan
    pilihan = [satu.id for satu in catatan if satu.urutan == 37 and satu.jenis in HITUNGAN]
    (tmp_path / "id.json").write_text(json.dumps(pilihan), "utf-8")
    hasil = run(BERKAS, "--terima", tmp_path / "id.json", "--docx", tmp_path / "p.docx")
    assert hasil.exit_code == 0, hasil.output
    assert "1 lembar." in hasil.stdout
    assert "Lembar 37, Penggerak Swadaya Masyarakat Ahli Pertama: 1 menjadi 8 orang." in hasil.stdout
    sisa = periksa_keputusan(baca_berkas(tmp_path / "p.docx")).catatan
    assert {satu.urutan for satu in sisa if satu.jenis in HITUNGAN} == {7, 22, 32}


def test_a_doubtful_sheet_that_was_changed_is_not_said_to_stay_as_printed(tmp_path: Path) -> None:
    catatan = periksa_keputusan(keputusan_uji()).catatan
    pilihan = [satu.id for satu in catatan if satu.urutan == 22 and satu.jenis in HITUNGAN]
    (tmp_path / "id.json").write_text(json.dumps(pilihan), "utf-8")
    hasil = run(BERKAS, "--terima", tmp_path / "id.json", "--docx", tmp_path / "p.docx")
    assert "masukannya masih diragukan: lembar 22." in hasil.stdout
    assert "keterangan: lembar 7, 14, 21, 24, 31, 32, 34, 37." in hasil.stdout
    with zipfile.ZipFile(tmp_path / "p.docx") as paket:
        isi = paket.read("word/document.xml").decode()
    assert isi.count("angka lembar ini diubah menurut catatan yang diterima") == 1
    assert "LEMBAR YANG DIUBAH DAN MASUKANNYA MASIH DIRAGUKAN" in isi


def test_notes_that_need_a_person_are_listed_and_not_dropped(tmp_path: Path) -> None:
    catatan = periksa_keputusan(keputusan_uji()).catatan
    (tmp_path / "id.json").write_text(json.dumps([s.id for s in catatan if s.jenis == "kewajaran"]), "utf-8")
    hasil = run(BERKAS, "--terima", tmp_path / "id.json", "--docx", tmp_path / "p.docx")
    assert hasil.exit_code == 0, hasil.output
    assert "catatan yang diterima perlu diperbaiki penyusun lembarnya" in hasil.stdout


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        ('["abc"]', "id yang tidak ada pada verifikasi dokumen ini: abc"),
        ('{"id": 1}', "bukan daftar id catatan"),
        ("[1]", "bukan daftar id catatan"),
        ("[", "id.json"),
    ],
)
def test_a_bad_list_ends_with_2_and_writes_nothing(isi: str, kalimat: str, tmp_path: Path) -> None:
    (tmp_path / "id.json").write_text(isi, "utf-8")
    hasil = run(BERKAS, "--terima", tmp_path / "id.json", "--docx", tmp_path / "p.docx")
    assert hasil.exit_code == 2
    assert kalimat in hasil.stderr
    assert not (tmp_path / "p.docx").exists()


def test_without_a_file_to_write_or_over_one_that_exists_it_ends_with_2(tmp_path: Path) -> None:
    assert run(BERKAS).exit_code == 2
    (tmp_path / "ada.xlsx").write_bytes(b"ada")
    hasil = run(BERKAS, "--docx", tmp_path / "p.docx", "--xlsx", tmp_path / "ada.xlsx")
    assert hasil.exit_code == 2
    assert "ada.xlsx" in hasil.stderr
    assert not (tmp_path / "p.docx").exists()
    assert (tmp_path / "ada.xlsx").read_bytes() == b"ada"
