"""The map of an office's posts: on the page with units to fold, and as SVG, PDF and XLSX."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.surat.peta.keterangan import keterangan_peta
from jenjang.surat.peta.pdf import tulis_pdf
from jenjang.surat.peta.pohon import Tampilan, Unit, susun_unit
from jenjang.surat.peta.svg import tulis_svg
from jenjang.surat.peta.tata_letak import gambar_peta
from jenjang.surat.peta.xlsx import tulis_xlsx
from jenjang.web.jabatan.bahasa import bahasa_halaman
from jenjang.web.jabatan.columns import kebutuhan_versi
from jenjang.web.jabatan.models import Versi

JENIS = {
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def peta(request: HttpRequest, pk: int) -> HttpResponse:
    """Draw the map; every box and row leads to its sheet."""
    versi = _versi(request, pk)
    hasil = kebutuhan_versi(versi, timezone.localdate())
    tampilan = _tampilan(request)
    isi = {
        "versi": versi,
        "hasil": hasil,
        "gambar": mark_safe(_svg(versi, hasil, tampilan, tautan=True)),  # noqa: S308 (our own writer escapes)
        "tampilan": tampilan,
        "lipatan": [_lipatan(unit, tampilan) for unit in _berunit(susun_unit(hasil))],
        "kueri": request.GET.urlencode(),
    }
    return render(request, "jabatan/peta.html", isi)


def _versi(request: HttpRequest, pk: int) -> Versi:
    return get_object_or_404(Versi.objects.untuk(request.akses).ringan().select_related("unit", "instansi"), pk=pk)


def _tampilan(request: HttpRequest) -> Tampilan:
    terlipat = frozenset(int(nilai) for nilai in request.GET.getlist("lipat") if nilai.isdecimal() and len(nilai) < 7)
    return Tampilan(terlipat, request.GET.get("kurang") == "1")


def _berunit(unit: tuple[Unit, ...]) -> list[Unit]:
    """Give the units below the head of the office, which can be folded."""
    bawahan: list[Unit] = []
    for satu in unit:
        bawahan += [*satu.anak, *_berunit(satu.anak)]
    return bawahan


def _lipatan(unit: Unit, tampilan: Tampilan) -> dict[str, Any]:
    letak = unit.kepala.posisi.letak
    return {
        "letak": letak,
        "nama": unit.kepala.posisi.nama,
        "terlipat": letak in tampilan.terlipat,
        "rekap": unit.jumlah,
    }


def _svg(versi: Versi, hasil: HasilKebutuhan, tampilan: Tampilan, *, tautan: bool) -> str:
    keterangan = _keterangan(versi, hasil)
    alamat = {
        satu.letak: reverse("jabatan:lembar", args=[versi.pk, satu.lembar.urutan])
        for satu in hasil.posisi
        if satu.lembar
    }
    return tulis_svg(gambar_peta(hasil, keterangan, tampilan), keterangan.judul, tautan=alamat if tautan else None)


def _keterangan(versi: Versi, hasil: HasilKebutuhan) -> Any:
    return keterangan_peta(hasil, str(versi.unit.nama), bahasa_halaman())


def unduh(request: HttpRequest, pk: int, bentuk: str) -> HttpResponse:
    """Give the map as it stands on the page, as a file."""
    versi = _versi(request, pk)
    hasil = kebutuhan_versi(versi, timezone.localdate())
    tampilan = _tampilan(request)
    if bentuk == "svg":
        isi = _svg(versi, hasil, tampilan, tautan=False).encode()
    elif bentuk == "pdf":
        keterangan = _keterangan(versi, hasil)
        isi = tulis_pdf(gambar_peta(hasil, keterangan, tampilan), keterangan.judul)
    else:
        isi = tulis_xlsx(hasil)
    nama = f"peta-jabatan-{versi.unit_id}-v{versi.nomor_versi}.{bentuk}"
    return HttpResponse(
        isi, content_type=JENIS[bentuk], headers={"Content-Disposition": f'attachment; filename="{nama}"'}
    )
