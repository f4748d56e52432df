"""Workload tables printed without ruled lines: read by their columns, or told of page by page."""

import io
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from buatan.dokumen import pdf_dari
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan import baca_berkas
from jenjang.surat.keputusan.tabel_beban import TANPA_BATAS_SEL
from jenjang.surat.keputusan.tulis.pdf import tulis_pdf
from jenjang.surat.keputusan.tulis.susunan import susun_naskah
from keputusan_uji import keputusan_uji
from perbandingan_keputusan import beda

# Both methods; numbers in cells of their own and in the text; blank results; a credit typed as a clock time.
LEMBAR = (7, 14, 32, 37)
KEPALA = "NAMA JABATAN : Pengolah Data \\\n#v(1em) UNIT KERJA : Dinas Contoh\n\nTUGAS POKOK :\n\n"
BARIS = ("Mencatat surat", "Mengolah data", "Menyusun laporan")


def _tanpa_garis(isi: bytes) -> bytes:
    """Take the ruled lines and fills out of a PDF."""
    dokumen = pypdfium2.PdfDocument(isi)
    for halaman in dokumen:
        for objek in list(halaman.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])):
            halaman.remove_obj(objek)
        halaman.gen_content()
    tujuan = io.BytesIO()
    dokumen.save(tujuan)
    return tujuan.getvalue()


def _baca(folder: Path, isi: bytes) -> Keputusan:
    berkas = folder / "keputusan.pdf"
    berkas.write_bytes(isi)
    return baca_berkas(berkas)


def test_tables_without_lines_are_read_by_their_columns(tmp_path: Path) -> None:
    """Of sheets printed by our own writer every row, sum and note that moves a figure is the same."""
    asal = keputusan_uji()
    lembar = tuple(replace(asal.lembar[nomor - 1], urutan=urut) for urut, nomor in enumerate(LEMBAR, start=1))
    ringkas = replace(asal, daftar=(), lembar=lembar)
    terbaca = _baca(tmp_path, _tanpa_garis(tulis_pdf(susun_naskah(ringkas))))
    for semula, hasil in zip(lembar, terbaca.lembar, strict=True):
        assert list(beda(semula.beban, hasil.beban, spasi=False)) == []
    angka = [
        [(s.urutan, s.jenis, s.tercetak, s.seharusnya) for s in periksa_keputusan(k).catatan if s.dampak != "redaksi"]
        for k in (ringkas, terbaca)
    ]
    assert angka[0] == angka[1] != []
    assert all(satu.lokasi.halaman and satu.alasan for satu in terbaca.tak_terbaca)


def _tabel(sisipan: str, rata: str = "left", jarak: str = "8pt") -> str:
    kepala = "[No], [Uraian Tugas], [Hasil Kerja], [Volume], [Waktu Penyelesaian], [Waktu Efektif], [Kebutuhan Pegawai]"
    isi = "".join(
        f"[{nomor}], [{uraian} {sisipan}], [Dokumen], [12], [900], [75.000], [0,144],"
        for nomor, uraian in enumerate(BARIS, start=1)
    )
    kaki = "[], [JUMLAH], [], [], [], [], [0,432], [], [JUMLAH PEGAWAI], [], [], [], [], [0],"
    bentuk = f"columns: (1cm, 4cm, 2cm, 2cm, 3cm, 2cm, 2cm), row-gutter: {jarak}, align: {rata}"
    return f"#set text(size: 9pt)\n#grid({bentuk}, {kepala}, {isi} {kaki})"


@pytest.mark.parametrize("sisipan", ["", "dan surat keluar menurut tata naskah dinas yang berlaku di kota"])
@pytest.mark.parametrize("rata", ["left", "horizon", "center + top"])
def test_rows_of_any_height_and_alignment_stay_together(sisipan: str, rata: str, tmp_path: Path) -> None:
    keputusan = _baca(tmp_path, pdf_dari(KEPALA + _tabel(sisipan, rata)))
    tabel = keputusan.lembar[0].beban
    assert tabel is not None
    assert [satu.uraian for satu in tabel.tugas] == [f"{uraian} {sisipan}".strip() for uraian in BARIS]
    assert [satu.volume.tercetak for satu in tabel.tugas] == ["12"] * 3
    assert tabel.kaki.jumlah is not None
    assert tabel.kaki.jumlah.tercetak == "0,432"
    assert keputusan.tak_terbaca == ()


def test_rows_without_columns_are_told_of_with_their_page(tmp_path: Path) -> None:
    baris = " \\\n".join(f"{nomor} {uraian} Dokumen 12 900 75.000 0,144" for nomor, uraian in enumerate(BARIS, 1))
    keputusan = _baca(tmp_path, pdf_dari(f"{KEPALA}{baris} \\\n#pagebreak()\n{baris}"))
    assert keputusan.lembar[0].beban is None
    beban = [satu for satu in keputusan.tak_terbaca if "75.000" in satu.isi]
    assert {satu.lokasi.halaman for satu in beban} == {1, 2}
    assert sum(satu.isi.count("75.000") for satu in beban) == 6
    assert {satu.alasan for satu in beban} == {TANPA_BATAS_SEL}
