"""Django's PostgreSQL: connections are looked at without a question, and keep the statements of all pages prepared."""

import select
from typing import Any

from django.db.backends.postgresql import base

# The statements of all pages; each takes some 30 KB of the server process.
MOST_PREPARED = 300


class DatabaseWrapper(base.DatabaseWrapper):
    """The connection of one thread."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Connect."""
        connection = super().get_new_connection(conn_params)
        connection.prepared_max = MOST_PREPARED
        return connection

    def is_usable(self) -> bool:
        """Whether the server still holds its end.

        An idle connection on which something can be read was closed or told of its end: nothing else is ever sent
        unasked. So each request sees that the database was started again, and none pays for a question to it.
        """
        if self.connection is None or self.connection.closed:
            return False
        poll = select.poll()
        poll.register(self.connection.fileno(), select.POLLIN)
        return not poll.poll(0)
