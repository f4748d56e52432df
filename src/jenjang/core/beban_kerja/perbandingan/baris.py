"""The rows of two posts laid side by side, and what changed in each."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from jenjang.core.beban_kerja.periksa.salinan import kunci_butir
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas, TabelBeban

# The share of words two texts have to have in common before one is the other reworded; this project's choice.
KEMIRIPAN_REDAKSI = Fraction(3, 5)
_PASANGAN_TERBANYAK = 200_000
Baris = BarisTugas | BarisButir
Nilai = str | int | Fraction | None


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One datum that changed: its name, what it was and what it is; amounts as fractions."""

    medan: str
    dari: Nilai
    ke: Nilai


@dataclass(frozen=True, slots=True)
class PerubahanBaris:
    """A row that is new (`lama` None), gone (`baru` None), or changed."""

    lama: Baris | None
    baru: Baris | None
    perubahan: tuple[Perubahan, ...] = ()

    @property
    def uraian(self) -> str:
        """What the row says, in its present wording where it still stands."""
        baris = self.baru or self.lama
        return baris.uraian if baris else ""

    @property
    def jenis(self) -> str:
        """Say "ditambah", "dihapus" or "diubah"."""
        return "ditambah" if self.lama is None else "dihapus" if self.baru is None else "diubah"


def bandingkan_baris(lama: TabelBeban | None, baru: TabelBeban | None) -> tuple[PerubahanBaris, ...]:
    """Give the rows that changed, in the order of the new table, those gone at the end."""
    kiri, kanan = _baris(lama), _baris(baru)
    asal = _pasangkan(kiri, kanan)
    hasil = []
    for urut, baris in enumerate(kanan):
        sebelum = kiri[asal[urut]] if urut in asal else None
        perubahan = tuple(_perubahan(sebelum, baris)) if sebelum else ()
        if sebelum is None or perubahan:
            hasil.append(PerubahanBaris(sebelum, baris, perubahan))
    dipakai = set(asal.values())
    hasil += [PerubahanBaris(baris, None) for urut, baris in enumerate(kiri) if urut not in dipakai]
    return tuple(hasil)


def _baris(tabel: TabelBeban | None) -> list[Baris]:
    return [] if tabel is None else [*tabel.tugas, *tabel.butir]


def _pasangkan(kiri: Sequence[Baris], kanan: Sequence[Baris]) -> dict[int, int]:
    """Give the old row of each new one by place: those of the same text in their order, then the reworded ones."""
    menurut_kunci: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for urut, baris in enumerate(kiri):
        menurut_kunci[_kunci(baris)].append(urut)
    asal: dict[int, int] = {}
    for urut, baris in enumerate(kanan):
        if menurut_kunci[_kunci(baris)]:
            asal[urut] = menurut_kunci[_kunci(baris)].pop(0)
    dipakai = set(asal.values())
    sisa = [urut for urut in range(len(kiri)) if urut not in dipakai]
    baru = [urut for urut in range(len(kanan)) if urut not in asal]
    for urut, lain in _diredaksi(kiri, kanan, sisa, baru):
        if urut not in asal and lain not in dipakai:
            asal[urut] = lain
            dipakai.add(lain)
    return asal


def _diredaksi(
    kiri: Sequence[Baris], kanan: Sequence[Baris], sisa: Sequence[int], baru: Sequence[int]
) -> list[tuple[int, int]]:
    """Give the pairs of a new and an old row that say nearly the same, the nearest first."""
    if len(sisa) * len(baru) > _PASANGAN_TERBANYAK:
        return []
    calon = [
        (-_kemiripan(kanan[urut], kiri[lain]), urut, lain)
        for urut in baru
        for lain in sisa
        if isinstance(kanan[urut], BarisTugas) == isinstance(kiri[lain], BarisTugas)
    ]
    return [(urut, lain) for jauh, urut, lain in sorted(calon) if -jauh >= KEMIRIPAN_REDAKSI]


def _kunci(baris: Baris) -> tuple[str, ...]:
    return kunci_butir(baris) if isinstance(baris, BarisButir) else (kata(baris.uraian),)


def _kemiripan(satu: Baris, dua: Baris) -> Fraction:
    kata_satu, kata_dua = (set(" ".join(_kunci(baris)).split()) for baris in (satu, dua))
    semua = kata_satu | kata_dua
    return Fraction(len(kata_satu & kata_dua), len(semua)) if semua else Fraction(0)


def _perubahan(lama: Baris, baru: Baris) -> Iterator[Perubahan]:
    if kata(lama.uraian) != kata(baru.uraian):
        yield Perubahan("uraian", lama.uraian, baru.uraian)
    for medan, ke in _angka(baru).items():
        dari = _angka(lama)[medan]
        if dari != ke:
            yield Perubahan(medan, dari, ke)


def _angka(baris: Baris) -> dict[str, Fraction | None]:
    """Give the figures of a row that people enter."""
    if isinstance(baris, BarisTugas):
        sisa = {"waktu": baris.waktu, "waktu_efektif": baris.waktu_efektif}
    else:
        sisa = {"angka_kredit": baris.angka_kredit, "konstanta": baris.konstanta}
    return {medan: angka.nilai for medan, angka in {"volume": baris.volume, **sisa}.items()}
