"""The verification of an uploaded decree, which takes longer than a page may."""

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.surat.keputusan import BukanKeputusanError
from jenjang.web.akses.dinding import seluruh_data
from jenjang.web.jabatan.actions.baca import baca_isi, simpan_verifikasi
from jenjang.web.jabatan.models import Naskah
from jenjang.web.pekerjaan.kerja import GagalPekerjaan, kerjakan


@app.task(name="jabatan.verifikasi")
def verifikasi(pekerjaan: str, naskah: int) -> None:
    """Read an uploaded decree in the guarded child process, verify it, and keep its notes."""
    with kerjakan(pekerjaan) as kerja:
        kerja.kemajuan(_("Membaca berkas."), 0, 3)
        with seluruh_data():
            satu = Naskah.objects.get(pk=naskah)
        if satu.terbaca:
            # Swept up and run again: the first run had finished.
            kerja.selesai(_("Sudah diverifikasi."), reverse("jabatan:naskah", args=[satu.pk]))
            return
        try:
            keputusan = baca_isi(bytes(satu.berkas), str(satu.nama_berkas))
        except BukanKeputusanError as galat:
            raise GagalPekerjaan(str(galat)) from galat
        kerja.kemajuan(_("Memverifikasi %(banyak)s lembar jabatan.") % {"banyak": len(keputusan.lembar)}, 1, 3)
        hasil = periksa_keputusan(keputusan)
        kerja.kemajuan(_("Menyimpan catatan."), 2, 3)
        with transaction.atomic(), seluruh_data():
            banyak = simpan_verifikasi(satu, hasil)
        kerja.selesai(
            _("%(lembar)s lembar jabatan diverifikasi, %(catatan)s catatan.")
            % {"lembar": len(keputusan.lembar), "catatan": banyak},
            reverse("jabatan:naskah", args=[satu.pk]),
        )
