"""The first administrator and a lost password, from the console: whoever reaches the server needs no mail."""

from django.contrib.auth.tokens import default_token_generator
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from jenjang.web.akses.kosakata import KunciPeran
from jenjang.web.akses.models import Peran
from jenjang.web.akun.models import Pengguna


def buat_pengelola(nama_pengguna: str, nama: str) -> Pengguna | None:
    """Create an administrator without a password, or None when the name is taken."""
    with transaction.atomic():
        if Pengguna.objects.filter(username=nama_pengguna).exists():
            return None
        email = nama_pengguna if "@" in nama_pengguna else ""
        account = Pengguna.objects.create_user(nama_pengguna, email, nama=nama, is_superuser=True)
        Peran.objects.create(pengguna=account, peran=KunciPeran.ADMIN, mulai=timezone.localdate())
    return account


def cari(nama_pengguna: str) -> Pengguna | None:
    """Give the account that may sign in under this name."""
    return Pengguna.objects.filter(username=nama_pengguna, is_active=True).first()


def jalur_sandi_baru(pengguna: Pengguna) -> str:
    """Give the path of the page where the person sets a password, once and within a day."""
    key = urlsafe_base64_encode(force_bytes(pengguna.pk))
    return reverse("akun:sandi_baru", args=[key, default_token_generator.make_token(pengguna)])
