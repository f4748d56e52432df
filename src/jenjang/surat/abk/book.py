"""What a workload workbook holds once read: the posts as the record of a decree, and what the office chose."""

from collections.abc import Mapping
from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.hasil import Pilihan
from jenjang.core.beban_kerja.kebutuhan.neraca import Sumber
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, Penetapan
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.beban_kerja.waktu_efektif import WaktuEfektif
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.core.penilaian.berkas import Masalah


@dataclass(frozen=True, slots=True)
class Kantor:
    """The office and the choices its workload is computed by; `menit` and `jam` are one norm in two units."""

    instansi: str
    unit_kerja: str
    tahun: int | None
    menit: WaktuEfektif
    jam: WaktuEfektif
    pembulatan: Pembulatan


@dataclass(frozen=True, slots=True)
class BukuAbk:
    """A workbook with every problem found in it; `catatan` holds remarks that stop nothing.

    `jenis`, `bezetting` and `penetapan` go by the post's number and hold only what was filled in, `kode` by the place
    of the row; `pemangku` is None where the workbook has no list of people.
    """

    nama: str
    kantor: Kantor
    keputusan: Keputusan
    jenis: Mapping[str, JenisJabatan]
    bezetting: Mapping[str, int]
    penetapan: Mapping[str, Penetapan]
    kode: Mapping[Lokasi, str]
    pemangku: tuple[Pemangku, ...] | None = None
    masalah: tuple[Masalah, ...] = ()
    catatan: tuple[Masalah, ...] = ()

    @property
    def pilihan(self) -> Pilihan:
        """What the need is computed by: the rows themselves, the office's rounding, and what it states of its posts."""
        bezetting = self.bezetting or None
        return Pilihan(Sumber.HITUNG, self.kantor.pembulatan, self.jenis, bezetting, self.penetapan)
