"""The settings of a proxy in front that ends TLS, such as nginx; without one nothing it would say is believed."""

from collections.abc import Mapping
from typing import Any

# The console and whoever watches over the machine ask here, whatever name the office goes by.
MESIN_INI = ("localhost", "127.0.0.1", "[::1]")
HSTS_SECONDS = 30 * 24 * 60 * 60


def pengaturan_proksi(lingkungan: Mapping[str, str]) -> dict[str, Any]:
    """Give Django's settings by the environment: names served, origins of forms, and what is believed of a request.

    With JENJANG_HTTPS=1 there is at least the one proxy that ends TLS: cookies are marked, its X-Forwarded-Proto is
    believed, and of X-Forwarded-For the entry that it wrote. JENJANG_JUMLAH_PROKSI says how many stand in a row.
    """
    https = lingkungan.get("JENJANG_HTTPS") == "1"
    return {
        "ALLOWED_HOSTS": [*lingkungan.get("JENJANG_HOST", "").split(), *MESIN_INI],
        "CSRF_TRUSTED_ORIGINS": lingkungan.get("JENJANG_ASAL_TEPERCAYA", "").split(),
        "SESSION_COOKIE_SECURE": https,
        "CSRF_COOKIE_SECURE": https,
        "SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https") if https else None,
        # Browsers that came once by HTTPS come back by it.
        "SECURE_HSTS_SECONDS": HSTS_SECONDS if https else 0,
        # Limits of attempts count by the address of the visitor, so many entries from the end.
        "ALLAUTH_TRUSTED_PROXY_COUNT": int(lingkungan.get("JENJANG_JUMLAH_PROKSI") or https),
        # Without TLS browsers offer passkeys on localhost alone.
        "MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN": not https,
    }
