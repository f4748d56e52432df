"""The versions of an office's job sheets: the list, one version, its way to the decree, its papers."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import jumlah_lengkap
from jenjang.core.beban_kerja.perbandingan.pasangan import pasangkan_posisi
from jenjang.core.beban_kerja.perbandingan.perbandingan import bandingkan as bandingkan_hasil
from jenjang.web.jabatan.actions.versi import LANGKAH, SudahBerubah, TidakDapat, kunci_baru, rancang
from jenjang.web.jabatan.actions.versi import langkah as jalankan_langkah
from jenjang.web.jabatan.actions.versi import tetapkan as tetapkan_versi
from jenjang.web.jabatan.columns import kebutuhan_versi
from jenjang.web.jabatan.forms import FormulirTetapkan, kunci_dari
from jenjang.web.jabatan.models import Naskah, PenetapanKebutuhan, Versi
from jenjang.web.jabatan.perbandingan import baris_perbandingan
from jenjang.web.jabatan.unduhan import BENTUK, tulis_versi

PER_HALAMAN = 25
BERUBAH = gettext_lazy("Orang lain sudah mengubahnya. Muat ulang halaman ini, lalu ulangi.")


def daftar(request: HttpRequest) -> HttpResponse:
    """List the offices with the decree in force, the draft under way, and the four figures of need."""
    hari = timezone.localdate()
    semua = Versi.objects.untuk(request.akses).ringan().select_related("unit", "instansi")
    berlaku = semua.filter(pk__in=Versi.objects.pada(hari).values("pk")).order_by("unit__nama")
    halaman = Paginator(berlaku, PER_HALAMAN).get_page(request.GET.get("halaman"))
    rancangan = semua.exclude(keadaan=Versi.Keadaan.DITETAPKAN).dengan_catatan_terbuka().order_by("-dibuat_pada")
    naskah = Naskah.objects.untuk(request.akses).ringan().select_related("unit").order_by("-diunggah_pada")[:5]
    isi = {
        "halaman": halaman,
        "angka": [_empat_angka(versi, request.akses) for versi in halaman],
        "rancangan": rancangan[:PER_HALAMAN],
        "naskah": naskah,
        "hari": hari,
    }
    return render(request, "jabatan/daftar.html", isi)


def _empat_angka(versi: Versi, akses: Any) -> dict[str, Any]:
    """Set diusulkan, ditetapkan, terisi and lowong of an office beside each other."""
    hasil = kebutuhan_versi(versi, timezone.localdate())
    penetapan = PenetapanKebutuhan.objects.untuk(akses).filter(unit=versi.unit)
    ditetapkan = [satu.jumlah for satu in penetapan.pada(timezone.localdate())]
    lowong = [satu.lowong for satu in hasil.neraca if satu.lowong is not None]
    return {
        "versi": versi,
        "diusulkan": hasil.jumlah.kebutuhan,
        "terisi": hasil.jumlah.bezetting,
        "selisih": hasil.jumlah.selisih,
        "ditetapkan": sum(ditetapkan) if ditetapkan else None,
        "banyak_ditetapkan": len(ditetapkan),
        "lowong": jumlah_lengkap(lowong) if lowong else None,
    }


def versi(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a version: its sheets with need against people, and what may be done with it."""
    satu = _versi(request, pk)
    hasil = kebutuhan_versi(satu, timezone.localdate())
    dasar = kebutuhan_versi(satu.dasar, timezone.localdate(), dengan_orang=False) if satu.dasar else None
    isi = {
        "versi": satu,
        "hasil": hasil,
        "baris": _baris(hasil, dasar),
        "dasar": dasar,
        "langkah": [(tujuan, NAMA_LANGKAH[satu.keadaan, tujuan]) for tujuan in LANGKAH[satu.keadaan]],
        "catatan_terbuka": satu.catatan.terbuka().count(),
        "kunci": kunci_baru(),
        "lainnya": Versi.objects.untuk(request.akses).ringan().filter(unit=satu.unit).exclude(pk=satu.pk),
        "bentuk": BENTUK,
    }
    return render(request, "jabatan/versi.html", isi)


