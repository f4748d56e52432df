"""Reading an export without trusting it: every line becomes a typed record or is named as damaged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

from jenjang.core.engine.json_text import NotJson, digest, read_json, repeated_names
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.register.ekspor import BENTUK, TANDA_PENUTUP
from jenjang.surat.register.entri import ISIAN, sidik_entri
from jenjang.surat.register.titik import ISIAN_TITIK, Titik, baca_titik, tanda_tangan_sah

# A line is one entry; none that this house writes comes near. A longer one is not read whole into memory.
PANJANG_BARIS: Final = 32_000_000
_TEKS: Final = ("register", "sebelumnya", "kunci", "jenis", "perihal", "pelaku", "waktu", "sidik")


@dataclass(frozen=True, slots=True)
class EntriTerbaca:
    """An entry as a file gives it, its line, and whether its own hash is that of what it says."""

    baris: int
    register: str
    nomor: int
    sebelumnya: str
    sidik: str
    menggantikan: int | None
    utuh: bool


@dataclass(frozen=True, slots=True)
class Penutup:
    """The closing line: its checkpoint, the hashes of the first line and of all checkpoints, whether it is signed."""

    baris: int
    titik: Titik
    kepala: str
    semua_titik: str
    sah: bool


@dataclass(slots=True)
class Ekspor:
    """What a file holds, in its order; `rusak` are the lines that are no line of an export."""

    kepala: Mapping[str, Any] | None = None
    entri: list[EntriTerbaca] = field(default_factory=list)
    titik: list[tuple[int, Titik]] = field(default_factory=list)
    penutup: Penutup | None = None
    rusak: list[int] = field(default_factory=list)
    baris_terakhir: int = 0

    @property
    def kunci_publik(self) -> tuple[str, ...]:
        """The keys that the first line names as the house's."""
        return tuple(self.kepala["kunci_publik"]) if self.kepala else ()


def baca_ekspor(jalan: Path) -> Ekspor:
    """Read an export; raises FileRefused for a file that cannot be opened or holds no line of a register."""
    try:
        with jalan.open("rb") as aliran:
            ekspor = baca_aliran(aliran)
    except (OSError, ValueError) as galat:
        raise FileRefused(
            "register_tidak_terbaca", berkas=str(jalan), sebab=getattr(galat, "strerror", None) or str(galat)
        ) from galat
    if ekspor.kepala is None and not ekspor.entri and ekspor.penutup is None:
        raise FileRefused("register_bukan_ekspor", berkas=str(jalan))
    return ekspor


def baca_aliran(aliran: BinaryIO) -> Ekspor:
    """Read the lines of an export."""
    ekspor = Ekspor()
    nomor_baris = 0
    while potongan := aliran.readline(PANJANG_BARIS):
        nomor_baris += 1
        lengkap = len(potongan) < PANJANG_BARIS or potongan.endswith(b"\n")
        while not lengkap and (sisa := aliran.readline(PANJANG_BARIS)):
            lengkap = len(sisa) < PANJANG_BARIS or sisa.endswith(b"\n")
            potongan = b"\xff"
        if potongan.strip():
            ekspor.baris_terakhir = nomor_baris
            _tempatkan(ekspor, nomor_baris, _objek(potongan))
    return ekspor


def baca_titik_luar(jalan: Path) -> list[Titik]:
    """Read checkpoints kept elsewhere: a checkpoint's own file, or an earlier export, whose closing counts as one."""
    try:
        with jalan.open("rb") as aliran:
            objek = [_objek(potongan) for potongan in aliran if potongan.strip()]
    except (OSError, ValueError) as galat:
        raise FileRefused(
            "register_tidak_terbaca", berkas=str(jalan), sebab=getattr(galat, "strerror", None) or str(galat)
        ) from galat
    ditemukan = [titik for satu in objek if satu is not None and (titik := _titik_di(satu)) is not None]
    if not ditemukan:
        raise FileRefused("register_bukan_titik", berkas=str(jalan))
    return ditemukan


def _titik_di(objek: Mapping[str, Any]) -> Titik | None:
    isi = objek.get("titik") if objek.get("baris") == "penutup" else objek
    return baca_titik({nama: isi[nama] for nama in ISIAN_TITIK if nama in isi}) if isinstance(isi, dict) else None


def _objek(potongan: bytes) -> dict[str, Any] | None:
    try:
        nilai = read_json(potongan.rstrip(b"\r\n"))
    except NotJson:
        return None
    # A name given twice would let two readers see two entries in one line.
    return nilai if isinstance(nilai, dict) and not repeated_names(nilai) else None


def _tempatkan(ekspor: Ekspor, baris: int, objek: dict[str, Any] | None) -> None:
    jenis = objek.pop("baris", None) if objek is not None else None
    if objek is None or not _diterima(ekspor, baris, jenis, objek):
        ekspor.rusak.append(baris)


def _diterima(ekspor: Ekspor, baris: int, jenis: object, objek: dict[str, Any]) -> bool:
    """Take a line in where it belongs; whether it is a line of an export at all."""
    if jenis == "entri" and (entri := _entri(baris, objek)):
        ekspor.entri.append(entri)
    elif jenis == "titik" and (titik := baca_titik(objek)):
        ekspor.titik.append((baris, titik))
    elif jenis == "kepala" and ekspor.kepala is None and _kepala_benar(objek):
        ekspor.kepala = {"baris": "kepala", **objek}
    elif jenis == "penutup" and ekspor.penutup is None and (penutup := _penutup(baris, objek)):
        ekspor.penutup = penutup
    else:
        return False
    return True


def _kepala_benar(objek: Mapping[str, Any]) -> bool:
    kunci = objek.get("kunci_publik")
    teks = all(isinstance(objek.get(nama), str) for nama in ("register", "nama", "dibuat"))
    daftar = isinstance(kunci, list) and all(isinstance(satu, str) for satu in kunci)
    return objek.get("bentuk") == BENTUK and teks and daftar


def _entri(baris: int, objek: dict[str, Any]) -> EntriTerbaca | None:
    nomor, menggantikan = objek.get("nomor"), objek.get("menggantikan")
    if type(nomor) is not int or not (menggantikan is None or type(menggantikan) is int):
        return None
    if not all(isinstance(objek.get(nama), str) for nama in _TEKS) or not set(ISIAN) <= set(objek):
        return None
    utuh = sidik_entri(objek) == objek["sidik"]
    return EntriTerbaca(baris, objek["register"], nomor, objek["sebelumnya"], objek["sidik"], menggantikan, utuh)


def _penutup(baris: int, objek: dict[str, Any]) -> Penutup | None:
    tanda = objek.pop("tanda_tangan", None)
    titik = baca_titik(objek["titik"]) if isinstance(objek.get("titik"), dict) else None
    if titik is None or not all(
        isinstance(satu, str) for satu in (tanda, objek.get("kepala"), objek.get("semua_titik"))
    ):
        return None
    sah = tanda_tangan_sah(titik.kunci_publik, str(tanda), TANDA_PENUTUP, objek)
    return Penutup(baris, titik, objek["kepala"], objek["semua_titik"], sah)


def sidik_kepala(ekspor: Ekspor) -> str:
    """Give the hash of the first line as the closing line should know it."""
    return digest(ekspor.kepala)


def sidik_semua_titik(ekspor: Ekspor) -> str:
    """Give the hash of all checkpoint lines as the closing line should know it."""
    return digest([titik.catatan() for _, titik in ekspor.titik])
