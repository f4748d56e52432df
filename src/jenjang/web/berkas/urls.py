"""The addresses of `berkas`."""

from django.urls import path

from jenjang.web.berkas import views

app_name = "berkas"
urlpatterns = [path("<int:pk>/", views.lihat, name="lihat")]
