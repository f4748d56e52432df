"""The account that signs in."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


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

    class Meta:
        verbose_name = _("pengguna")
        verbose_name_plural = _("pengguna")

    def __str__(self) -> str:
        return self.nama or self.username

    def get_full_name(self) -> str:
        """The name as written."""
        return str(self.nama)
