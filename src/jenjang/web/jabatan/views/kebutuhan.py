"""Need against people: per post, unit and jenjang as of a day, the four figures, and the years ahead."""

from collections import Counter
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import Rekap, rekap_jenis, rekap_jenjang, rekap_unit
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.kelas import NamaJabatanTidakDikenalError, cari_kelas_tunjangan
from jenjang.core.jabatan.usia_pensiun import dasar_usia_pensiun
from jenjang.web.jabatan.columns import kebutuhan_versi, penetapan_menurut_nama
from jenjang.web.jabatan.models import PenetapanKebutuhan, Versi

# Why somebody is on no post of the decree, and what to do.
SEBAB_LUAR = {
    "bezetting_jabatan_mendua": _("Beberapa jabatan bernama sama; isi nomor jabatan pada riwayat jabatannya."),
    "bezetting_unit_tidak_dikenal": _(
        "Jabatan itu ada, tetapi tidak di unit ini; periksa unit pada riwayat jabatannya."
    ),
    "bezetting_jabatan_tidak_dikenal": _(
        "Keputusan ini tidak memuat jabatan itu; periksa namanya atau ubah lembarnya."
    ),
    "bezetting_nomor_tidak_dikenal": _("Nomor jabatannya tidak ada dalam keputusan ini; periksa riwayat jabatannya."),
    "bezetting_nomor_beda_jabatan": _("Nomor jabatannya milik jabatan lain; periksa riwayat jabatannya."),
}


def kebutuhan(request: HttpRequest, pk: int) -> HttpResponse:
    """Set diusulkan, ditetapkan, terisi and lowong beside each other as of a day, with the years ahead."""
    versi = get_object_or_404(Versi.objects.untuk(request.akses).ringan().select_related("unit", "instansi"), pk=pk)
    hari = _hari(request)
    hasil = kebutuhan_versi(versi, hari)
    milik = PenetapanKebutuhan.objects.untuk(request.akses).filter(unit=versi.unit)
    penetapan = penetapan_menurut_nama(milik.pada(hari))
    isi = {
        "versi": versi,
        "hari": hari,
        "hasil": hasil,
        "jenjang": [_dengan_penetapan(satu, hasil, penetapan) for satu in _per_jenjang(hasil, penetapan)],
        "jenis": rekap_jenis(hasil.neraca),
        "unit": rekap_unit(hasil.neraca, hasil.posisi),
        "luar": _luar(hasil),
        "tahun": _tahun(hasil),
        "dasar_pensiun": dasar_usia_pensiun(),
    }
    return render(request, "jabatan/kebutuhan.html", isi)


def _per_jenjang(hasil: HasilKebutuhan, penetapan: dict[str, PenetapanKebutuhan]) -> list[Rekap]:
    """Give the functional posts of the decree, then those that the Menteri set and that the decree does not have."""
    semua = list(rekap_jenjang(hasil.neraca))
    ada = {nama_rapi(satu.kelompok) for satu in semua}
    luar = Counter(nama_rapi(satu.jabatan) for satu in hasil.penempatan.luar) if hasil.penempatan else Counter()
    tambahan = [(nama, satu) for nama, satu in sorted(penetapan.items()) if nama not in ada]
    return semua + [Rekap(str(satu.jabatan), 0, 0, 0, luar[nama], None) for nama, satu in tambahan]


def _luar(hasil: HasilKebutuhan) -> list[dict[str, Any]]:
    """Give the posts that people hold and that stand nowhere in the decree, with how many and why; nobody's name."""
    if hasil.penempatan is None:
        return []
    orang = zip(hasil.penempatan.luar, hasil.penempatan.masalah, strict=True)
    banyak = Counter((satu.jabatan, satu.unit, masalah.kode) for satu, masalah in orang)
    return [
        {"jabatan": jabatan, "unit": unit, "banyak": jumlah, "sebab": SEBAB_LUAR[kode]}
        for (jabatan, unit, kode), jumlah in sorted(banyak.items())
    ]


def _hari(request: HttpRequest) -> date:
    """Give the day asked for; today where none, or none that is a day, was given."""
    try:
        return parse_date(request.GET.get("pada", "")) or timezone.localdate()
    except ValueError:
        return timezone.localdate()


def _dengan_penetapan(satu: Rekap, hasil: HasilKebutuhan, penetapan: dict[str, PenetapanKebutuhan]) -> dict[str, Any]:
    ditetapkan = penetapan.get(nama_rapi(satu.kelompok))
    lowong = None
    if ditetapkan and satu.bezetting is not None:
        lowong = ditetapkan.jumlah - satu.bezetting - ditetapkan.dalam_proses
    try:
        tunjangan = cari_kelas_tunjangan(satu.kelompok).tunjangan_rp
    except NamaJabatanTidakDikenalError:
        tunjangan = None
    kelas = {n.posisi.kelas for n in hasil.neraca if nama_rapi(n.posisi.nama) == nama_rapi(satu.kelompok)}
    return {
        "rekap": satu,
        "penetapan": ditetapkan,
        "lowong": lowong,
        "kelas": kelas.pop() if len(kelas) == 1 else None,
        "tunjangan": tunjangan,
    }


def _tahun(hasil: HasilKebutuhan) -> list[dict[str, Any]]:
    """Give the years ahead, each with the posts that somebody leaves in it."""
    if hasil.proyeksi is None:
        return []
    rinci, jumlah = hasil.proyeksi
    return [
        {
            "tahun": satu,
            "jabatan": [
                (neraca.posisi.nama, proyeksi.tahun[letak].pensiun)
                for neraca, proyeksi in zip(hasil.neraca, rinci, strict=True)
                if proyeksi.tahun[letak].pensiun
            ],
        }
        for letak, satu in enumerate(jumlah.tahun)
    ]
