"""The state of one reading: which lines were understood, and what was not."""

from dataclasses import dataclass, field

from jenjang.core.jabatan.keputusan import TakTerbaca
from jenjang.surat.keputusan.sumber import BarisSumber


@dataclass(slots=True)
class Pembacaan:
    """Collects the lines used and the lines left, so that none is lost between the parts of the reader."""

    baris: list[BarisSumber]
    terpakai: set[int] = field(default_factory=set)
    beban: set[int] = field(default_factory=set)
    tertolak: dict[int, TakTerbaca] = field(default_factory=dict)

    def pakai(self, *baris: BarisSumber) -> None:
        """Mark lines as understood."""
        self.terpakai.update(sumber.urut for sumber in baris)

    def pakai_beban(self, baris: BarisSumber) -> None:
        """Mark a line as read into a row of a workload table."""
        self.beban.add(baris.urut)
        self.terpakai.add(baris.urut)

    def tolak(self, baris: BarisSumber, alasan: str, urutan: int | None = None) -> None:
        """Keep a line that was not understood, with the reason."""
        self.tertolak[baris.urut] = TakTerbaca(baris.lokasi, baris.tercetak.strip(), alasan, urutan)

    def sisa(self) -> list[BarisSumber]:
        """Return the lines with content that no part of the reader has taken."""
        return [
            baris
            for baris in self.baris
            if baris.berisi and baris.urut not in self.terpakai and baris.urut not in self.tertolak
        ]

    def tak_terbaca(self) -> tuple[TakTerbaca, ...]:
        """Return what was not understood, in the order of the source."""
        return tuple(self.tertolak[urut] for urut in sorted(self.tertolak))
