"""The other histories of a person; pghistory keeps every state they had."""

from typing import Any

import pghistory
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.kepegawaian.pegawai import TINGKAT_PENDIDIKAN
from jenjang.web.akses.kueri import CatatanQuerySet


def peristiwa() -> tuple[Any, ...]:
    """Give what is kept of a history: a row removed by mistake must be found again, so removals too."""
    return pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent()


class Riwayat(models.Model):
    """What the histories share: whose it is, the paper, the scan, and the number of the edit."""

    jalur_instansi = "pegawai__instansi"
    jalur_unit = "pegawai__unit"
    jalur_pegawai = "pegawai"

    pegawai = models.ForeignKey(
        "pegawai.Pegawai", verbose_name=_("pegawai"), on_delete=models.CASCADE, related_name="riwayat_%(model_name)s"
    )
    nomor_surat = models.CharField(_("nomor surat"), max_length=120, blank=True)
    tanggal_surat = models.DateField(_("tanggal surat"), null=True, blank=True)
    bukti = models.ForeignKey(
        "berkas.Berkas", verbose_name=_("pindaian"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    versi = models.PositiveIntegerField(_("versi"), default=1, editable=False)

    objects = CatatanQuerySet.as_manager()

    class Meta:
        abstract = True


def tidak_bertumpuk(nama: str, masa: str, *sama: str) -> Any:
    """Give the constraint that two rows of one person (and of the same `sama`) do not overlap in time."""
    equal = [(each, RangeOperators.EQUAL) for each in ("pegawai", *sama)]
    return ExclusionConstraint(
        name=nama,
        expressions=[*equal, (masa, RangeOperators.OVERLAPS)],
        violation_error_message=_("Masa ini bertumpuk dengan riwayat yang sudah ada."),
    )


@pghistory.track(*peristiwa())
class Pendidikan(Riwayat):
    """A degree."""

    tingkat = models.CharField(_("tingkat"), max_length=5, choices=[(each, each) for each in TINGKAT_PENDIDIKAN])
    program_studi = models.CharField(_("program studi"), max_length=200, blank=True)
    lembaga = models.CharField(_("lembaga pendidikan"), max_length=200, blank=True)
    tahun_lulus = models.PositiveSmallIntegerField(_("tahun lulus"), null=True, blank=True)

    class Meta:
        verbose_name = _("pendidikan")
        verbose_name_plural = _("pendidikan")
        ordering = ("pegawai", F("tahun_lulus").desc(nulls_last=True), "-pk")
        constraints = (
            # The same degree twice would count twice in a proposal.
            models.UniqueConstraint(
                fields=("pegawai", "tingkat", "program_studi"),
                name="pendidikan_tidak_ganda",
                violation_error_message=_("Ijazah ini sudah tercatat."),
            ),
        )

    def __str__(self) -> str:
        return " ".join(filter(None, (self.tingkat, self.program_studi)))


class Predikat(models.TextChoices):
    """The predicate of a period (PermenPANRB 6/2022)."""

    SANGAT_BAIK = "sangat baik", _("sangat baik")
    BAIK = "baik", _("baik")
    BUTUH_PERBAIKAN = "butuh perbaikan", _("butuh perbaikan")
    KURANG = "kurang", _("kurang")
    SANGAT_KURANG = "sangat kurang", _("sangat kurang")


class Ekspektasi(models.TextChoices):
    """A rating of work or behaviour against what was expected."""

    DI_ATAS = "di atas", _("di atas ekspektasi")
    SESUAI = "sesuai", _("sesuai ekspektasi")
    DI_BAWAH = "di bawah", _("di bawah ekspektasi")


@pghistory.track(*peristiwa())
class NilaiKinerja(Riwayat):
    """The rating of a period, taken over from the office's performance system."""

    masa = DateRangeField(_("periode"))
    predikat = models.CharField(_("predikat"), max_length=20, choices=Predikat.choices)
    hasil_kerja = models.CharField(_("hasil kerja"), max_length=20, choices=Ekspektasi.choices, blank=True)
    perilaku = models.CharField(_("perilaku kerja"), max_length=20, choices=Ekspektasi.choices, blank=True)

    class Meta:
        verbose_name = _("nilai kinerja")
        verbose_name_plural = _("nilai kinerja")
        ordering = ("pegawai", "-masa")
        constraints = (
            # A month with two predicates would be converted twice.
            tidak_bertumpuk("nilai_kinerja_tidak_bertumpuk", "masa"),
            models.CheckConstraint(
                name="nilai_kinerja_masa_tertutup",
                condition=Q(masa__isempty=False, masa__lower_inf=False, masa__upper_inf=False),
                violation_error_message=_("Periode harus mempunyai hari pertama dan hari terakhir."),
            ),
        )

    def __str__(self) -> str:
        return str(self.predikat)


class Metode(models.TextChoices):
    """How the credit before 2023 was kept (Peraturan BKN 3/2023)."""

    KONVENSIONAL = "konvensional", _("kumulatif sejak pengangkatan (konvensional)")
    INTEGRASI = "integrasi", _("dihitung dalam jenjang (2019 sampai dengan 2022)")


def kredit(nama: Any, **lain: Any) -> Any:
    """Give a field of credit as the national records write it, with three decimals."""
    return models.DecimalField(nama, max_digits=9, decimal_places=3, validators=[MinValueValidator(0)], **lain)


@pghistory.track(*peristiwa())
class PakIntegrasi(Riwayat):
    """The credit up to 31 December 2022, brought once into the account since 2023."""

    metode = models.CharField(_("cara menghitung angka kredit lama"), max_length=20, choices=Metode.choices)
    ak_lama = kredit(_("angka kredit lama"))
    pengembangan_profesi = kredit(_("di antaranya pengembangan profesi"), default=0)
    penunjang = kredit(_("di antaranya penunjang"), default=0)

    class Meta:
        verbose_name = _("PAK integrasi")
        verbose_name_plural = _("PAK integrasi")
        ordering = ("pegawai", "pk")
        constraints = (
            # Credit of before 2023 is brought in once.
            models.UniqueConstraint(
                fields=("pegawai",),
                name="pak_integrasi_sekali",
                violation_error_message=_("PAK integrasi sudah tercatat; betulkan yang ada."),
            ),
        )

    def __str__(self) -> str:
        return str(self._meta.verbose_name)


@pghistory.track(*peristiwa())
class Diklat(Riwayat):
    """A training, the functional training among them."""

    class Jenis(models.TextChoices):
        """What kind of training it is."""

        FUNGSIONAL = "FUNGSIONAL", _("Pelatihan fungsional")
        TEKNIS = "TEKNIS", _("Pelatihan teknis")
        DASAR = "DASAR", _("Pelatihan dasar")
        KEPEMIMPINAN = "KEPEMIMPINAN", _("Pelatihan kepemimpinan")

    jenis = models.CharField(_("jenis"), max_length=20, choices=Jenis.choices)
    nama = models.CharField(_("nama pelatihan"), max_length=200)
    penyelenggara = models.CharField(_("penyelenggara"), max_length=200, blank=True)
    mulai = models.DateField(_("mulai"))
    selesai = models.DateField(_("selesai"), null=True, blank=True)
    jam = models.PositiveSmallIntegerField(_("jam pelajaran"), null=True, blank=True)

    class Meta:
        verbose_name = _("diklat")
        verbose_name_plural = _("diklat")
        ordering = ("pegawai", "-mulai", "-pk")
        constraints = (
            models.CheckConstraint(
                name="diklat_selesai_sesudah_mulai",
                condition=Q(selesai__isnull=True) | Q(selesai__gte=F("mulai")),
                violation_error_message=_("Tanggal selesai mendahului tanggal mulai."),
            ),
            models.UniqueConstraint(
                fields=("pegawai", "nama", "mulai"),
                name="diklat_tidak_ganda",
                violation_error_message=_("Pelatihan ini sudah tercatat."),
            ),
        )

    def __str__(self) -> str:
        return str(self.nama)


@pghistory.track(*peristiwa())
class UjiKompetensi(Riwayat):
    """A test for a jenjang."""

    jenjang = models.CharField(_("untuk jenjang"), max_length=20, choices=[(each, each) for each in JENJANG])
    tanggal = models.DateField(_("tanggal"))
    lulus = models.BooleanField(_("lulus"))
    berlaku_sampai = models.DateField(_("berlaku sampai"), null=True, blank=True)

    class Meta:
        verbose_name = _("uji kompetensi")
        verbose_name_plural = _("uji kompetensi")
        ordering = ("pegawai", "-tanggal", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("pegawai", "jenjang", "tanggal"),
                name="uji_kompetensi_tidak_ganda",
                violation_error_message=_("Uji kompetensi ini sudah tercatat."),
            ),
            models.CheckConstraint(
                name="uji_kompetensi_berlaku_sesudah_tanggal",
                condition=Q(berlaku_sampai__isnull=True) | Q(berlaku_sampai__gt=F("tanggal")),
                violation_error_message=_("Masa berlaku harus berakhir sesudah tanggal uji."),
            ),
        )

    def __str__(self) -> str:
        return str(self.jenjang)


@pghistory.track(*peristiwa())
class HukumanDisiplin(Riwayat):
    """A disciplinary punishment and how long it bars a promotion."""

    class Tingkat(models.TextChoices):
        """The three degrees of PP 94/2021."""

        RINGAN = "RINGAN", _("Ringan")
        SEDANG = "SEDANG", _("Sedang")
        BERAT = "BERAT", _("Berat")

    tingkat = models.CharField(_("tingkat"), max_length=10, choices=Tingkat.choices)
    jenis = models.CharField(_("jenis hukuman"), max_length=200)
    masa = DateRangeField(_("masa hukuman"))

    class Meta:
        verbose_name = _("hukuman disiplin")
        verbose_name_plural = _("hukuman disiplin")
        ordering = ("pegawai", "-masa")
        constraints = (
            models.CheckConstraint(
                name="hukuman_ada_mulai",
                condition=Q(masa__isempty=False, masa__lower_inf=False),
                violation_error_message=_("Masa hukuman harus mempunyai hari pertama."),
            ),
        )

    def __str__(self) -> str:
        return str(self.jenis)


@pghistory.track(*peristiwa())
class Penghargaan(Riwayat):
    """An award."""

    nama = models.CharField(_("nama penghargaan"), max_length=200)
    tanggal = models.DateField(_("tanggal"))
    pemberi = models.CharField(_("pemberi"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("penghargaan")
        verbose_name_plural = _("penghargaan")
        ordering = ("pegawai", "-tanggal", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("pegawai", "nama", "tanggal"),
                name="penghargaan_tidak_ganda",
                violation_error_message=_("Penghargaan ini sudah tercatat."),
            ),
        )

    def __str__(self) -> str:
        return str(self.nama)


@pghistory.track(*peristiwa())
class KeanggotaanProfesi(Riwayat):
    """Membership of a professional organisation."""

    organisasi = models.CharField(_("organisasi profesi"), max_length=200)
    nomor_anggota = models.CharField(_("nomor anggota"), max_length=80, blank=True)
    masa = DateRangeField(_("masa keanggotaan"))

    class Meta:
        verbose_name = _("keanggotaan organisasi profesi")
        verbose_name_plural = _("keanggotaan organisasi profesi")
        ordering = ("pegawai", "-masa")
        constraints = (
            tidak_bertumpuk("keanggotaan_tidak_bertumpuk", "masa", "organisasi"),
            models.CheckConstraint(
                name="keanggotaan_ada_mulai",
                condition=Q(masa__isempty=False, masa__lower_inf=False),
                violation_error_message=_("Masa keanggotaan harus mempunyai hari pertama."),
            ),
        )

    def __str__(self) -> str:
        return str(self.organisasi)
