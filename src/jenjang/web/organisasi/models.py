"""Instansi and their units."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Instansi(models.Model):
    """An instansi: the pembina, another one of the centre, or a regional one."""

    class Jenis(models.TextChoices):
        """What kind of instansi it is."""

        PEMBINA = "PEMBINA", _("Instansi Pembina")
        PUSAT_LAIN = "PUSAT_LAIN", _("Instansi pusat")
        DAERAH = "DAERAH", _("Instansi daerah")

    class ZonaWaktu(models.TextChoices):
        """The official time of the place."""

        WIB = "Asia/Jakarta", "WIB"
        WITA = "Asia/Makassar", "WITA"
        WIT = "Asia/Jayapura", "WIT"

    nama = models.CharField(_("nama"), max_length=200, unique=True)
    jenis = models.CharField(_("jenis"), max_length=20, choices=Jenis.choices)
    zona_waktu = models.CharField(_("zona waktu"), max_length=40, choices=ZonaWaktu.choices, default=ZonaWaktu.WIB)
    contoh = models.BooleanField(_("data contoh"), default=False)

    class Meta:
        verbose_name = _("instansi")
        verbose_name_plural = _("instansi")
        ordering = ("nama",)

    def __str__(self) -> str:
        return str(self.nama)


class Unit(models.Model):
    """A unit of an instansi's tree; the top ones have no `induk`."""

    instansi = models.ForeignKey(Instansi, verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="unit")
    induk = models.ForeignKey(
        "self", verbose_name=_("unit induk"), on_delete=models.PROTECT, null=True, blank=True, related_name="bawahan"
    )
    nama = models.CharField(_("nama"), max_length=200)
    urutan = models.PositiveIntegerField(_("urutan"), default=0)

    class Meta:
        verbose_name = _("unit")
        verbose_name_plural = _("unit")
        ordering = ("instansi", "urutan", "nama")

    def __str__(self) -> str:
        return str(self.nama)
