"""The addresses of `berkas`."""

from django.urls import URLPattern

app_name = "berkas"
urlpatterns: list[URLPattern] = []
