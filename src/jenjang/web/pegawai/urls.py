"""The addresses of `pegawai`."""

from django.urls import path

from jenjang.web.pegawai.views import cetak, daftar, ekspor, impor, massal, rincian, riwayat, ubah

app_name = "pegawai"
urlpatterns = [
    path("", daftar.daftar, name="daftar"),
    path("cari/", daftar.cari, name="cari"),
    path("tambah/", ubah.tambah, name="tambah"),
    path("impor/", impor.impor, name="impor"),
    path("impor/<int:pk>/", impor.impor_lihat, name="impor_lihat"),
    path("impor/<int:pk>/laporan/", impor.impor_laporan, name="impor_laporan"),
    path("banding/", impor.banding, name="banding"),
    path("banding/<int:pk>/", impor.banding_lihat, name="banding_lihat"),
    path("ekspor/<slug:bentuk>/", ekspor.ekspor, name="ekspor"),
    path("cetak/<slug:daftar>/", cetak.cetak, name="cetak"),
    path("massal/", massal.massal, name="massal"),
    path("templat/", ekspor.templat, name="templat"),
    path("<int:pk>/", rincian.rincian, name="rincian"),
    path("<int:pk>/ubah/", ubah.ubah, name="ubah"),
    path("<int:pk>/berhenti/", ubah.berhenti, name="berhenti"),
    path("<int:pk>/pembetulan/", rincian.catatan, name="catatan"),
    path("<int:pk>/riwayat/<slug:kunci>/", riwayat.tambah, name="riwayat_tambah"),
    path("<int:pk>/riwayat/<slug:kunci>/<int:baris>/", riwayat.ubah, name="riwayat_ubah"),
    path("<int:pk>/riwayat/<slug:kunci>/<int:baris>/hapus/", riwayat.hapus, name="riwayat_hapus"),
]
