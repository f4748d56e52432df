"""The whole answer for one office: posts, need against people, and the years ahead."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jenjang.core.beban_kerja.hitung import HitunganLembar, hitung_keputusan
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca, Sumber, susun_neraca
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, Penetapan
from jenjang.core.beban_kerja.kebutuhan.penempatan import Penempatan, tempatkan
from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi, susun_posisi
from jenjang.core.beban_kerja.kebutuhan.proyeksi import Proyeksi, proyeksikan_semua
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import Rekap, rekap
from jenjang.core.beban_kerja.kebutuhan.unit import UnitKerja, pasangkan_unit
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.core.jabatan.keputusan import Keputusan

_CATATAN_MASUKAN = frozenset(
    {
        Jenis.KEWAJARAN,
        Jenis.BUTIR_JENJANG_LAIN,
        Jenis.AK_MENYIMPANG,
        Jenis.JABATAN_TUNGGAL,
        Jenis.JABATAN_GANDA,
        Jenis.ISI_SALINAN,
    }
)


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What an office chose or stated besides the decree itself; `jenis`, `bezetting`, `penetapan` by post number.

    `bezetting` is None where people are not known at all.
    """

    sumber: Sumber = Sumber.TERCETAK
    pembulatan: Pembulatan = Pembulatan.SETENGAH_KE_ATAS
    jenis: Mapping[str, JenisJabatan] | None = None
    bezetting: Mapping[str, int] | None = None
    penetapan: Mapping[str, Penetapan] | None = None


@dataclass(frozen=True, slots=True)
class HasilKebutuhan:
    """Posts, need and people in one order; `penempatan` and `proyeksi` are None without a list of people.

    `proyeksi` holds one projection for each post and their sum.
    """

    keputusan: Keputusan
    posisi: tuple[Posisi, ...]
    neraca: tuple[Neraca, ...]
    penempatan: Penempatan | None
    proyeksi: tuple[tuple[Proyeksi, ...], Proyeksi] | None

    @property
    def jumlah(self) -> Rekap:
        """The sums of the office, under its name."""
        return rekap(self.keputusan.kepala.unit, self.neraca)


def hitung_kebutuhan(
    keputusan: Keputusan,
    pilihan: Pilihan,
    pemangku: Iterable[Pemangku] | None,
    tanggal: int,
    hitungan: tuple[HitunganLembar, ...] | None = None,
    unit: tuple[UnitKerja, ...] = (),
) -> HasilKebutuhan:
    """Set the need of every post against its people, on a day (yyyymmdd); a list of people goes before numbers.

    `hitungan` are the sheets as `hitung_keputusan` gave them before for the same decree and rounding. `unit` are the
    units of the office, itself first, where people name theirs by its key.
    """
    posisi = susun_posisi(keputusan, pilihan.jenis)
    penempatan = tempatkan(pemangku, posisi, pasangkan_unit(unit, posisi)) if pemangku is not None else None
    neraca = susun_neraca(
        posisi,
        hitung_keputusan(keputusan, pilihan.pembulatan) if hitungan is None else hitungan,
        sumber=pilihan.sumber,
        bezetting=_bezetting(posisi, penempatan, pilihan.bezetting),
        penetapan={satu.letak: (pilihan.penetapan or {}).get(satu.nomor, Penetapan()) for satu in posisi},
    )
    proyeksi = proyeksikan_semua(neraca, penempatan, tanggal) if penempatan is not None else None
    return HasilKebutuhan(keputusan, posisi, neraca, penempatan, proyeksi)


def _bezetting(
    posisi: tuple[Posisi, ...], penempatan: Penempatan | None, jumlah: Mapping[str, int] | None
) -> Mapping[int, int] | None:
    if penempatan is not None:
        return {satu.letak: penempatan.jumlah(satu) for satu in posisi}
    if jumlah is None:
        return None
    return {satu.letak: jumlah[satu.nomor] for satu in posisi if satu.nomor in jumlah}


def catatan_masukan(keputusan: Keputusan) -> tuple[Catatan, ...]:
    """Give the notes on inputs that no official would sign, as the verification of a decree makes them."""
    return tuple(satu for satu in periksa_keputusan(keputusan).catatan if satu.jenis in _CATATAN_MASUKAN)
