"""A password that was given is changed before anything else is opened."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

GANTI = "account_change_password"
TERBUKA = frozenset(
    {GANTI, "account_logout", "account_reauthenticate", "set_language", "tampilan:tema", "beranda:sehat"}
)


class WajibGantiSandiMiddleware:
    """Leads whoever signs in with a given password to the page that changes it; stands after authentication."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: Any, view: object, args: object, kwargs: object) -> HttpResponse | None:
        """Redirect, or let the view run."""
        if request.resolver_match.view_name in TERBUKA:
            return None
        return redirect(GANTI) if getattr(request.user, "wajib_ganti_sandi", False) else None
