"""Backup and restore of a whole office: database, stored files and key, verified on the way out and in."""

import os
import shutil
import tempfile
import zipfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from jenjang.web.peluncur import arsip
from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.lingkungan import BasisData, kunci_rahasia
from jenjang.web.peluncur.peran import beri_hak
from jenjang.web.peluncur.salinan import baca_salinan, tulis_salinan
from jenjang.web.peluncur.sambungan import basis_data_terbuka

TABLES = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname"


def cadangkan(folder: FolderData, tujuan: Path) -> dict[str, Any]:
    """Write a backup and read it back; give its manifest. The office may be at work meanwhile.

    Raises:
        GagalMeluncur: nothing to back up, or it could not be written; no half of it is left.

    """
    unfinished = tujuan.with_name(f".{tujuan.name}.{os.getpid()}")
    try:
        with basis_data_terbuka(folder) as database, tempfile.TemporaryDirectory(dir=tujuan.parent) as temporary:
            dump = Path(temporary) / arsip.DUMP
            rows = _dump(database, dump)
            _tulis(folder, dump, rows, unfinished)
        manifest = arsip.periksa_arsip(unfinished)
        unfinished.replace(tujuan)
    except OSError as error:
        raise GagalMeluncur(f"Cadangan {tujuan} tidak dapat ditulis: {error.strerror}.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return manifest


def _tulis(folder: FolderData, dump: Path, rows: dict[str, int], target: Path) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file, zipfile.ZipFile(file, "w") as archive:
        writer = arsip.Penulis(archive)
        writer.tambah(arsip.DUMP, dump)
        folder.siapkan()
        kunci_rahasia(folder)
        for name, path in _kunci(folder).items():
            if path.exists():
                writer.tambah(name, path)
        # After the database: a file that came later is kept without being named there, never the other way round.
        for path in sorted(folder.berkas.rglob("*")):
            if path.is_file():
                writer.tambah(f"{arsip.BERKAS}/{path.relative_to(folder.berkas).as_posix()}", path)
        made = {"dibuat": datetime.now(UTC).isoformat(timespec="seconds"), "versi": version("jenjang")}
        writer.tutup({**made, "baris": rows})


def _kunci(folder: FolderData) -> dict[str, Path]:
    """Give the keys by their names in an archive; one never used is not there."""
    return {arsip.KUNCI: folder.kunci_rahasia, arsip.KUNCI_REGISTER: folder.kunci_register}


def _dump(database: BasisData, target: Path) -> dict[str, int]:
    """Dump the database and count its rows in the same snapshot, so that a restore can be held to the count."""
    with psycopg.connect(database.pemilik) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        (snapshot,) = connection.execute("SELECT pg_export_snapshot()").fetchone() or ("",)
        rows = hitung_baris(connection)
        tulis_salinan(connection, snapshot, target)
    return rows


def hitung_baris(connection: "psycopg.Connection[Any]") -> dict[str, int]:
    """Give the number of rows of every table."""
    counts = {}
    for (name,) in connection.execute(TABLES).fetchall():
        query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier("public", name))
        (counts[name],) = connection.execute(query).fetchone() or (0,)
    return counts


def pulihkan(folder: FolderData, sumber: Path) -> dict[str, Any]:
    """Bring a backup back where there is nothing yet; give its manifest.

    Raises:
        GagalMeluncur: the backup is not whole, the place is not empty, or what came back is not what was saved.

    """
    manifest = arsip.periksa_arsip(sumber)
    _tolak_yang_terisi(folder)
    folder.siapkan()
    with basis_data_terbuka(folder, baru=True) as database:
        # In one transaction: a restore that fails leaves the place as empty as it was.
        with psycopg.connect(database.pemilik) as connection:
            if connection.execute(TABLES).fetchone():
                raise GagalMeluncur("Basis data tujuan sudah berisi. Pulihkan hanya ke basis data yang kosong.")
            with tempfile.TemporaryDirectory(dir=folder.akar) as temporary:
                dump = Path(temporary) / arsip.DUMP
                arsip.ambil(sumber, arsip.DUMP, dump)
                baca_salinan(connection, dump)
            _bandingkan(manifest["baris"], hitung_baris(connection))
        if database.aplikasi != database.pemilik:
            beri_hak(database.pemilik, database.peran_aplikasi)
    _berkas_kembali(folder, sumber, manifest)
    return manifest


def _tolak_yang_terisi(folder: FolderData) -> None:
    if folder.berkas.exists() and any(folder.berkas.iterdir()):
        raise GagalMeluncur(
            f"{folder.berkas} sudah berisi. Pulihkan hanya ke folder data yang kosong, misalnya setelah:\n"
            f"  mv {folder.akar} {folder.akar}-lama"
        )


def _berkas_kembali(folder: FolderData, sumber: Path, manifest: dict[str, Any]) -> None:
    unfinished = folder.akar / "berkas.baru"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    for name in manifest["isi"]:
        if name in _kunci(folder):
            arsip.ambil(sumber, name, _kunci(folder)[name])
        elif name != arsip.DUMP:
            arsip.ambil(sumber, name, unfinished / Path(name).relative_to(arsip.BERKAS))
    folder.berkas.rmdir()
    unfinished.rename(folder.berkas)


def _bandingkan(saved: dict[str, int], found: dict[str, int]) -> None:
    different = sorted(name for name in saved.keys() | found.keys() if saved.get(name) != found.get(name))
    if different:
        raise GagalMeluncur(f"Jumlah baris setelah pemulihan berbeda pada tabel {', '.join(different)}.")
