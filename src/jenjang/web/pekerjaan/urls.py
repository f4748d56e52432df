"""The addresses of `pekerjaan`."""

from django.urls import URLPattern

app_name = "pekerjaan"
urlpatterns: list[URLPattern] = []
