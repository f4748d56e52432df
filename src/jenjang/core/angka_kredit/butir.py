"""One row of Lampiran I, II or III as a record."""

from dataclasses import dataclass
from typing import Final

from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN, KETERAMPILAN

# As printed: Lampiran III has "Semua jenjang" in two spellings and a form for one category only.
PELAKSANA: Final = {
    "I": {jenjang: frozenset({jenjang}) for jenjang in KETERAMPILAN},
    # R03: the row stands in the annex of keahlian, its butir only in Pasal 8 ayat (2): not for keterampilan.
    "II": {jenjang: frozenset({jenjang}) for jenjang in KEAHLIAN} | {"Semua Jenjang": frozenset(KEAHLIAN)},
    "III": {
        "Semua jenjang": frozenset(JENJANG),
        "Semua Jenjang": frozenset(JENJANG),
        "Semua jenjang kategori keahlian": frozenset(KEAHLIAN),
    },
}


@dataclass(frozen=True, slots=True)
class ButirKegiatan:
    """A butir kegiatan as printed, with the jenjang it is open to.

    `angka_kredit` is in millionths and None where the annex prints a percentage of the AK kenaikan pangkat,
    which then stands in `persen_kenaikan_pangkat`. `dasar` cites Pasal 8 and the annex (Lampiran I, II) or
    Pasal 37 or 39 and the annex (Lampiran III). `keterangan` is empty or names slips and differences.
    """

    kode: str
    lampiran: str
    unsur: str
    sub_unsur_huruf: str
    sub_unsur: str
    kelompok: str
    nomor_tercetak: str
    uraian: str
    hasil_kerja: str
    hasil_kerja_pasal_9: str
    angka_kredit: int | None
    persen_kenaikan_pangkat: int | None
    pelaksana: str
    uraian_pasal_8: str
    dasar: tuple[str, ...]
    keterangan: str
    jenjang: frozenset[str]

    @property
    def is_semua_jenjang(self) -> bool:
        """Whether the row is printed for all jenjang, of its category or of both."""
        return len(self.jenjang) > 1

    @property
    def kategori(self) -> str | None:
        """The category that all jenjang of the row belong to; None for a row open to both."""
        if self.jenjang <= frozenset(KEAHLIAN):
            return "keahlian"
        return "keterampilan" if self.jenjang <= frozenset(KETERAMPILAN) else None

    @property
    def is_tugas_jabatan(self) -> bool:
        """Whether the row is tugas jabatan (Pasal 7, 8): Lampiran I and II."""
        return self.lampiran != "III"

    @property
    def is_pengembangan_profesi(self) -> bool:
        """Whether the row is pengembangan profesi (Pasal 39): Lampiran III unsur I."""
        return self.kode.startswith("L3.I.")

    @property
    def is_penunjang(self) -> bool:
        """Whether the row is kegiatan penunjang (Pasal 37): Lampiran III unsur II."""
        return self.kode.startswith("L3.II.")

    @property
    def dasar_hasil_kerja(self) -> tuple[str, ...]:
        """The citations of Pasal 9 for the output: same ayat, huruf and angka as Pasal 8."""
        return tuple(each.replace("Pasal 8 ", "Pasal 9 ") for each in self.dasar if each.startswith("Pasal 8 "))
