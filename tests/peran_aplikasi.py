"""Test middleware: a request is answered as the restricted role, as when served; fixtures write as the owner."""

from collections.abc import Callable

from django.db import connection
from django.http import HttpRequest, HttpResponse

from jenjang.web.peluncur.peran import APLIKASI


def sebagai_peran_aplikasi(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Change the role of the connection around each request."""

    def middleware(request: HttpRequest) -> HttpResponse:
        with connection.cursor() as cursor:
            cursor.execute(f"SET ROLE {APLIKASI}")
        try:
            return get_response(request)
        finally:
            with connection.cursor() as cursor:
                cursor.execute("RESET ROLE")

    return middleware
