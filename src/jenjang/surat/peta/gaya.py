"""The sizes of a drawing at a scale: of letters, lines of text, figure columns and cells."""

from dataclasses import dataclass
from functools import cached_property

SKALA = (150, 135, 120, 110, 100)
_PERSEN = 100


@dataclass(frozen=True)
class Gaya:
    """Sizes in hundredths of a millimetre; at 100 percent the smallest letter stands 2,4 mm (7 points)."""

    persen: int = _PERSEN

    def ukur(self, panjang: int) -> int:
        """Give a length at this scale."""
        return panjang * self.persen // _PERSEN

    @cached_property
    def nama(self) -> int:
        """Letters of the name in a box."""
        return self.ukur(300)

    @cached_property
    def rinci(self) -> int:
        """Letters of a row and of the detail line of a box."""
        return self.ukur(260)

    @cached_property
    def angka(self) -> int:
        """Letters of the figures in a box."""
        return self.ukur(290)

    @cached_property
    def judul(self) -> int:
        """Letters of the heading of a table."""
        return self.ukur(240)

    @cached_property
    def tepi(self) -> int:
        """Blank room inside an edge."""
        return self.ukur(130)

    @cached_property
    def kolom(self) -> tuple[tuple[str, int], ...]:
        """The columns of figures with their widths."""
        return tuple((nama, self.ukur(lebar)) for nama, lebar in (("Kls", 620), ("K", 740), ("B", 680), ("±", 900)))

    @cached_property
    def lebar_angka(self) -> int:
        """The width of all columns of figures."""
        return sum(lebar for _, lebar in self.kolom)
