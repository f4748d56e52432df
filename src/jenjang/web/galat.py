"""The pages for what nobody foresaw, a database that is away, a full disk, and what no browser sends by itself."""

import errno
import sys
from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from psycopg.errors import DiskFull

NUL = "\x00"
FULL = (errno.ENOSPC, errno.EDQUOT)
# Above every limit of a form, which says it better; whatever is larger is not even read.
MOST_BYTES = 32 * 2**20
SECONDS_UNTIL_NEXT_TRY = 5


def galat_500(request: HttpRequest) -> HttpResponse:
    """Answer 503 while the database is away, 507 on a full disk, else 500; no such page asks the database anything.

    A page that was read comes back by itself as soon as the database does. One that was sent does not: sending again
    is for the person to decide, and the browser still holds what was typed.
    """
    failure = sys.exception()
    if _penuh(failure):
        return HttpResponse(render_to_string("galat/507.html"), status=507)
    away = isinstance(failure, OperationalError | InterfaceError)
    if not away:
        return HttpResponse(render_to_string("galat/500.html"), status=500)
    context = {"detik": SECONDS_UNTIL_NEXT_TRY if request.method == "GET" else None}
    response = HttpResponse(render_to_string("galat/503.html", context), status=503)
    response["Retry-After"] = str(SECONDS_UNTIL_NEXT_TRY)
    response["Cache-Control"] = "no-store"
    return response


def _penuh(failure: BaseException | None) -> bool:
    """Say whether there was no room for a file, or for what the database had to write."""
    if isinstance(failure, OSError):
        return failure.errno in FULL
    return isinstance(failure, OperationalError) and isinstance(failure.__cause__, DiskFull)


def galat_400(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer an address or a form that no browser sends by itself."""
    return HttpResponse(render_to_string("galat/400.html"), status=400)


def tolak_terlalu_besar(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: refuse what is too large by its announced length, which no request can exceed.

    Stands before everything that reads the form: it would be written to the disk first.
    """

    def jawab(request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > MOST_BYTES:
            context = {"terbanyak": MOST_BYTES // 2**20}
            return HttpResponse(render_to_string("galat/413.html", context), status=413)
        return get_response(request)

    return jawab


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
