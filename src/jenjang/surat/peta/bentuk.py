"""The shapes of a drawing, in hundredths of a millimetre from the top left of the page."""

from dataclasses import dataclass, field
from enum import StrEnum

A3_LEBAR = 42000
A3_TINGGI = 29700


class Rata(StrEnum):
    """Where a text hangs on its point."""

    KIRI = "start"
    TENGAH = "middle"
    KANAN = "end"


@dataclass(frozen=True, slots=True)
class Bidang:
    """A rectangle; `isi` is its fill, "" for none, `garis` the width of its line, 0 for none."""

    x: int
    y: int
    lebar: int
    tinggi: int
    isi: str = ""
    garis: int = 0


@dataclass(frozen=True, slots=True)
class Garis:
    """A straight line."""

    x1: int
    y1: int
    x2: int
    y2: int
    tebal: int = 25
    warna: str = "#1d2b2a"


@dataclass(frozen=True, slots=True)
class Tulisan:
    """One line of text on its base line."""

    x: int
    y: int
    teks: str
    ukuran: int
    rata: Rata = Rata.KIRI
    tebal: bool = False
    warna: str = "#1d2b2a"


@dataclass(frozen=True, slots=True)
class Sentuh:
    """A place that leads to a post, by its `letak`, where the drawing is shown on a screen."""

    x: int
    y: int
    lebar: int
    tinggi: int
    letak: int
    nama: str


Bentuk = Bidang | Garis | Tulisan | Sentuh


@dataclass(slots=True)
class Lembar:
    """One page of the drawing under way: its shapes, and what it is called in a list of pages."""

    nama: str
    bentuk: list[Bentuk] = field(default_factory=list)

    def tambah(self, *bentuk: Bentuk) -> None:
        """Add shapes, later ones over earlier ones; a text that says nothing is left out."""
        self.bentuk.extend(satu for satu in bentuk if not isinstance(satu, Tulisan) or satu.teks)


def arsir(x: int, y: int, lebar: int, tinggi: int, jarak: int = 110) -> list[Garis]:
    """Hatch a rectangle with slanting lines that stay inside it."""
    garis = []
    for awal in range(jarak, lebar + tinggi, jarak):
        x1, y1 = x + max(0, awal - tinggi), y + min(awal, tinggi)
        x2, y2 = x + min(awal, lebar), y + max(0, awal - lebar)
        garis.append(Garis(x1, y1, x2, y2, 12, "#8a3324"))
    return garis
