"""The ledger of legal acts: entries that are only ever added, the counter of each register, signed checkpoints."""

from typing import Any

from django.db import models
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _

from jenjang.surat.register.entri import Entri as CatatanEntri
from jenjang.surat.register.entri import teks_waktu
from jenjang.surat.register.titik import Titik as CatatanTitik
from jenjang.web.register.kueri import EntriQuerySet, TitikQuerySet

PANJANG_SEGEL = 12


class Penghitung(models.Model):
    """The end of a register: its last number and hash; whoever records an act holds this row until it is recorded."""

    instansi = models.OneToOneField(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, primary_key=True, related_name="+"
    )
    register = models.UUIDField(_("register"), unique=True)
    nomor = models.PositiveBigIntegerField(_("nomor terakhir"), default=0)
    sidik = models.CharField(_("sidik terakhir"), max_length=64)

    class Meta:
        verbose_name = _("penghitung register")
        verbose_name_plural = _("penghitung register")

    def __str__(self) -> str:
        return f"{self.instansi} {self.nomor}"


class Entri(models.Model):
    """A legal act as it was recorded; changed by nobody, superseded by at most one later entry."""

    jalur_instansi = "instansi"

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="entri"
    )
    register = models.UUIDField(_("register"))
    nomor = models.PositiveBigIntegerField(_("nomor"))
    sebelumnya = models.CharField(_("sidik sebelumnya"), max_length=64)
    kunci = models.UUIDField(_("kunci"), unique=True)
    jenis = models.CharField(_("jenis"), max_length=60)
    perihal = models.TextField(_("perihal"))
    isi = models.JSONField(_("isi"))
    pelaku = models.ForeignKey(
        "akun.Pengguna",
        verbose_name=_("pelaku"),
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    nama_pelaku = models.CharField(_("nama pelaku"), max_length=400)
    waktu = models.DateTimeField(_("waktu"))
    # One to one: an entry superseded twice would leave two that hold.
    menggantikan = models.OneToOneField(
        "self",
        verbose_name=_("menggantikan"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="digantikan_oleh",
    )
    sidik = models.CharField(_("sidik"), max_length=64, unique=True)

    objects = EntriQuerySet.as_manager()

    class Meta:
        verbose_name = _("entri register")
        verbose_name_plural = _("entri register")
        ordering = ("instansi", "-nomor")
        constraints = (
            models.UniqueConstraint(fields=("instansi", "nomor"), name="nomor_entri_sekali"),
            models.CheckConstraint(condition=models.Q(nomor__gte=1), name="nomor_entri_sejak_satu"),
        )
        indexes = (
            # The public page asks by the number that the paper bears.
            models.Index(Upper(KeyTextTransform("nomor", "isi")), name="entri_nomor_surat"),
        )

    def __str__(self) -> str:
        return f"{self.nomor} {self.perihal}"

    @property
    def segel(self) -> str:
        """What a paper bears to be found by: the number and the head of the hash, in groups of four."""
        kepala = self.sidik[:PANJANG_SEGEL].upper()
        return "-".join([str(self.nomor), *(kepala[awal : awal + 4] for awal in range(0, PANJANG_SEGEL, 4))])

    @property
    def pengganti(self) -> "Entri | None":
        """The entry that supersedes this one, if any."""
        return getattr(self, "digantikan_oleh", None)

    def catatan(self, nomor_digantikan: int | None) -> CatatanEntri:
        """Give the entry as the chain and the export hold it; the superseded one is named by its number."""
        return CatatanEntri(
            register=str(self.register),
            nomor=self.nomor,
            sebelumnya=self.sebelumnya,
            kunci=str(self.kunci),
            jenis=self.jenis,
            perihal=self.perihal,
            isi=self.isi,
            pelaku=self.nama_pelaku,
            waktu=teks_waktu(self.waktu),
            menggantikan=nomor_digantikan,
            sidik=self.sidik,
        )


class Titik(models.Model):
    """A signed checkpoint of a register; a copy of it belongs outside this house."""

    jalur_instansi = "instansi"

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="titik"
    )
    register = models.UUIDField(_("register"))
    nomor = models.PositiveBigIntegerField(_("nomor"))
    sidik = models.CharField(_("sidik"), max_length=64)
    waktu = models.DateTimeField(_("waktu"))
    kunci_publik = models.CharField(_("kunci publik"), max_length=64)
    tanda_tangan = models.CharField(_("tanda tangan"), max_length=128)

    objects = TitikQuerySet.as_manager()

    class Meta:
        verbose_name = _("titik register")
        verbose_name_plural = _("titik register")
        ordering = ("instansi", "-waktu")

    def __str__(self) -> str:
        return f"{self.instansi} {self.nomor}"

    def catatan(self) -> CatatanTitik:
        """Give the checkpoint as a file holds it."""
        return CatatanTitik(
            register=str(self.register),
            nomor=self.nomor,
            sidik=self.sidik,
            waktu=teks_waktu(self.waktu),
            kunci_publik=self.kunci_publik,
            tanda_tangan=self.tanda_tangan,
        )

    def jawaban(self) -> dict[str, Any]:
        """Give the object of the file that is downloaded."""
        return self.catatan().catatan()
