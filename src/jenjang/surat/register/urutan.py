"""Which of the entries in a file are the chain: one an number, in the order of the numbers."""

from bisect import bisect_left
from collections.abc import Sequence

from jenjang.surat.register.baca import EntriTerbaca
from jenjang.surat.register.entri import sidik_awal


def asli(
    entri: Sequence[EntriTerbaca], register: str, batas: int | None
) -> tuple[dict[int, EntriTerbaca], list[tuple[EntriTerbaca, str]]]:
    """Split entries into the chain (by number, in the order of the file) and those that do not belong, with why.

    `batas` is the number of the last entry where a signed closing line knows it.
    """
    menurut_nomor: dict[int, list[EntriTerbaca]] = {}
    sisipan: list[tuple[EntriTerbaca, str]] = []
    for satu in entri:
        if satu.register != register and satu.utuh:
            sisipan.append((satu, "register_lain"))
        elif satu.nomor < 1 or (batas is not None and satu.nomor > batas):
            sisipan.append((satu, "di_luar"))
        else:
            menurut_nomor.setdefault(satu.nomor, []).append(satu)
    rantai: dict[int, EntriTerbaca] = {}
    for nomor, calon in menurut_nomor.items():
        sebelum = {sidik_awal(register)} if nomor == 1 else {e.sidik for e in menurut_nomor.get(nomor - 1, ())}
        sesudah = {satu.sebelumnya for satu in menurut_nomor.get(nomor + 1, ())}
        # max gives the first of equals: a copy of a line is the one that came later.
        terpilih = max(calon, key=lambda e: (e.utuh, e.sidik in sesudah, e.sebelumnya in sebelum))
        rantai[nomor] = terpilih
        sisipan += [(satu, "nomor_ganda") for satu in calon if satu is not terpilih]
    return dict(sorted(rantai.items(), key=lambda pasangan: pasangan[1].baris)), sisipan


def keluar_urutan(rantai: dict[int, EntriTerbaca]) -> list[EntriTerbaca]:
    """Give the fewest entries that, taken out, leave the numbers rising: those that were moved."""
    ekor: list[int] = []
    ekor_di: list[int] = []
    induk: list[int] = []
    urut = list(rantai.values())
    for letak, satu in enumerate(urut):
        tempat = bisect_left(ekor, satu.nomor)
        induk.append(ekor_di[tempat - 1] if tempat else -1)
        ekor[tempat : tempat + 1] = [satu.nomor]
        ekor_di[tempat : tempat + 1] = [letak]
    tetap: set[int] = set()
    letak = ekor_di[-1] if ekor_di else -1
    while letak >= 0:
        tetap.add(letak)
        letak = induk[letak]
    return [satu for tempat, satu in enumerate(urut) if tempat not in tetap]
