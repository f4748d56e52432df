"""The person."""

from datetime import date

import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Upper
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from jenjang.core.kepegawaian.nip import tampil_nip
from jenjang.core.kepegawaian.pangkat import pangkat_dan_golongan
from jenjang.web.pegawai.kueri import PegawaiQuerySet


@pghistory.track()
class Pegawai(models.Model):
    """A person of an instansi; a member without NIP has none.

    `unit` is where the person serves today, kept by `pegawai.actions` from the jabatan in force.
    """

    jalur_instansi = "instansi"
    jalur_unit = "unit"
    jalur_pegawai = "pk"

    class Status(models.TextChoices):
        """How the person is employed."""

        PNS = "PNS", _("PNS")
        CPNS = "CPNS", _("CPNS")
        PPPK = "PPPK", _("PPPK")
        TANPA_NIP = "TANPA_NIP", _("Tanpa NIP")

    class JenisKelamin(models.TextChoices):
        """As the fifteenth digit of the NIP tells it."""

        LAKI_LAKI = "L", _("Laki-laki")
        PEREMPUAN = "P", _("Perempuan")

    class SebabBerhenti(models.TextChoices):
        """Why somebody no longer serves here."""

        PENSIUN = "PENSIUN", _("Pensiun")
        PINDAH = "PINDAH", _("Pindah instansi")
        MENINGGAL = "MENINGGAL", _("Meninggal dunia")
        KONTRAK = "KONTRAK", _("Perjanjian kerja berakhir")
        LAIN = "LAIN", _("Sebab lain")

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
        "self", verbose_name=_("atasan langsung"), on_delete=models.PROTECT, null=True, blank=True,
        related_name="bawahan",
    )  # fmt: skip
    nama = models.CharField(_("nama"), max_length=200)
    gelar_depan = models.CharField(_("gelar depan"), max_length=60, blank=True)
    gelar_belakang = models.CharField(_("gelar belakang"), max_length=60, blank=True)
    nip = models.CharField(_("NIP"), max_length=18, unique=True, null=True, blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status.choices, default=Status.PNS)
    jenis_kelamin = models.CharField(_("jenis kelamin"), max_length=1, choices=JenisKelamin.choices, blank=True)
    tempat_lahir = models.CharField(_("tempat lahir"), max_length=100, blank=True)
    tanggal_lahir = models.DateField(_("tanggal lahir"), null=True, blank=True)
    tmt_cpns = models.DateField(_("TMT CPNS"), null=True, blank=True)
    akhir_kontrak = models.DateField(_("akhir kontrak"), null=True, blank=True)
    karpeg = models.CharField(_("nomor seri Karpeg"), max_length=40, blank=True)
    surel = models.EmailField(_("surel"), blank=True)
    berhenti = models.DateField(_("berhenti sejak"), null=True, blank=True)
    sebab_berhenti = models.CharField(_("sebab berhenti"), max_length=20, choices=SebabBerhenti.choices, blank=True)
    versi = models.PositiveIntegerField(_("versi"), default=1, editable=False)

    objects = PegawaiQuerySet.as_manager()

    class Meta:
        verbose_name = _("pegawai")
        verbose_name_plural = _("pegawai")
        ordering = ("nama", "pk")
        constraints = (
            # A NIP is a text of eighteen digits: a lost digit would make two people one.
            models.CheckConstraint(
                name="pegawai_nip_18_angka",
                condition=Q(nip__isnull=True) | Q(nip__regex=r"^[0-9]{18}$"),
                violation_error_message=_("NIP terdiri atas 18 angka."),
            ),
            models.CheckConstraint(
                name="pegawai_nip_menurut_status",
                condition=Q(status="TANPA_NIP", nip__isnull=True) | (~Q(status="TANPA_NIP") & Q(nip__isnull=False)),
                violation_error_message=_("PNS, CPNS, dan PPPK mempunyai NIP; yang lain tidak."),
            ),
            models.CheckConstraint(
                name="pegawai_kontrak_hanya_pppk",
                condition=Q(akhir_kontrak__isnull=True) | Q(status="PPPK"),
                violation_error_message=_("Hanya PPPK yang mempunyai akhir kontrak."),
            ),
            models.CheckConstraint(
                name="pegawai_bukan_atasan_sendiri",
                condition=Q(atasan__isnull=True) | ~Q(atasan=F("pk")),
                violation_error_message=_("Seseorang tidak dapat menjadi atasan dirinya sendiri."),
            ),
        )
        indexes = (
            models.Index("instansi", "nama", name="pegawai_menurut_nama"),
            # Part of a name is searched for from the head of every page.
            GinIndex(OpClass(Upper("nama"), name="gin_trgm_ops"), name="pegawai_cari_nama"),
        )

    def __str__(self) -> str:
        return str(self.nama)

    def get_absolute_url(self) -> str:
        """The person's page."""
        return reverse("pegawai:rincian", args=[self.pk])

    @property
    def nama_lengkap(self) -> str:
        """The name with its degrees: "Dr. Sri Wahyuni, S.Tr.Sos."."""
        depan = f"{self.gelar_depan} " if self.gelar_depan else ""
        belakang = f", {self.gelar_belakang}" if self.gelar_belakang else ""
        return f"{depan}{self.nama}{belakang}"

    @property
    def nip_tampil(self) -> str:
        """The NIP in its groups; "" for none."""
        return tampil_nip(self.nip or "")

    def bertugas(self, hari: date) -> bool:
        """Whether the person serves on a day."""
        return self.berhenti is None or hari < self.berhenti

    @property
    def pangkat_tampil(self) -> str:
        """The pangkat in force as `untuk_tabel` fetched it; "" for none."""
        return pangkat_dan_golongan(self.golongan_kini) if self.golongan_kini else ""

    @property
    def pangkat_kini(self):  # type: ignore[no-untyped-def]
        """The pangkat in force as `dengan_kini` fetched it."""
        return self.daftar_pangkat_kini[0] if self.daftar_pangkat_kini else None

    @property
    def jabatan_kini(self):  # type: ignore[no-untyped-def]
        """The jabatan in force as `dengan_kini` fetched it."""
        return self.daftar_jabatan_kini[0] if self.daftar_jabatan_kini else None
