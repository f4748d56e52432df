"""The addresses of signing in: those of allauth that Jenjang uses, under Indonesian paths.

Accounts are opened by the office, and nothing is sent by mail: there is no signing up, no confirming of addresses and
no resetting by mail. allauth looks its pages up by these names.
"""

from allauth.account import views as account
from allauth.socialaccount import views as socialaccount
from allauth.socialaccount.providers.openid_connect import views as openid_connect
from allauth.usersessions import views as usersessions
from django.urls import include, path

from jenjang.web.akun.masuk_lain import lewat_oidc

urlpatterns = [
    path("", account.login, name="account_login"),
    path("keluar/", account.logout, name="account_logout"),
    path("tidak-aktif/", account.account_inactive, name="account_inactive"),
    path("pastikan/", account.reauthenticate, name="account_reauthenticate"),
    path("sandi/", account.password_change, name="account_change_password"),
    path("sandi/baru/", account.password_set, name="account_set_password"),
    path("langkah-kedua/", include("allauth.mfa.urls")),
    path("sesi/", usersessions.list_usersessions, name="usersessions_list"),
    path("lewat/batal/", socialaccount.login_cancelled, name="socialaccount_login_cancelled"),
    path("lewat/gagal/", socialaccount.login_error, name="socialaccount_login_error"),
    path("lewat/pendaftaran/", socialaccount.signup, name="socialaccount_signup"),
    path("lewat/", socialaccount.connections, name="socialaccount_connections"),
    path("lewat/oidc/<str:provider_id>/login/", lewat_oidc, name="openid_connect_login"),
    path("lewat/oidc/<str:provider_id>/login/callback/", openid_connect.callback, name="openid_connect_callback"),
]
