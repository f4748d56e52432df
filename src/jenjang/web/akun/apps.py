"""The app `akun`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AkunConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.akun"
    verbose_name = _("Akun")
