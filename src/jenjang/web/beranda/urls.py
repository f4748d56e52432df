"""The addresses of the first page and of the watcher."""

from django.urls import path

from jenjang.web.beranda import sehat, views

app_name = "beranda"
urlpatterns = [
    path("", views.beranda, name="beranda"),
    path("sehat", sehat.sehat, name="sehat"),
]
