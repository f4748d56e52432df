"""The room beside HASIL: everything is written there first, and renamed only when it is whole.

A run that was killed leaves its room and nothing else; the next run to the same HASIL clears it away.
"""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from jenjang.surat.buku_kerja.refusals import FileRefused


@contextmanager
def ruang_kerja(hasil: Path) -> Iterator[Path]:
    """Give a folder on the same disk as HASIL, and remove it afterwards; raises FileRefused where none can be made."""
    prefix = f".{hasil.name}.jenjang-"
    _bersihkan(hasil.parent, prefix)
    try:
        room = Path(tempfile.mkdtemp(dir=hasil.parent, prefix=f"{prefix}{os.getpid()}-"))
    except OSError as error:
        raise FileRefused("berkas_tidak_dapat_ditulis", berkas=str(hasil), sebab=error.strerror or "") from error
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def pindahkan(berkas: Mapping[Path, Path]) -> None:
    """Rename finished files to where they belong, in the order given; raises FileRefused."""
    for made, target in berkas.items():
        try:
            made.replace(target)
        except OSError as error:
            raise FileRefused("berkas_tidak_dapat_ditulis", berkas=str(target), sebab=error.strerror or "") from error


def _bersihkan(folder: Path, prefix: str) -> None:
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{prefix}*"):
            owner = left.name.removeprefix(prefix).partition("-")[0]
            if owner.isdigit() and not _masih_berjalan(int(owner)):
                shutil.rmtree(left, ignore_errors=True)


def _masih_berjalan(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
