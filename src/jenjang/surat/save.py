"""Writing a finished document to where it was asked for: whole or not at all, never over another file unasked."""

import contextlib
import os
import tempfile
from pathlib import Path

from jenjang.surat.buku_kerja.refusals import FileRefused


def save_document(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Write a document; raises FileRefused when the file exists and may not be replaced, or cannot be written."""
    if path.exists() and not overwrite:
        raise FileRefused("berkas_sudah_ada", berkas=str(path))
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".jenjang-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            # mkstemp keeps others out; a document follows the owner's usual rights.
            Path(name).chmod(0o666 & ~_umask())
            Path(name).replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise FileRefused("berkas_tidak_dapat_ditulis", berkas=str(path), sebab=error.strerror or "") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
