"""What an amendment changed, and what it left."""

from dataclasses import dataclass

from jenjang.core.beban_kerja.periksa.catatan import Catatan
from jenjang.core.jabatan.keputusan import Keputusan


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One change: the sheet (None = the head of the document), what was printed, what stands there now.

    `tempat` names what was changed; `satuan` the unit of a figure. `catatan` is the accepted note; a change without
    one follows from the others of its sheet.
    """

    urutan: int | None
    tempat: str
    lama: str
    baru: str
    satuan: str = ""
    catatan: Catatan | None = None


@dataclass(frozen=True, slots=True)
class Koreksi:
    """An amended decree: the changes in the order of the sheets, and accepted notes that need a person's hand."""

    asal: Keputusan
    keputusan: Keputusan
    perubahan: tuple[Perubahan, ...]
    tidak_diterapkan: tuple[Catatan, ...]
