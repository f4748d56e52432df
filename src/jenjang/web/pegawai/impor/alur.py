"""The way of a file: taken in, tried out, saved; and the same for one that is only compared."""

from typing import Any
from uuid import UUID

from django.utils import timezone

from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.words import refusal_sentence
from jenjang.web.berkas.penyimpanan import baca
from jenjang.web.berkas.penyimpanan import simpan as simpan_berkas
from jenjang.web.pegawai.impor.nasional import bandingkan_berkas
from jenjang.web.pegawai.impor.periksa import periksa_impor, ringkas
from jenjang.web.pegawai.impor.simpan import simpan_impor
from jenjang.web.pegawai.models import ImporPegawai
from jenjang.web.tampilan.bentuk import bahasa

# Larger files are looked at as a job: three thousand people take about a second and a half.
LANGSUNG_BYTE = 512 * 1024


def terima(unggahan: tuple[bytes, Any, str], *, instansi: Any, pelaku: Any, kunci: UUID, jenis: str) -> ImporPegawai:
    """Take a file in; the same key again gives the first row."""
    known = ImporPegawai.objects.filter(kunci=kunci, diunggah_oleh=pelaku).first()
    if known:
        return known
    content, kind, nama = unggahan
    berkas = simpan_berkas(content, nama, kind, instansi=instansi, pelaku=pelaku)
    made: ImporPegawai = ImporPegawai.objects.create(
        instansi=instansi, berkas=berkas, jenis=jenis, kunci=kunci, diunggah_oleh=pelaku
    )
    return made


def coba(impor: ImporPegawai) -> ImporPegawai:
    """Look at a file and keep what was found; a file that cannot be read says why."""
    try:
        content = baca(impor.berkas)
        if impor.jenis == ImporPegawai.Jenis.BANDINGKAN:
            impor.hasil = bandingkan_berkas(impor, content)
        else:
            found = periksa_impor(content, impor.berkas.nama, impor.instansi, timezone.localdate())
            impor.hasil = ringkas(found)
        impor.keadaan = ImporPegawai.Keadaan.DIPERIKSA
    except FileRefused as refusal:
        impor.hasil = {"ditolak": refusal_sentence(refusal.about(impor.berkas.nama), bahasa())}
        impor.keadaan = ImporPegawai.Keadaan.DITOLAK
    impor.save()
    return impor


def simpan(impor: ImporPegawai, pelaku: Any) -> ImporPegawai:
    """Save what was tried out."""
    return simpan_impor(impor, pelaku)
