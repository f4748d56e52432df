"""The catalogue: every butir kegiatan of Lampiran I-III, loaded once, looked up by kode, words or law."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.lampiran import baca_lampiran
from jenjang.core.angka_kredit.padanan import Indeks, Padanan
from jenjang.core.engine.citations import is_citation


class KodeTidakDikenalError(LookupError):
    """A kode that the catalogue does not hold."""

    def __init__(self, kode: str) -> None:
        super().__init__(f"kode {kode!r} tidak ada dalam Lampiran I, II, atau III")
        self.kode = kode


@dataclass(frozen=True)
class Katalog:
    """All butir kegiatan in the order of the annexes."""

    butir: tuple[ButirKegiatan, ...]
    menurut_kode: Mapping[str, ButirKegiatan]

    def cari_kode(self, kode: str) -> ButirKegiatan:
        """Give the butir of a kode; raises KodeTidakDikenalError."""
        try:
            return self.menurut_kode[kode]
        except KeyError:
            raise KodeTidakDikenalError(kode) from None

    def saring(
        self,
        *,
        jenjang: str | None = None,
        lampiran: str | None = None,
        pasal: str | None = None,
        kata: str | None = None,
    ) -> tuple[ButirKegiatan, ...]:
        """Give the butir that pass every filter given.

        `jenjang` is an official name and passes every row open to it; `pasal` a citation or the beginning of
        one, of Pasal 8, 9, 37 or 39 or of an annex; `kata` words that must all occur in kode or wordings.
        """
        passing: Iterable[ButirKegiatan] = self.butir
        if jenjang is not None:
            passing = [each for each in passing if jenjang in each.jenjang]
        if lampiran is not None:
            passing = [each for each in passing if each.lampiran == lampiran]
        if pasal is not None:
            passing = [each for each in passing if menyebut_pasal(each, pasal)]
        if kata is not None:
            words = kata.casefold().split()
            passing = [each for each in passing if _memuat(each, words)]
        return tuple(passing)


def menyebut_pasal(butir: ButirKegiatan, pasal: str) -> bool:
    """Whether a butir is founded on a citation or on a part of it: "Pasal 8 ayat (2)" holds all its huruf."""
    return any(each == pasal or each.startswith(pasal + " ") for each in butir.dasar + butir.dasar_hasil_kerja)


def kenali_pasal(teks: str) -> str | None:
    """Give a Pasal or an annex in the form the catalogue uses, whatever its case and spaces; None if it is none."""
    kata = teks.casefold().split()
    if kata[:1] == ["lampiran"]:
        pasal = " ".join(("Lampiran", *(each.upper() for each in kata[1:])))
    elif kata[:1] == ["pasal"]:
        pasal = " ".join(("Pasal", *kata[1:]))
    else:
        return None
    return pasal if is_citation(pasal) else None


@cache
def muat_katalog() -> Katalog:
    """Load the catalogue, once; raises TableError where a table of the annexes is at fault."""
    butir = baca_lampiran()
    return Katalog(butir, MappingProxyType({each.kode: each for each in butir}))


def butir_terdekat(uraian: str, n: int = 3, jenjang: str | None = None) -> tuple[Padanan, ...]:
    """Give the n butir nearest in wording, nearest first, as suggestions; with `jenjang` those open to it.

    Both the wording of the annex and that of Pasal 8 count. A text with nothing in common gives none.
    """
    open_to = [each for each in muat_katalog().butir if jenjang is None or jenjang in each.jenjang]
    return _indeks().terdekat(uraian, open_to)[:n]


@cache
def _indeks() -> Indeks:
    return Indeks(muat_katalog().butir)


def _memuat(butir: ButirKegiatan, words: list[str]) -> bool:
    wording = " ".join(
        (
            butir.kode,
            butir.sub_unsur,
            butir.kelompok,
            butir.uraian,
            butir.uraian_pasal_8,
            butir.hasil_kerja,
            butir.hasil_kerja_pasal_9,
        )
    ).casefold()
    return all(word in wording for word in words)
