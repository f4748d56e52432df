"""The addresses of `organisasi`."""

from django.urls import URLPattern

app_name = "organisasi"
urlpatterns: list[URLPattern] = []
