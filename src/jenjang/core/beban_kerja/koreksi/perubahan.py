"""What an amendment changed, and what it left."""

from dataclasses import dataclass

from jenjang.core.beban_kerja.periksa.angka import angka_pembaca
from jenjang.core.beban_kerja.periksa.catatan import Catatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tercetak import Angka


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One change: the sheet (None = the head of the document), what was printed, what stands there now.

    Figures are written as people read them ("2,64", "3.408"), whatever the style of the decree.
    `tempat` names what was changed; `satuan` the unit of a figure. `catatan` is the accepted note; a change without
    one follows from the others of its sheet.
    """

    urutan: int | None
    tempat: str
    lama: str
    baru: str
    satuan: str = ""
    catatan: Catatan | None = None


def ubah_angka(urutan: int, tempat: str, lama: Angka, baru: Angka, satuan: str, catatan: Catatan | None) -> Perubahan:
    """Note the change of a figure."""
    return Perubahan(urutan, tempat, angka_pembaca(lama), angka_pembaca(baru), satuan, catatan)


@dataclass(frozen=True, slots=True)
class Koreksi:
    """An amended decree: the changes in the order of the sheets, and accepted notes that need a person's hand."""

    asal: Keputusan
    keputusan: Keputusan
    perubahan: tuple[Perubahan, ...]
    tidak_diterapkan: tuple[Catatan, ...]
