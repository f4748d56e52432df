"""The account that signs in."""

from typing import Self

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from jenjang.web.akses.lingkup import Akses
from jenjang.web.akses.models import Peran


class PenggunaQuerySet(models.QuerySet):
    """Accounts by access."""

    def untuk(self, akses: Akses) -> Self:
        """Keep the accounts of people of the instansi reached, and those that hold a role there."""
        if akses.semua:
            return self.all()
        held = Peran.objects.filter(pengguna=OuterRef("pk"), instansi__in=akses.instansi)
        return self.filter(Q(pegawai__instansi__in=akses.instansi) | Exists(held))

    def terkelola(self, akses: Akses) -> Self:
        """Keep those none of whose roles counts outside the instansi reached: a new password opens all of them."""
        if akses.semua:
            return self.all()
        outside = Peran.objects.filter(pengguna=OuterRef("pk")).exclude(instansi__in=akses.instansi)
        return self.exclude(Exists(outside)).filter(is_superuser=False)

    def berperan(self, peran: str) -> Self:
        """Keep the holders of a role, of any time; all where none is named."""
        return self.filter(Exists(Peran.objects.filter(pengguna=OuterRef("pk"), peran=peran))) if peran else self.all()

    def cari(self, kata: str) -> Self:
        """Keep those whose name or user name holds the words."""
        return self.filter(Q(nama__icontains=kata) | Q(username__icontains=kata.replace(" ", "")))


class PengelolaPengguna(UserManager.from_queryset(PenggunaQuerySet)):  # type: ignore[misc]
    """Makes accounts, and finds them by access."""

    use_in_migrations = False


class Pengguna(AbstractUser):
    """An account; `username` is the NIP, or an e-mail address for those without one."""

    first_name = None
    last_name = None
    nama = models.CharField(_("nama"), max_length=200, blank=True)
    pegawai = models.OneToOneField(
        "pegawai.Pegawai",
        verbose_name=_("pegawai"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="pengguna",
    )
    wajib_ganti_sandi = models.BooleanField(_("wajib mengganti sandi"), default=False)

    objects = PengelolaPengguna()

    class Meta:
        verbose_name = _("pengguna")
        verbose_name_plural = _("pengguna")

    def __str__(self) -> str:
        return self.nama or self.username

    def get_full_name(self) -> str:
        """The name as written."""
        return str(self.nama)
