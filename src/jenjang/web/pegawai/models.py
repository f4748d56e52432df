"""People."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from jenjang.web.akses.kueri import CatatanQuerySet


class Pegawai(models.Model):
    """A person of an instansi; a member without NIP has none."""

    jalur_instansi = "instansi"
    jalur_unit = "unit"
    jalur_pegawai = "pk"

    class Status(models.TextChoices):
        """How the person is employed."""

        PNS = "PNS", _("PNS")
        CPNS = "CPNS", _("CPNS")
        PPPK = "PPPK", _("PPPK")
        TANPA_NIP = "TANPA_NIP", _("Tanpa NIP")

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="pegawai"
    )
    unit = models.ForeignKey(
        "organisasi.Unit",
        verbose_name=_("unit"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="pegawai",
    )
    atasan = models.ForeignKey(
        "self",
        verbose_name=_("atasan langsung"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="bawahan",
    )
    nama = models.CharField(_("nama"), max_length=200)
    nip = models.CharField(_("NIP"), max_length=18, unique=True, null=True, blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status.choices, default=Status.PNS)

    objects = CatatanQuerySet.as_manager()

    class Meta:
        verbose_name = _("pegawai")
        verbose_name_plural = _("pegawai")
        ordering = ("nama",)

    def __str__(self) -> str:
        return str(self.nama)
