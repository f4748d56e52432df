"""What the page shows of the next step: where to, how far by credit, and the checklist of conditions."""

from dataclasses import dataclass
from decimal import Decimal

from jenjang.surat.perhitungan.seumur_tampil import SeumurTampil

TERPENUHI, BELUM, TIDAK_DIKETAHUI = "terpenuhi", "belum", "tidak_diketahui"


@dataclass(frozen=True)
class Syarat:
    """One line of the checklist: what is asked, how it stands, since or from when, by which article.

    `rute` names the page where what it rests on is recorded, `kode` the condition in the rules, where they name it.
    """

    nama: str
    keadaan: str
    keterangan: str
    dasar: str
    rute: str = ""
    kode: str = ""


@dataclass(frozen=True)
class Tujuan:
    """One step: `kalimat` says where to and how far; `nilai` of `minimal` is its bar, where credit is known."""

    kalimat: str
    syarat: tuple[Syarat, ...] = ()
    nilai: Decimal | None = None
    minimal: Decimal | None = None


@dataclass(frozen=True)
class Berikutnya:
    """The steps open on a day; `sebab` says why there is none, `penjelasan` what they rest on.

    `riwayat` is the credit row by row, where it was followed.
    """

    tujuan: tuple[Tujuan, ...] = ()
    sebab: str = ""
    penjelasan: tuple[str, ...] = ()
    riwayat: SeumurTampil | None = None
    kolom: tuple[str, ...] = ()


def keadaan(terpenuhi: bool | None) -> str:
    """Name how a condition stands."""
    return TIDAK_DIKETAHUI if terpenuhi is None else TERPENUHI if terpenuhi else BELUM
