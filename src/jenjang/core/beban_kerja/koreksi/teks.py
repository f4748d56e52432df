"""Words of a record replaced at the place of a note, wherever in the record they stand."""

import re
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from jenjang.core.jabatan.tercetak import Lokasi


def ganti_di_tempat(
    rekaman: Any, lokasi: Lokasi, lama: str, baru: str, bidang: frozenset[str] | None = None
) -> tuple[Any, int]:
    """Return the record with the words replaced in the texts that stand at a place, and how often they stood there.

    With `bidang`, only fields of these names are touched.
    """
    pola = re.compile(rf"(?<!\w){re.escape(lama)}(?!\w)")
    return _Pengganti(lokasi, pola, baru, bidang).ganti(rekaman)


@dataclass(frozen=True, slots=True)
class _Pengganti:
    """What is replaced, by what, and where."""

    lokasi: Lokasi
    pola: re.Pattern[str]
    baru: str
    bidang: frozenset[str] | None

    def ganti(self, rekaman: Any, *, di_sini: bool = False) -> tuple[Any, int]:
        """Return a part of the record with its replacements; `di_sini` says that the part stands at the place."""
        if isinstance(rekaman, str):
            return self.pola.subn(lambda _: self.baru, rekaman) if di_sini else (rekaman, 0)
        if isinstance(rekaman, tuple):
            hasil = [self.ganti(satu, di_sini=di_sini) for satu in rekaman]
            banyak = sum(kali for _, kali in hasil)
            return (tuple(satu for satu, _ in hasil), banyak) if banyak else (rekaman, 0)
        if not is_dataclass(rekaman) or isinstance(rekaman, Lokasi):
            return rekaman, 0
        ubah: dict[str, Any] = {}
        banyak = 0
        tempat = getattr(rekaman, "lokasi", None) == self.lokasi
        for satu in fields(rekaman):
            boleh = tempat and (self.bidang is None or satu.name in self.bidang)
            isi, kali = self.ganti(getattr(rekaman, satu.name), di_sini=boleh)
            if kali:
                ubah[satu.name] = isi
                banyak += kali
        return (replace(rekaman, **ubah) if ubah else rekaman), banyak  # type: ignore[type-var]
