"""The page for what nobody foresaw, the one for a database that is away, and the one for a broken address."""

import sys
from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

NUL = "\x00"
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


def galat_400(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer an address or a form that no browser sends by itself."""
    return HttpResponse(render_to_string("galat/400.html"), status=400)


class TolakNul:
    """Middleware: refuse a NUL in a query or a form, which PostgreSQL can neither hold nor compare.

    Stands after the check of the form's token, which has read the form already.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("NUL in the query")
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: object, args: object, kwargs: object) -> None:
        """Look at what was sent."""
        if any(NUL in value for _, values in request.POST.lists() for value in values):
            raise BadRequest("NUL in the form")
