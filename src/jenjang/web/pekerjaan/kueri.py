"""Which work someone may look at: their own, or what their session asked for without an account."""

from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.http import HttpRequest

SESSION_KEY = "pekerjaan"
MOST_IN_SESSION = 20


class PekerjaanQuerySet(models.QuerySet[Any]):
    """Long work."""

    def milik(self, request: HttpRequest) -> Self:
        """Keep the work of the person signed in, and that of the session."""
        mine = Q(pk__in=request.session.get(SESSION_KEY, []))
        if request.user.is_authenticated:
            mine |= Q(pengguna=request.user)
        return self.filter(mine)


def ingat(request: HttpRequest, pekerjaan: Any) -> None:
    """Let the visitor's session look at work that belongs to no account; the latest MOST_IN_SESSION are kept."""
    known = request.session.get(SESSION_KEY, [])
    request.session[SESSION_KEY] = [*known, str(pekerjaan.pk)][-MOST_IN_SESSION:]
