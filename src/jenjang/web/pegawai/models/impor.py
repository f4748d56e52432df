"""Files of people on their way in: tried out, reported on, then saved whole or not at all."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from jenjang.surat.pegawai.layout import columns
from jenjang.web.akses.kueri import CatatanQuerySet


class ImporPegawai(models.Model):
    """An uploaded file of people and what its try-out found; the report is computed once and kept as data."""

    jalur_instansi = "instansi"

    class Jenis(models.TextChoices):
        """What the file is for."""

        IMPOR = "IMPOR", _("Impor pegawai")
        BANDINGKAN = "BANDINGKAN", _("Bandingkan dengan data nasional")

    class Keadaan(models.TextChoices):
        """How far the file has come."""

        MENUNGGU = "MENUNGGU", _("Menunggu diperiksa")
        DIPERIKSA = "DIPERIKSA", _("Sudah diperiksa")
        DITOLAK = "DITOLAK", _("Tidak dapat dibaca")
        DISIMPAN = "DISIMPAN", _("Sudah disimpan")

    instansi = models.ForeignKey("organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT)
    berkas = models.ForeignKey("berkas.Berkas", verbose_name=_("berkas"), on_delete=models.PROTECT)
    jenis = models.CharField(_("jenis"), max_length=20, choices=Jenis.choices, default=Jenis.IMPOR)
    keadaan = models.CharField(_("keadaan"), max_length=20, choices=Keadaan.choices, default=Keadaan.MENUNGGU)
    kunci = models.UUIDField(unique=True, editable=False)
    hasil = models.JSONField(_("hasil pemeriksaan"), default=dict)
    diunggah_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    diunggah_pada = models.DateTimeField(_("diunggah pada"), auto_now_add=True)
    disimpan_pada = models.DateTimeField(_("disimpan pada"), null=True, blank=True)

    objects = CatatanQuerySet.as_manager()

    class Meta:
        verbose_name = _("impor pegawai")
        verbose_name_plural = _("impor pegawai")
        ordering = ("-diunggah_pada", "-pk")

    def __str__(self) -> str:
        return str(self.berkas)


class PerbedaanNasional(models.Model):
    """One field of one person that the national export tells differently."""

    jalur_instansi = "impor__instansi"

    class Putusan(models.TextChoices):
        """What the office decided."""

        TERBUKA = "TERBUKA", _("Belum diputuskan")
        DITERIMA = "DITERIMA", _("Data nasional diambil")
        DIABAIKAN = "DIABAIKAN", _("Data di sini dipertahankan")

    impor = models.ForeignKey(ImporPegawai, on_delete=models.CASCADE, related_name="perbedaan")
    pegawai = models.ForeignKey("pegawai.Pegawai", on_delete=models.CASCADE, null=True, related_name="+")
    nip = models.CharField(_("NIP"), max_length=18)
    nama = models.CharField(_("nama"), max_length=200)
    isian = models.CharField(_("isian"), max_length=40, blank=True)
    kita = models.CharField(_("di sini"), max_length=300, blank=True)
    mereka = models.CharField(_("data nasional"), max_length=300, blank=True)
    keadaan = models.CharField(max_length=20)
    putusan = models.CharField(_("putusan"), max_length=20, choices=Putusan.choices, default=Putusan.TERBUKA)

    objects = CatatanQuerySet.as_manager()

    class Meta:
        verbose_name = _("perbedaan dengan data nasional")
        verbose_name_plural = _("perbedaan dengan data nasional")
        ordering = ("nama", "nip", "pk")
        constraints = (
            # A field is told once per file; a second row would be decided twice.
            models.UniqueConstraint(fields=("impor", "nip", "isian"), name="perbedaan_tidak_ganda"),
        )

    def __str__(self) -> str:
        return f"{self.nip} {self.isian}"

    @property
    def nama_isian(self) -> str:
        """The field's name as the workbook has it."""
        return next((each.judul for each in columns() if each.isian == self.isian), "")
