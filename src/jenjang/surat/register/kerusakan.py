"""What the verifier says: kinds of damage, where each lies, and the whole of an examination."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from jenjang.surat.words import document_sentence


class Jenis(StrEnum):
    """The kinds of damage."""

    DIUBAH = "diubah"
    """An entry says something else than its hash, or another hash than the entry after it recorded."""
    DIHAPUS = "dihapus"
    """Numbers are missing between entries that are there."""
    DISISIPKAN = "disisipkan"
    """An entry stands where the register has another, or after its end, or comes from another register."""
    DITUKAR = "ditukar"
    """An entry stands out of the order of the numbers."""
    TERPOTONG = "terpotong"
    """The end is missing: entries that a signed statement knows, or the closing line."""
    BARIS_RUSAK = "baris_rusak"
    """A line that is no whole line of an export."""
    DITULIS_ULANG = "ditulis_ulang"
    """A signed checkpoint inside the file knows another hash: the stretch before it was written anew."""
    CADANGAN_LAMA = "cadangan_lama"
    """A checkpoint kept elsewhere knows more entries, or others: an old copy was restored, or history rewritten."""
    TITIK_PALSU = "titik_palsu"
    """A checkpoint or the closing line is not signed by a key of the register, or one is missing."""
    KEPALA_RUSAK = "kepala_rusak"
    """The first line is missing or not the one that was closed."""
    KUNCI_LAIN = "kunci_lain"
    """A checkpoint kept elsewhere is signed by a key that this export does not name."""
    REGISTER_LAIN = "register_lain"
    """A checkpoint kept elsewhere is of another register."""
    RUJUKAN = "rujukan"
    """An entry supersedes one that is not before it, or one superseded already."""


@dataclass(frozen=True, slots=True, order=True)
class Kerusakan:
    """One damage: line in the file (0: none), first and last number touched, the kind, and why it is known."""

    baris: int
    nomor: int | None
    sampai: int | None
    jenis: Jenis
    sebab: str

    def kalimat(self, bahasa: str = "id") -> str:
        """Say the damage for people."""
        return document_sentence(
            f"register_{self.jenis}_{self.sebab}", bahasa, nomor=self.nomor, sampai=self.sampai, baris=self.baris
        )

    def jawaban(self, bahasa: str = "id") -> dict[str, Any]:
        """Give the damage for programs."""
        letak = {"baris": self.baris or None, "nomor": self.nomor, "sampai": self.sampai}
        return {"jenis": str(self.jenis), **letak, "sebab": self.sebab, "kalimat": self.kalimat(bahasa)}


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """An examination: the register, its last entry, the keys it is signed with, checkpoints compared, the damages."""

    register: str
    nama: str
    banyak: int
    nomor_terakhir: int
    sidik_terakhir: str
    kunci_publik: tuple[str, ...]
    banyak_titik: int
    banyak_titik_luar: int
    kerusakan: tuple[Kerusakan, ...]

    @property
    def utuh(self) -> bool:
        """Whether no damage was found."""
        return not self.kerusakan

    def jawaban(self, bahasa: str = "id") -> dict[str, Any]:
        """Give the examination for programs."""
        return {
            "register": self.register,
            "nama": self.nama,
            "utuh": self.utuh,
            "banyak_entri": self.banyak,
            "nomor_terakhir": self.nomor_terakhir,
            "sidik_terakhir": self.sidik_terakhir,
            "kunci_publik": list(self.kunci_publik),
            "banyak_titik": self.banyak_titik,
            "banyak_titik_luar": self.banyak_titik_luar,
            "kerusakan": [satu.jawaban(bahasa) for satu in self.kerusakan],
        }
