"""The addresses of `jabatan`."""

from django.urls import path, register_converter

from jenjang.web.jabatan.views import bagian, kebutuhan, lembar, naskah, penetapan, peta, unggah, versi


class BentukNaskah:
    """The forms of a decree as a document."""

    regex = "docx|pdf|xlsx"

    def to_python(self, value: str) -> str:
        """Take it as it is."""
        return value

    to_url = to_python


class BentukPeta(BentukNaskah):
    """The forms of a map."""

    regex = "svg|pdf|xlsx"


register_converter(BentukNaskah, "bentuk_naskah")
register_converter(BentukPeta, "bentuk_peta")

app_name = "jabatan"
urlpatterns = [
    path("", versi.daftar, name="daftar"),
    path("periksa/", unggah.publik, name="publik"),
    path("unggah/", unggah.halaman_unggah, name="unggah"),
    path("naskah/<int:pk>/", naskah.naskah, name="naskah"),
    path("naskah/<int:pk>/catatan/<int:catatan>/", naskah.putusan, name="putusan"),
    path("naskah/<int:pk>/terima-hitungan/", naskah.terima_hitungan, name="terima_hitungan"),
    path("naskah/<int:pk>/versi/", naskah.buat_versi, name="buat_versi"),
    path("naskah/<int:pk>/laporan.pdf", naskah.laporan, name="laporan"),
    path("versi/<int:pk>/", versi.versi, name="versi"),
    path("versi/<int:pk>/langkah/", versi.langkah, name="langkah"),
    path("versi/<int:pk>/rancangan/", versi.rancangan, name="rancangan"),
    path("versi/<int:pk>/tetapkan/", versi.tetapkan, name="tetapkan"),
    path("versi/<int:pk>/naskah.<bentuk_naskah:bentuk>", versi.unduh, name="unduh"),
    path("versi/<int:pk>/bandingkan/<int:lain>/", versi.bandingkan, name="bandingkan"),
    path("versi/<int:pk>/kebutuhan/", kebutuhan.kebutuhan, name="kebutuhan"),
    path("versi/<int:pk>/peta/", peta.peta, name="peta"),
    path("versi/<int:pk>/peta.<bentuk_peta:bentuk>", peta.unduh, name="unduh_peta"),
    path("versi/<int:pk>/lembar/<int:urutan>/", lembar.lembar, name="lembar"),
    path("versi/<int:pk>/lembar/<int:urutan>/ubah/", lembar.ubah, name="ubah"),
    path("versi/<int:pk>/lembar/<int:urutan>/bagian/", bagian.ubah_bagian, name="ubah_bagian"),
    path("versi/<int:pk>/lembar/<int:urutan>/hitung/", lembar.hitung, name="hitung"),
    path("versi/<int:pk>/lembar/<int:urutan>/catatan/", lembar.catat, name="catat"),
    path("versi/<int:pk>/catatan/<int:catatan>/", lembar.tanggapi, name="tanggapi"),
    path("penetapan/", penetapan.penetapan, name="penetapan"),
    path("kelas/", penetapan.kelas, name="kelas"),
]
