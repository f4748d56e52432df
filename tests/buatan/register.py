"""Registers for tests: chains of invented acts, exported with a key of the test's own, and read back as objects."""

import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from jenjang.core.engine.json_text import canonical
from jenjang.surat.register.baca import baca_aliran
from jenjang.surat.register.ekspor import tulis_ekspor
from jenjang.surat.register.entri import Entri, sambung, sidik_awal, sidik_entri
from jenjang.surat.register.kerusakan import Pemeriksaan
from jenjang.surat.register.periksa import periksa_ekspor
from jenjang.surat.register.titik import Titik, buat_titik

REGISTER: Final = "kota-contoh"
KUNCI: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KUNCI_LAIN: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
MULAI: Final = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


def rantai(
    banyak: int, isi: Sequence[dict[str, Any]] = (), dari: Sequence[Entri] = (), register: str = REGISTER
) -> list[Entri]:
    """Give a chain that goes on after `dari` until it holds `banyak` entries."""
    entri = list(dari)
    for nomor in range(len(entri) + 1, banyak + 1):
        entri.append(
            sambung(
                register=register,
                nomor=nomor,
                sebelumnya=entri[-1].sidik if entri else sidik_awal(register),
                kunci=str(UUID(int=nomor + 1000 * len(dari))),
                jenis="keputusan_anjab",
                perihal=f"Keputusan ke-{nomor} Dinas Sosial Kota Contoh",
                isi=isi[(nomor - 1) % len(isi)] if isi else {"pegawai": nomor, "kredit": "3,25"},
                pelaku="Analis Contoh",
                waktu=MULAI + timedelta(minutes=nomor),
                menggantikan=nomor - 2 if nomor % 5 == 0 else None,
            )
        )
    return entri


def titik_di(entri: Sequence[Entri], nomor: int, kunci: Ed25519PrivateKey = KUNCI, register: str = REGISTER) -> Titik:
    """Sign where a chain stood after an entry."""
    sidik = entri[nomor - 1].sidik if nomor else sidik_awal(register)
    return buat_titik(kunci, register=register, nomor=nomor, sidik=sidik, waktu=MULAI + timedelta(days=nomor))


def ekspor(entri: Sequence[Entri], titik: Sequence[int] = (), kunci: Ed25519PrivateKey = KUNCI) -> bytes:
    """Export a chain with checkpoints after the entries numbered."""
    return b"".join(
        tulis_ekspor(
            register=REGISTER,
            nama="Kota Contoh",
            entri=entri,
            titik=[titik_di(entri, nomor) for nomor in titik],
            kunci=kunci,
            waktu=MULAI + timedelta(days=100),
        )
    )


def periksa(isi: bytes, luar: Sequence[Titik] = ()) -> Pemeriksaan:
    """Examine an export."""
    return periksa_ekspor(baca_aliran(io.BytesIO(isi)), luar)


def baris_baris(isi: bytes) -> list[dict[str, Any]]:
    """Take an export apart into its objects."""
    return [json.loads(baris) for baris in isi.splitlines()]


def satukan(objek: Sequence[dict[str, Any]]) -> bytes:
    """Put objects together into a file again."""
    return b"".join(canonical(satu).encode() + b"\n" for satu in objek)


def segel_ulang(objek: dict[str, Any]) -> dict[str, Any]:
    """Give an entry's line with the hash of what it now says, as a forger would."""
    isi = {nama: nilai for nama, nilai in objek.items() if nama != "baris"}
    return {**objek, "sidik": sidik_entri(isi)}


def rantai_ulang(objek: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give the lines with every entry numbered, linked and sealed anew, as a patient forger would."""
    sebelumnya, nomor, hasil = sidik_awal(REGISTER), 0, []
    for satu in objek:
        if satu["baris"] == "entri":
            nomor += 1
            satu = segel_ulang({**satu, "nomor": nomor, "sebelumnya": sebelumnya})
            sebelumnya = satu["sidik"]
        hasil.append(satu)
    return hasil
