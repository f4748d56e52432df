"""The app `register`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RegisterConfig(AppConfig):
    """What Django knows of the app."""

    name = "jenjang.web.register"
    verbose_name = _("Register")
