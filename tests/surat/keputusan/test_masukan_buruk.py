"""Input that is no decree is refused in words; a damaged decree loses no line of workload."""

from pathlib import Path

import pytest

from buatan.kerusakan import bagian_keputusan, baris_hilang, rusak
from jenjang.core.beban_kerja.hitung import hitung_keputusan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan import BukanKeputusanError, baca_berkas, baca_teks
from keputusan_uji import BERKAS, bagian, baris_uji, dokumen, lembar_tugas

TUGAS = "1\tMencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"


@pytest.mark.parametrize("isi", ["", "Undangan rapat\nHari Senin", "a,b,c\n1,2,3\n", "\n" * 5000])
def test_a_text_that_is_no_decree_is_refused(isi: str) -> None:
    with pytest.raises(BukanKeputusanError, match="Tidak ada informasi jabatan"):
        baca_teks(isi)


def test_a_line_of_absurd_length_is_refused() -> None:
    with pytest.raises(BukanKeputusanError, match="Baris 2"):
        baca_teks("x\n" + "y" * 200_000)


def test_one_sheet_alone_is_read() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS))
    assert len(keputusan.lembar) == 1
    assert keputusan.daftar == ()
    assert keputusan.kepala.nomor is None


def test_windows_line_ends_and_encoding_are_read(tmp_path: Path) -> None:
    berkas = tmp_path / "lembar.txt"
    berkas.write_bytes(
        lembar_tugas(TUGAS.replace("surat", "“surat”")).replace("\n", "\r\n").encode("cp1252", "replace")
    )
    keputusan = baca_berkas(berkas)
    assert keputusan.lembar[0].beban is not None
    assert keputusan.lembar[0].beban.tugas[0].uraian == "Mencatat “surat” masuk"


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    keputusan = baca_berkas(BERKAS)
    for lembar in keputusan.lembar:
        assert lembar.nama.isi in baris_uji()[lembar.lokasi.baris - 1] if lembar.lokasi.baris else False


@pytest.mark.parametrize("benih", range(0, 200, 25), ids=lambda benih: f"benih {benih}-{benih + 24}")
def test_no_line_of_workload_is_lost_in_a_damaged_decree(benih: int) -> None:
    """Twelve sheets at a time, each sheet in its turn; `make rusak` damages the whole decree two thousand times."""
    for satu in range(benih, benih + 25):
        baris = rusak(bagian_keputusan(baris_uji(), satu, 12), satu)
        keputusan = baca_teks("\n".join(baris))
        assert baris_hilang(baris, keputusan) == [], f"benih {satu}"
        assert len(periksa_keputusan(keputusan).hitungan) == len(keputusan.lembar)


@pytest.mark.parametrize("sambungan", ["\t", " ", ""])
@pytest.mark.parametrize("pemisah", ["\t", "|"])
def test_two_rows_on_one_line_are_told_of_and_the_sheet_is_not_computed(sambungan: str, pemisah: str) -> None:
    keputusan = dokumen(lembar_tugas((TUGAS + sambungan + TUGAS).replace("\t", pemisah)))
    _tak_dihitung(keputusan, TUGAS)


@pytest.mark.parametrize("pemisah", [" ", "  "])
def test_a_row_without_separators_is_told_of_wherever_it_stands(pemisah: str) -> None:
    tersebar = TUGAS.replace("\t", pemisah)
    _tak_dihitung(dokumen(lembar_tugas(TUGAS, tersebar)), tersebar)
    _tak_dihitung(dokumen(lembar_tugas(TUGAS) + bagian("7", "HASIL KERJA", tersebar)), tersebar)


def test_minutes_said_in_a_sentence_are_no_row() -> None:
    kalimat = "1 Waktu efektif 75.000 menit per tahun dan konstanta 0,020 dipakai."
    keputusan = dokumen(lembar_tugas(TUGAS) + bagian("9", "PERANGKAT KERJA", kalimat))
    assert keputusan.tak_terbaca == ()
    assert hitung_keputusan(keputusan)[0].pegawai is not None


def _tak_dihitung(keputusan: Keputusan, isi: str) -> None:
    """Assert that a line is told of and that its sheet is not computed without it."""
    (sisa,) = keputusan.tak_terbaca
    assert sisa.isi.replace("|", "\t").startswith(isi)
    assert hitung_keputusan(keputusan)[0].pegawai is None
    assert [satu for satu in periksa_keputusan(keputusan).catatan if satu.jenis == "selisih_jumlah"] == []
