"""Decrees damaged as converters and hands damage them, and which of their lines must not be lost."""

import random
import re
from collections.abc import Callable, Iterable

from jenjang.core.jabatan.keputusan import Keputusan

_PEMISAH = re.compile(r"[\t |]+")
_WAKTU_EFEKTIF = "75,000"
_KONSTANTA = re.compile(r"0[.,](?:003|004|010|020|030|040)")
_KERUSAKAN_TERBANYAK = 30
_HALAMAN_BARIS = 60
_POTONGAN_TERPANJANG = 40

Kerusakan = Callable[[list[str], int, random.Random], None]


def _baris_terpotong(baris: list[str], letak: int, acak: random.Random) -> None:
    del baris[letak : letak + acak.randint(1, _POTONGAN_TERPANJANG)]


def _baris_terpenggal(baris: list[str], letak: int, acak: random.Random) -> None:
    baris[letak] = baris[letak][: acak.randint(0, len(baris[letak]))]


def _sel_bergeser(baris: list[str], letak: int, acak: random.Random) -> None:
    sel = baris[letak].split("\t")
    sel.insert(acak.randrange(len(sel) + 1), "")
    baris[letak] = "\t".join(sel)


def _sel_hilang(baris: list[str], letak: int, acak: random.Random) -> None:
    sel = baris[letak].split("\t")
    del sel[acak.randrange(len(sel))]
    baris[letak] = "\t".join(sel)


def _sel_tertukar(baris: list[str], letak: int, acak: random.Random) -> None:
    sel = baris[letak].split("\t")
    satu, lain = acak.randrange(len(sel)), acak.randrange(len(sel))
    sel[satu], sel[lain] = sel[lain], sel[satu]
    baris[letak] = "\t".join(sel)


def _angka_berubah(baris: list[str], letak: int, acak: random.Random) -> None:
    baris[letak] = re.sub(r"\d", lambda _: str(acak.randrange(10)), baris[letak], count=3)


def _halaman_tertukar(baris: list[str], letak: int, acak: random.Random) -> None:
    awal, akhir = sorted((letak, acak.randrange(len(baris))))
    panjang = min(_HALAMAN_BARIS, akhir - awal, len(baris) - akhir)
    atas, bawah = baris[awal : awal + panjang], baris[akhir : akhir + panjang]
    baris[awal : awal + panjang], baris[akhir : akhir + panjang] = bawah, atas


def _baris_ganda(baris: list[str], letak: int, acak: random.Random) -> None:
    baris.insert(letak, baris[letak] if acak.random() < 0.5 else acak.choice(baris))


def _pemisah_jadi_spasi(baris: list[str], letak: int, acak: random.Random) -> None:
    baris[letak] = baris[letak].replace("\t", " ", acak.choice((1, 2, -1)))


def _pemisah_jadi_garis(baris: list[str], letak: int, acak: random.Random) -> None:
    baris[letak] = baris[letak].replace("\t", "|", acak.choice((1, -1)))


def _baris_tersambung(baris: list[str], letak: int, acak: random.Random) -> None:
    if letak + 1 < len(baris):
        baris[letak : letak + 2] = [acak.choice(("\t", " ", "")).join(baris[letak : letak + 2])]


def _baris_terbelah(baris: list[str], letak: int, acak: random.Random) -> None:
    sel = baris[letak].split("\t")
    belah = acak.randrange(len(sel)) + 1
    baris[letak : letak + 1] = ["\t".join(sel[:belah]), "\t".join(sel[belah:])]


KERUSAKAN: tuple[Kerusakan, ...] = (
    _baris_terpotong, _baris_terpenggal, _sel_bergeser, _sel_hilang, _sel_tertukar, _angka_berubah, _halaman_tertukar,
    _baris_ganda, _pemisah_jadi_spasi, _pemisah_jadi_garis, _baris_tersambung, _baris_terbelah,
)  # fmt: skip


def rusak(baris: Iterable[str], benih: int) -> list[str]:
    """Damage the lines of a decree in one to thirty places; the same seed always does the same damage.

    Half of the places are lines of a workload table.
    """
    acak = random.Random(benih)  # noqa: S311
    hasil = list(baris)
    for _ in range(acak.randint(1, _KERUSAKAN_TERBANYAK)):
        if not hasil:
            break
        beban = [letak for letak, isi in enumerate(hasil) if jangkar(isi)] if acak.random() < 0.5 else []
        letak = acak.choice(beban) if beban else acak.randrange(len(hasil))
        acak.choice(KERUSAKAN)(hasil, letak, acak)
    return hasil


def jangkar(baris: str) -> int:
    """Count the rows of workload that a line carries by its words alone: waktu efektif, else konstanta."""
    kata = _PEMISAH.split(baris)
    return kata.count(_WAKTU_EFEKTIF) or sum(_KONSTANTA.fullmatch(satu) is not None for satu in kata)


def baris_hilang(baris: list[str], keputusan: Keputusan) -> list[int]:
    """Name the lines (from 1) that carry workload but are neither a row read nor told of as not understood.

    A line that carries several rows must be told of, because one row cannot hold them.
    """
    dibaca = [
        rinci.lokasi.baris
        for lembar in keputusan.lembar
        if lembar.beban
        for rinci in (*lembar.beban.tugas, *lembar.beban.butir)
    ]
    tak_terbaca = {satu.lokasi.baris for satu in keputusan.tak_terbaca}
    return [
        nomor
        for nomor, isi in enumerate(baris, start=1)
        if nomor not in tak_terbaca and jangkar(isi) > dibaca.count(nomor)
    ]


def bagian_keputusan(baris: tuple[str, ...], urutan: int, banyak_lembar: int) -> list[str]:
    """Give the head of a decree with some of its sheets in a row, each in turn as the first."""
    awal = [letak for letak, isi in enumerate(baris) if isi.strip(" #*") == "INFORMASI JABATAN"]
    batas = [*awal, len(baris)]
    mulai = urutan * banyak_lembar % len(awal)
    akhir = min(mulai + banyak_lembar, len(awal))
    return [*baris[: awal[0]], *baris[batas[mulai] : batas[akhir]]]
