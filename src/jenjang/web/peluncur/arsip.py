"""The form of a backup: one zip with the database, the stored files, and a manifest of their hashes."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import IO, Any

from jenjang.web.peluncur.galat import GagalMeluncur

FORMAT = 1
MANIFES = "manifes.json"
DUMP = "basis-data.dump"
KUNCI = "kunci-rahasia"
KUNCI_REGISTER = "kunci-register.pem"
BERKAS = "berkas"
CHUNK = 2**20


class Penulis:
    """Writes an archive member by member; a class, since the manifest grows with each and is written last."""

    def __init__(self, arsip: zipfile.ZipFile) -> None:
        self._arsip = arsip
        self._isi: dict[str, dict[str, Any]] = {}

    def tambah(self, nama: str, sumber: Path) -> None:
        """Add a file as it is; the dump and most scans are compressed already."""
        digest = hashlib.sha256()
        size = 0
        with sumber.open("rb") as source, self._arsip.open(nama, "w", force_zip64=True) as target:
            while chunk := source.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
        self._isi[nama] = {"sha256": digest.hexdigest(), "bita": size}

    def tutup(self, keterangan: Mapping[str, Any]) -> None:
        """Write the manifest."""
        manifest = {"format": FORMAT, **keterangan, "isi": self._isi}
        self._arsip.writestr(MANIFES, json.dumps(manifest, ensure_ascii=False, indent=1))


def periksa_arsip(path: Path) -> dict[str, Any]:
    """Read every byte of a backup against its manifest, and give the manifest.

    Raises:
        GagalMeluncur: it is not a backup, or something in it is missing, changed or added.

    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest: dict[str, Any] = json.loads(archive.read(MANIFES))
            if manifest.get("format") != FORMAT:
                raise GagalMeluncur(f"{path} ditulis Jenjang yang lebih baru; pulihkan dengan versi itu.")
            problems = list(_masalah(archive, manifest["isi"]))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise GagalMeluncur(f"{path} bukan cadangan Jenjang yang utuh ({error}). Pakai cadangan lain.") from error
    if problems:
        raise GagalMeluncur(f"{path} tidak utuh: {'; '.join(problems)}. Pakai cadangan lain.")
    return manifest


def _masalah(archive: zipfile.ZipFile, listed: Mapping[str, Mapping[str, Any]]) -> list[str]:
    present = set(archive.namelist()) - {MANIFES}
    problems = [f"{name} hilang" for name in listed.keys() - present]
    problems += [f"{name} tidak terdaftar dalam manifes" for name in present - listed.keys()]
    problems += [f"{name} di luar tempatnya" for name in present if not _pada_tempatnya(name)]
    for name in sorted(present & listed.keys()):
        try:
            with archive.open(name) as member:
                changed = _sidik(member) != listed[name]["sha256"]
        except zipfile.BadZipFile:
            changed = True
        if changed:
            problems.append(f"{name} berubah sejak dicadangkan")
    return problems


def _sidik(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _pada_tempatnya(name: str) -> bool:
    """Say whether a member unpacks inside the data folder, whoever wrote the archive."""
    path = PurePosixPath(name)
    inside = not path.is_absolute() and ".." not in path.parts and "\\" not in name
    return name in {DUMP, KUNCI, KUNCI_REGISTER} or (inside and len(path.parts) > 1 and path.parts[0] == BERKAS)


def ambil(path: Path, nama: str, tujuan: Path) -> None:
    """Unpack one member to a file of its own, closed to others."""
    tujuan.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with zipfile.ZipFile(path) as archive, archive.open(nama) as source, tujuan.open("wb") as target:
        tujuan.chmod(0o600)
        shutil.copyfileobj(source, target, CHUNK)
