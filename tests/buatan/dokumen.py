"""Documents made for tests of their readers: DOCX of an office's own hand, packed parts, PDF set by Typst."""

import io
import struct
import zipfile
import zlib

import docx
import typst
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w")


def docx_dari(dokumen: Document) -> bytes:
    """Return the bytes of a document."""
    tujuan = io.BytesIO()
    dokumen.save(tujuan)
    return tujuan.getvalue()


def zip_dari(bagian: dict[str, bytes]) -> bytes:
    """Return an archive of the parts given."""
    tujuan = io.BytesIO()
    with zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)
    return tujuan.getvalue()


def pdf_dari(markah: str) -> bytes:
    """Return a PDF set from Typst markup with the fonts that come with Typst."""
    return bytes(typst.compile(markah.encode(), format="pdf", ignore_system_fonts=True))


def gambar_png() -> bytes:
    """Return a picture of one grey point."""

    def bagian(nama: bytes, isi: bytes) -> bytes:
        return struct.pack(">I", len(isi)) + nama + isi + struct.pack(">I", zlib.crc32(nama + isi))

    kepala = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    isi = bagian(b"IHDR", kepala) + bagian(b"IDAT", zlib.compress(b"\x00\x80")) + bagian(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + isi


def docx_formulir() -> bytes:
    """Return one sheet as offices type it: a form in a table with colons, automatic numbers, a foot merged across."""
    dokumen = docx.Document()
    dokumen.add_paragraph("INFORMASI JABATAN")
    formulir = dokumen.add_table(0, 4)
    for isi in (
        ("1.", "NAMA JABATAN", ":", "Pengolah Data dan Informasi"),
        ("2.", "KODE JABATAN", ":", "-"),
        ("3.", "UNIT KERJA", ":", "Dinas Sosial Kabupaten Contoh"),
        ("a.", "JPT Pratama", ":", "Kepala Dinas Sosial"),
        ("4.", "IKHTISAR JABATAN", ":", "Mengolah data"),
        ("5.", "KUALIFIKASI JABATAN", ":", ""),
        ("a.", "Pendidikan Formal", ":", "D-III bidang ilmu komputer"),
        ("b.", "Pendidikan dan Pelatihan", ":", "1) Pelatihan data\n2) Pelatihan laporan"),
    ):
        for sel, teks in zip(formulir.add_row().cells, isi, strict=True):
            pertama, *lanjutan = teks.split("\n")
            sel.paragraphs[0].text = pertama
            for satu in lanjutan:
                sel.add_paragraph(satu)
    judul = dokumen.add_paragraph("Tugas Pokok")
    judul.style = "Heading 2"
    _tabel_beban(dokumen)
    dokumen.add_paragraph("Tanggung Jawab", style="Heading 2")
    for teks in ("Ketepatan data", "Kerahasiaan data"):
        dokumen.add_paragraph(teks, style="List Number")
    return docx_dari(dokumen)


def _tabel_beban(dokumen: Document) -> None:
    tabel = dokumen.add_table(0, 7)
    baris = [
        ("No", "Uraian Tugas", "Hasil Kerja", "Beban Kerja", "Waktu (Jam)", "Waktu Efektif", "Kebutuhan Pegawai"),
        ("1", "Mengumpulkan data", "Data", "240", "2,5", "1.250", "0,480"),
        ("2", "Menyusun laporan", "Laporan", "12", "20", "1.250", "0,192"),
        ("JUMLAH", "", "", "", "", "", "0,672"),
        ("JUMLAH PEGAWAI", "", "", "", "", "", "1"),
    ]
    for isi in baris:
        for sel, teks in zip(tabel.add_row().cells, isi, strict=True):
            sel.text = teks
    for urut in (3, 4):
        sel = tabel.rows[urut].cells
        sel[0].merge(sel[5])


def paragraf_xml(isi: str) -> object:
    """Return the element of a paragraph from the markup of its runs."""
    return parse_xml(f"<w:p {W}>{isi}</w:p>")
