"""The language of the page, as the core and the documents name it."""

from django.utils.translation import get_language


def bahasa_halaman() -> str:
    """Give "id" or "en"."""
    return "en" if get_language() == "en" else "id"
