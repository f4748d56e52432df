"""What allauth leaves to an application: who may open an account, and how the picture of a secret is drawn."""

import os
from typing import Any

import segno
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter

from jenjang.web.akun.models import Pengguna

# The claim in which the office's own sign-in names the account: its NIP, or whatever the user name is.
KLAIM = os.environ.get("JENJANG_OIDC_KLAIM", "preferred_username")


def nama_pengguna(klaim: object) -> str:
    """Give the user name that a claim tells: a NIP is a text, in whatever way its digits are set apart."""
    teks = str(klaim).strip()
    angka = "".join(teks.split())
    return angka if angka.isdigit() else teks


class AdapterAkun(DefaultAccountAdapter):
    """Nobody opens an account alone; the office does."""

    def is_open_for_signup(self, request: object) -> bool:
        """Never."""
        return False


class AdapterMasukLain(DefaultSocialAccountAdapter):
    """An office's or the nation's sign-in leads to the account of that name, and opens none."""

    def is_open_for_signup(self, request: object, sociallogin: object) -> bool:
        """Never."""
        return False

    def pre_social_login(self, request: Any, sociallogin: Any) -> None:
        """Tie the first sign-in from there to the account that it names."""
        if sociallogin.is_existing or request.user.is_authenticated:
            return
        told = sociallogin.account.extra_data
        # A server tells it in the signed token, at its page about the person, or in both.
        name = {**told, **told.get("id_token", {}), **told.get("userinfo", {})}.get(KLAIM)
        account = Pengguna.objects.filter(username=nama_pengguna(name)).first() if name else None
        if account:
            sociallogin.connect(request, account)


class AdapterLangkahKedua(DefaultMFAAdapter):
    """The picture stands in the page itself: the strict policy lets in no data address."""

    def build_totp_svg(self, url: str) -> str:
        """Draw the secret as SVG without styles."""
        return segno.make(url, error="m").svg_inline(scale=4, border=1, omitsize=True, svgclass=None, lineclass=None)
