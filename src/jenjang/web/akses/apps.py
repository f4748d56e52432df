"""The app `akses`."""

from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _


class AksesConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.akses"
    verbose_name = _("Akses")

    def ready(self) -> None:
        """Compare URLs and matrix at every start."""
        from jenjang.web.akses.checks import check_matriks

        register(check_matriks)
