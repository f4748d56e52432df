"""Settings, driven by the environment: DATABASE_URL, JENJANG_DATA and JENJANG_*; the launcher sets them."""

import os
import secrets
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from jenjang.web.akun.oidc import asal_oidc, masuk_lewat_oidc
from jenjang.web.basis_data import parse_alamat
from jenjang.web.peluncur.folder import folder_bawaan
from jenjang.web.proksi import pengaturan_proksi

FOLDER = Path(__file__).parent
DATA = folder_bawaan().akar

DEBUG = False
# The launcher keeps the key in the data folder; without one, sign-ins end with the process.
SECRET_KEY = os.environ.get("JENJANG_KUNCI_RAHASIA") or secrets.token_urlsafe(50)
# ALLOWED_HOSTS, the marks of cookies, and what is believed of a proxy in front.
globals().update(pengaturan_proksi(os.environ))

INSTALLED_APPS = [
    "jenjang.web.akun",
    "jenjang.web.akses",
    "jenjang.web.organisasi",
    "jenjang.web.pegawai",
    "jenjang.web.jabatan",
    "jenjang.web.register",
    "jenjang.web.berkas",
    "jenjang.web.pekerjaan",
    "jenjang.web.beranda",
    "jenjang.web.tampilan",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "csp",
    "django_htmx",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "jenjang.web.tampilan.bahasa.bahasa_terpilih",
    "jenjang.web.galat.tolak_terlalu_besar",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "jenjang.web.galat.TolakNul",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "jenjang.web.akun.middleware.WajibGantiSandiMiddleware",
    "jenjang.web.akses.middleware.AksesMiddleware",
]

ROOT_URLCONF = "jenjang.web.urls"
WSGI_APPLICATION = "jenjang.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [FOLDER / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "jenjang.web.tampilan.konteks.tampilan",
            ],
            "builtins": ["jenjang.web.tampilan.templatetags.tampilan"],
        },
    }
]

DATABASES: dict[str, dict[str, Any]] = {
    "default": {
        **parse_alamat(os.environ.get("DATABASE_URL", "postgresql://jenjang_app@localhost/jenjang")),
        # AksesMiddleware puts each request into a transaction, together with what row-level security is told.
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        # A cursor in the server takes three questions where one does, and every list of choices would open one.
        "DISABLE_SERVER_SIDE_CURSORS": True,
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Attempts to sign in, and questions of strangers, are counted for all processes together.
CACHES: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "akun_penghitung",
        # With Django's 300 a flood from many addresses would wipe the counts of the others.
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

AUTH_USER_MODEL = "akun.Pengguna"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
# How long a one-time link to set a password is good for.
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
# The user name is the NIP or an e-mail address; no mail is sent to it.
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_ADAPTER = "jenjang.web.akun.adapter.AdapterAkun"
ACCOUNT_FORMS = {
    "login": "jenjang.web.akun.forms.FormulirMasuk",
    "change_password": "jenjang.web.akun.forms.FormulirGantiSandi",
}
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
SOCIALACCOUNT_ADAPTER = "jenjang.web.akun.adapter.AdapterMasukLain"
SOCIALACCOUNT_PROVIDERS = masuk_lewat_oidc(os.environ)
MFA_ADAPTER = "jenjang.web.akun.adapter.AdapterLangkahKedua"
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
MFA_FORMS = {
    "add_webauthn": "jenjang.web.akun.forms.FormulirTambahKunci",
    "edit_webauthn": "jenjang.web.akun.forms.FormulirUbahKunci",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Jenjang"
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "tugas"

LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Bahasa Indonesia")), ("en", _("English"))]
LOCALE_PATHS = [FOLDER / "locale"]
TIME_ZONE = "Asia/Jakarta"
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [FOLDER / "static"]
STORAGES: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DATA / "berkas"},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
if statis := os.environ.get("JENJANG_STATIS"):
    # Gathered by the launcher: compressed, and named by content so that browsers may keep them for good.
    STATIC_ROOT = statis
    STORAGES["staticfiles"] = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
else:
    # As they lie in the package.
    WHITENOISE_USE_FINDERS = True
FORM_RENDERER = "jenjang.web.tampilan.formulir.PerenderFormulir"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF, *asal_oidc(os.environ)],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
SESSION_ENGINE = "jenjang.web.akun.sesi"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# To the log of the process, which the launcher keeps and turns over; Django would send errors by mail.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "baris": {"()": "jenjang.web.catatan.BarisCatatan", "fmt": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {"konsol": {"class": "logging.StreamHandler", "formatter": "baris"}},
    "root": {"handlers": ["konsol"], "level": "WARNING"},
    "loggers": {"django": {"handlers": [], "level": "WARNING", "propagate": True}},
}
