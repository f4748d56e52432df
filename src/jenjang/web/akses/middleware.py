"""Every request passes here: what the matrix does not grant is refused before the view runs."""

from collections.abc import Callable
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

    Moments are shown in the official time of the first role's instansi. Every view runs in a transaction, of which
    row-level security knows what the route reaches; it is undone when the view fails.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        request.akses = Akses(None)
        request.transaksi_akses = None
        try:
            response = self.get_response(request)
            _akhiri(request, None)
        except BaseException as galat:
            _akhiri(request, galat)
            raise
        finally:
            timezone.deactivate()
        return response

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
        request.transaksi_akses = transaction.atomic()
        request.transaksi_akses.__enter__()
        if masuk:
            pasang(request.akses)
        return None

    def process_exception(self, request: Any, exception: Exception) -> None:
        """Undo what the view did; the page that tells of it is written outside."""
        _akhiri(request, exception)


def _akhiri(request: Any, galat: BaseException | None) -> None:
    """End the transaction of a request once: keep what was done, or undo it after an error."""
    transaksi, request.transaksi_akses = request.transaksi_akses, None
    if transaksi is not None:
        transaksi.__exit__(type(galat) if galat else None, galat, galat.__traceback__ if galat else None)


def _to_login(request: Any) -> HttpResponse:
    response = redirect_to_login(request.get_full_path())
    return HttpResponseClientRedirect(response.url) if request.htmx else response
