"""The addresses of `pekerjaan`."""

from django.urls import path

from jenjang.web.pekerjaan import views

app_name = "pekerjaan"
urlpatterns = [
    path("", views.daftar, name="daftar"),
    path("<uuid:pk>/", views.lihat, name="lihat"),
]
