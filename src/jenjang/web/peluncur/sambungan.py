"""The database for a command beside the launch: the running one, or started for as long as the command takes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from jenjang.web.peluncur.basis_data_luar import periksa_pemilik
from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.lingkungan import BasisData, basis_data_luar, basis_data_sendiri, lingkungan
from jenjang.web.peluncur.postgres import Postgres


@contextmanager
def basis_data_terbuka(folder: FolderData, *, baru: bool = False) -> Iterator[BasisData]:
    """Give the addresses of a database that answers; `baru` also makes one where there is none.

    Raises:
        GagalMeluncur: there is none yet, or it cannot be started.

    """
    if outside := basis_data_luar():
        periksa_pemilik(outside)
        yield outside
        return
    if not baru and not folder.basis_data.exists():
        raise GagalMeluncur(f"Belum ada basis data di {folder.akar}. Jalankan dahulu: jenjang serve")
    server = Postgres(folder)
    if folder.basis_data.exists() and server.menjawab():
        yield basis_data_sendiri(folder.soket)
        return
    server.siapkan()
    try:
        server.mulai()
        yield basis_data_sendiri(folder.soket)
    finally:
        server.henti()


def pakai_django(folder: FolderData, database: BasisData) -> None:
    """Set Django up in this process, as the owner of the tables."""
    import django

    os.environ.update(lingkungan(folder, database, sebagai_pemilik=True))
    django.setup()
