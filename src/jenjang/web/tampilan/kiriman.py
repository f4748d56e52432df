"""What a request sent to a form: nothing on a first look, which is not the same as an empty form sent."""

from typing import Any


def kiriman(request: Any) -> tuple[Any, Any]:
    """Give the typed values and the files of a submit; None and None where nothing was sent."""
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)
