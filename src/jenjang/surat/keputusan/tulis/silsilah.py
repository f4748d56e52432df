"""Where unsur and sub-unsur are printed again, so that each row of a table hangs where it hung."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from jenjang.core.jabatan.tabel_beban import BarisButir, BarisJudul, TabelBeban
from jenjang.surat.keputusan.sel import Potongan
from jenjang.surat.keputusan.silsilah import Silsilah


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
    rinci.sort(key=lambda baris: baris.lokasi.urut)
    silsilah, nomor = Silsilah(), 0
    for urut, baris in enumerate(rinci):
        depan = _depan(silsilah, rinci[urut:])
        _masuk(silsilah, baris, depan)
        unsur = depan[0].teks if len(depan) > 1 else ""
        nomor += bool(unsur)
        sub_unsur = f"{depan[-1].nomor} {depan[-1].teks}".strip() if depan else ""
        yield Penempatan(baris, str(nomor) if unsur else "", unsur, sub_unsur)


def _depan(silsilah: Silsilah, rinci: list[BarisButir | BarisJudul]) -> tuple[Potongan, ...]:
    """Return the least to print before the first row so that the next butir hangs under its own headings."""
    tujuan = next((satu for satu in rinci if isinstance(satu, BarisButir)), None)
    if tujuan is None:
        return ()
    sub_unsur = Potongan(tujuan.nomor_sub_unsur, tujuan.sub_unsur)
    pilihan = ((), (sub_unsur,), (Potongan("", tujuan.unsur), sub_unsur))
    return next((depan for depan in pilihan if _sampai(silsilah, rinci, depan, tujuan)), ())


def _sampai(
    silsilah: Silsilah, rinci: list[BarisButir | BarisJudul], depan: tuple[Potongan, ...], tujuan: BarisButir
) -> bool:
    if not all(satu.teks for satu in depan):
        return False
    coba = replace(silsilah)
    for baris in rinci:
        _masuk(coba, baris, depan)
        depan = ()
        if baris is tujuan:
            break
    tempat = (coba.unsur, coba.nomor_sub_unsur, coba.sub_unsur, coba.kelompok)
    return tempat == (tujuan.unsur, tujuan.nomor_sub_unsur, tujuan.sub_unsur, tujuan.kelompok)


def _masuk(silsilah: Silsilah, baris: BarisButir | BarisJudul, depan: tuple[Potongan, ...]) -> None:
    if isinstance(baris, BarisButir):
        silsilah.masuk_baris(depan, baris.nomor)
    else:
        silsilah.masuk_judul((*depan, Potongan(baris.nomor, baris.uraian)))
