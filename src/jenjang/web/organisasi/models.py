"""Instansi and their units."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from jenjang.web.akses.kueri import CatatanQuerySet
from jenjang.web.organisasi.kueri import UnitQuerySet


class Instansi(models.Model):
    """An instansi: the pembina, another one of the centre, or a regional one."""

    jalur_instansi = "pk"

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
    versi = models.PositiveIntegerField(_("versi"), default=1, editable=False)

    objects = CatatanQuerySet.as_manager()

    class Meta:
        verbose_name = _("instansi")
        verbose_name_plural = _("instansi")
        ordering = ("nama",)

    def __str__(self) -> str:
        return str(self.nama)


class Unit(models.Model):
    """A unit of an instansi's tree, from the day it is founded to the day it ends; the top ones have no `induk`."""

    jalur_instansi = "instansi"
    jalur_unit = "pk"

    instansi = models.ForeignKey(Instansi, verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="unit")
    induk = models.ForeignKey(
        "self", verbose_name=_("unit induk"), on_delete=models.PROTECT, null=True, blank=True, related_name="bawahan"
    )
    nama = models.CharField(_("nama"), max_length=200)
    urutan = models.PositiveIntegerField(_("urutan"), default=0)
    berlaku = DateRangeField(_("berlaku"), default=(None, None))
    versi = models.PositiveIntegerField(_("versi"), default=1, editable=False)

    objects = UnitQuerySet.as_manager()

    class Meta:
        verbose_name = _("unit")
        verbose_name_plural = _("unit")
        ordering = ("instansi", "urutan", "nama")
        constraints = (
            # A tree ends above; longer circles are refused by `organisasi.actions`.
            models.CheckConstraint(
                name="unit_bukan_induk_sendiri",
                condition=Q(induk__isnull=True) | ~Q(induk=F("pk")),
                violation_error_message=_("Unit tidak dapat berada di bawah dirinya sendiri."),
            ),
            models.CheckConstraint(name="unit_masa_tidak_kosong", condition=Q(berlaku__isempty=False)),
            # Two units of one name side by side could not be told apart in an import.
            ExclusionConstraint(
                name="unit_nama_tidak_ganda",
                expressions=[
                    ("instansi", RangeOperators.EQUAL),
                    (Coalesce("induk", Value(0)), RangeOperators.EQUAL),
                    ("nama", RangeOperators.EQUAL),
                    ("berlaku", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Sudah ada unit bernama sama di bawah induk ini pada masa yang sama."),
            ),
        )

    def __str__(self) -> str:
        return str(self.nama)
