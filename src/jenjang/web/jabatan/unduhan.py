"""A version as a document: the decree's sheets, or the amending decree with its new annex."""

from datetime import date
from fractions import Fraction
from typing import Final

from django.utils.translation import override

from jenjang.core.beban_kerja.kebutuhan.hasil import Pilihan, hitung_kebutuhan
from jenjang.core.beban_kerja.koreksi.perubahan import Koreksi, Perubahan
from jenjang.core.beban_kerja.koreksi.terapkan import terapkan
from jenjang.core.beban_kerja.perbandingan.perbandingan import bandingkan
from jenjang.core.beban_kerja.periksa.angka import desimal_pembaca
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi, periksa_keputusan
from jenjang.core.engine.dates import number_of
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan.tulis.docx import tulis_docx
from jenjang.surat.keputusan.tulis.naskah import Naskah
from jenjang.surat.keputusan.tulis.pdf import tulis_pdf
from jenjang.surat.keputusan.tulis.perubahan import susun_perubahan
from jenjang.surat.keputusan.tulis.susunan import susun_naskah
from jenjang.surat.keputusan.tulis.xlsx import tulis_xlsx
from jenjang.web.jabatan.columns import keputusan_versi
from jenjang.web.jabatan.models import Versi
from jenjang.web.jabatan.perbandingan import bagian_berubah, sebut_bagian

BENTUK: Final = ("docx", "pdf", "xlsx")
_PENULIS: Final = {"docx": tulis_docx, "pdf": tulis_pdf, "xlsx": tulis_xlsx}
_JENIS: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def tulis_versi(versi: Versi, bentuk: str) -> tuple[bytes, str, str]:
    """Give (bytes, media type, file name) of a version as DOCX, PDF or XLSX."""
    nama = f"{'perubahan' if versi.dasar else 'lembar'}-jabatan-{versi.unit_id}-v{versi.nomor_versi}.{bentuk}"
    return _PENULIS[bentuk](susun_versi(versi)), _JENIS[bentuk], nama


def susun_versi(versi: Versi) -> Naskah:
    """Lay out a version: one that changes a decree as the amending decree, any other as its sheets."""
    keputusan = keputusan_versi(versi)
    if versi.dasar is None:
        return susun_naskah(keputusan)
    lama = keputusan_versi(versi.dasar)
    verifikasi = periksa_keputusan(lama)
    return susun_perubahan(verifikasi, _koreksi(versi, verifikasi, keputusan))


def _koreksi(versi: Versi, verifikasi: Verifikasi, baru: Keputusan) -> Koreksi:
    """Give what changed: by the accepted notes where nothing else did, and by comparing where the writer went on."""
    lama = verifikasi.keputusan
    if versi.naskah is not None:
        diterima = set(versi.naskah.catatan.diterima().values_list("kode", flat=True))
        dari_catatan = terapkan(lama, [satu for satu in verifikasi.catatan if satu.id in diterima])
        if dari_catatan.keputusan == baru:
            return dari_catatan
    return Koreksi(lama, baru, tuple(_perubahan(lama, baru)), ())


def _perubahan(lama: Keputusan, baru: Keputusan) -> list[Perubahan]:
    hari = number_of(date(2000, 1, 1))
    hasil = bandingkan(*(hitung_kebutuhan(satu, Pilihan(), None, hari) for satu in (lama, baru)))
    perubahan = []
    for posisi in hasil.posisi:
        urutan = posisi.baru.posisi.lembar.urutan if posisi.baru.posisi.lembar else None
        for baris in posisi.baris:
            rinci = [f"{satu.medan.replace('_', ' ')} {_teks(satu.dari)}" for satu in baris.perubahan]
            menjadi = [f"{satu.medan.replace('_', ' ')} {_teks(satu.ke)}" for satu in baris.perubahan]
            tempat = f"baris {baris.jenis}: {baris.uraian}"
            perubahan.append(Perubahan(urutan, tempat, ", ".join(rinci), ", ".join(menjadi) or baris.jenis))
        for satu in posisi.perubahan:
            if satu.medan in {"kelas", "nama", "kebutuhan"}:
                tempat = "jumlah pegawai" if satu.medan == "kebutuhan" else satu.medan
                perubahan.append(Perubahan(urutan, tempat, _teks(satu.dari), _teks(satu.ke)))
        # A decree is written in Indonesian, whoever downloads it.
        with override("id"):
            perubahan += [
                Perubahan(urutan, sebut_bagian(each), _satu_baris(each.dari), _satu_baris(each.ke) or "dihapus")
                for each in bagian_berubah(posisi)
            ]
    return perubahan


def _satu_baris(teks: str) -> str:
    return "; ".join(teks.splitlines())


def _teks(nilai: object) -> str:
    return desimal_pembaca(nilai, "id") if isinstance(nilai, Fraction) else "" if nilai is None else str(nilai)
