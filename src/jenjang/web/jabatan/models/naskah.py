"""A decree as it came in, and the notes of its verification with what was decided on each."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from jenjang.core.beban_kerja.periksa.catatan import Dampak, Keyakinan
from jenjang.web.jabatan.bahasa import bahasa_halaman
from jenjang.web.jabatan.kueri import CatatanNaskahQuerySet, NaskahQuerySet

NAMA_DAMPAK = {
    Dampak.PEGAWAI: _("mengubah jumlah pegawai"),
    Dampak.JUMLAH: _("mengubah jumlah beban"),
    Dampak.REDAKSI: _("redaksi"),
}
NAMA_KEYAKINAN = {
    Keyakinan.PASTI: _("pasti"),
    Keyakinan.KEMUNGKINAN_BESAR: _("kemungkinan besar"),
    Keyakinan.MUNGKIN: _("mungkin"),
}


class Naskah(models.Model):
    """An uploaded decree: its bytes, what was read of it, and the answers of its verification."""

    jalur_instansi = "instansi"
    jalur_unit = "unit"

    instansi = models.ForeignKey(
        "organisasi.Instansi", verbose_name=_("instansi"), on_delete=models.PROTECT, related_name="+"
    )
    unit = models.ForeignKey(
        "organisasi.Unit", verbose_name=_("perangkat daerah"), on_delete=models.PROTECT, related_name="+"
    )
    kunci = models.UUIDField(_("kunci"), unique=True, editable=False)
    nama_berkas = models.CharField(_("nama berkas"), max_length=200)
    berkas = models.BinaryField(_("berkas"))
    sidik_berkas = models.CharField(_("sidik berkas"), max_length=64)
    rekaman = models.JSONField(_("yang terbaca"), null=True)
    # The answer of the verification without its notes, which are rows of their own.
    ringkasan = models.JSONField(_("ringkasan"), null=True)
    diunggah_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    diunggah_pada = models.DateTimeField(_("diunggah pada"), auto_now_add=True)

    objects = NaskahQuerySet.as_manager()

    class Meta:
        verbose_name = _("naskah keputusan")
        verbose_name_plural = _("naskah keputusan")
        ordering = ("-diunggah_pada", "-pk")

    def __str__(self) -> str:
        return str(self.judul)

    @property
    def judul(self) -> str:
        """The number of the decree where one was read, else the name of the file."""
        return str((self.ringkasan or {}).get("keputusan", {}).get("nomor") or self.nama_berkas)

    @property
    def terbaca(self) -> bool:
        """Whether the verification is done."""
        return self.ringkasan is not None


class CatatanNaskah(models.Model):
    """One note, as the verification made it, and whether it was accepted."""

    jalur_instansi = "naskah__instansi"
    jalur_unit = "naskah__unit"

    class Putusan(models.TextChoices):
        """What was decided on a note."""

        TERBUKA = "TERBUKA", _("Belum diputuskan")
        DITERIMA = "DITERIMA", _("Diterima")
        DIABAIKAN = "DIABAIKAN", _("Diabaikan")

    naskah = models.ForeignKey(Naskah, on_delete=models.CASCADE, related_name="catatan")
    letak = models.PositiveIntegerField(_("letak"))
    kode = models.CharField(_("kode"), max_length=40)
    urutan = models.PositiveIntegerField(_("lembar"), null=True)
    jenis = models.CharField(_("jenis"), max_length=40)
    dampak = models.CharField(_("dampak"), max_length=20)
    keyakinan = models.CharField(_("keyakinan"), max_length=20)
    # Enough of the note to apply it; the sentence is said once, in both languages.
    rekaman = models.JSONField()
    penjelasan = models.JSONField()
    dasar = models.TextField(_("dasar"))
    dapat_diterima = models.BooleanField(_("dapat diterima"))
    hitungan = models.BooleanField(_("hitungan yang pasti"))
    putusan = models.CharField(_("putusan"), max_length=20, choices=Putusan.choices, default=Putusan.TERBUKA)
    alasan = models.TextField(_("alasan"), blank=True)
    diputus_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    diputus_pada = models.DateTimeField(_("diputus pada"), null=True)

    objects = CatatanNaskahQuerySet.as_manager()

    class Meta:
        verbose_name = _("catatan verifikasi")
        verbose_name_plural = _("catatan verifikasi")
        ordering = ("naskah", "letak")
        constraints = (
            models.UniqueConstraint(fields=("naskah", "kode"), name="catatan_naskah_sekali"),
            # Arithmetic does not say what is right where the inputs themselves are in doubt.
            models.CheckConstraint(
                name="catatan_diterima_bila_dapat", condition=~Q(putusan="DITERIMA") | Q(dapat_diterima=True)
            ),
            models.CheckConstraint(
                name="catatan_diabaikan_beralasan", condition=~Q(putusan="DIABAIKAN") | ~Q(alasan="")
            ),
        )

    def __str__(self) -> str:
        return f"{self.naskah_id} {self.kode}"

    @property
    def kalimat(self) -> str:
        """The sentence in the language of the page."""
        return str(self.penjelasan[bahasa_halaman()])

    @property
    def nama_dampak(self) -> Any:
        """What accepting would change, in words."""
        return NAMA_DAMPAK[Dampak(self.dampak)]

    @property
    def nama_keyakinan(self) -> Any:
        """How sure the note is, in words."""
        return NAMA_KEYAKINAN[Keyakinan(self.keyakinan)]

    @property
    def baris(self) -> int | None:
        """The line of a text in which it stands."""
        return (self.rekaman.get("lokasi") or {}).get("baris")

    @property
    def tempat(self) -> dict[str, Any]:
        """The place in another form of file: page, table, sheet, cell."""
        return {nama: nilai for nama, nilai in (self.rekaman.get("lokasi") or {}).items() if nama != "baris"}

    @property
    def sebutan_tempat(self) -> str:
        """The same place in words, in the language of the page: "halaman 3, tabel 2, baris 5"."""
        kata = {
            "lembar": _("lembar %(nilai)s"),
            "sel": _("sel %(nilai)s"),
            "halaman": _("halaman %(nilai)s"),
            "tabel": _("tabel %(nilai)s"),
            "baris": _("baris %(nilai)s"),
        }
        lokasi = self.rekaman.get("lokasi") or {}
        return ", ".join(str(kata[nama]) % {"nilai": lokasi[nama]} for nama in kata if lokasi.get(nama) is not None)
