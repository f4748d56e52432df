"""The office's or the nation's own sign-in (OpenID Connect), told by the environment.

JENJANG_OIDC_SERVER    its address, below which /.well-known/openid-configuration stands
JENJANG_OIDC_KLIEN     the client's name there
JENJANG_OIDC_RAHASIA   the client's secret
JENJANG_OIDC_NAMA      what the button says
JENJANG_OIDC_KLAIM     the claim that holds the user name (NIP); preferred_username unless told
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit


def masuk_lewat_oidc(lingkungan: Mapping[str, str]) -> dict[str, Any]:
    """Give allauth's setting; empty where no server is named."""
    server = lingkungan.get("JENJANG_OIDC_SERVER")
    if not server:
        return {}
    application = {
        "provider_id": "sso",
        "name": lingkungan.get("JENJANG_OIDC_NAMA", "SSO"),
        "client_id": lingkungan.get("JENJANG_OIDC_KLIEN", ""),
        "secret": lingkungan.get("JENJANG_OIDC_RAHASIA", ""),
        "settings": {"server_url": server},
    }
    return {"openid_connect": {"APPS": [application], "OAUTH_PKCE_ENABLED": True}}


def asal_oidc(lingkungan: Mapping[str, str]) -> list[str]:
    """Give the origin to which the sign-in form may lead."""
    parts = urlsplit(lingkungan.get("JENJANG_OIDC_SERVER", ""))
    return [f"{parts.scheme}://{parts.netloc}"] if parts.netloc else []
