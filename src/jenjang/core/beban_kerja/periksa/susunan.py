"""The units of the office as its opening list and sheets tell them."""

from dataclasses import dataclass

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.teks import kata, nama_rapi
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan

_KATA_SAMBUNG = {"dan", "serta"}
_JENIS = ("sub bagian", "bidang", "bagian", "seksi", "badan", "dinas")


@dataclass(frozen=True, slots=True)
class Susunan:
    """The office's name and its units: name of each with the number of its head in the opening list."""

    kantor: tuple[str, ...]
    nama_kantor: str
    kepala: dict[str, str]
    tercetak: dict[str, str]
    lengkap: bool

    def sebutan(self, unit: str | None) -> str | None:
        """Return a unit's name as the sheet of its head prints it."""
        return None if unit is None else self.tercetak[unit]

    def sekantor(self, nama: str) -> bool:
        """Whether a name is the office's own, in full, shortened or with its city."""
        return any(nama.startswith(satu) or satu.startswith(nama) for satu in self.kantor if nama)

    def unit(self, jenis: str, nama: str) -> str | None:
        """Return the unit a text names, None when the office has none of that kind and name."""
        if jenis == "sekretariat":
            return "sekretariat" if "sekretariat" in self.kepala else None
        penuh = f"{jenis} {nama}".strip()
        cocok = [unit for unit in self.kepala if f"{penuh} ".startswith(f"{unit} ") or unit.startswith(f"{penuh} ")]
        return max(cocok, key=len) if cocok else None

    def bernama(self, nama: str) -> str | None:
        """Return the unit of this name under another kind ("Bagian Umum" for "Sub Bagian Umum"), None if none."""
        for unit in self.kepala:
            tanpa_jenis = _tanpa_jenis(unit)
            if tanpa_jenis and (nama == tanpa_jenis or nama.startswith(tanpa_jenis + " ")):
                return unit
        return None

    def terdekat(self, jenis: str, nama: str) -> str | None:
        """Return the unit of the same kind that shares most words with a name, None where none shares one."""
        isi = set(nama.split()) - _KATA_SAMBUNG
        calon = [(len(isi & set(unit.split())), unit) for unit in self.kepala if unit.startswith(jenis)]
        sama, unit = max(calon, default=(0, ""))
        return unit if sama else None

    def unit_lembar(self, bahan: Bahan, lembar: LembarJabatan) -> str | None:
        """Return the nearest unit a sheet belongs to."""
        nomor = bahan.entri[lembar.urutan].nomor if lembar.urutan in bahan.entri else ""
        while nomor:
            for unit, kepala in self.kepala.items():
                if kepala == nomor:
                    return unit
            nomor = nomor.rpartition(".")[0]
        return None

    def serumpun(self, bahan: Bahan, lembar: LembarJabatan, unit: str) -> bool:
        """Whether a unit stands above, at or below a sheet's own place; the head of the office is above all."""
        entri = bahan.entri.get(lembar.urutan)
        kepala = self.kepala[unit]
        if entri is None or not kepala or entri.nomor == bahan.keputusan.daftar[0].nomor:
            return True
        if self.unit_lembar(bahan, lembar) is None:
            return True
        return f"{entri.nomor}.".startswith(f"{kepala}.") or f"{kepala}.".startswith(f"{entri.nomor}.")


def _tanpa_jenis(unit: str) -> str:
    return next((unit.removeprefix(f"{jenis} ") for jenis in _JENIS if unit.startswith(f"{jenis} ")), "")


def susunan_organisasi(bahan: Bahan) -> Susunan:
    """Gather the units from the positions that head them."""
    kantor = {nama_rapi(lembar.unit_kerja.isi) for lembar in bahan.keputusan.lembar if lembar.unit_kerja}
    kantor |= {nama_rapi(bahan.keputusan.kepala.unit)}
    kepala: dict[str, str] = {}
    tercetak = {"sekretariat": "Sekretariat"}
    for lembar in bahan.keputusan.lembar:
        nomor = bahan.entri[lembar.urutan].nomor if lembar.urutan in bahan.entri else ""
        nama = nama_rapi(lembar.nama.isi)
        unit = nama.removeprefix("kepala ")
        if nama.startswith("sekretaris "):
            kepala["sekretariat"] = nomor
        elif unit != nama and unit.startswith(_JENIS[:4]):
            kepala[unit] = nomor
            tercetak[unit] = lembar.nama.isi.partition(" ")[2] if kata(lembar.nama.isi) == nama else unit.title()
    nama_kantor = next((lembar.unit_kerja.isi for lembar in bahan.keputusan.lembar if lembar.unit_kerja), "")
    return Susunan(tuple(sorted(kantor - {""})), nama_kantor, kepala, tercetak, bool(bahan.keputusan.daftar))
