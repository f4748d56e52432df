"""The address of a database as Django wants it."""

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SCHEMES = ("postgresql", "postgres")


def parse_alamat(alamat: str) -> dict[str, Any]:
    """Give Django's settings for a `postgresql://` address; a socket folder stands as `?host=`.

    Raises:
        ValueError: the address is not one of a PostgreSQL database; the password in it is not repeated.

    """
    parts = urlsplit(alamat)
    if parts.scheme not in SCHEMES or not parts.path.strip("/"):
        raise ValueError(
            "Alamat basis data harus berbentuk postgresql://pengguna:sandi@host:port/nama; "
            f"yang diberikan diawali {parts.scheme or 'tanpa skema'}."
        )
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or options.pop("user", "")),
        "PASSWORD": unquote(parts.password or options.pop("password", "")),
        "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": options.pop("port", "") or str(parts.port or ""),
        "OPTIONS": options,
    }
