"""How much of two workload tables is the same."""

from fractions import Fraction

from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tabel_beban import BarisButir


def kunci_butir(baris: BarisButir) -> tuple[str, str, str]:
    """Return what makes a butir this one and no other: sub-unsur, heading, own text."""
    return kata(baris.sub_unsur), kata(baris.kelompok), kata(baris.uraian)


def bagian_sama(satu: LembarJabatan, lain: LembarJabatan) -> Fraction:
    """Return the share of the rows of the smaller of two tables whose text stands in the other as well."""
    kunci = [_kunci(satu), _kunci(lain)]
    kecil = min(len(kunci[0]), len(kunci[1]))
    return Fraction(len(kunci[0] & kunci[1]), kecil) if kecil else Fraction(0)


def _kunci(lembar: LembarJabatan) -> set[tuple[str, str, str]]:
    if lembar.beban is None:
        return set()
    return {kunci_butir(baris) for baris in lembar.beban.butir} | {
        ("", "", kata(baris.uraian)) for baris in lembar.beban.tugas
    }
