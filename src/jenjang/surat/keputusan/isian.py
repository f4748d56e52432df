"""Labelled values of a section ("a Pendidikan : ...") with the lines that continue them."""

import re
from dataclasses import replace

from jenjang.core.jabatan.informasi_jabatan import Isian
from jenjang.core.jabatan.tercetak import Teks
from jenjang.surat.keputusan.judul import Judul, baca_label, baca_label_bebas
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.sumber import BarisSumber

_TITIK_DUA_DEPAN = re.compile(r"^[\s:]+")


def baca_isian(
    baca: Pembacaan, baris: list[BarisSumber], kelompok: str, urutan: int, bebas: bool = False
) -> tuple[Isian, ...]:
    """Read the labelled values of a section; with `bebas`, labels of any words are accepted too."""
    isian: list[Isian] = []
    for sumber in baris:
        if not sumber.berisi:
            continue
        label = baca_label(sumber.teks, kelompok) or (baca_label_bebas(sumber.teks) if bebas else None)
        if label:
            isian.append(isian_baru(label, sumber))
        elif isian:
            isian[-1] = sambung(isian[-1], sumber)
        else:
            baca.tolak(sumber, "isian tanpa nama", urutan)
            continue
        baca.pakai(sumber)
    return tuple(isian)


def isian_baru(label: Judul, sumber: BarisSumber) -> Isian:
    """Return the value that begins on a line with its label."""
    isi = (Teks(label.isi, sumber.lokasi),) if label.isi else ()
    return Isian(label.kunci, label.judul, isi, sumber.lokasi)


def sambung(isian: Isian, sumber: BarisSumber) -> Isian:
    """Return the value with a further line."""
    teks = _TITIK_DUA_DEPAN.sub("", sumber.teks)
    return replace(isian, isi=(*isian.isi, Teks(teks, sumber.lokasi))) if teks else isian
