"""The addresses of `jabatan`."""

from django.urls import URLPattern

app_name = "jabatan"
urlpatterns: list[URLPattern] = []
