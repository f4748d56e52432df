"""Every request passes here: what the matrix does not grant is refused before the view runs."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils import timezone
from django_htmx.http import HttpResponseClientRedirect

from jenjang.web.akses.dinding import pasang
from jenjang.web.akses.lingkup import Akses, akses_menurut, peran_berlaku, terbuka
from jenjang.web.akses.matriks import aturan, matriks


class AksesMiddleware:
    """Sets `request.akses`; stands after authentication and messages.

    Moments are shown in the official time of the first role's instansi. A route that is not public runs in a
    transaction of which row-level security knows what the route reaches.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        request.akses = Akses(None)
        with ExitStack() as transaksi:
            transaksi.callback(timezone.deactivate)
            request.transaksi_akses = transaksi
            return self.get_response(request)

    def process_view(self, request: Any, view: object, args: object, kwargs: object) -> HttpResponse | None:
        """Refuse, or let the view run with what the matrix grants."""
        nama, user = request.resolver_match.view_name, request.user
        masuk = user.is_authenticated
        peran = peran_berlaku(user) if masuk else ()
        request.akses = Akses(user, peran)
        rule = aturan(nama, request.method)
        if rule is None:
            methods = list(matriks().get(nama, ()))
            if not methods:
                raise PermissionDenied
            return HttpResponseNotAllowed(methods)
        if not (rule.publik or masuk):
            return _to_login(request)
        if not terbuka(rule, masuk, peran):
            raise PermissionDenied
        request.akses = akses_menurut(rule, user, peran)
        if peran and peran[0].instansi:
            timezone.activate(ZoneInfo(peran[0].instansi.zona_waktu))
        if masuk:
            request.transaksi_akses.enter_context(transaction.atomic())
            pasang(request.akses)
        return None


def _to_login(request: Any) -> HttpResponse:
    response = redirect_to_login(request.get_full_path())
    return HttpResponseClientRedirect(response.url) if request.htmx else response
