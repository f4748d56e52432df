"""Versions of an office's job sheets, from their writer to the signed decree."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from jenjang.web.jabatan.kueri import CatatanVerifikatorQuerySet, VersiQuerySet


class Versi(models.Model):
    """All job sheets of an office as one text: drafted, verified, laid out by the legal section, decreed.

    `rekaman` is the record of a decree. Once decreed it is never changed: the database refuses.
    """

    jalur_instansi = "instansi"
    jalur_unit = "unit"

    class Keadaan(models.TextChoices):
        """Where the version stands on its way."""

        DISUSUN = "DISUSUN", _("Disusun")
        DIVERIFIKASI = "DIVERIFIKASI", _("Diverifikasi")
        NASKAH = "NASKAH", _("Naskah")
        DITETAPKAN = "DITETAPKAN", _("Ditetapkan")

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="+"
    )
    unit = models.ForeignKey(
        "organisasi.Unit", verbose_name=_("perangkat daerah"), on_delete=models.PROTECT, related_name="versi_lembar"
    )
    nomor_versi = models.PositiveIntegerField(_("versi"))
    keadaan = models.CharField(_("keadaan"), max_length=20, choices=Keadaan.choices, default=Keadaan.DISUSUN)
    rekaman = models.JSONField(_("lembar"))
    kebutuhan = models.PositiveIntegerField(_("kebutuhan"), null=True)
    banyak_lembar = models.PositiveIntegerField(_("banyak lembar"))
    naskah = models.ForeignKey(
        "jabatan.Naskah", verbose_name=_("naskah"), on_delete=models.PROTECT, null=True, related_name="versi"
    )
    dasar = models.ForeignKey(
        "self", verbose_name=_("versi sebelumnya"), on_delete=models.PROTECT, null=True, related_name="turunan"
    )
    nomor = models.CharField(_("nomor keputusan"), max_length=120, blank=True)
    tanggal = models.DateField(_("tanggal keputusan"), null=True, blank=True)
    pejabat = models.CharField(_("pejabat yang menetapkan"), max_length=200, blank=True)
    entri = models.OneToOneField(
        "register.Entri", verbose_name=_("entri register"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    # The key of the form that asked for it: a repeated submit finds the first version.
    kunci = models.UUIDField(_("kunci"), unique=True, editable=False)
    versi = models.PositiveIntegerField(default=1, editable=False)
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    dibuat_pada = models.DateTimeField(_("dibuat pada"), auto_now_add=True)

    objects = VersiQuerySet.as_manager()

    class Meta:
        verbose_name = _("versi lembar jabatan")
        verbose_name_plural = _("versi lembar jabatan")
        ordering = ("unit", "-nomor_versi")
        constraints = (
            models.UniqueConstraint(fields=("unit", "nomor_versi"), name="versi_bernomor_sekali"),
            # A decree is known by its number, its day and its place in the register.
            models.CheckConstraint(
                name="versi_ditetapkan_tercatat",
                condition=~Q(keadaan="DITETAPKAN") | Q(entri__isnull=False, tanggal__isnull=False) & ~Q(nomor=""),
            ),
        )

    def __str__(self) -> str:
        return f"{self.unit} versi {self.nomor_versi}"

    @property
    def dapat_diubah(self) -> bool:
        """Whether its sheets may still be written."""
        return self.keadaan == self.Keadaan.DISUSUN

    @property
    def ditetapkan(self) -> bool:
        """Whether it is a signed decree."""
        return self.keadaan == self.Keadaan.DITETAPKAN


class CatatanVerifikator(models.Model):
    """What a verifier asks about a sheet or one of its rows, and the writer's answer."""

    jalur_instansi = "versi__instansi"
    jalur_unit = "versi__unit"

    versi = models.ForeignKey(Versi, on_delete=models.CASCADE, related_name="catatan")
    urutan = models.PositiveIntegerField(_("lembar"))
    baris = models.PositiveIntegerField(_("baris"), null=True, blank=True)
    isi = models.TextField(_("catatan"))
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    pada = models.DateTimeField(_("pada"), auto_now_add=True)
    tanggapan = models.TextField(_("tanggapan"), blank=True)
    selesai = models.BooleanField(_("selesai"), default=False)

    objects = CatatanVerifikatorQuerySet.as_manager()

    class Meta:
        verbose_name = _("catatan verifikator")
        verbose_name_plural = _("catatan verifikator")
        ordering = ("versi", "urutan", "baris", "pk")

    def __str__(self) -> str:
        return f"{self.versi_id} {self.urutan}"

    @property
    def letak(self) -> dict[str, Any]:
        """Where it is about: the sheet and, where one is named, the row."""
        return {"urutan": self.urutan, "baris": self.baris}
