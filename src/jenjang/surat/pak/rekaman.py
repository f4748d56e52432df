"""The fields of the national record of a paper; number and date stay empty until the paper is signed."""

from collections.abc import Mapping
from typing import Final

ISIAN: Final = (
    "nip",
    "nama",
    "nomorSk",
    "tanggalSk",
    "bulanMulaiPenilaian",
    "tahunMulaiPenilaian",
    "bulanSelesaiPenilaian",
    "tahunSelesaiPenilaian",
    "kreditUtamaBaru",
    "kreditPenunjangBaru",
    "kreditBaruTotal",
    "isAngkaKreditPertama",
    "isIntegrasi",
    "isKonversi",
)
# The national record keeps thousandths.
_THOUSANDTH: Final = 1000


def rekaman(
    nip: str,
    nama: str,
    masa: tuple[tuple[int, int], tuple[int, int]] | None,
    utama: int,
    *,
    pertama: bool = False,
    integrasi: bool = False,
    konversi: bool = False,
) -> Mapping[str, str]:
    """Give the record of a paper: `masa` are first and last (year, month), `utama` its new credit in millionths."""
    (tahun, bulan), (tahun_akhir, bulan_akhir) = masa or ((0, 0), (0, 0))
    months = (bulan, tahun, bulan_akhir, tahun_akhir)
    flags = (pertama, integrasi, konversi)
    values = (
        *(nip, nama, "", ""),
        *(str(each) if each else "" for each in months),
        *(tiga_desimal(utama), tiga_desimal(0), tiga_desimal(utama)),
        *("1" if each else "0" for each in flags),
    )
    return dict(zip(ISIAN, values, strict=True))


def tiga_desimal(jumlah: int) -> str:
    """Write millionths with a point and three decimals, halves up, as the national record takes them."""
    thousandths = (abs(jumlah) + _THOUSANDTH // 2) // _THOUSANDTH
    units, rest = divmod(thousandths, 1000)
    return f"{'-' if jumlah < 0 else ''}{units}.{rest:03d}"
