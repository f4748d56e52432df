"""A new cluster: made whole beside its place, then put there."""

import shutil
import subprocess
from pathlib import Path

from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.pengguna_sistem import PenggunaSistem
from jenjang.web.peluncur.program import versi_utama

SUPERUSER = "jenjang_super"
# The wheel has no ICU; C.UTF-8 of PostgreSQL itself sorts alike on every machine, whatever its C library does.
INITDB = (
    *("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
    # Only the folder's owner reaches the socket, and there is no other way in.
    *("--auth=trust", f"--username={SUPERUSER}", "--no-instructions"),
)
CLEAN_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def siapkan_kluster(bin_folder: Path, basis_data: Path, pengguna: PenggunaSistem, *, fsync: bool = True) -> None:
    """Create the cluster where there is none, and refuse one of another major version.

    Raises:
        GagalMeluncur: initdb failed, or the cluster was made by another major version.

    """
    if basis_data.exists():
        _periksa_versi(basis_data)
        return
    unfinished = basis_data.with_name(f"{basis_data.name}.baru")
    # What an interrupted creation left: never used, since a cluster is renamed into place only when whole.
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    pengguna.serahkan(unfinished)
    done = subprocess.run(  # noqa: S603
        [bin_folder / "initdb", *INITDB, *([] if fsync else ["--no-sync"]), f"--pgdata={unfinished}"],
        capture_output=True,
        env=CLEAN_ENVIRONMENT,
        cwd="/",
        check=False,
        **pengguna.popen(),
    )
    if done.returncode:
        text = done.stderr.decode("utf-8", "replace").strip()
        raise GagalMeluncur(f"Basis data baru di {basis_data} tidak dapat dibuat. PostgreSQL menyebut: {text}")
    unfinished.rename(basis_data)


def _periksa_versi(basis_data: Path) -> None:
    path = basis_data / "PG_VERSION"
    if not path.exists():
        raise GagalMeluncur(
            f"{basis_data} ada tetapi bukan basis data PostgreSQL (tidak memuat PG_VERSION). Pindahkan folder itu, "
            "lalu jalankan lagi."
        )
    found = path.read_text("utf-8").strip()
    if found != str(versi_utama()):
        raise GagalMeluncur(
            f"Basis data di {basis_data} dibuat PostgreSQL {found}, sedangkan Jenjang ini memakai PostgreSQL "
            f"{versi_utama()}; data tidak disentuh. Untuk memindahkannya:\n"
            f"  1. dengan Jenjang yang lama: jenjang cadangkan sebelum-pindah.jenjang\n"
            f"  2. mv {basis_data} {basis_data}-{found}\n"
            f"  3. dengan Jenjang ini: jenjang pulihkan sebelum-pindah.jenjang"
        )
