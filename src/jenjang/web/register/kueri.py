"""Questions to the register."""

import re
from typing import Final, Self

from django.db.models import F

from jenjang.web.akses.kueri import CatatanQuerySet

SEGEL: Final = re.compile(r"\s*(\d{1,18})\s*[-.:/ ]\s*([0-9A-Fa-f]{4})[- ]?([0-9A-Fa-f]{4})[- ]?([0-9A-Fa-f]{4})\s*")


class TitikQuerySet(CatatanQuerySet):
    """Checkpoints."""

    def terakhir(self) -> Self:
        """Put the latest first."""
        return self.order_by("-waktu", "-pk")


class EntriQuerySet(CatatanQuerySet):
    """Entries."""

    def bersegel(self, segel: str) -> Self:
        """Keep the entry of a seal as a paper bears it; none for a text that is no seal."""
        if not (found := SEGEL.fullmatch(segel)):
            return self.none()
        nomor, *kelompok = found.groups()
        return self.filter(nomor=int(nomor), sidik__startswith="".join(kelompok).lower())

    def bernomor_surat(self, nomor: str) -> Self:
        """Keep the entries whose paper bears this number, given after signing, in whatever case."""
        return self.filter(isi__nomor__iexact=" ".join(nomor.split()))

    def annotate_nomor_digantikan(self) -> Self:
        """Add the number of the entry that each supersedes, as `nomor_digantikan`."""
        return self.annotate(nomor_digantikan=F("menggantikan__nomor"))

    def sesuai(self, kata: str) -> Self:
        """Keep the entries with these words in their subject, or with this number."""
        if kata.strip().isdecimal():
            return self.filter(nomor=int(kata.strip()[:18]))
        return self.filter(perihal__icontains=kata.strip()) if kata.strip() else self
