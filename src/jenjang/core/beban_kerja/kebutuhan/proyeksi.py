"""Who leaves at the batas usia pensiun in the years ahead, and how many are left against the need.

The need stays as it is today and nobody comes in: what the line shows is what happens if nothing is done.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, StatusPegawai
from jenjang.core.beban_kerja.kebutuhan.penempatan import Penempatan
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import jumlah_lengkap
from jenjang.core.jabatan.usia_pensiun import batas_usia_pensiun, mulai_pensiun

LAMA_TAHUN = 5
_SETAHUN = 10000


@dataclass(frozen=True, slots=True)
class TahunProyeksi:
    """One year: who retires in it, whose contract ends in it, and who is left at its end.

    `tersisa` and `selisih` are None where somebody's date of retirement is not known; contracts can be extended, so
    that their end takes nobody away.
    """

    tahun: int
    pensiun: int
    kontrak_berakhir: int
    tersisa: int | None
    selisih: int | None


@dataclass(frozen=True, slots=True)
class Proyeksi:
    """The rest of the running year and the five years after it; `tak_diketahui` counts people without a date."""

    tanggal: int
    tak_diketahui: int
    tahun: tuple[TahunProyeksi, ...]


def proyeksikan(neraca: Neraca, pemangku: Iterable[Pemangku], tanggal: int) -> Proyeksi:
    """Project one post from a day (yyyymmdd) on; whoever is past the age already leaves in the running year."""
    orang = [(satu, _pensiun(neraca, satu)) for satu in pemangku]
    awal = tanggal // _SETAHUN
    tahun = range(awal, awal + LAMA_TAHUN + 1)
    keluar = [
        sum(satu.jumlah for satu, hari in orang if hari is not None and max(hari // _SETAHUN, awal) == setahun)
        for setahun in tahun
    ]
    tak_diketahui = sum(satu.jumlah for satu, hari in orang if hari is None)
    tersisa = [
        None if tak_diketahui or neraca.bezetting is None else neraca.bezetting - banyak
        for banyak in accumulate(keluar)
    ]
    return Proyeksi(
        tanggal,
        tak_diketahui,
        tuple(
            TahunProyeksi(setahun, banyak, _kontrak(orang, setahun), sisa, _selisih(sisa, neraca.kebutuhan))
            for setahun, banyak, sisa in zip(tahun, keluar, tersisa, strict=True)
        ),
    )


def proyeksikan_semua(
    neraca: tuple[Neraca, ...], penempatan: Penempatan, tanggal: int
) -> tuple[tuple[Proyeksi, ...], Proyeksi]:
    """Project every post, and the office as their sum."""
    rinci = tuple(proyeksikan(satu, penempatan.pemangku.get(satu.posisi.letak, ()), tanggal) for satu in neraca)
    awal = tanggal // _SETAHUN
    tahun = tuple(
        TahunProyeksi(
            awal + letak,
            sum(satu.tahun[letak].pensiun for satu in rinci),
            sum(satu.tahun[letak].kontrak_berakhir for satu in rinci),
            jumlah_lengkap(satu.tahun[letak].tersisa for satu in rinci),
            jumlah_lengkap(satu.tahun[letak].selisih for satu in rinci),
        )
        for letak in range(LAMA_TAHUN + 1)
    )
    return rinci, Proyeksi(tanggal, sum(satu.tak_diketahui for satu in rinci), tahun)


def _pensiun(neraca: Neraca, pemangku: Pemangku) -> int | None:
    usia = batas_usia_pensiun(neraca.posisi.nama, neraca.posisi.jenis)
    return None if usia is None or pemangku.lahir is None else mulai_pensiun(pemangku.lahir, usia)


def _kontrak(orang: list[tuple[Pemangku, int | None]], tahun: int) -> int:
    berkontrak = [satu for satu, _ in orang if satu.status is StatusPegawai.PPPK and satu.akhir_kontrak is not None]
    return sum(satu.jumlah for satu in berkontrak if (satu.akhir_kontrak or 0) // _SETAHUN == tahun)


def _selisih(tersisa: int | None, kebutuhan: int | None) -> int | None:
    return None if tersisa is None or kebutuhan is None else tersisa - kebutuhan
