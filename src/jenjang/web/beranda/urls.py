"""The address of the first page."""

from django.urls import path

from jenjang.web.beranda import views

app_name = "beranda"
urlpatterns = [path("", views.beranda, name="beranda")]
