"""The app `pegawai`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PegawaiConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.pegawai"
    verbose_name = _("Pegawai")
