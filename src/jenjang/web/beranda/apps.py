"""The app `beranda`."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class BerandaConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.beranda"
    verbose_name = _("Beranda")

    def ready(self) -> None:
        """Let each app tell what waits."""
        autodiscover_modules("menunggu")
