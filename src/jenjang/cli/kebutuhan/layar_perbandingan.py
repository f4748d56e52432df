"""A comparison on the screen: the answer first, then posts added, gone and renamed, then what changed in each."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from jenjang.cli.bahasa import kalimat
from jenjang.cli.kebutuhan.layar import bertanda, bilangan, papan
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.perbandingan.baris import Nilai, Perubahan
from jenjang.core.beban_kerja.perbandingan.jawaban import nama_induk
from jenjang.core.beban_kerja.perbandingan.perbandingan import Perbandingan, PerubahanPosisi
from jenjang.core.beban_kerja.periksa.angka import desimal_pembaca

_TANDA: Final = {"ditambah": "+", "dihapus": "\N{MINUS SIGN}", "diubah": "~"}


def tampilkan(perbandingan: Perbandingan, lama: str, baru: str, bahasa: str) -> None:
    """Show a comparison of two files."""
    console = papan()
    berubah = [satu for satu in perbandingan.posisi if satu.berubah]
    jumlah = [bilangan(satu.jumlah.kebutuhan) for satu in (perbandingan.lama, perbandingan.baru)]
    jawaban = kalimat(
        "banding_jawaban", bahasa,
        lama=lama, baru=baru, dari=jumlah[0], ke=jumlah[1], selisih=bertanda(perbandingan.selisih_kebutuhan),
        ditambah=len(perbandingan.ditambah), dihapus=len(perbandingan.dihapus),
        ganti=sum(satu.berganti_nama for satu in perbandingan.posisi),
        diubah=len(berubah), tetap=len(perbandingan.posisi) - len(berubah),
    )  # fmt: skip
    console.print(Text(jawaban, style="bold"))
    for kode, neraca in (("banding_ditambah", perbandingan.ditambah), ("banding_dihapus", perbandingan.dihapus)):
        if neraca:
            console.print(Text(kalimat(kode, bahasa), style="bold"))
            console.print(_tabel_jabatan(neraca, bahasa))
    if berubah:
        console.print(Text(kalimat("banding_diubah", bahasa), style="bold"))
    for satu in berubah:
        _tampilkan_posisi(console, satu, perbandingan, bahasa)


def _tabel_jabatan(neraca: Sequence[Neraca], bahasa: str) -> Table:
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    tabel.add_column(kalimat("kebutuhan_kolom_nomor", bahasa))
    tabel.add_column(kalimat("kebutuhan_kolom_jabatan", bahasa), min_width=46)
    for kolom in ("kelas", "k"):
        tabel.add_column(kalimat(f"kebutuhan_kolom_{kolom}", bahasa), justify="right")
    for satu in neraca:
        posisi = satu.posisi
        tabel.add_row(*map(Text, (posisi.nomor, posisi.nama, bilangan(posisi.kelas), bilangan(satu.kebutuhan))))
    return tabel


def _tampilkan_posisi(console: Console, posisi: PerubahanPosisi, perbandingan: Perbandingan, bahasa: str) -> None:
    console.print(Text(f"{posisi.baru.posisi.nomor} {posisi.baru.posisi.nama}".strip(), style="bold"))
    for satu in posisi.perubahan:
        console.print(Padding(Text(_kalimat(_bernama(satu, perbandingan), bahasa)), (0, 0, 0, 2)))
    for baris in posisi.baris:
        rinci = "; ".join(_kalimat(satu, bahasa) for satu in baris.perubahan if satu.medan != "uraian")
        lama = next((satu.dari for satu in baris.perubahan if satu.medan == "uraian"), None)
        teks = baris.uraian + (f" ({kalimat('banding_semula', bahasa, uraian=lama)})" if lama else "")
        console.print(Padding(Text(f"{_TANDA[baris.jenis]} {teks}{': ' + rinci if rinci else ''}"), (0, 0, 0, 4)))


def _bernama(satu: Perubahan, perbandingan: Perbandingan) -> Perubahan:
    if satu.medan != "induk":
        return satu
    lama, baru = perbandingan.lama.posisi, perbandingan.baru.posisi
    return Perubahan("induk", nama_induk(satu.dari, lama), nama_induk(satu.ke, baru))


def _kalimat(satu: Perubahan, bahasa: str) -> str:
    medan = kalimat(f"banding_medan_{satu.medan}", bahasa)
    return f"{medan} {_nilai(satu.dari, bahasa)} \N{RIGHTWARDS ARROW} {_nilai(satu.ke, bahasa)}"


def _nilai(nilai: Nilai, bahasa: str) -> str:
    if nilai is None or nilai == "":
        return "-"
    return desimal_pembaca(nilai, bahasa) if isinstance(nilai, Fraction) else str(nilai)
