"""Sessions in the database, found by a query whose SQL is written once."""

from datetime import UTC, datetime
from typing import Any

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from jenjang.web.basis_data.tersusun import Tersusun


def _kueri(kunci: str, kini: datetime) -> Any:
    return Session.objects.filter(session_key=kunci, expire_date__gt=kini).values_list("session_data", "expire_date")


_SESI = Tersusun(_kueri, kunci="-", kini=datetime.min.replace(tzinfo=UTC))


class SessionStore(db.SessionStore):
    """Django's; only the reading is our own."""

    def _get_session_from_db(self) -> Session | None:
        for data, expires in _SESI.baris(kunci=self.session_key, kini=timezone.now()):
            return Session(session_key=self.session_key, session_data=data, expire_date=expires)
        # Django's own says so in the log and forgets the key.
        return super()._get_session_from_db()
