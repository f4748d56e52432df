"""Tables that go on behind the end of a page: heads printed again, rows broken in two."""

from jenjang.surat.keputusan.angka import berupa_angka
from jenjang.surat.keputusan.berkas.pdf_baris import sambung_teks


def kepala_ulangan(kepala: tuple[tuple[str, ...], ...], baris: tuple[tuple[str, ...], ...]) -> int:
    """Return how many rows at the top of a page only repeat the head of the table on the page before."""
    ulangan = 0
    for lama, baru in zip(kepala, baris, strict=False):
        if lama != baru:
            break
        ulangan += 1
    return ulangan


def melanjutkan(akhir: tuple[str, ...], lanjutan: tuple[str, ...]) -> bool:
    """Whether a row at the top of a page is the rest of the last one: only texts, each going on in small letters."""
    berisi = [(lama, baru) for lama, baru in zip(akhir, lanjutan, strict=False) if baru]
    if len(akhir) != len(lanjutan) or not berisi or lanjutan[0]:
        return False
    return all(lama and baru[0].islower() and not berupa_angka(baru) for lama, baru in berisi)


def sambung_baris(akhir: tuple[str, ...], lanjutan: tuple[str, ...]) -> tuple[str, ...]:
    """Return the row with its rest."""
    return tuple(sambung_teks((lama, baru)) if baru else lama for lama, baru in zip(akhir, lanjutan, strict=True))
