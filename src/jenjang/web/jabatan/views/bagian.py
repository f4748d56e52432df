"""The sections of a sheet beside its workload, as its writer changes them."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.web.jabatan.actions.versi import SudahBerubah, ubah_keputusan
from jenjang.web.jabatan.bagian import BagianTabel, FormulirBagian, tabel_bagian
from jenjang.web.jabatan.kertas import kertas
from jenjang.web.jabatan.models import Versi
from jenjang.web.jabatan.views.lembar import lembar_versi


def ubah_bagian(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Change the sections of a draft's sheet; what somebody else saved meanwhile is shown, nothing is overwritten."""
    versi, _keputusan, satu = lembar_versi(request, pk, urutan)
    alamat = reverse("jabatan:lembar", args=[versi.pk, urutan])
    if not versi.dapat_diubah:
        messages.error(request, _("Versi ini sudah diajukan, sehingga lembarnya tidak dapat diubah."))
        return redirect(alamat)
    kiriman = request.POST if request.method == "POST" else None
    formulir = FormulirBagian(kiriman, lembar=satu, versi=versi.versi)
    tabel = tabel_bagian(kiriman, satu)
    isi: dict[str, Any] = {"versi": versi, "lembar": satu, "form": formulir, "tabel": tabel}
    sah = kiriman is not None and all([formulir.is_valid(), *(each.baris.is_valid() for each in tabel)])
    if sah and formulir.cleaned_data["versi"] == versi.versi and _simpan(versi, urutan, formulir, tabel):
        messages.success(request, _("Bagian lembar disimpan."))
        return redirect(alamat)
    if sah:
        formulir.add_error(
            None,
            _(
                "Orang lain menyimpan lembar versi ini sesudah Anda membukanya. Yang Anda ketik tetap ada di bawah; "
                "bandingkan dengan yang tersimpan, lalu simpan lagi untuk menggantinya."
            ),
        )
        formulir.perbarui_versi(versi)
        isi["tersimpan"] = kertas(versi, urutan)
    return render(request, "jabatan/bagian_ubah.html", isi, status=422 if kiriman is not None else 200)


def _simpan(versi: Versi, urutan: int, formulir: FormulirBagian, tabel: list[BagianTabel]) -> bool:
    def terisi(lembar: LembarJabatan) -> LembarJabatan:
        for satu in tabel:
            lembar = satu.terapkan(lembar)
        return formulir.terapkan(lembar)

    def ganti(keputusan: Keputusan) -> Keputusan:
        letak = urutan - 1
        baru = terisi(keputusan.lembar[letak])
        return replace(keputusan, lembar=(*keputusan.lembar[:letak], baru, *keputusan.lembar[urutan:]))

    try:
        ubah_keputusan(versi, ganti)
    except SudahBerubah:
        versi.refresh_from_db(fields=["versi", "keadaan"])
        return False
    return True
