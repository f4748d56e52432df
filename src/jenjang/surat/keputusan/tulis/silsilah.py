"""Where unsur and sub-unsur are printed again, so that each row of a table hangs where it hung."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from jenjang.core.jabatan.tabel_beban import BarisButir, BarisJudul, TabelBeban
from jenjang.surat.keputusan.sel import Potongan
from jenjang.surat.keputusan.silsilah import Silsilah
from jenjang.surat.keputusan.tulis.urutan import kunci_urut


@dataclass(frozen=True, slots=True)
class Penempatan:
    """A row with the unsur and sub-unsur to print in front of it."""

    baris: BarisButir | BarisJudul
    nomor_unsur: str
    unsur: str
    sub_unsur: str


def tempatkan(tabel: TabelBeban) -> Iterator[Penempatan]:
    """Yield the rows and heading rows in their order, unsur and sub-unsur printed only where they change."""
    rinci: list[BarisButir | BarisJudul] = [*tabel.butir, *tabel.judul]
    rinci.sort(key=lambda baris: kunci_urut(baris.lokasi))
    silsilah, nomor = Silsilah(), 0
    for urut, baris in enumerate(rinci):
        tujuan = next((satu for satu in rinci[urut:] if isinstance(satu, BarisButir)), None)
        depan = _depan(silsilah, rinci[urut:], tujuan)
        nomor += len(depan) > 1
        _masuk(silsilah, baris, depan)
        unsur = depan[0] if len(depan) > 1 else ""
        yield Penempatan(baris, str(nomor) if unsur else "", unsur, depan[-1] if depan else "")


def _depan(silsilah: Silsilah, rinci: list[BarisButir | BarisJudul], tujuan: BarisButir | None) -> tuple[str, ...]:
    """Return the least to print before a row so that the next butir hangs under its own headings."""
    if tujuan is None:
        return ()
    for depan in ((), (tujuan.sub_unsur,), (tujuan.unsur, tujuan.sub_unsur)):
        if all(depan) and _sampai(silsilah, rinci, depan, tujuan):
            return depan
    # No head in front of this row alone does it; the row of the butir itself will be tried again.
    return () if rinci[0] is not tujuan or not tujuan.sub_unsur else (tujuan.unsur, tujuan.sub_unsur)


def _sampai(
    silsilah: Silsilah, rinci: list[BarisButir | BarisJudul], depan: tuple[str, ...], tujuan: BarisButir
) -> bool:
    coba = replace(silsilah)
    for baris in rinci:
        _masuk(coba, baris, depan)
        depan = ()
        if baris is tujuan:
            break
    return (coba.unsur, coba.sub_unsur, coba.kelompok) == (tujuan.unsur, tujuan.sub_unsur, tujuan.kelompok)


def _masuk(silsilah: Silsilah, baris: BarisButir | BarisJudul, depan: tuple[str, ...]) -> None:
    potongan = tuple(Potongan("", teks) for teks in depan)
    if isinstance(baris, BarisButir):
        silsilah.masuk_baris(potongan, baris.nomor)
    else:
        silsilah.masuk_judul((*potongan, Potongan(baris.nomor, baris.uraian)))
