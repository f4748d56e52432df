"""Questions to the tables of posts."""

from datetime import date
from typing import Any, Self

from django.db.models import Count, Q

from jenjang.web.akses.kueri import CatatanQuerySet


class NaskahQuerySet(CatatanQuerySet):
    """Uploaded decrees."""

    def ringan(self) -> Self:
        """Leave the file and the whole record unread, which lists don't need."""
        return self.defer("berkas", "rekaman")


class CatatanNaskahQuerySet(CatatanQuerySet):
    """Notes of a verification."""

    def menurut_dampak(self) -> dict[str, int]:
        """Count the notes by what they would change."""
        return dict(self.order_by().values_list("dampak").annotate(Count("pk")))

    def menurut_putusan(self) -> dict[str, int]:
        """Count the notes by what was decided."""
        return dict(self.order_by().values_list("putusan").annotate(Count("pk")))

    def diterima(self) -> Self:
        """Keep the accepted ones."""
        return self.filter(putusan="DITERIMA")

    def terbuka(self) -> Self:
        """Keep those on which nothing was decided."""
        return self.filter(putusan="TERBUKA")


class VersiQuerySet(CatatanQuerySet):
    """Versions of job sheets."""

    def ringan(self) -> Self:
        """Leave the sheets themselves unread, also those of the version and the decree that one came from."""
        return self.defer("rekaman", "dasar__rekaman", "naskah__rekaman", "naskah__berkas")

    def ditetapkan(self, hari: date | None = None) -> Self:
        """Keep the decreed ones, those of a day and before where one is named."""
        found = self.filter(keadaan="DITETAPKAN")
        return found if hari is None else found.filter(tanggal__lte=hari)

    def pada(self, hari: date) -> Self:
        """Keep the decree in force of each office on a day."""
        return self.ditetapkan(hari).order_by("unit_id", "-tanggal", "-nomor_versi").distinct("unit_id")

    def dengan_catatan_terbuka(self) -> Self:
        """Add how many notes of verifiers wait for an answer, as `catatan_terbuka`."""
        return self.annotate(catatan_terbuka=Count("catatan", filter=Q(catatan__selesai=False)))


class CatatanVerifikatorQuerySet(CatatanQuerySet):
    """Notes of verifiers."""

    def terbuka(self) -> Self:
        """Keep those not settled."""
        return self.filter(selesai=False)


class PenetapanQuerySet(CatatanQuerySet):
    """Decrees of the Menteri on need."""

    def pada(self, hari: date) -> Self:
        """Keep what holds for each post of each office on a day: the latest decree up to then of a year that began."""
        return (
            self.filter(tanggal__lte=hari, tahun__lte=hari.year)
            .order_by("unit_id", "jabatan", "-tahun", "-tanggal", "-pk")
            .distinct("unit_id", "jabatan")
        )


class KelasQuerySet(CatatanQuerySet):
    """Classes of posts."""

    def pada(self, hari: date) -> Self:
        """Keep those in force on a day."""
        return self.filter(berlaku__contains=hari)

    def menurut_nama(self) -> dict[str, Any]:
        """Give the rows by the name of the post in lower case."""
        return {satu.jabatan.casefold(): satu for satu in self}
