"""Parts of a drawing that are placed as a whole: measured first, drawn only once they have their place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from jenjang.surat.peta.bentuk import Bentuk, Garis

SELA_KOLOM = 400
SELA_TINGKAT = 900
_TEBAL = 30


def _kosong() -> Iterable[Bentuk]:
    return ()


@dataclass(frozen=True, slots=True)
class Blok:
    """A part: its size, where from its left edge a line from above meets it, and what stands in it.

    `gambar` draws its own shapes around its origin, `bagian` are the parts inside it with their places.
    """

    lebar: int
    tinggi: int
    pusat: int
    gambar: Callable[[], Iterable[Bentuk]] = _kosong
    bagian: tuple[tuple["Blok", int, int], ...] = ()

    def di(self, x: int, y: int) -> Iterator[Bentuk]:
        """Draw the part at a place."""
        for bentuk in self.gambar():
            yield geser(bentuk, x, y)
        for blok, kanan, bawah in self.bagian:
            yield from blok.di(x + kanan, y + bawah)


def geser(bentuk: Bentuk, x: int, y: int) -> Bentuk:
    """Move a shape."""
    if isinstance(bentuk, Garis):
        return replace(bentuk, x1=bentuk.x1 + x, y1=bentuk.y1 + y, x2=bentuk.x2 + x, y2=bentuk.y2 + y)
    return replace(bentuk, x=bentuk.x + x, y=bentuk.y + y)


def di_bawah(atas: Blok, bawah: Sequence[Blok]) -> Blok:
    """Hang parts side by side under another, joined by a line that branches."""
    lebar_bawah = sum(satu.lebar for satu in bawah) + SELA_KOLOM * (len(bawah) - 1)
    lebar = max(atas.lebar, lebar_bawah)
    kiri = (lebar - lebar_bawah) // 2
    letak: list[int] = []
    for satu in bawah:
        letak.append(kiri)
        kiri += satu.lebar + SELA_KOLOM
    pusat = [x + satu.pusat for x, satu in zip(letak, bawah, strict=True)]
    tengah = min(max((pusat[0] + pusat[-1]) // 2, atas.lebar // 2), lebar - atas.lebar // 2)
    y = atas.tinggi + SELA_TINGKAT

    def cabang() -> Iterator[Bentuk]:
        batang = atas.tinggi + SELA_TINGKAT // 2
        yield Garis(tengah, atas.tinggi, tengah, batang, _TEBAL)
        if len({*pusat, tengah}) > 1:
            yield Garis(min(*pusat, tengah), batang, max(*pusat, tengah), batang, _TEBAL)
        for titik in pusat:
            yield Garis(titik, batang, titik, y, _TEBAL)

    bagian = ((atas, tengah - atas.pusat, 0), *((satu, x, y) for x, satu in zip(letak, bawah, strict=True)))
    return Blok(lebar, y + max(satu.tinggi for satu in bawah), tengah, cabang, bagian)


def bertumpuk(bagian: Sequence[Blok], sela: int) -> Blok:
    """Put parts below each other, left edges in line."""
    letak: list[tuple[Blok, int, int]] = []
    y = 0
    for satu in bagian:
        letak.append((satu, 0, y))
        y += satu.tinggi + sela
    return Blok(max(satu.lebar for satu in bagian), y - sela, bagian[0].pusat, bagian=tuple(letak))
