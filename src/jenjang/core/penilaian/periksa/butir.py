"""Which butir a claim means: by its kode, or by the wording of the annex or of Pasal 8; never by nearness."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import butir_terdekat, muat_katalog
from jenjang.core.penilaian.berkas import Kegiatan, Masalah

_SARAN = 3
_LETTERS_SHOWN = 120
# Printed numbers before a wording: "a.", "1)", "(2)".
_NUMBERING = re.compile(r"^(?:\(?[0-9a-zA-Z]{1,2}[.)]\s*)+")
_NOT_WORD = re.compile(r"[\W_]+")


def butir_kegiatan(kegiatan: Kegiatan, jenjang: str | None) -> ButirKegiatan | None:
    """Give the butir of a claim, None where neither kode nor wording is one.

    Rows of equal wording differ only by jenjang: the one open to `jenjang`, the jenjang held, is meant (R41).
    """
    if kegiatan.kode is not None:
        return muat_katalog().menurut_kode.get(kegiatan.kode)
    if kegiatan.uraian is None:
        return None
    found = _by_wording().get(_wording(kegiatan.uraian), ())
    if len(found) == 1:
        return found[0]
    own = [each for each in found if jenjang in each.jenjang]
    return own[0] if len(own) == 1 else None


def masalah_butir(kegiatan: Kegiatan, jenjang: str | None) -> Iterator[Masalah]:
    """Name a kode or a wording that is no butir, with the nearest ones to choose from."""
    if (kegiatan.kode is None and kegiatan.uraian is None) or butir_kegiatan(kegiatan, jenjang) is not None:
        return
    if kegiatan.kode is not None:
        near = _near_kode(kegiatan.kode) or _near_wording(kegiatan.uraian or "", jenjang)
        isian = "kode"
    else:
        uraian = kegiatan.uraian or ""
        near = _by_wording().get(_wording(uraian), ()) or _near_wording(uraian, jenjang)
        isian = "uraian"
    if near:
        yield kegiatan.asal.masalah(isian, f"{isian}_bukan_butir", saran=_saran(near))
    else:
        yield kegiatan.asal.masalah(isian, f"{isian}_tanpa_padanan")


def _near_kode(kode: str) -> tuple[ButirKegiatan, ...]:
    """Give the first rows of the group that a mistyped kode names, in the order of the annex."""
    group = kode.rpartition(".")[0]
    rows = muat_katalog().butir
    return tuple(each for each in rows if group and each.kode.rpartition(".")[0] == group)[:_SARAN]


@lru_cache(maxsize=1024)
def _near_wording(uraian: str, jenjang: str | None) -> tuple[ButirKegiatan, ...]:
    """Give the butir nearest in wording; remembered, since a table repeats its wordings."""
    near = butir_terdekat(uraian, _SARAN, jenjang) or butir_terdekat(uraian, _SARAN)
    return tuple(each.butir for each in near)


def _saran(butir: tuple[ButirKegiatan, ...]) -> str:
    return "; ".join(f"{each.kode} ({each.pelaksana}) {_short(each.uraian)}" for each in butir)


def _short(text: str) -> str:
    return text if len(text) <= _LETTERS_SHOWN else text[: _LETTERS_SHOWN - 1].rstrip() + "…"


def _wording(text: str) -> str:
    return " ".join(_NOT_WORD.sub(" ", _NUMBERING.sub("", text.strip()).casefold()).split())


@cache
def _by_wording() -> dict[str, tuple[ButirKegiatan, ...]]:
    found: dict[str, tuple[ButirKegiatan, ...]] = {}
    for each in muat_katalog().butir:
        for text in {_wording(each.uraian), _wording(each.uraian_pasal_8)} - {""}:
            found[text] = (*found.get(text, ()), each)
    return found
