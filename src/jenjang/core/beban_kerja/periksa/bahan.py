"""What the modules of a verification look at: the decree, its recomputation, and list and sheets side by side."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from jenjang.core.beban_kerja.hitung import HitunganLembar, hitung_keputusan
from jenjang.core.beban_kerja.periksa.pasangan import pasangkan
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import EntriDaftar, Keputusan


@dataclass(frozen=True)
class Bahan:
    """The material of one verification."""

    keputusan: Keputusan

    @cached_property
    def hitungan(self) -> tuple[HitunganLembar, ...]:
        """Every sheet recomputed, in their order."""
        return hitung_keputusan(self.keputusan)

    @cached_property
    def entri(self) -> Mapping[int, EntriDaftar]:
        """The entry of the opening list that belongs to each sheet, by the sheet's urutan."""
        return pasangkan(self.keputusan)

    @cached_property
    def lembar_entri(self) -> Mapping[str, LembarJabatan]:
        """The sheet that belongs to each entry of the list, by the entry's number."""
        return {entri.nomor: self.keputusan.lembar[urutan - 1] for urutan, entri in self.entri.items()}

    def induk(self, lembar: LembarJabatan) -> str | None:
        """Return the name of the position above a sheet by the opening list; None at the top or where none is listed.

        The list puts the head of the office first and those directly under it beside it, all at the top level.
        """
        entri = self.entri.get(lembar.urutan)
        puncak = self.keputusan.daftar[0] if self.keputusan.daftar else None
        if entri is None or puncak is None or entri.nomor == puncak.nomor:
            return None
        nomor = entri.induk or puncak.nomor
        if nomor in self.lembar_entri:
            return self.lembar_entri[nomor].nama.isi
        return next((satu.nama for satu in self.keputusan.daftar if satu.nomor == nomor), None)
