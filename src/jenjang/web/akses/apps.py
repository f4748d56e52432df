"""The app `akses`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AksesConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.akses"
    verbose_name = _("Akses")
