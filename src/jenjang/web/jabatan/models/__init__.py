"""What the app `jabatan` keeps."""

from jenjang.web.jabatan.models.kelas import KelasInstansi
from jenjang.web.jabatan.models.naskah import CatatanNaskah, Naskah
from jenjang.web.jabatan.models.penetapan import PenetapanKebutuhan
from jenjang.web.jabatan.models.versi import CatatanVerifikator, Versi

__all__ = ["CatatanNaskah", "CatatanVerifikator", "KelasInstansi", "Naskah", "PenetapanKebutuhan", "Versi"]
