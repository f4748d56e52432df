"""The addresses of `register`."""

from django.urls import path

from jenjang.web.register import views

app_name = "register"
urlpatterns = [
    path("", views.daftar, name="daftar"),
    path("verifikasi/", views.verifikasi, name="verifikasi"),
    path("<int:pk>/", views.entri, name="entri"),
    path("instansi/<int:instansi>/ekspor/", views.unduh_ekspor, name="ekspor"),
    path("instansi/<int:instansi>/titik/", views.unduh_titik, name="titik"),
]
