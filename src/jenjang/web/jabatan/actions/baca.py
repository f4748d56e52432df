"""An upload becomes a record: kept, read in the guarded child process, verified, its notes kept."""

import tempfile
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from jenjang.core.beban_kerja.koreksi.penerimaan import terima_hitungan
from jenjang.core.beban_kerja.periksa.catatan import Catatan
from jenjang.core.beban_kerja.periksa.jawaban import jawaban
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan import baca_berkas
from jenjang.surat.keputusan.rekaman import rekam
from jenjang.web.akun.models import Pengguna
from jenjang.web.jabatan.columns import rekam_catatan
from jenjang.web.jabatan.models import CatatanNaskah, Naskah
from jenjang.web.organisasi.models import Unit
from jenjang.web.pekerjaan.actions import mulai
from jenjang.web.pekerjaan.models import Pekerjaan


def unggah(berkas: UploadedFile, *, unit: Unit, kunci: UUID, pengguna: Pengguna) -> Pekerjaan:
    """Keep an uploaded decree and start its verification; the same form sent again finds the first."""
    from jenjang.web.jabatan.tugas import verifikasi

    with transaction.atomic():
        isi = berkas.read()
        naskah, _ = Naskah.objects.get_or_create(
            kunci=kunci,
            defaults={
                "instansi": unit.instansi,
                "unit": unit,
                "nama_berkas": (berkas.name or "keputusan")[-200:],
                "berkas": isi,
                "sidik_berkas": sha256(isi).hexdigest(),
                "diunggah_oleh": pengguna,
            },
        )
        return mulai(
            verifikasi,
            judul=f"Verifikasi {naskah.nama_berkas}"[:200],
            pengguna=pengguna,
            kunci=kunci,
            naskah=naskah.pk,
        )


def baca_isi(isi: bytes, nama: str) -> Keputusan:
    """Read a decree from the bytes of a file; raises BukanKeputusanError with the sentence to show."""
    with tempfile.TemporaryDirectory(prefix="jenjang-naskah-") as folder:
        # The name is the visitor's: only for messages, never a path.
        jalan = Path(folder) / (Path(nama.replace("\\", "/")).name[-100:] or "keputusan")
        jalan.write_bytes(isi)
        return baca_berkas(jalan)


def simpan_verifikasi(naskah: Naskah, verifikasi: Verifikasi) -> int:
    """Keep what was read of a decree, the answer and the notes; gives how many notes there are."""
    ringkasan = jawaban(verifikasi)
    del ringkasan["catatan"]
    naskah.rekaman = rekam(verifikasi.keputusan)
    naskah.ringkasan = ringkasan
    naskah.save(update_fields=["rekaman", "ringkasan"])
    pasti = {satu.id for satu in terima_hitungan(verifikasi)}
    CatatanNaskah.objects.bulk_create(
        CatatanNaskah(
            naskah=naskah,
            letak=letak,
            kode=satu.id,
            urutan=satu.urutan,
            jenis=satu.jenis.value,
            dampak=satu.dampak.value,
            keyakinan=satu.keyakinan.value,
            rekaman=rekam_catatan(satu),
            penjelasan={"id": satu.penjelasan("id"), "en": satu.penjelasan("en")},
            dasar=satu.dasar,
            dapat_diterima=dapat_diterima(verifikasi, satu),
            hitungan=satu.id in pasti,
        )
        for letak, satu in enumerate(verifikasi.catatan)
    )
    return len(verifikasi.catatan)


def dapat_diterima(verifikasi: Verifikasi, catatan: Catatan) -> bool:
    """Whether a note may be accepted: it tells what is right, and its sheet's inputs are not in doubt.

    A change of wording is taken from any sheet; figures only from one that may be corrected on arithmetic alone.
    """
    if catatan.seharusnya is None or catatan.urutan is None:
        return False
    return catatan.dampak.value == "redaksi" or verifikasi.layak_dikoreksi(catatan.urutan)
