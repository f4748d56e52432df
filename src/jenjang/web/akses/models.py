"""Roles given to people, and the log of who read whose record."""

from datetime import date
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from jenjang.web.akses.kosakata import JenisPeran, KunciPeran
from jenjang.web.akses.kueri import CatatanQuerySet


class PeranQuerySet(CatatanQuerySet):
    """Roles by day."""

    def berlaku(self, hari: date) -> Self:
        """Keep those in force on a day; the last day counts."""
        return self.filter(Q(selesai__isnull=True) | Q(selesai__gte=hari), mulai__lte=hari)


@pghistory.track()
class Peran(models.Model):
    """A role of one person in an instansi or one of its units, from the first to the last day."""

    jalur_instansi = "instansi"
    jalur_unit = "unit"

    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("pengguna"), on_delete=models.PROTECT, related_name="peran"
    )
    peran = models.CharField(_("peran"), max_length=40, choices=KunciPeran.choices)
    instansi = models.ForeignKey(
        "organisasi.Instansi",
        verbose_name=_("instansi"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Kosong hanya untuk peran yang tidak terikat pada satu instansi."),
    )
    unit = models.ForeignKey(
        "organisasi.Unit", verbose_name=_("unit"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    mulai = models.DateField(_("mulai"))
    selesai = models.DateField(_("selesai"), null=True, blank=True)
    jenis = models.CharField(_("jenis"), max_length=20, choices=JenisPeran.choices, default=JenisPeran.DEFINITIF)
    dasar = models.CharField(
        _("dasar"), max_length=200, blank=True, help_text=_("Nomor dan tanggal surat keputusan atau surat perintah.")
    )

    objects = PeranQuerySet.as_manager()

    class Meta:
        verbose_name = _("peran")
        verbose_name_plural = _("peran")
        ordering = ("pengguna", "-mulai")
        constraints = (
            models.CheckConstraint(
                name="peran_berakhir_setelah_mulai",
                condition=Q(selesai__isnull=True) | Q(selesai__gte=F("mulai")),
                violation_error_message=_("Tanggal selesai mendahului tanggal mulai."),
            ),
            # A unit without its instansi would be outside every scope.
            models.CheckConstraint(
                name="peran_unit_dalam_instansi",
                condition=Q(unit__isnull=True) | Q(instansi__isnull=False),
                violation_error_message=_("Isi juga instansi dari unit itu."),
            ),
            # Somebody acts only for a while; without a last day the acting would never end.
            models.CheckConstraint(
                name="peran_sementara_berakhir",
                condition=Q(jenis=JenisPeran.DEFINITIF) | Q(selesai__isnull=False),
                violation_error_message=_("Plt., Plh., Pj., dan Pjs. harus mempunyai tanggal selesai."),
            ),
            # The same role in the same place twice at once would need ending twice.
            ExclusionConstraint(
                name="peran_tidak_bertumpuk",
                expressions=[
                    ("pengguna", RangeOperators.EQUAL),
                    ("peran", RangeOperators.EQUAL),
                    (Coalesce("instansi", Value(0)), RangeOperators.EQUAL),
                    (Coalesce("unit", Value(0)), RangeOperators.EQUAL),
                    (
                        Func("mulai", "selesai", Value("[]"), function="daterange", output_field=DateRangeField()),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                violation_error_message=_("Peran ini sudah diberikan kepada orang itu pada masa yang sama."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_peran_display()} ({self.unit or self.instansi or '-'})"


class CatatanBaca(models.Model):
    """Somebody opened the record of a person on a page."""

    jalur_pegawai = "pegawai"

    pembaca = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("pembaca"), on_delete=models.PROTECT, related_name="+"
    )
    pegawai = models.ForeignKey(
        "pegawai.Pegawai", verbose_name=_("pegawai"), on_delete=models.PROTECT, related_name="dibaca"
    )
    halaman = models.CharField(_("halaman"), max_length=100)
    waktu = models.DateTimeField(_("waktu"), auto_now_add=True)

    objects = CatatanQuerySet.as_manager()

    class Meta:
        verbose_name = _("catatan baca")
        verbose_name_plural = _("catatan baca")
        ordering = ("-waktu", "-pk")
        indexes = (models.Index(fields=["pegawai", "-waktu"], name="dibaca_menurut_waktu"),)

    def __str__(self) -> str:
        return f"{self.pembaca} {self.halaman}"
