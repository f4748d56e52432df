"""The decree written without corrections and read back: the same record, hence the same notes."""

import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from jenjang.core.beban_kerja.koreksi.penerimaan import terima_hitungan
from jenjang.core.beban_kerja.koreksi.terapkan import terapkan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan import baca_berkas
from jenjang.surat.keputusan.tulis.docx import tulis_docx
from jenjang.surat.keputusan.tulis.naskah import Naskah
from jenjang.surat.keputusan.tulis.pdf import tulis_pdf
from jenjang.surat.keputusan.tulis.perubahan import susun_perubahan
from jenjang.surat.keputusan.tulis.susunan import susun_naskah
from jenjang.surat.keputusan.tulis.xlsx import tulis_xlsx
from keputusan_uji import keputusan_uji
from perbandingan_keputusan import beda

PENULIS: dict[str, Callable[[Naskah], bytes]] = {"docx": tulis_docx, "xlsx": tulis_xlsx, "pdf": tulis_pdf}


@cache
def _naskah() -> Naskah:
    return susun_naskah(keputusan_uji())


def _temuan(keputusan: Keputusan) -> Counter[tuple[object, ...]]:
    return Counter(
        (satu.urutan, satu.jenis, satu.kata, satu.tercetak, satu.seharusnya, satu.dampak, satu.keyakinan)
        for satu in periksa_keputusan(keputusan).catatan
    )


def _sama(keputusan: Keputusan, *, spasi: bool = True) -> None:
    assert list(beda(keputusan_uji(), keputusan, spasi=spasi)) == []
    assert _temuan(keputusan) == _temuan(keputusan_uji())


@pytest.mark.parametrize("bentuk", PENULIS)
def test_what_is_written_reads_back_as_the_same_decree(bentuk: str, tmp_path: Path) -> None:
    berkas = tmp_path / f"keputusan.{bentuk}"
    berkas.write_bytes(PENULIS[bentuk](_naskah()))
    # A printed line that ends with a stroke does not say whether a blank stood behind it.
    _sama(baca_berkas(berkas), spasi=bentuk != "pdf")


@pytest.mark.parametrize("bentuk", PENULIS)
def test_the_same_decree_gives_the_same_file(bentuk: str) -> None:
    assert PENULIS[bentuk](_naskah()) == PENULIS[bentuk](_naskah())


def test_every_note_has_a_place_in_each_form(tmp_path: Path) -> None:
    for bentuk, bidang in (("docx", {"tabel", "baris"}), ("xlsx", {"lembar", "sel"}), ("pdf", {"halaman", "tabel"})):
        berkas = tmp_path / f"keputusan.{bentuk}"
        berkas.write_bytes(PENULIS[bentuk](_naskah()))
        catatan = periksa_keputusan(baca_berkas(berkas)).catatan
        assert all(satu.lokasi.bidang() for satu in catatan if satu.urutan)
        jumlah = [satu for satu in catatan if satu.jenis == "selisih_jumlah"]
        assert jumlah
        assert all(bidang <= set(satu.lokasi.bidang()) for satu in jumlah)


def _libreoffice(berkas: Path, bentuk: str, ke: Path) -> Path:
    profil = f"-env:UserInstallation=file://{ke / 'profil'}"
    perintah = ["soffice", profil, "--headless", "--convert-to", bentuk, "--outdir", str(ke), str(berkas)]
    subprocess.run(perintah, check=True, capture_output=True, timeout=300)
    return ke / f"{berkas.stem}.{bentuk}"


@pytest.mark.libreoffice
def test_the_docx_printed_by_libreoffice_reads_back_as_the_same_decree(tmp_path: Path) -> None:
    berkas = tmp_path / "keputusan.docx"
    berkas.write_bytes(tulis_docx(_naskah()))
    _sama(baca_berkas(_libreoffice(berkas, "pdf", tmp_path)))


def _naskah_perubahan() -> Naskah:
    verifikasi = periksa_keputusan(keputusan_uji())
    return susun_perubahan(verifikasi, terapkan(keputusan_uji(), terima_hitungan(verifikasi)))


@pytest.mark.libreoffice
@pytest.mark.parametrize("naskah", [_naskah, _naskah_perubahan])
def test_libreoffice_recalculates_the_workbook_to_the_same_figures(
    naskah: Callable[[], Naskah], tmp_path: Path
) -> None:
    berkas = tmp_path / "keputusan.xlsx"
    berkas.write_bytes(tulis_xlsx(naskah()))
    kosong = tmp_path / "belum-dihitung.xlsx"
    _tanpa_hasil(berkas, kosong)
    ke = tmp_path / "hasil"
    ke.mkdir()
    hasil = openpyxl.load_workbook(_libreoffice(kosong, "xlsx", ke), data_only=True)
    rumus, nilai = openpyxl.load_workbook(berkas), openpyxl.load_workbook(berkas, data_only=True)
    banyak = 0
    for lembar in rumus:
        for baris in lembar.iter_rows():
            for sel in baris:
                if isinstance(sel.value, str) and sel.value.startswith("="):
                    banyak += 1
                    dihitung, tertulis = (buku[lembar.title][sel.coordinate].value for buku in (hasil, nilai))
                    assert dihitung == pytest.approx(tertulis, abs=1e-9), (lembar.title, sel.coordinate)
    assert banyak > 2000
    assert list(beda(baca_berkas(berkas), baca_berkas(ke / "belum-dihitung.xlsx"))) == []


def _tanpa_hasil(dari: Path, ke: Path) -> None:
    """Take the stored results out of a workbook, so that whoever opens it must calculate."""
    with zipfile.ZipFile(dari) as asal, zipfile.ZipFile(ke, "w", zipfile.ZIP_DEFLATED) as tujuan:
        for nama in asal.namelist():
            isi = asal.read(nama)
            if nama.startswith("xl/worksheets/sheet"):
                isi = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", isi)
            tujuan.writestr(nama, isi)
