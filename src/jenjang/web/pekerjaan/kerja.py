"""The inside of long work: it reports how far it is, and its end is written whatever it was."""

from types import TracebackType
from typing import Self

from django.utils import timezone
from django.utils.translation import gettext as _

from jenjang.web.pekerjaan.models import Pekerjaan

Keadaan = Pekerjaan.Keadaan


class GagalPekerjaan(Exception):
    """The work cannot be done; the text tells the person who asked what, where, why and what to do."""


class kerjakan:  # noqa: N801
    """Work on a row: `with kerjakan(id) as kerja`.

    A class, since it holds the row between reports. A failure is written on the row; one nobody foresaw goes on to the
    worker's log as well.
    """

    def __init__(self, pekerjaan: str) -> None:
        self.pk = pekerjaan

    def __enter__(self) -> Self:
        self._tulis(keadaan=Keadaan.BERJALAN, langkah=0, jumlah_langkah=0, kalimat="", alamat_hasil="")
        return self

    def kemajuan(self, kalimat: str, langkah: int = 0, jumlah_langkah: int = 0) -> None:
        """Say what is being done now, and how far of the whole it is if that is known."""
        self._tulis(kalimat=kalimat[:500], langkah=min(langkah, jumlah_langkah), jumlah_langkah=jumlah_langkah)

    def selesai(self, kalimat: str, alamat_hasil: str = "") -> None:
        """Say what came out and where it is."""
        self._tulis(keadaan=Keadaan.SELESAI, kalimat=kalimat[:500], alamat_hasil=alamat_hasil)

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(failure, GagalPekerjaan):
            self._tulis(keadaan=Keadaan.GAGAL, kalimat=str(failure)[:500])
            return True
        if isinstance(failure, Exception):
            self._tulis(
                keadaan=Keadaan.GAGAL,
                kalimat=_(
                    "Pekerjaan terhenti karena kesalahan program; tidak ada yang disimpan setengah. "
                    "Coba lagi, dan bila terulang sampaikan kepada pengelola dengan nomor %(nomor)s."
                )
                % {"nomor": self.pk},
            )
        return False

    def _tulis(self, **isi: object) -> None:
        Pekerjaan.objects.filter(pk=self.pk).update(diperbarui=timezone.now(), **isi)
