"""The addresses of `akses`."""

from django.urls import URLPattern

app_name = "akses"
urlpatterns: list[URLPattern] = []
