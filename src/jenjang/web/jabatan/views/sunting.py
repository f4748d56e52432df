"""Changing a sheet of a draft by either of its editors: nothing that somebody else stored is overwritten unseen."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.web.jabatan.actions.versi import SudahBerubah, ubah_keputusan
from jenjang.web.jabatan.columns import keputusan_versi
from jenjang.web.jabatan.isian import IsianLembar
from jenjang.web.jabatan.models import Versi

# Somebody may save between reading a sheet and writing it; then it is read again, and compared again.
PERCOBAAN = 3


def lembar_versi(request: HttpRequest, pk: int, urutan: int) -> tuple[Versi, Keputusan, LembarJabatan]:
    """Give a version within reach, its sheets, and the one of this place; 404 where there is none."""
    semua = Versi.objects.untuk(request.akses).ringan().select_related("unit", "instansi", "dasar")
    versi = get_object_or_404(semua, pk=pk)
    keputusan = keputusan_versi(versi)
    if not 1 <= urutan <= len(keputusan.lembar):
        raise Http404
    return versi, keputusan, keputusan.lembar[urutan - 1]


def sunting(
    request: HttpRequest, pk: int, urutan: int, *, jenis: type[IsianLembar], halaman: str, berhasil: str
) -> HttpResponse:
    """Show an editor of a sheet and save what it sends; a late save is shown what is stored otherwise."""
    kiriman = request.POST if request.method == "POST" else None
    for _percobaan in range(PERCOBAAN):
        versi, keputusan, satu = lembar_versi(request, pk, urutan)
        if not versi.dapat_diubah:
            messages.error(request, _("Versi ini sudah diajukan, sehingga lembarnya tidak dapat diubah."))
            return redirect(alamat_lembar(versi, urutan))
        isian = jenis.dari(satu, kiriman, keputusan.lembar)
        isi = {"versi": versi, "lembar": satu, "isian": isian, "form": isian.form, **isian.konteks()}
        if kiriman is None or not isian.sah():
            return render(request, halaman, isi, status=200 if kiriman is None else 422)
        if not isian.masih_sama:
            break
        if _simpan(versi, urutan, isian):
            messages.success(request, berhasil)
            return redirect(alamat_lembar(versi, urutan))
    return _terlambat(request, isi, isian, halaman)


def _simpan(versi: Versi, urutan: int, isian: IsianLembar) -> bool:
    def ganti(keputusan: Keputusan) -> Keputusan:
        letak = urutan - 1
        baru = isian.terapkan(keputusan.lembar[letak])
        return replace(keputusan, lembar=(*keputusan.lembar[:letak], baru, *keputusan.lembar[urutan:]))

    try:
        ubah_keputusan(versi, ganti)
    except SudahBerubah:
        return False
    return True


def _terlambat(request: HttpRequest, isi: dict[str, Any], isian: IsianLembar, halaman: str) -> HttpResponse:
    versi, satu = isi["versi"], isi["lembar"]
    beda = isian.beda()
    if not beda:
        messages.success(request, _("Isi yang sama sudah tersimpan, sehingga tidak ada yang diganti."))
        return redirect(alamat_lembar(versi, satu.urutan))
    lagi = isian.dibuka_lagi()
    lagi.sah()
    return render(request, halaman, isi | {"isian": lagi, "form": lagi.form, "beda": beda}, status=422)


def alamat_lembar(versi: Versi, urutan: int) -> str:
    """Give the address of a sheet."""
    return reverse("jabatan:lembar", args=[versi.pk, urutan])
