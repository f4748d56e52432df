"""The app `pekerjaan`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PekerjaanConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.pekerjaan"
    verbose_name = _("Pekerjaan")
