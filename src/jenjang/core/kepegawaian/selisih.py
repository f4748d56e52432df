"""Two tellings of one person compared field by field: ours and the national export's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from jenjang.core.jabatan.jenjang import kenali_jenjang
from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.penilaian.periksa.tanggal import tampil

DIBANDINGKAN: Final = (
    "nama", "gelar_depan", "gelar_belakang", "status", "jenis_kelamin", "tempat_lahir", "tanggal_lahir", "golongan",
    "tmt_golongan", "jabatan", "tmt_jabatan", "unit", "pendidikan", "tahun_lulus",
)  # fmt: skip


class Keadaan(StrEnum):
    """Where a person is known."""

    KEDUANYA = "keduanya"
    HANYA_DI_SINI = "hanya_di_sini"
    HANYA_DI_SANA = "hanya_di_sana"


@dataclass(frozen=True, slots=True)
class Selisih:
    """One field told differently; both as text for people, "" where a side says nothing."""

    isian: str
    kita: str
    mereka: str


@dataclass(frozen=True, slots=True)
class SelisihPegawai:
    """One person with the fields told differently; none where only one side knows the person."""

    nip: str
    nama: str
    keadaan: Keadaan
    selisih: tuple[Selisih, ...] = ()


def bandingkan(kita: Iterable[BarisPegawai], mereka: Iterable[BarisPegawai]) -> list[SelisihPegawai]:
    """Give every person who is told differently, by NIP; people without NIP cannot be compared.

    A field that their file leaves empty is no difference: exports differ in what they carry.
    """
    ours = {each.nip: each for each in kita if each.nip}
    theirs = {each.nip: each for each in mereka if each.nip}
    found = [_bandingkan(nip, ours, theirs) for nip in sorted(ours.keys() | theirs.keys())]
    return [each for each in found if each.selisih or each.keadaan is not Keadaan.KEDUANYA]


def teks_isian(nilai: object) -> str:
    """Write a field's value for people: dates dd-mm-yyyy, nothing as ""."""
    if nilai is None:
        return ""
    return tampil(nilai) if isinstance(nilai, date) else str(nilai)


def _bandingkan(nip: str, ours: Mapping[str, BarisPegawai], theirs: Mapping[str, BarisPegawai]) -> SelisihPegawai:
    here, there = ours.get(nip), theirs.get(nip)
    if here is None or there is None:
        known = here or there
        keadaan = Keadaan.HANYA_DI_SANA if here is None else Keadaan.HANYA_DI_SINI
        return SelisihPegawai(nip, (known.nama or "") if known else "", keadaan)
    selisih = []
    for isian in DIBANDINGKAN:
        a, b = getattr(here, isian), getattr(there, isian)
        if b is not None and _baku(isian, a) != _baku(isian, b):
            selisih.append(Selisih(isian, teks_isian(a), teks_isian(b)))
    return SelisihPegawai(nip, here.nama or "", Keadaan.KEDUANYA, tuple(selisih))


def _baku(isian: str, nilai: object) -> object:
    """Bring a value to what counts: case, points and spaces of texts do not."""
    if not isinstance(nilai, str):
        return nilai
    text = " ".join(nilai.casefold().replace(".", " ").replace(",", " ").split())
    return (kenali_jenjang(text) or text) if isian == "jabatan" else text
