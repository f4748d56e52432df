"""The page for what nobody foresaw, and the one for a database that is away."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

SECONDS_UNTIL_NEXT_TRY = 5


def galat_500(request: HttpRequest) -> HttpResponse:
    """Answer 503 while the database is away, else 500; neither page asks the database anything.

    A page that was read comes back by itself as soon as the database does. One that was sent does not: sending again
    is for the person to decide, and the browser still holds what was typed.
    """
    away = isinstance(sys.exception(), OperationalError | InterfaceError)
    if not away:
        return HttpResponse(render_to_string("galat/500.html"), status=500)
    context = {"detik": SECONDS_UNTIL_NEXT_TRY if request.method == "GET" else None}
    response = HttpResponse(render_to_string("galat/503.html", context), status=503)
    response["Retry-After"] = str(SECONDS_UNTIL_NEXT_TRY)
    response["Cache-Control"] = "no-store"
    return response
