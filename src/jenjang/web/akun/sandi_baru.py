"""The page behind a one-time link: the person sets a password, then signs in."""

from django.contrib.auth.views import PasswordResetConfirmView
from django.urls import reverse_lazy


class SandiBaru(PasswordResetConfirmView):
    """Django's own page for it: the link moves into the session at once, so that it is not sent on in Referer."""

    template_name = "akun/sandi_baru.html"
    success_url = reverse_lazy("account_login")
