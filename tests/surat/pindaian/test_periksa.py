"""A scan is opened as whoever looks at it later would: pages of a PDF, pictures to their last line."""

import base64
import io
import struct
import zlib
from collections.abc import Callable

import pypdf
import pypdfium2 as pdfium
import pytest

from jenjang.surat.pindaian.batas import batas
from jenjang.surat.pindaian.cacat import Cacat
from jenjang.surat.pindaian.periksa import periksa_pindaian

# A picture of 40 x 30 blue points.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChn"
    "VFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAA"
    "b6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQA"
    "AAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAg"
    "ADIAMAAxADb/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBD"
    "ARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAeACgDASIAAhEB"
    "AxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQD/8QAHxAAAgIBBAMAAAAAAAAAAAAAAAECAxESEyExQWGB/8QAFgEBAQEAAAAAAAAAAAAAAAAA"
    "AAEE/8QAFhEBAQEAAAAAAAAAAAAAAAAAAAER/9oADAMBAAIRAxEAPwCEAzd1ajNuWFB4lx0bWRoB2gAAAAjthOd+8q3praWnHM/fzwWAlmrL"
    "gnlZABUAAB//2Q=="
)


def pdf(halaman: int = 1) -> bytes:
    naskah = pdfium.PdfDocument.new()
    for _ in range(halaman):
        naskah.new_page(595, 842)
    isi = io.BytesIO()
    naskah.save(isi)
    return isi.getvalue()


def pdf_bersandi() -> bytes:
    penulis = pypdf.PdfWriter(io.BytesIO(pdf()))
    penulis.encrypt("rahasia", algorithm="RC4-128")
    isi = io.BytesIO()
    penulis.write(isi)
    return isi.getvalue()


def potongan(nama: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + nama + data + struct.pack(">I", zlib.crc32(nama + data))


def png(lebar: int, tinggi: int, data: bytes | None = None, *, berseling: int = 0) -> bytes:
    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, berseling)
    isi = b"\x00" * (tinggi * (1 + 3 * lebar)) if data is None else data
    semua = (potongan(b"IHDR", kepala), potongan(b"IDAT", zlib.compress(isi)), potongan(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(semua)


# An interlaced picture of 3 x 2: passes of 1x1, 1x1 (column 2), 1x1 (column 1), and the second line of 3.
BERSELING = png(3, 2, b"\x00" * (4 + 4 + 4 + 10), berseling=1)


@pytest.mark.parametrize(
    "isi", [pdf(), pdf(2), JPEG, png(4, 3), BERSELING], ids=["pdf", "dua", "jpeg", "png", "selang"]
)
def test_a_whole_scan_is_taken(isi: bytes) -> None:
    assert periksa_pindaian(isi) is None


@pytest.mark.parametrize(
    ("isi", "cacat"),
    [
        (b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n", Cacat.RUSAK),
        (pdf_bersandi(), Cacat.BERSANDI),
        (pdf(batas().halaman + 1), Cacat.TERLALU_BANYAK_HALAMAN),
        (JPEG[:200] + JPEG[-2:], Cacat.RUSAK),
        (b"\xff\xd8\xff" + b"x" * 100 + b"\xff\xd9", Cacat.RUSAK),
        (png(4, 3, b"\x00" * 13), Cacat.RUSAK),
        (png(4, 3).replace(b"IDAT", b"IDAU"), Cacat.RUSAK),
        (png(60_000, 60_000, b""), Cacat.TERLALU_BESAR),
        (b"\x89PNG\r\n\x1a\n" + potongan(b"IEND", b""), Cacat.RUSAK),
    ],
    ids=["pdf kosong", "bersandi", "panjang", "jpeg dipotong", "bukan jpeg", "kurang", "jumlah", "luas", "tanpa isi"],
)
def test_what_is_wrong_is_told(isi: bytes, cacat: Cacat) -> None:
    assert periksa_pindaian(isi) is cacat


@pytest.mark.parametrize("buat", [lambda: pdf(), lambda: JPEG, lambda: png(40, 30)], ids=["pdf", "jpeg", "png"])
def test_no_damage_ends_more_than_the_process_that_opens_it(buat: Callable[[], bytes]) -> None:
    utuh = buat()
    for langkah in range(1, 4):
        rusak = bytearray(utuh)
        for letak in range(langkah * 7, len(rusak), 61 * langkah):
            rusak[letak] ^= 0x5A
        assert periksa_pindaian(bytes(rusak)) in {None, *Cacat}
