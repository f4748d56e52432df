"""The opening list of positions with its printed numbers and hierarchy."""

import re

from jenjang.core.jabatan.keputusan import EntriDaftar
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.sumber import BarisSumber

JUDUL_DAFTAR = re.compile(r"^DAFTAR\s+(?:INFORMASI|NAMA)?\s*JABATAN\b", re.IGNORECASE)
_ENTRI = re.compile(r"^(?P<nomor>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?P<nama>[^\d\W].*)$")


def baca_daftar(baca: Pembacaan, baris: list[BarisSumber]) -> tuple[EntriDaftar, ...]:
    """Read the entries that follow the list's title; anything else among them is kept as not understood."""
    entri: list[EntriDaftar] = []
    for sumber in baris:
        if not sumber.berisi:
            continue
        if JUDUL_DAFTAR.match(sumber.teks) or (not entri and sumber.teks.isupper()):
            baca.pakai(sumber)
        elif cocok := _ENTRI.match(sumber.teks):
            baca.pakai(sumber)
            nomor = cocok["nomor"]
            entri.append(EntriDaftar(nomor, cocok["nama"], nomor.rpartition(".")[0], sumber.lokasi))
        else:
            baca.tolak(sumber, "bukan baris daftar jabatan")
    return tuple(entri)
