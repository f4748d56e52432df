"""The directory of a zip, checked before anything in it is unpacked."""

import io
import zipfile
import zlib

from jenjang.surat.buku_kerja.limits import Limits
from jenjang.surat.buku_kerja.refusals import FileRefused

# What zipfile raises for archives that are cut off, flipped or invented.
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)
_ENCRYPTED_FLAG = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_ODS_MANIFEST = "META-INF/manifest.xml"
_MANIFEST_BYTES = 1024**2
_MARKS = (
    ("xl/workbook.xml", "xlsx"),
    ("xl/workbook.bin", "xlsb"),
    ("word/document.xml", "Word"),
    ("ppt/presentation.xml", "PowerPoint"),
)


def check_directory(content: bytes, limits: Limits) -> str:
    """Tell "xlsx" or "ods"; raises FileRefused for a damaged, locked, oversized or foreign archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            refuse_bombs(members, len(content), limits)
            return _kind(archive, {member.filename for member in members})
    except DAMAGED as error:
        raise FileRefused("berkas_rusak") from error


def refuse_bombs(members: list[zipfile.ZipInfo], size: int, limits: Limits) -> None:
    """Raise FileRefused for an archive that is locked, or whose directory promises more than any document holds."""
    if any(member.flag_bits & _ENCRYPTED_FLAG for member in members):
        raise FileRefused("berkas_terkunci")
    if any(member.compress_type not in _METHODS for member in members):
        raise FileRefused("berkas_rusak")
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > limits.zip_members or len({member.filename for member in members}) < len(members):
        raise FileRefused("berkas_berbahaya")
    # More packed bytes than the file has: members overlap, the trick of bombs without nesting.
    if packed > size or unpacked > limits.zip_unpacked_bytes:
        raise FileRefused("berkas_berbahaya")
    for member in members:
        if (
            member.file_size > limits.zip_ratio_from_bytes
            and member.file_size > limits.zip_ratio * member.compress_size
        ):
            raise FileRefused("berkas_berbahaya")


def _refuse_locked_ods(archive: zipfile.ZipFile, names: set[str]) -> None:
    if _ODS_MANIFEST in names:
        with archive.open(_ODS_MANIFEST) as stream:
            if b"encryption-data" in stream.read(_MANIFEST_BYTES):
                raise FileRefused("berkas_terkunci")


def _kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    if "mimetype" in names:
        with archive.open("mimetype") as stream:
            if stream.read(200).strip() == _ODS_TYPE:
                _refuse_locked_ods(archive, names)
                return "ods"
    kind = next((kind for mark, kind in _MARKS if mark in names), "ZIP")
    if kind == "xlsx":
        return kind
    raise FileRefused("berkas_jenis_lain", jenis=kind.upper() if kind == "xlsb" else kind)
