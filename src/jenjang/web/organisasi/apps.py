"""The app `organisasi`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OrganisasiConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.organisasi"
    verbose_name = _("Organisasi")
