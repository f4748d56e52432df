"""The sections of a job sheet as its writer fills them in: rows of tables, labelled lines, words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase

from jenjang.core.jabatan.informasi_jabatan import BarisDaftar, Isian, LembarJabatan, TabelDaftar
from jenjang.core.jabatan.tercetak import Lokasi, Teks

KOSONG = Lokasi()


@dataclass(frozen=True, slots=True)
class BarisBagian:
    """A row as it is filled in: `asal` is its place among the rows as they were, None for a new one."""

    asal: int | None
    sel: tuple[str, ...]


def lebar_tabel(tabel: TabelDaftar) -> int:
    """Give the columns of a table beside its numbers: those of its titles, or of its widest row."""
    return max(len(tabel.judul_kolom), *(len(satu.sel) for satu in tabel.baris), 1)


def ganti_baris(lembar: LembarJabatan, letak: int, baris: Sequence[BarisBagian]) -> LembarJabatan:
    """Return the sheet with these rows in its table number `letak`.

    Numbers stay as printed as long as no row comes or goes; else they count on in the way of the first.
    """
    tabel = lembar.daftar[letak]
    tetap = [satu.asal for satu in baris] == list(range(len(tabel.baris)))
    huruf = bool(tabel.baris) and tabel.baris[0].nomor.strip(".)").isalpha()
    baru = tuple(
        _baris(tabel, satu, tabel.baris[urut].nomor if tetap else _nomor(tabel, urut, huruf))
        for urut, satu in enumerate(baris)
    )
    daftar = (*lembar.daftar[:letak], replace(tabel, baris=baru), *lembar.daftar[letak + 1 :])
    return replace(lembar, daftar=daftar)


def _baris(tabel: TabelDaftar, isian: BarisBagian, nomor: str) -> BarisDaftar:
    """Make a row; one whose words did not change stays as it was printed, however it was spaced."""
    if isian.asal is None:
        return BarisDaftar(nomor, isian.sel, tabel.lokasi)
    lama = tabel.baris[isian.asal]
    sel = lama.sel if _kata(isian.sel) == _kata(lama.sel) else isian.sel
    return BarisDaftar(nomor, sel, lama.lokasi)


def _kata(sel: Sequence[str]) -> list[list[str]]:
    kata = [satu.split() for satu in sel]
    while kata and not kata[-1]:
        kata.pop()
    return kata


def _nomor(tabel: TabelDaftar, urut: int, huruf: bool) -> str:
    """Number a row as the first one is: "1", "1." or "a"; numbers where the letters do not reach."""
    ekor = tabel.baris[0].nomor.lstrip(ascii_lowercase + "0123456789") if tabel.baris else ""
    return f"{ascii_lowercase[urut] if huruf and urut < len(ascii_lowercase) else urut + 1}{ekor}"


def ganti_isian(isian: Sequence[Isian], isi: Sequence[Sequence[str]]) -> tuple[Isian, ...]:
    """Return labelled values with these lines, one list of lines for each label."""
    return tuple(replace(satu, isi=ganti_teks(satu.isi, baris)) for satu, baris in zip(isian, isi, strict=True))


def ganti_teks(lama: Sequence[Teks], baris: Sequence[str]) -> tuple[Teks, ...]:
    """Return these lines, each at the place of the line that it stands for, or of the last one."""
    tempat = [satu.lokasi for satu in lama]
    return tuple(Teks(isi, (tempat[urut : urut + 1] or tempat[-1:] or [KOSONG])[0]) for urut, isi in enumerate(baris))


def ganti_prestasi(lembar: LembarJabatan, isi: str) -> LembarJabatan:
    """Return the sheet with this attainment expected."""
    return replace(lembar, prestasi=_teks(lembar.prestasi, isi))


def ganti_kedudukan(
    lembar: LembarJabatan, kode: str, unit_kerja: str, atasan: Sequence[Sequence[str]]
) -> LembarJabatan:
    """Return the sheet with this code and place of the post, and the lines of those above it."""
    return replace(
        lembar,
        kode=_teks(lembar.kode, kode),
        unit_kerja=_teks(lembar.unit_kerja, unit_kerja),
        atasan=ganti_isian(lembar.atasan, atasan),
    )


def _teks(lama: Teks | None, isi: str) -> Teks | None:
    """Make a text; one that was printed blank stays so, and does not vanish."""
    if isi == (lama.isi if lama else ""):
        return lama
    return Teks(isi, lama.lokasi if lama else KOSONG) if isi else None


def ganti_syarat(
    lembar: LembarJabatan,
    syarat: Sequence[Sequence[str]],
    kondisi_fisik: Sequence[Sequence[str]],
    keterampilan: Sequence[str],
    upaya_fisik: Sequence[str],
) -> LembarJabatan:
    """Return the sheet with these requirements, in lines."""
    lain = lembar.syarat_lain
    return replace(
        lembar,
        syarat=ganti_isian(lembar.syarat, syarat),
        syarat_lain=replace(
            lain,
            kondisi_fisik=ganti_isian(lain.kondisi_fisik, kondisi_fisik),
            keterampilan=ganti_teks(lain.keterampilan, keterampilan),
            upaya_fisik=ganti_teks(lain.upaya_fisik, upaya_fisik),
        ),
    )
