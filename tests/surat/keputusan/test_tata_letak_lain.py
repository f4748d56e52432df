"""A second, invented decree: other titles, more superior lines, hours with 1.250, decimal commas."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from jenjang.core.beban_kerja.hitung import hitung_keputusan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tabel_beban import Metode
from jenjang.surat.keputusan import baca_berkas
from jenjang.surat.keputusan.tulis.docx import tulis_docx
from jenjang.surat.keputusan.tulis.naskah import Naskah
from jenjang.surat.keputusan.tulis.pdf import tulis_pdf
from jenjang.surat.keputusan.tulis.susunan import susun_naskah
from jenjang.surat.keputusan.tulis.xlsx import tulis_xlsx
from keputusan_uji import DOKUMEN, dokumen, lembar_tugas
from perbandingan_keputusan import beda

PENULIS: dict[str, Callable[[Naskah], bytes]] = {"docx": tulis_docx, "xlsx": tulis_xlsx, "pdf": tulis_pdf}


@cache
def _keputusan() -> Keputusan:
    return baca_berkas(DOKUMEN / "keputusan-tata-letak-lain.txt")


def test_head_and_list_are_read() -> None:
    kepala = _keputusan().kepala
    assert kepala.nomor is not None
    assert (kepala.nomor.isi, kepala.tanggal, kepala.unit) == (
        "188.45/017/ORG/2025", 20250113, "DINAS SOSIAL KABUPATEN CONTOH",
    )  # fmt: skip
    assert [(entri.nomor, entri.tingkat) for entri in _keputusan().daftar] == [("1", 1), ("1.1", 2), ("1.2", 2)]
    assert _keputusan().tak_terbaca == ()


def test_other_titles_and_more_superiors_are_known() -> None:
    lembar = _keputusan().lembar[0]
    assert [bagian.kunci for bagian in lembar.bagian] == [
        "nama_jabatan", "kode_jabatan", "unit_kerja", "ikhtisar", "syarat_jabatan", "tugas_pokok", "hasil_kerja",
        "resiko_bahaya", "syarat_lain", "prestasi", "kelas",
    ]  # fmt: skip
    assert [isian.kunci for isian in lembar.atasan] == [
        "jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "koordinator", "", "jabatan",
    ]  # fmt: skip
    assert [isian.kunci for isian in lembar.syarat] == ["pendidikan", "diklat", "pengalaman"]


def test_hours_with_1250_and_decimal_commas_are_reckoned() -> None:
    kepala_bidang, pengolah, pekerja_sosial = hitung_keputusan(_keputusan())
    assert [satu.metode for satu in (kepala_bidang, pengolah, pekerja_sosial)] == [
        Metode.TUGAS, Metode.TUGAS, Metode.ANGKA_KREDIT,
    ]  # fmt: skip
    assert (kepala_bidang.jumlah, kepala_bidang.pegawai) == (1, 1)
    # 240 x 2,5 + 1.250 x 1 + 12 x 20 = 2.090 hours, / 1.250 = 1,672; the decree prints 0,672 and one person.
    assert pengolah.jumlah is not None
    assert (float(pengolah.jumlah), pengolah.pegawai_tercetak, pengolah.pegawai) == (1.672, 1, 2)
    assert (pekerja_sosial.jumlah, pekerja_sosial.pegawai) == (1200, 1)


def test_its_wrong_sum_is_the_only_note_that_moves_a_headcount() -> None:
    catatan = [satu for satu in periksa_keputusan(_keputusan()).catatan if satu.dampak == "pegawai"]
    assert [(satu.jenis, satu.urutan, satu.tercetak, satu.seharusnya) for satu in catatan] == [
        ("selisih_jumlah", 2, "0.672", "1.672")
    ]


@pytest.mark.parametrize("bentuk", PENULIS)
def test_it_is_written_and_read_back_as_the_same_decree(bentuk: str, tmp_path: Path) -> None:
    berkas = tmp_path / f"keputusan.{bentuk}"
    berkas.write_bytes(PENULIS[bentuk](susun_naskah(_keputusan())))
    assert list(beda(_keputusan(), baca_berkas(berkas))) == []


@pytest.mark.parametrize("bentuk", PENULIS)
def test_units_beside_a_volume_come_back_with_it(bentuk: str, tmp_path: Path) -> None:
    """A task's volume of "12 Dokumen", one with its hasil kerja besides, and a volume of 1.200."""
    asal = dokumen(
        lembar_tugas(
            "1\tMencatat surat masuk\t\t12 Dokumen\t900\t75.000\t0,144",
            "2\tMengarsipkan surat\tArsip\t1.200 Berkas\t6\t75.000\t0,096",
            "3\tMelaporkan\tLaporan\t12\t150\t75.000\t0,024",
            kaki=("0,264", "0"),
        )
    )
    tabel = asal.lembar[0].beban
    assert tabel is not None
    assert [satu.satuan for satu in tabel.tugas] == ["Dokumen", "Berkas", ""]
    berkas = tmp_path / f"keputusan.{bentuk}"
    berkas.write_bytes(PENULIS[bentuk](susun_naskah(asal)))
    assert list(beda(asal, baca_berkas(berkas))) == []
