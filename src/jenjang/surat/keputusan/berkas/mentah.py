"""Lines of a document as a reader of files hands them over: cells with their lines, and where they stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.keputusan.sel import berjangkar
from jenjang.surat.keputusan.sumber import BarisSumber

# Marks that show nothing: soft hyphen, zero-width characters, byte order mark.
_TAK_TAMPAK = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), None) | {ord("\u2011"): "-"}


@dataclass(frozen=True, slots=True)
class BarisMentah:
    """A paragraph (one cell) or a table row; each cell is its lines, joined by line feeds.

    `lokasi` are the fields of a `Lokasi`; `alamat` the address of each cell in a workbook; `menonjol` says that the
    line is set as a title (bold or a heading style).
    """

    lokasi: dict[str, int | str]
    sel: tuple[str, ...]
    menonjol: bool = False
    alamat: tuple[str, ...] = ()

    def bidang(self) -> list[object]:
        """Return the line as plain values, for the process that asked."""
        return [self.lokasi, self.sel, self.menonjol, self.alamat]


def terima(isi: list[Any]) -> BarisMentah:
    """Return the line that was sent."""
    lokasi, sel, menonjol, alamat = isi
    return BarisMentah(lokasi, tuple(sel), menonjol, tuple(alamat))


def ke_sumber(mentah: Iterable[BarisMentah]) -> list[BarisSumber]:
    """Return the lines as the shared reader takes them, numbered in the order of the document."""
    sumber: list[BarisSumber] = []
    for baris in mentah:
        for sel, alamat in _baris(baris):
            rapi = tuple(" ".join(isi.translate(_TAK_TAMPAK).split()) for isi in sel)
            lokasi = Lokasi(**baris.lokasi)  # type: ignore[arg-type]
            tempat = tuple(Lokasi(lembar=lokasi.lembar, sel=satu) for satu in alamat)
            teks = " ".join(isi for isi in rapi if isi)
            sumber.append(BarisSumber(len(sumber), lokasi, teks, teks, rapi, baris.menonjol, tempat))
    return sumber


def _baris(baris: BarisMentah) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Split a paragraph at its line feeds, and a row of a form ("a | Pendidikan | : | ...") at those of its value."""
    if len(baris.sel) == 1:
        yield from ((_sel_bertabulasi(teks), ()) for teks in baris.sel[0].split("\n"))
    elif "\n" in baris.sel[-1] and any(isi.lstrip().startswith(":") for isi in baris.sel):
        pertama, *lanjutan = baris.sel[-1].split("\n")
        yield (*baris.sel[:-1], pertama), baris.alamat
        yield from (((teks,), ()) for teks in lanjutan)
    else:
        yield baris.sel, baris.alamat


def _sel_bertabulasi(teks: str) -> tuple[str, ...]:
    """Take tabs for columns only where a row of workload stands between them; elsewhere they only align."""
    sel = tuple(satu.strip() for satu in teks.split("\t"))
    return sel if len(sel) > 1 and berjangkar(sel) else (teks,)
