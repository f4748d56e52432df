"""The row of a piece of long work."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from jenjang.web.pekerjaan.kueri import PekerjaanQuerySet


class Pekerjaan(models.Model):
    """Long work that someone asked for; the id is not to be guessed, since work may belong to a visitor's session."""

    class Keadaan(models.TextChoices):
        """How far it is."""

        MENUNGGU = "MENUNGGU", _("Menunggu")
        BERJALAN = "BERJALAN", _("Berjalan")
        SELESAI = "SELESAI", _("Selesai")
        GAGAL = "GAGAL", _("Gagal")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # The key of the form that asked: a repeated submit finds the first work.
    kunci = models.UUIDField(_("kunci"), unique=True, default=uuid.uuid4, editable=False)
    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("pengguna"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="pekerjaan",
    )
    judul = models.CharField(_("judul"), max_length=200)
    keadaan = models.CharField(_("keadaan"), max_length=20, choices=Keadaan.choices, default=Keadaan.MENUNGGU)
    langkah = models.PositiveIntegerField(_("langkah"), default=0)
    jumlah_langkah = models.PositiveIntegerField(_("jumlah langkah"), default=0)
    kalimat = models.CharField(_("kalimat"), max_length=500, blank=True)
    alamat_hasil = models.CharField(_("alamat hasil"), max_length=500, blank=True)
    dibuat = models.DateTimeField(_("dibuat"), auto_now_add=True)
    diperbarui = models.DateTimeField(_("diperbarui"), auto_now=True)

    objects = PekerjaanQuerySet.as_manager()

    class Meta:
        verbose_name = _("pekerjaan")
        verbose_name_plural = _("pekerjaan")
        ordering = ("-dibuat",)
        constraints = [
            # A bar longer than its whole says nothing.
            models.CheckConstraint(
                name="pekerjaan_langkah_tidak_melebihi_jumlah", condition=Q(langkah__lte=F("jumlah_langkah"))
            ),
        ]
        indexes = [models.Index(fields=["pengguna", "-dibuat"], name="pekerjaan_milik")]

    def __str__(self) -> str:
        return str(self.judul)

    @property
    def berakhir(self) -> bool:
        """Whether nothing more will happen."""
        return self.keadaan in {self.Keadaan.SELESAI, self.Keadaan.GAGAL}
