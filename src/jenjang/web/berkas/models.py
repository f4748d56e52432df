"""Stored files: scans and uploads, kept by the hash of their bytes."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from jenjang.web.akses.kueri import CatatanQuerySet


class Berkas(models.Model):
    """A file as it came in; `sidik` is the SHA-256 of its bytes and names them in the data folder.

    A file of a person carries the person, so that it is seen by whoever may see the person.
    """

    jalur_instansi = "instansi"
    jalur_unit = "pegawai__unit"
    jalur_pegawai = "pegawai"

    class Jenis(models.TextChoices):
        """What the bytes are, found by looking at them."""

        PDF = "application/pdf", "PDF"
        JPEG = "image/jpeg", "JPEG"
        PNG = "image/png", "PNG"
        XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"
        XLS = "application/vnd.ms-excel", "XLS"
        ODS = "application/vnd.oasis.opendocument.spreadsheet", "ODS"
        CSV = "text/csv", "CSV"

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="berkas"
    )
    pegawai = models.ForeignKey(
        "pegawai.Pegawai", verbose_name=_("pegawai"), on_delete=models.PROTECT, null=True, blank=True,
        related_name="berkas",
    )  # fmt: skip
    sidik = models.CharField(_("sidik"), max_length=64)
    nama = models.CharField(_("nama berkas"), max_length=200)
    jenis = models.CharField(_("jenis"), max_length=100, choices=Jenis.choices)
    ukuran = models.PositiveBigIntegerField(_("ukuran"))
    diunggah_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("diunggah oleh"), on_delete=models.PROTECT, null=True,
        related_name="+",
    )  # fmt: skip
    diunggah_pada = models.DateTimeField(_("diunggah pada"), auto_now_add=True)

    objects = CatatanQuerySet.as_manager()

    class Meta:
        verbose_name = _("berkas")
        verbose_name_plural = _("berkas")
        ordering = ("-diunggah_pada", "-pk")
        constraints = (
            models.CheckConstraint(name="berkas_sidik_sha256", condition=Q(sidik__regex=r"^[0-9a-f]{64}$")),
            models.CheckConstraint(name="berkas_tidak_kosong", condition=Q(ukuran__gt=0)),
        )

    def __str__(self) -> str:
        return str(self.nama)
