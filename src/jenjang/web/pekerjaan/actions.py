"""Start long work."""

from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from jenjang.web.akun.models import Pengguna
from jenjang.web.pekerjaan.models import Pekerjaan


def mulai(tugas: Any, *, judul: str, pengguna: Pengguna | None, kunci: UUID | None = None, **argumen: Any) -> Pekerjaan:
    """Write the row and defer the task in one transaction; a key used before answers with the first work.

    The task gets `pekerjaan` (the row's id as text) and `argumen`, which must be JSON values.
    """
    with transaction.atomic():
        work, new = Pekerjaan.objects.get_or_create(
            kunci=kunci or uuid4(), defaults={"judul": judul, "pengguna": pengguna}
        )
        if new:
            tugas.defer(pekerjaan=str(work.pk), **argumen)
    return work
