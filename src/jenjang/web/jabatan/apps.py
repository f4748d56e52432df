"""The app `jabatan`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class JabatanConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.jabatan"
    verbose_name = _("Jabatan")
