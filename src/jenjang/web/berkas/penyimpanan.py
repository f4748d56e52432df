"""Files under the data folder, named by the SHA-256 of their bytes, so that one content is kept once."""

import hashlib
import os
import tempfile
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from jenjang.surat.buku_kerja.kinds import kind_of
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.pindaian.cacat import Cacat
from jenjang.surat.pindaian.periksa import periksa_pindaian
from jenjang.web.berkas.models import Berkas

PINDAIAN = (Berkas.Jenis.PDF, Berkas.Jenis.JPEG, Berkas.Jenis.PNG)
# How a kind begins, and what must stand near its end: a scan cut off on the way is no evidence.
AWAL_DAN_AKHIR: dict[Any, tuple[bytes, bytes, int]] = {
    Berkas.Jenis.PDF: (b"%PDF-", b"%%EOF", 2048),
    Berkas.Jenis.JPEG: (b"\xff\xd8\xff", b"\xff\xd9", 2048),
    Berkas.Jenis.PNG: (b"\x89PNG\r\n\x1a\n", b"IEND", 64),
}
KATA_CACAT = {
    Cacat.RUSAK: gettext_lazy("Berkas %(jenis)s ini rusak dan tidak dapat dibuka. Unggah salinan yang utuh."),
    Cacat.BERSANDI: gettext_lazy("PDF ini bersandi. Unggah salinan yang dapat dibuka tanpa sandi."),
    Cacat.TANPA_HALAMAN: gettext_lazy("PDF ini tidak mempunyai halaman."),
    Cacat.TERLALU_BANYAK_HALAMAN: gettext_lazy("PDF ini terlalu banyak halamannya. Unggah bagian yang perlu saja."),
    Cacat.TERLALU_BESAR: gettext_lazy("Gambar ini terlalu besar ukurannya. Pindai ulang dengan 200 dpi."),
    Cacat.TERLALU_BERAT: gettext_lazy("Berkas %(jenis)s ini terlalu berat untuk dibuka. Pindai ulang dengan 200 dpi."),
}
BUKU_KERJA = {"zip": Berkas.Jenis.XLSX, "xls": Berkas.Jenis.XLS, "csv": Berkas.Jenis.CSV}


@cache
def batas() -> dict[str, int]:
    """Give the limits in bytes."""
    raw = tomllib.loads((Path(__file__).parent / "batas.toml").read_text("utf-8"))
    return {name: int(each["value"]) for name, each in raw.items()}


def jenis_pindaian(isi: bytes) -> Any:
    """Tell PDF, JPEG or PNG by the bytes themselves; raises ValidationError for another or a truncated file."""
    for jenis, (awal, akhir, jarak) in AWAL_DAN_AKHIR.items():
        if isi.startswith(awal):
            if akhir not in isi[-jarak:]:
                raise ValidationError(
                    _("Berkas %(jenis)s ini terpotong. Unggah salinan yang utuh.") % {"jenis": jenis.label}
                )
            return jenis
    raise ValidationError(_("Pindaian harus berupa PDF, JPEG, atau PNG."))


def baca_pindaian(unggahan: Any) -> tuple[bytes, Any]:
    """Read an uploaded scan and tell its kind; raises ValidationError for one too large, damaged, or none.

    A child process opens it as whoever looks at it later would.
    """
    limit = batas()["pindaian_byte"]
    if unggahan.size > limit:
        raise ValidationError(
            _("Berkas ini melebihi %(batas)s MB. Pindai ulang dengan 200 dpi, hitam putih.")
            % {"batas": limit // 1024**2}
        )
    content = unggahan.read()
    jenis = jenis_pindaian(content)
    if cacat := periksa_pindaian(content):
        raise ValidationError(KATA_CACAT[cacat] % {"jenis": jenis.label})
    return content, jenis


def baca_buku_kerja(unggahan: Any) -> tuple[bytes, Any]:
    """Read an uploaded workbook or CSV; what is in it is looked at elsewhere. Raises ValidationError."""
    limit = batas()["unggahan_byte"]
    if unggahan.size > limit:
        raise ValidationError(
            _("Berkas ini melebihi %(batas)s MB. Bagi menjadi beberapa berkas.") % {"batas": limit // 1024**2}
        )
    content = unggahan.read()
    try:
        return content, BUKU_KERJA[kind_of(content)]
    except FileRefused as refusal:
        from jenjang.surat.words import refusal_sentence

        raise ValidationError(refusal_sentence(refusal.about(str(unggahan.name)))) from refusal


def simpan(isi: bytes, nama: str, jenis: str, *, instansi: Any, pegawai: Any = None, pelaku: Any = None) -> Berkas:
    """Keep bytes and the row that names them; the same file of the same owner again gives the first row."""
    sidik = hashlib.sha256(isi).hexdigest()
    _tulis(sidik, isi)
    row, _new = Berkas.objects.get_or_create(
        sidik=sidik,
        instansi=instansi,
        pegawai=pegawai,
        nama=Path(nama).name[:200] or sidik,
        defaults={"jenis": jenis, "ukuran": len(isi), "diunggah_oleh": pelaku},
    )
    return row


def baca(berkas: Berkas) -> bytes:
    """Give the bytes of a kept file; raises FileNotFoundError when the data folder lacks them."""
    return tempat(berkas.sidik).read_bytes()


def tempat(sidik: str) -> Path:
    """Tell where bytes of a hash stand."""
    return Path(default_storage.path(f"{sidik[:2]}/{sidik}"))


def _tulis(sidik: str, isi: bytes) -> None:
    """Write whole or not at all: a name that stands is a content that is complete."""
    path = tempat(sidik)
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".baru-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(isi)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
