"""People and histories by day, and by what was known on a day."""

from datetime import date, datetime
from typing import Self

from django.apps import apps
from django.db.models import Exists, OuterRef, Prefetch, Q, Subquery
from django.utils import timezone

from jenjang.web.akses.kueri import CatatanQuerySet

NAMA = ("nama", "gelar_depan", "gelar_belakang")
TAMPIL_PADA_TABEL = (*NAMA, "nip", "status", "berhenti", "sebab_berhenti", "unit__nama")


class JejakQuerySet(CatatanQuerySet):
    """A history that keeps what was believed: `berlaku` says when it held, `tercatat` when it stood in the record."""

    def pada(self, hari: date) -> Self:
        """Keep what held on a day."""
        return self.filter(berlaku__contains=hari)

    def diketahui(self, saat: datetime | None = None) -> Self:
        """Keep what stood in the record at a moment; what stands there now unless told."""
        return self.filter(tercatat__upper_inf=True) if saat is None else self.filter(tercatat__contains=saat)

    def urut(self) -> Self:
        """Order from the first to the last."""
        return self.order_by("berlaku", "tercatat", "pk")


class PegawaiQuerySet(CatatanQuerySet):
    """People."""

    def bertugas(self, hari: date) -> Self:
        """Keep those who serve on a day."""
        return self.filter(Q(berhenti__isnull=True) | Q(berhenti__gt=hari))

    def cari(self, teks: str) -> Self:
        """Keep those whose NIP begins so, or whose name holds every word."""
        angka = "".join(teks.split()).lstrip("'")
        if angka.isdigit():
            return self.filter(nip__startswith=angka)
        found = self
        for kata in teks.split():
            found = found.filter(nama__icontains=kata)
        return found

    def bergolongan(self, golongan: str, hari: date) -> Self:
        """Keep those of a golongan on a day."""
        return self._dengan_jejak("RiwayatPangkat", hari, golongan=golongan)

    def berjenjang(self, jenjang: str, hari: date) -> Self:
        """Keep those in a jenjang of Pekerja Sosial on a day."""
        return self._dengan_jejak("RiwayatJabatan", hari, jenjang=jenjang)

    def berjabatan(self, teks: str, hari: date) -> Self:
        """Keep those whose jabatan on a day holds a text."""
        return self._dengan_jejak("RiwayatJabatan", hari, nama__icontains=teks)

    def dengan_kini(self, hari: date | None = None, diketahui: datetime | None = None) -> Self:
        """Fetch pangkat and jabatan in force on a day (today unless told) beside each person, in two queries."""
        hari = hari or timezone.localdate()
        prefetches = [
            Prefetch(related, _jejak(model).pada(hari).diketahui(diketahui), to_attr=to_attr)
            for related, model, to_attr in (
                ("riwayat_pangkat", "RiwayatPangkat", "daftar_pangkat_kini"),
                ("riwayat_jabatan", "RiwayatJabatan", "daftar_jabatan_kini"),
            )
        ]
        return self.select_related("unit").prefetch_related(*prefetches)

    def untuk_tabel(self, hari: date) -> Self:
        """Fetch what a list shows of each person on a day, in one query: `golongan_kini`, `nama_jabatan_kini`, unit."""

        def kini(model: str, field: str) -> Subquery:
            rows = _jejak(model).pada(hari).diketahui().filter(pegawai=OuterRef("pk"))
            return Subquery(rows.order_by().values(field)[:1])

        shown = self.annotate(
            golongan_kini=kini("RiwayatPangkat", "golongan"), nama_jabatan_kini=kini("RiwayatJabatan", "nama")
        )
        return shown.select_related("unit").only(*TAMPIL_PADA_TABEL)

    def _dengan_jejak(self, model: str, hari: date, **isi: object) -> Self:
        rows = _jejak(model).pada(hari).diketahui().filter(pegawai=OuterRef("pk"), **isi)
        return self.filter(Exists(rows))


def _jejak(model: str) -> JejakQuerySet:
    found: JejakQuerySet = apps.get_model("pegawai", model).objects.all()
    return found
