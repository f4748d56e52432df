"""Long work on people: files too large to be looked at while somebody waits."""

from django.urls import reverse
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from jenjang.web.akses.dinding import seluruh_data
from jenjang.web.pegawai.impor.alur import coba, simpan
from jenjang.web.pegawai.models import ImporPegawai
from jenjang.web.pekerjaan.kerja import GagalPekerjaan, kerjakan


@app.task(name="pegawai.coba_impor")
def coba_impor(pekerjaan: str, impor: int) -> None:
    """Look at an uploaded file."""
    with kerjakan(pekerjaan) as kerja, seluruh_data():
        row = ImporPegawai.objects.select_related("berkas", "instansi").get(pk=impor)
        kerja.kemajuan(_("Membaca %(nama)s") % {"nama": row.berkas.nama})
        row = coba(row)
        if row.keadaan == ImporPegawai.Keadaan.DITOLAK:
            raise GagalPekerjaan(row.hasil["ditolak"])
        kerja.selesai(_("Berkas sudah diperiksa."), reverse("pegawai:impor_lihat", args=[row.pk]))


@app.task(name="pegawai.simpan_impor")
def simpan_impor(pekerjaan: str, impor: int, pelaku: int) -> None:
    """Save an uploaded file that was looked at."""
    from jenjang.web.akun.models import Pengguna

    with kerjakan(pekerjaan) as kerja, seluruh_data():
        row = ImporPegawai.objects.select_related("berkas", "instansi").get(pk=impor)
        kerja.kemajuan(_("Menyimpan %(nama)s") % {"nama": row.berkas.nama})
        simpan(row, Pengguna.objects.get(pk=pelaku))
        kerja.selesai(_("Berkas sudah disimpan."), reverse("pegawai:impor_lihat", args=[row.pk]))
