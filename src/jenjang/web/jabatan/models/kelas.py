"""The class of a post as an instansi decreed it."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from jenjang.web.jabatan.kueri import KelasQuerySet


class KelasInstansi(models.Model):
    """The class of a post in an instansi from a day on, with the decree that sets it."""

    jalur_instansi = "instansi"

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="+"
    )
    jabatan = models.CharField(_("jabatan"), max_length=200)
    kelas = models.PositiveSmallIntegerField(_("kelas jabatan"))
    dasar = models.CharField(_("keputusan yang menetapkan"), max_length=200)
    berlaku = DateRangeField(_("berlaku"))

    objects = KelasQuerySet.as_manager()

    class Meta:
        verbose_name = _("kelas jabatan instansi")
        verbose_name_plural = _("kelas jabatan instansi")
        ordering = ("jabatan", "-berlaku")
        constraints = (
            models.CheckConstraint(
                name="kelas_1_17",
                condition=Q(kelas__range=(1, 17)),
                violation_error_message=_("Kelas jabatan 1 sampai dengan 17."),
            ),
            models.CheckConstraint(name="kelas_masa_tidak_kosong", condition=Q(berlaku__isempty=False)),
            # A post has one class on any day.
            ExclusionConstraint(
                name="kelas_tidak_bertumpuk",
                expressions=[
                    ("instansi", RangeOperators.EQUAL),
                    (Lower("jabatan"), RangeOperators.EQUAL),
                    ("berlaku", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Jabatan ini sudah mempunyai kelas pada masa itu."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.jabatan} {self.kelas}"
