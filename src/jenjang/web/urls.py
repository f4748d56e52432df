"""The addresses of the whole application: each app holds its own."""

from django.urls import include, path

handler400 = "jenjang.web.galat.galat_400"
handler500 = "jenjang.web.galat.galat_500"
urlpatterns = [
    path("", include("jenjang.web.beranda.urls")),
    path("masuk/", include("jenjang.web.akun.masuk_urls")),
    path("bahasa/", include("django.conf.urls.i18n")),
    path("tampilan/", include("jenjang.web.tampilan.urls")),
    path("akun/", include("jenjang.web.akun.urls")),
    path("akses/", include("jenjang.web.akses.urls")),
    path("organisasi/", include("jenjang.web.organisasi.urls")),
    path("pegawai/", include("jenjang.web.pegawai.urls")),
    path("jabatan/", include("jenjang.web.jabatan.urls")),
    path("register/", include("jenjang.web.register.urls")),
    path("berkas/", include("jenjang.web.berkas.urls")),
    path("api/v1/", include("jenjang.web.api.v1.urls")),
    path("pekerjaan/", include("jenjang.web.pekerjaan.urls")),
]
