"""Pangkat and jabatan: the two histories that decisions cite, kept in two times.

`berlaku` is when a pangkat or jabatan held, `tercatat` when the record said so. A correction closes `tercatat` of the
old row and writes a new one, so that a decision of last year can still be read against what was known last year.
"""

from datetime import timedelta
from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.kepegawaian.pangkat import golongan_pns, golongan_pppk, pangkat_dan_golongan
from jenjang.web.pegawai.kueri import JejakQuerySet

GOLONGAN = [(each, pangkat_dan_golongan(each)) for each in (*golongan_pns(), *golongan_pppk())]
# What may still change on a row: its closing, and the scan that proves it.
_BOLEH_BERUBAH = ["tercatat", "ditutup_oleh", "bukti"]


def mulai_sekarang() -> tuple[Any, None]:
    """Give the time from now on."""
    return timezone.now(), None


def batasan(nama: str) -> tuple[Any, ...]:
    """Give the constraints of such a history."""
    return (
        # In the record as it stands, one person holds one pangkat, one jabatan on any day.
        ExclusionConstraint(
            name=f"{nama}_tidak_bertumpuk",
            expressions=[
                ("pegawai", RangeOperators.EQUAL),
                ("berlaku", RangeOperators.OVERLAPS),
                ("tercatat", RangeOperators.OVERLAPS),
            ],
            violation_error_message=_("Masa ini bertumpuk dengan riwayat yang sudah ada."),
        ),
        # An empty range overlaps nothing and would slip past the constraint above.
        models.CheckConstraint(name=f"{nama}_masa_tidak_kosong", condition=Q(berlaku__isempty=False)),
        models.CheckConstraint(name=f"{nama}_catatan_tidak_kosong", condition=Q(tercatat__isempty=False)),
        models.CheckConstraint(
            name=f"{nama}_ada_mulai",
            condition=Q(berlaku__lower_inf=False),
            violation_error_message=_("TMT wajib diisi."),
        ),
    )


def pemicu(nama: str) -> tuple[Any, ...]:
    """Give the triggers of such a history: rows are closed and followed, never rewritten or removed.

    TRUNCATE, which no trigger of a row sees, is not granted to the application's role.
    """
    return (
        pgtrigger.ReadOnly(name=f"{nama}_tidak_ditulis_ulang", exclude=_BOLEH_BERUBAH),
        pgtrigger.Protect(name=f"{nama}_tidak_dihapus", operation=pgtrigger.Delete),
    )


class Jejak(models.Model):
    """What both histories share."""

    jalur_instansi = "pegawai__instansi"
    jalur_unit = "pegawai__unit"
    jalur_pegawai = "pegawai"

    berlaku = DateRangeField(_("berlaku"))
    tercatat = DateTimeRangeField(_("tercatat"), default=mulai_sekarang, editable=False)
    nomor_surat = models.CharField(_("nomor surat keputusan"), max_length=120, blank=True)
    tanggal_surat = models.DateField(_("tanggal surat keputusan"), null=True, blank=True)
    pejabat = models.CharField(_("pejabat yang menetapkan"), max_length=200, blank=True)
    alasan = models.CharField(
        _("alasan pembetulan"), max_length=300, blank=True,
        help_text=_("Mengapa catatan yang lama dibetulkan; kosong pada pencatatan pertama."),
    )  # fmt: skip
    bukti = models.ForeignKey(
        "berkas.Berkas", verbose_name=_("pindaian"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    dicatat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("dicatat oleh"), on_delete=models.PROTECT, null=True, blank=True,
        related_name="+", editable=False,
    )  # fmt: skip
    ditutup_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("dibetulkan oleh"), on_delete=models.PROTECT, null=True, blank=True,
        related_name="+", editable=False,
    )  # fmt: skip

    objects = JejakQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def tmt(self) -> Any:
        """The first day."""
        return self.berlaku.lower

    @property
    def akhir(self) -> Any:
        """The first day on which it no longer holds; None while it lasts."""
        return self.berlaku.upper

    @property
    def hari_terakhir(self) -> Any:
        """The last day on which it holds; None while it lasts."""
        return self.akhir - timedelta(days=1) if self.akhir else None

    @property
    def masih_tercatat(self) -> bool:
        """Whether the record still says so."""
        return self.tercatat.upper is None


class RiwayatPangkat(Jejak):
    """A pangkat with its golongan, or the golongan of a PPPK."""

    pegawai = models.ForeignKey(
        "pegawai.Pegawai", verbose_name=_("pegawai"), on_delete=models.PROTECT, related_name="riwayat_pangkat"
    )
    golongan = models.CharField(_("golongan"), max_length=5, choices=GOLONGAN)

    class Meta:
        verbose_name = _("riwayat pangkat")
        verbose_name_plural = _("riwayat pangkat")
        constraints = batasan("pangkat")
        triggers = pemicu("pangkat")

    def __str__(self) -> str:
        return pangkat_dan_golongan(self.golongan)


class RiwayatJabatan(Jejak):
    """A jabatan in a unit; `jenjang` only for Pekerja Sosial."""

    pegawai = models.ForeignKey(
        "pegawai.Pegawai", verbose_name=_("pegawai"), on_delete=models.PROTECT, related_name="riwayat_jabatan"
    )
    nama = models.CharField(_("jabatan"), max_length=200)
    jenjang = models.CharField(
        _("jenjang Pekerja Sosial"), max_length=20, choices=[(each, each) for each in JENJANG], blank=True
    )
    kelas = models.PositiveSmallIntegerField(_("kelas jabatan"), null=True, blank=True)
    unit = models.ForeignKey(
        "organisasi.Unit", verbose_name=_("unit"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    nomor_jabatan = models.CharField(
        _("nomor jabatan"), max_length=40, blank=True, help_text=_("Nomor pada daftar jabatan unit, misalnya 3.9.")
    )

    class Meta:
        verbose_name = _("riwayat jabatan")
        verbose_name_plural = _("riwayat jabatan")
        constraints = (
            *batasan("jabatan"),
            models.CheckConstraint(
                name="jabatan_kelas_1_17",
                condition=Q(kelas__isnull=True) | Q(kelas__range=(1, 17)),
                violation_error_message=_("Kelas jabatan 1 sampai dengan 17."),
            ),
        )
        triggers = pemicu("jabatan")

    def __str__(self) -> str:
        return str(self.nama)
