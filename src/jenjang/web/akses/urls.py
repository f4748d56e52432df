"""The addresses of `akses`."""

from django.urls import path

from jenjang.web.akses import views

app_name = "akses"
urlpatterns = [
    path("akun/<int:pengguna>/beri/", views.beri, name="beri"),
    path("peran/<int:pk>/akhiri/", views.akhiri, name="akhiri"),
]
