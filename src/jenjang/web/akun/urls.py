"""The addresses of `akun`."""

from django.urls import path

from jenjang.web.akun import data_saya, views
from jenjang.web.akun.sandi_baru import SandiBaru

app_name = "akun"
urlpatterns = [
    path("", views.daftar, name="daftar"),
    path("buka/", views.buka, name="buka"),
    path("<int:pk>/", views.lihat, name="lihat"),
    path("<int:pk>/sandi-sementara/", views.sandi_sementara, name="sandi_sementara"),
    path("<int:pk>/status/", views.status, name="status"),
    path("data-saya/", data_saya.data_saya, name="data_saya"),
    path("data-saya/unduh/", data_saya.unduh, name="unduh_data"),
    path("sandi-baru/<uidb64>/<token>/", SandiBaru.as_view(), name="sandi_baru"),
]
