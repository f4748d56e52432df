"""What kind of document a file is by its content, whatever its name says."""

import zipfile

from jenjang.surat.buku_kerja.refusals import FileRefused

TEKS, DOCX, XLSX, PDF, ZIP = "teks", "docx", "xlsx", "pdf", "zip"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TERKUNCI = "EncryptedPackage".encode("utf-16-le")
_GAMBAR = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF8", b"BM")
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body", b"<table")
_LAIN = ((b"{\\rtf", "RTF"), (b"Rar!", "RAR"), (b"7z\xbc\xaf", "7-Zip"), (b"\x1f\x8b", "GZIP"))
_AWAL_PDF = 1024
_ISI_ZIP = (("word/document.xml", DOCX), ("xl/workbook.xml", XLSX))
_ZIP_LAIN = (("ppt/presentation.xml", "PowerPoint"), ("content.xml", "OpenDocument"), ("xl/workbook.bin", "XLSB"))


def jenis_berkas(isi: bytes) -> str:
    """Tell text, PDF or ZIP (DOCX, XLSX); raises FileRefused for empty, locked and other files."""
    if not isi.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise FileRefused("keputusan_kosong")
    if isi.startswith(b"PK\x03\x04"):
        return ZIP
    if b"%PDF-" in isi[:_AWAL_PDF]:
        return PDF
    if isi.startswith(_OLE):
        raise FileRefused("berkas_terkunci") if _TERKUNCI in isi else FileRefused("keputusan_office_lama")
    if isi.startswith(_GAMBAR):
        raise FileRefused("keputusan_gambar")
    if isi[:_AWAL_PDF].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_HTML):
        raise FileRefused("keputusan_jenis_lain", jenis="HTML")
    for awal, jenis in _LAIN:
        if isi.startswith(awal):
            raise FileRefused("keputusan_jenis_lain", jenis=jenis)
    if b"\x00" in isi:
        raise FileRefused("keputusan_bukan_teks")
    return TEKS


def jenis_zip(arsip: zipfile.ZipFile) -> str:
    """Tell DOCX or XLSX by the members of the archive; raises FileRefused for another one."""
    nama = set(arsip.namelist())
    for tanda, jenis in _ISI_ZIP:
        if tanda in nama:
            return jenis
    raise FileRefused("keputusan_jenis_lain", jenis=next((j for tanda, j in _ZIP_LAIN if tanda in nama), "ZIP"))