NAMA_LANGKAH = {
    ("DISUSUN", "DIVERIFIKASI"): gettext_lazy("Ajukan untuk diverifikasi"),
    ("DIVERIFIKASI", "DISUSUN"): gettext_lazy("Kembalikan kepada penyusun"),
    ("DIVERIFIKASI", "NASKAH"): gettext_lazy("Setujui, susun naskahnya"),
    ("NASKAH", "DIVERIFIKASI"): gettext_lazy("Kembalikan kepada verifikator"),
    ("NASKAH", "DITETAPKAN"): gettext_lazy("Catat penetapannya"),
}


def _versi(request: HttpRequest, pk: int) -> Versi:
    semua = Versi.objects.untuk(request.akses).ringan().select_related("unit", "instansi", "dasar", "entri", "naskah")
    return get_object_or_404(semua, pk=pk)


def _baris(hasil: HasilKebutuhan, dasar: HasilKebutuhan | None) -> list[dict[str, Any]]:
    """Give each post with its need, its people, and its need in the version before."""
    pasangan = pasangkan_posisi(dasar.posisi, hasil.posisi) if dasar else {}
    dulu = {ke: dasar.neraca[dari].kebutuhan for dari, ke in pasangan.items()} if dasar else {}
    return [
        {
            "neraca": satu,
            "urutan": satu.posisi.lembar.urutan if satu.posisi.lembar else None,
            "dulu": dulu.get(satu.posisi.letak),
            "berubah": bool(dasar) and dulu.get(satu.posisi.letak) != satu.kebutuhan,
        }
        for satu in hasil.neraca
    ]


@require_POST
def langkah(request: HttpRequest, pk: int) -> HttpResponse:
    """Pass a version on or back."""
    satu = _versi(request, pk)
    try:
        jalankan_langkah(satu, request.POST.get("tujuan", ""))
    except (TidakDapat, SudahBerubah) as galat:
        messages.error(request, str(galat) or str(BERUBAH))
    else:
        messages.success(request, _("Keadaannya kini: %(keadaan)s.") % {"keadaan": satu.get_keadaan_display()})
    return redirect("jabatan:versi", pk=satu.pk)


@require_POST
def rancangan(request: HttpRequest, pk: int) -> HttpResponse:
    """Begin a draft that changes a decree."""
    satu = _versi(request, pk)
    if (kunci := kunci_dari(request.POST)) is None:
        messages.error(request, str(BERUBAH))
        return redirect("jabatan:versi", pk=satu.pk)
    return redirect("jabatan:versi", pk=rancang(satu, kunci, request.user).pk)


def tetapkan(request: HttpRequest, pk: int) -> HttpResponse:
    """Record number, day and official of the decree that a version became."""
    satu = _versi(request, pk)
    formulir = FormulirTetapkan(request.POST if request.method == "POST" else None)
    if request.method == "POST" and formulir.is_valid():
        try:
            tetapkan_versi(satu, **formulir.cleaned_data, pengguna=request.user)
        except TidakDapat as galat:
            formulir.add_error(None, str(galat))
        else:
            messages.success(request, _("Keputusan tercatat dalam register."))
            return redirect("jabatan:versi", pk=satu.pk)
    isi = {"versi": satu, "form": formulir}
    return render(request, "jabatan/tetapkan.html", isi, status=422 if formulir.errors else 200)


def unduh(request: HttpRequest, pk: int, bentuk: str) -> HttpResponse:
    """Give the sheets, or for a draft the amending decree, as a document."""
    satu = _versi(request, pk)
    isi, jenis, nama = tulis_versi(satu, bentuk)
    return HttpResponse(isi, content_type=jenis, headers={"Content-Disposition": f'attachment; filename="{nama}"'})


def bandingkan(request: HttpRequest, pk: int, lain: int) -> HttpResponse:
    """Tell what changed from one version to another of the same office."""
    baru, lama = _versi(request, pk), _versi(request, lain)
    if baru.unit_id != lama.unit_id:
        return redirect("jabatan:versi", pk=pk)
    hari = timezone.localdate()
    perbandingan = bandingkan_hasil(
        kebutuhan_versi(lama, hari, dengan_orang=False), kebutuhan_versi(baru, hari, dengan_orang=False)
    )
    isi = {"lama": lama, "baru": baru, "perbandingan": perbandingan, "baris": baris_perbandingan(perbandingan)}
    return render(request, "jabatan/bandingkan.html", isi)
