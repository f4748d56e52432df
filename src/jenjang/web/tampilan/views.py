"""The choice of a theme, kept in a cookie."""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from jenjang.web.tampilan.konteks import KUKI_TEMA, TEMA

SETAHUN_DETIK = 365 * 24 * 60 * 60


def tema(request: Any) -> HttpResponse:
    """Keep light, dark, or neither (as the device has it), and go back to the page."""
    back = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    # Not redirect(): it would take a word without a slash for the name of a view.
    response = HttpResponseRedirect(back if safe else reverse("beranda:beranda"))
    chosen = request.POST.get("tema", "")
    if chosen in TEMA:
        response.set_cookie(KUKI_TEMA, chosen, max_age=SETAHUN_DETIK, samesite="Lax", secure=request.is_secure())
    else:
        response.delete_cookie(KUKI_TEMA)
    return response
