"""The app `tampilan`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TampilanConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.tampilan"
    verbose_name = _("Tampilan")
