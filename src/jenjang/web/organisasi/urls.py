"""The addresses of `organisasi`."""

from django.urls import path

from jenjang.web.organisasi import views

app_name = "organisasi"
urlpatterns = [
    path("", views.daftar, name="daftar"),
    path("instansi/tambah/", views.instansi_tambah, name="instansi_tambah"),
    path("instansi/<int:pk>/", views.instansi_ubah, name="instansi_ubah"),
    path("unit/tambah/", views.unit_tambah, name="unit_tambah"),
    path("unit/<int:pk>/", views.unit_ubah, name="unit_ubah"),
]
