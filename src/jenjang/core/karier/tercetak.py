"""What Lampiran IV-VIII print and what they do not: an unprinted golongan or jenjang is refused, never zero (R10)."""

from typing import Final

from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.unknown import is_known
from jenjang.core.jabatan.jenjang import GOLONGAN, KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.lintasan import LAMPIRAN_PENDIDIKAN, SelLampiran, muat_lintasan
from jenjang.core.karier.tabel_lintasan import langkah

TERTINGGI: Final = (KETERAMPILAN[-1], KEAHLIAN[-1])


def periksa_golongan(jenjang: str, golongan: str) -> None:
    """Refuse a golongan that no annex prints under a jenjang."""
    if is_known(jenjang) and is_known(golongan) and (jenjang, golongan) not in langkah():
        raise Refusal(
            "golongan_di_luar_jenjang", dasar="Pasal 5 ayat (4); Pasal 36 ayat (3)", jenjang=jenjang, golongan=golongan
        )


def sel_tercetak(pendidikan: str, jenjang: str, golongan: str) -> SelLampiran:
    """Give the printed cell, or refuse what the annex of an education does not print (R10)."""
    sel = muat_lintasan().menurut_golongan.get((pendidikan, golongan))
    if sel is None or sel.jenjang != jenjang:
        raise Refusal(
            "golongan_tidak_tercetak",
            dasar="Pasal 36 ayat (3)",
            penafsiran="R10",
            lampiran=LAMPIRAN_PENDIDIKAN[pendidikan],
            pendidikan=pendidikan,
            jenjang=jenjang,
            golongan=golongan,
        )
    return sel


def sel_dijalani(pendidikan: str, jenjang: str, masuk_pada: str) -> tuple[SelLampiran, ...]:
    """Give the cells of a jenjang from the golongan of entry on, or refuse what the annex does not print."""
    cells = [each for each in muat_lintasan().sel_pendidikan(pendidikan) if each.jenjang == jenjang]
    if not cells:
        raise Refusal(
            "jenjang_tidak_tercetak",
            dasar="Pasal 36 ayat (3)",
            penafsiran="R10",
            lampiran=LAMPIRAN_PENDIDIKAN[pendidikan],
            pendidikan=pendidikan,
            jenjang=jenjang,
        )
    if is_known(masuk_pada):
        sel_tercetak(pendidikan, jenjang, masuk_pada)
        cells = [each for each in cells if GOLONGAN.index(each.golongan) >= GOLONGAN.index(masuk_pada)]
    return tuple(cells)
