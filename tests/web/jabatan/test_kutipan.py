"""A note on a decree that came as a document shows its place in words, and its row with those beside it."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest
from django.urls import reverse

from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.surat.keputusan import baca_berkas
from jenjang.surat.keputusan.tulis.docx import tulis_docx
from jenjang.surat.keputusan.tulis.naskah import Naskah as Tulisan
from jenjang.surat.keputusan.tulis.pdf import tulis_pdf
from jenjang.surat.keputusan.tulis.susunan import susun_naskah
from jenjang.surat.keputusan.tulis.xlsx import tulis_xlsx
from jenjang.web.jabatan.actions.baca import baca_isi, simpan_verifikasi
from jenjang.web.jabatan.kutipan import kutip
from jenjang.web.jabatan.models import Naskah
from kantor_uji import buat_kantor, buat_pengguna, klien

pytestmark = pytest.mark.django_db
KEPUTUSAN = Path(__file__).parents[2] / "dokumen" / "keputusan-tata-lain.md"


@pytest.mark.parametrize(
    ("nama", "tulis", "tempat"),
    [
        ("k.docx", tulis_docx, ("tabel ", "baris ")),
        ("k.xlsx", tulis_xlsx, ("lembar ", "sel ")),
        ("k.pdf", tulis_pdf, ("halaman ", "baris ")),
    ],
    ids=["docx", "xlsx", "pdf"],
)
def test_a_note_shows_its_row_of_the_document(
    nama: str, tulis: Callable[[Tulisan], bytes], tempat: tuple[str, str]
) -> None:
    kantor = buat_kantor()
    isi = tulis(susun_naskah(baca_berkas(KEPUTUSAN)))
    naskah = Naskah.objects.create(
        instansi=kantor.instansi,
        unit=kantor.dinas,
        kunci=uuid4(),
        nama_berkas=nama,
        berkas=isi,
        sidik_berkas=sha256(isi).hexdigest(),
    )
    simpan_verifikasi(naskah, periksa_keputusan(baca_isi(isi, nama)))
    semua = list(naskah.catatan.exclude(rekaman__lokasi=None))
    kutip(naskah, semua)
    berkutipan = [satu for satu in semua if satu.kutipan]
    assert len(berkutipan) >= len(semua) * 2 // 3 > 0
    for satu in berkutipan:
        assert [baris.ditandai for baris in satu.kutipan].count(True) == 1
        assert all(baris.isi for baris in satu.kutipan)
    # What a figure is said to be printed as stands in the row that is shown.
    bertanda = [(satu, next(each for each in satu.kutipan if each.ditandai)) for satu in berkutipan]
    (angka,) = [(satu, baris) for satu, baris in bertanda if satu.jenis == "angka_huruf"]
    assert angka[0].rekaman["tercetak"] == "3 (dua)"
    assert "3 (dua) tahun pada jabatan pengawas" in angka[1].isi
    assert any(all(kata in satu.sebutan_tempat for kata in tempat) for satu in berkutipan)
    halaman = klien(buat_pengguna("analis_jabatan", instansi=kantor.instansi)).get(
        reverse("jabatan:naskah", args=[naskah.pk])
    )
    assert "<mark>" in halaman.content.decode()
