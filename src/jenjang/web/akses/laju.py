"""How often somebody without an account may ask what can be guessed or is dear to answer.

Counted per address over all processes, in the cache of the database, by windows of a minute that start on the minute.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

MENIT_DETIK = 60


def dibatasi(
    per_menit: int, kapan: Callable[[Any], object], jawaban: Callable[[Any], HttpResponse] | None = None
) -> Callable[[Any], Any]:
    """Let a view answer so often a minute, counting the requests of which `kapan` holds; the rest wait, with 429.

    `jawaban` writes what they are answered instead of the page.
    """

    def hias(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def terbatas(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
            if kapan(request) and _hitung(request) > per_menit:
                return (jawaban or terlalu_sering)(request)
            return view(request, *args, **kwargs)

        return terbatas

    return hias


def _hitung(request: Any) -> int:
    """Count this request and give how many there were from its address in this minute."""
    menit = int(timezone.now().timestamp()) // MENIT_DETIK
    kunci = f"laju:{request.resolver_match.view_name}:{get_adapter().get_client_ip(request)}:{menit}"
    banyak = int(cache.get(kunci, 0)) + 1
    cache.set(kunci, banyak, 2 * MENIT_DETIK)
    return banyak


def sisa_detik() -> int:
    """Give the seconds until the next minute begins."""
    return MENIT_DETIK - int(timezone.now().timestamp()) % MENIT_DETIK


def terlalu_sering(request: Any) -> HttpResponse:
    """Say that it was asked too often, and when to come back."""
    tunggu = sisa_detik()
    response = render(request, "429.html", {"detik": tunggu}, status=429)
    response["Retry-After"] = str(tunggu)
    response["Cache-Control"] = "no-store"
    return response
