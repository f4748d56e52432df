"""Whether pages and database answer, for whoever watches over the server."""

from django.db import connection
from django.http import HttpRequest, HttpResponse


def sehat(request: HttpRequest) -> HttpResponse:
    """Answer 200 when the database does; otherwise the page of a database that is away answers with 503."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("sehat\n", content_type="text/plain; charset=utf-8")
