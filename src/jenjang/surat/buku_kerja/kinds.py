"""What a file is by its first bytes, whatever its name says."""

import re

from jenjang.surat.buku_kerja.refusals import FileRefused

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
# An XLS locked with a password says so (FilePass) in the record after the first one of its workbook.
_FILE_PASS = re.compile(rb"\x09\x08\x10\x00.{16}(?:\x86\x00\x00\x00)?\x2f\x00", re.DOTALL)
_HTML_STARTS = (b"<!doctype html", b"<html", b"<table", b"<meta", b"<head", b"<body")
_FOREIGN = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"{\\rtf", "RTF"),
    (b"<?xml", "XML"),
)


def kind_of(content: bytes) -> str:
    """Tell "zip" (XLSX, ODS), "xls" or "csv"; raises FileRefused for empty, locked and foreign files."""
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise FileRefused("berkas_kosong")
    if content.startswith(b"PK"):
        return "zip"
    if content.startswith(_OLE):
        if _ENCRYPTED_PACKAGE in content or _FILE_PASS.search(content):
            raise FileRefused("berkas_terkunci")
        return "xls"
    head = content[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.lower().startswith(_HTML_STARTS):
        raise FileRefused("berkas_html")
    for start, name in _FOREIGN:
        if head.startswith(start):
            raise FileRefused("berkas_jenis_lain", jenis=name)
    return "csv"
