"""What the Menteri PANRB set: how many may hold a post, by decree, office and year."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from jenjang.web.jabatan.kueri import PenetapanQuerySet


class PenetapanKebutuhan(models.Model):
    """How many people a decree of the Menteri lets hold one post in an office, and proposals under way to fill it."""

    jalur_instansi = "instansi"
    jalur_unit = "unit"

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="+"
    )
    unit = models.ForeignKey(
        "organisasi.Unit", verbose_name=_("perangkat daerah"), on_delete=models.PROTECT, related_name="+"
    )
    nomor = models.CharField(_("nomor keputusan"), max_length=120)
    tanggal = models.DateField(_("tanggal keputusan"))
    tahun = models.PositiveSmallIntegerField(_("tahun kebutuhan"))
    jabatan = models.CharField(_("jabatan dan jenjang"), max_length=200)
    jumlah = models.PositiveIntegerField(_("jumlah ditetapkan"))
    dalam_proses = models.PositiveIntegerField(_("usul pengisian yang sedang berjalan"), default=0)
    entri = models.ForeignKey(
        "register.Entri", verbose_name=_("entri register"), on_delete=models.PROTECT, related_name="+"
    )
    dicatat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    objects = PenetapanQuerySet.as_manager()

    class Meta:
        verbose_name = _("penetapan kebutuhan")
        verbose_name_plural = _("penetapan kebutuhan")
        ordering = ("-tanggal", "unit", "jabatan")
        constraints = (
            # One decree sets one number for a post of an office in a year.
            models.UniqueConstraint(
                fields=("unit", "jabatan", "tahun", "nomor"),
                name="penetapan_sekali",
                violation_error_message=_("Keputusan ini sudah dicatat untuk jabatan, unit, dan tahun itu."),
            ),
            models.CheckConstraint(name="penetapan_tahun_wajar", condition=models.Q(tahun__range=(2000, 2100))),
        )

    def __str__(self) -> str:
        return f"{self.jabatan} {self.tahun}"
