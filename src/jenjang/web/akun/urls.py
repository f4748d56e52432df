"""The addresses of `akun`."""

from django.urls import path

from jenjang.web.akun.sandi_baru import SandiBaru

app_name = "akun"
urlpatterns = [
    path("sandi-baru/<uidb64>/<token>/", SandiBaru.as_view(), name="sandi_baru"),
]
