"""The database as Django wants it: its address here, how its connections behave in `base`."""

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SCHEMES = ("postgresql", "postgres")
ASKED_BEFORE_PREPARED = 3


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
        "ENGINE": "jenjang.web.basis_data",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or options.pop("user", "")),
        "PASSWORD": unquote(parts.password or options.pop("password", "")),
        "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": options.pop("port", "") or str(parts.port or ""),
        # What is asked again and again is planned once: half of the processor time of the database.
        "OPTIONS": {"server_side_binding": True, "prepare_threshold": ASKED_BEFORE_PREPARED, **options},
    }
