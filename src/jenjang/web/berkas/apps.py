"""The app `berkas`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BerkasConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.berkas"
    verbose_name = _("Berkas")
