"""Decoding a PNG to its last line with nothing but zlib, as far as it takes to know that it is whole."""

import struct
import zlib
from collections.abc import Iterator

from jenjang.surat.pindaian.cacat import Cacat

_AWAL = b"\x89PNG\r\n\x1a\n"
_SALURAN = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
# First column and row, and the steps, of the seven passes of an interlaced picture.
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
_SEKALIGUS = 1 << 20


def cacat_png(isi: bytes, titik: int) -> Cacat | None:
    """Say what is wrong with a PNG of so many picture elements at most; None for a whole one."""
    try:
        potongan = list(_potongan(isi))
        lebar, tinggi, kedalaman, warna, _, _, berseling = struct.unpack(">IIBBBBB", potongan[0][1])
        if potongan[0][0] != b"IHDR" or potongan[-1][0] != b"IEND" or not lebar or not tinggi:
            return Cacat.RUSAK
        if lebar * tinggi > titik:
            return Cacat.TERLALU_BESAR
        seharusnya = _panjang(lebar, tinggi, _SALURAN[warna] * kedalaman, bool(berseling))
        data = b"".join(satu for nama, satu in potongan if nama == b"IDAT")
        return None if _terurai(data, seharusnya) == seharusnya else Cacat.RUSAK
    except (struct.error, zlib.error, KeyError, IndexError, ValueError):
        return Cacat.RUSAK


def _potongan(isi: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give the chunks with their names; ValueError where one is cut off or its sum is not that of its bytes."""
    letak = len(_AWAL)
    while letak < len(isi):
        (panjang,) = struct.unpack_from(">I", isi, letak)
        nama, data = isi[letak + 4 : letak + 8], isi[letak + 8 : letak + 8 + panjang]
        (jumlah,) = struct.unpack_from(">I", isi, letak + 8 + panjang)
        if zlib.crc32(nama + data) != jumlah:
            raise ValueError(nama)
        yield nama, data
        if nama == b"IEND":
            return
        letak += panjang + 12


def _panjang(lebar: int, tinggi: int, bit: int, berseling: bool) -> int:
    """Give the bytes of the lines, each with the byte of its filter."""
    jalan = _ADAM7 if berseling else ((0, 0, 1, 1),)
    semua = 0
    for kolom, baris, ke_kanan, ke_bawah in jalan:
        banyak_kolom, banyak_baris = -(-(lebar - kolom) // ke_kanan), -(-(tinggi - baris) // ke_bawah)
        if banyak_kolom > 0 and banyak_baris > 0:
            semua += banyak_baris * (1 + (banyak_kolom * bit + 7) // 8)
    return semua


def _terurai(data: bytes, paling_banyak: int) -> int:
    """Count what the data unpacks to, stopping past the most."""
    pengurai = zlib.decompressobj()
    banyak = 0
    while data and banyak <= paling_banyak and not pengurai.eof:
        banyak += len(pengurai.decompress(data, _SEKALIGUS))
        data = pengurai.unconsumed_tail
    return banyak
