"""What the logs of the pages and the worker hold: no row of a person."""

import logging

# What PostgreSQL adds to a refusal: the row it refused, and where in which statement.
ROWS = ("DETAIL:", "CONTEXT:")


class BarisCatatan(logging.Formatter):
    """A line, and for a failure its traceback without what PostgreSQL tells of rows."""

    def formatException(self, ei: object) -> str:  # noqa: N802
        """Give the traceback."""
        text = super().formatException(ei)  # type: ignore[arg-type]
        return "\n".join(line for line in text.splitlines() if not line.startswith(ROWS))
