"""The rows of one post: what each takes of a year, and its share of the post as a bar."""

from fractions import Fraction

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from jenjang.cli.bahasa import kalimat
from jenjang.cli.kebutuhan.batang import ADA
from jenjang.core.beban_kerja.hitung import HitunganBaris
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.periksa.angka import desimal_pembaca
from jenjang.core.jabatan.tabel_beban import BarisTugas

_LEBAR = 20


def tampilkan_rincian(console: Console, neraca: Neraca, jam_efektif: int, bahasa: str) -> None:
    """Show the rows of a post; nothing for a post without rows."""
    hitungan = neraca.hitungan
    if hitungan is None or not hitungan.baris:
        return
    console.print(Text(f"{neraca.posisi.nomor} {neraca.posisi.nama}", style="bold"))
    tugas = isinstance(hitungan.baris[0].baris, BarisTugas)
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    tabel.add_column(kalimat("kebutuhan_kolom_uraian", bahasa), ratio=1)
    for kolom in ("volume", "waktu" if tugas else "wpk", "jam", "beban"):
        tabel.add_column(kalimat(f"kebutuhan_kolom_{kolom}", bahasa), justify="right")
    tabel.add_column("", min_width=_LEBAR)
    terbesar = max((orang for satu in hitungan.baris if (orang := _orang(satu, jam_efektif))), default=Fraction(1))
    for satu in hitungan.baris:
        orang = _orang(satu, jam_efektif)
        sel = [
            satu.baris.uraian,
            _angka(satu.baris.volume.nilai, bahasa),
            _angka(satu.baris.waktu.nilai if isinstance(satu.baris, BarisTugas) else satu.wpk, bahasa),
            _angka(None if orang is None else orang * jam_efektif, bahasa),
            _angka(orang, bahasa),
            "" if not orang else ADA * max(1, (orang * _LEBAR / terbesar).__floor__()),
        ]
        tabel.add_row(*map(Text, sel))
    console.print(tabel)


def _orang(baris: HitunganBaris, jam_efektif: int) -> Fraction | None:
    if baris.hasil is None or isinstance(baris.baris, BarisTugas):
        return baris.hasil
    return baris.hasil / jam_efektif


def _angka(nilai: Fraction | None, bahasa: str) -> str:
    return "-" if nilai is None else desimal_pembaca(nilai, bahasa)
