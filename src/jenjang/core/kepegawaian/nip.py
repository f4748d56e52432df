"""The parts of a NIP and of a PPPK's number: eighteen digits.

Birth yyyymmdd, then for PNS the month of appointment as CPNS (yyyymm) and for PPPK the year of appointment and two
digits that are no month (21 in most), sex 1 or 2, serial of three digits.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

PANJANG: Final = 18
_BULAN_PPPK: Final = 21
JENIS_KELAMIN: Final = {"1": "L", "2": "P"}


@dataclass(frozen=True, slots=True)
class BagianNip:
    """What a number tells: a part that cannot be is None."""

    lahir: date | None
    tahun: int
    bulan: int | None
    jenis_kelamin: str | None
    urut: str

    @property
    def milik_pppk(self) -> bool:
        """Whether the digits in the place of the month are none, as in the number of a PPPK."""
        return self.bulan is None


def bagi_nip(nip: str) -> BagianNip | None:
    """Take a number apart; None when it is not eighteen digits."""
    if not (len(nip) == PANJANG and nip.isascii() and nip.isdigit()):
        return None
    bulan = int(nip[12:14])
    return BagianNip(
        lahir=_tanggal(nip[:8]),
        tahun=int(nip[8:12]),
        bulan=bulan if 1 <= bulan <= 12 else None,
        jenis_kelamin=JENIS_KELAMIN.get(nip[14]),
        urut=nip[15:],
    )


def bagian_nip(nip: str) -> BagianNip:
    """Take a number apart; raises ValueError when it is not eighteen digits."""
    bagian = bagi_nip(nip)
    if bagian is None:
        raise ValueError(f"bukan NIP: {nip}")
    return bagian


def tampil_nip(nip: str) -> str:
    """Write a number in its groups: "19860926 201505 1 001"; another text stays as it is."""
    if bagi_nip(nip) is None:
        return nip
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def bulan_biasa_pppk(nip: str) -> bool:
    """Whether the number has the digits that most numbers of PPPK have in the place of the month."""
    return nip[12:14] == str(_BULAN_PPPK)


def _tanggal(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
