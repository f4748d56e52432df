"""The fixed ratio in which the credits of two jenjang of one family stand, and the rows that break it."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.nama_jabatan import rumpun_jenjang
from jenjang.core.beban_kerja.periksa.peran import kredit_lazim, peran
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tabel_beban import BarisButir

_PASANGAN_TERSEDIKIT = 10
_BENAR = Fraction(-1)
_PERAN = re.compile(r"\b(?:sebagai )?(?:ketua|anggota)(?: dalam tim)?$")
_PENGISI = re.compile(r"\bdalam tim\b|\bsebagai\b|\bdengan\b|\bdi\b")


@dataclass(frozen=True)
class Pola:
    """The pattern between one sheet and the sheet of another jenjang of its family, empty where none is steady.

    `menyimpang` holds a row that breaks it, the credit the pattern asks (None where either of the two rows may be
    the wrong one), and the row it is compared with. `terbalik` holds rows of the lower jenjang that carry more
    credit than the same act does in the higher one.
    """

    pasangan: tuple[tuple[BarisButir, BarisButir], ...] = ()
    rasio: Fraction = Fraction(0)
    menyimpang: tuple[tuple[BarisButir, Fraction | None, BarisButir], ...] = ()
    terbalik: tuple[tuple[BarisButir, BarisButir], ...] = ()
    butir: tuple[BarisButir, ...] = ()

    def cocok(self, baris: BarisButir) -> bool:
        """Whether a row has a partner in the other jenjang and keeps the ratio with it."""
        return any(satu is baris and _nilai(satu) == self.rasio * _nilai(lain) for satu, lain in self.pasangan)

    def kembar(self, baris: BarisButir) -> BarisButir | None:
        """Return the row beside one that differs from it only in who acts, with the same printed credit."""
        for satu in self.butir:
            if satu is not baris and _tanpa_peran(satu) == _tanpa_peran(baris) and _nilai(satu) == _nilai(baris):
                return satu
        return None


def _nilai(baris: BarisButir) -> Fraction:
    return baris.angka_kredit.nilai or Fraction(0)


def _tanpa_peran(baris: BarisButir) -> tuple[str, str]:
    return baris.kelompok, _PERAN.sub("", kata(baris.uraian)).strip()


def _kunci(baris: BarisButir) -> str:
    return " ".join(_PENGISI.sub(" ", kata(f"{baris.kelompok} {baris.uraian}")).split())


def _kunci_longgar(baris: BarisButir) -> str:
    return _kunci(baris).replace(" non ", " ").replace(" no ", " ")


def pola_jenjang(bahan: Bahan, lembar: LembarJabatan) -> Pola:
    """Find the ratio between a sheet and another jenjang of its family; an empty pattern where there is none."""
    nama = rumpun_jenjang(lembar.nama.isi)
    for lain in bahan.keputusan.lembar:
        nama_lain = rumpun_jenjang(lain.nama.isi)
        if nama and nama_lain and nama[0] == nama_lain[0] and nama[1] != nama_lain[1]:
            pola = _cari(lembar, lain)
            if pola.pasangan:
                return pola
    return Pola()


def _cari(lembar: LembarJabatan, lain: LembarJabatan) -> Pola:
    butir, butir_lain = (satu.beban.butir if satu.beban else () for satu in (lembar, lain))
    pasangan = _pasangan(butir, butir_lain, _kunci)
    rasio = Counter(_nilai(satu) / _nilai(dua) for satu, dua in pasangan)
    if len(pasangan) < _PASANGAN_TERSEDIKIT:
        return Pola(butir=butir)
    lazim, banyak = rasio.most_common(1)[0]
    if lazim == 1 or banyak < ambang("rasio_saudara") * len(pasangan):
        return Pola(butir=butir)
    menyimpang = [
        (satu, duga, dua)
        for satu, dua in pasangan
        if _nilai(satu) != lazim * _nilai(dua) and (duga := _duga(satu, dua, lazim, butir, butir_lain)) != _BENAR
    ]
    terbalik = [
        (satu, dua)
        for satu, dua in _pasangan(butir, butir_lain, _kunci_longgar)
        if lazim < 1 and _nilai(satu) >= _nilai(dua) and all(satu is not rinci for rinci, _ in pasangan)
    ]
    return Pola(pasangan, lazim, tuple(menyimpang), tuple(terbalik), butir)


def _pasangan(
    butir: tuple[BarisButir, ...], lain: tuple[BarisButir, ...], kunci: Callable[[BarisButir], str]
) -> tuple[tuple[BarisButir, BarisButir], ...]:
    """Pair the rows of one key that stand once on each side."""
    tabel: tuple[dict[str, list[BarisButir]], ...] = ({}, {})
    for isi, rinci in zip(tabel, (butir, lain), strict=True):
        for baris in rinci:
            if baris.angka_kredit.perjutaan:
                isi.setdefault(kunci(baris), []).append(baris)
    return tuple(
        (satu[0], tabel[1][teks][0])
        for teks, satu in tabel[0].items()
        if len(satu) == 1 and len(tabel[1].get(teks, ())) == 1
    )


def _duga(
    baris: BarisButir,
    lain: BarisButir,
    rasio: Fraction,
    butir: tuple[BarisButir, ...],
    butir_lain: tuple[BarisButir, ...],
) -> Fraction | None:
    """Return the credit asked of a row; _BENAR where its partner is the wrong one, None where both may be.

    A row is judged by the rows of its own role, then by its neighbours; where neither decides, the lower jenjang
    carries the question.
    """
    asing, asing_lain = _asing(baris, butir), _asing(lain, butir_lain)
    if asing is not None and asing_lain is not None and asing != asing_lain:
        return rasio * _nilai(lain) if asing else _BENAR
    jarak, jarak_lain = _jarak(baris, butir), _jarak(lain, butir_lain)
    if jarak is not None and jarak_lain is not None and jarak != jarak_lain:
        return rasio * _nilai(lain) if jarak > jarak_lain else _BENAR
    return None if rasio < 1 else _BENAR


def _asing(baris: BarisButir, butir: tuple[BarisButir, ...]) -> bool | None:
    """Whether a credit is unlike the one its role shares, None where the role does not agree."""
    lazim = kredit_lazim([satu for satu in butir if peran(satu) and peran(satu) == peran(baris)])
    return None if lazim is None else _nilai(baris) != lazim


def _jarak(baris: BarisButir, butir: tuple[BarisButir, ...]) -> Fraction | None:
    """Tell how many times a credit exceeds or undercuts the nearest of its neighbours under the same heading."""
    dekat = [satu for satu in butir if satu is not baris and _tempat(satu) == _tempat(baris) and _nilai(satu)]
    sama_peran = [satu for satu in dekat if _akhir(satu) == _akhir(baris)]
    jarak = [max(_nilai(satu) / _nilai(baris), _nilai(baris) / _nilai(satu)) for satu in sama_peran]
    return min(jarak) if jarak else None


def _tempat(baris: BarisButir) -> tuple[str, str]:
    return baris.sub_unsur, baris.kelompok


def _akhir(baris: BarisButir) -> str:
    rapi = kata(baris.uraian).removesuffix(" dalam tim")
    return rapi.rsplit(" ", 1)[-1]
