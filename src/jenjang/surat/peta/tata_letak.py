"""The pages of a peta jabatan drawn: title, sums, page number and legend around what stands on each."""

from collections.abc import Sequence
from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.surat.peta.bentuk import A3_LEBAR, A3_TINGGI, Bentuk, Garis, Lembar, Rata, Tulisan, arsir
from jenjang.surat.peta.halaman import LEBAR, bagi_halaman
from jenjang.surat.peta.huruf import bagi_baris
from jenjang.surat.peta.kartu import bertanda
from jenjang.surat.peta.pohon import Tampilan, Unit, saring, susun_unit

_TEPI = 1000
_KEPALA = 3000
_KAKI = 1500


@dataclass(frozen=True, slots=True)
class Keterangan:
    """The words around the drawing; `lembar` takes {urut} and {banyak}, `rujukan` {lembar}, `jumlah` the two sums."""

    judul: str
    anak_judul: str
    baris_kaki: tuple[str, ...]
    contoh_arsir: str
    lembar: str
    rujukan: str
    jumlah: str


def gambar_peta(hasil: HasilKebutuhan, keterangan: Keterangan, tampilan: Tampilan | None = None) -> tuple[Lembar, ...]:
    """Draw the office, or what `tampilan` leaves of it, on as many A3 pages as it needs."""
    unit_tampil = [saring(unit, tampilan or Tampilan()) for unit in susun_unit(hasil)]
    halaman = [satu for unit in unit_tampil for satu in bagi_halaman(unit)]
    nomor: dict[int, int] = {}
    for urut, satu in enumerate(halaman, start=1):
        nomor.setdefault(satu.unit.kepala.posisi.letak, urut)
    rujukan = {letak: keterangan.rujukan.format(lembar=urut) for letak, urut in nomor.items()}
    lembar = []
    for urut, satu in enumerate(halaman, start=1):
        kertas = Lembar(satu.unit.kepala.posisi.nama)
        kertas.tambah(*_bingkai(hasil, keterangan, urut, len(halaman), satu.unit))
        blok = satu.blok(rujukan)
        kertas.tambah(*blok.di(_TEPI + (LEBAR - blok.lebar) // 2, _TEPI + _KEPALA))
        lembar.append(kertas)
    return tuple(lembar)


def _bingkai(hasil: HasilKebutuhan, keterangan: Keterangan, urut: int, banyak: int, unit: Unit) -> Sequence[Bentuk]:
    """Draw the title, the sums, the page number and the legend."""
    tengah, kanan, bawah = A3_LEBAR // 2, A3_LEBAR - _TEPI, A3_TINGGI - _TEPI
    judul = bagi_baris(keterangan.judul, LEBAR - 14000, 520, tebal=True)[:2]
    bentuk: list[Bentuk] = [
        Tulisan(tengah, _TEPI + 500 + 560 * letak, baris, 520, Rata.TENGAH, tebal=True)
        for letak, baris in enumerate(judul)
    ]
    if urut > 1:
        bentuk.append(Tulisan(_TEPI, _TEPI + 500, unit.kepala.posisi.nama, 300, tebal=True))
    bentuk.append(Tulisan(tengah, _TEPI + 1750, keterangan.anak_judul, 300, Rata.TENGAH))
    bentuk.append(Tulisan(kanan, _TEPI + 500, _jumlah(hasil, keterangan), 320, Rata.KANAN, tebal=True))
    bentuk.append(Garis(_TEPI, bawah - _KAKI + 400, kanan, bawah - _KAKI + 400, 15))
    bentuk += arsir(_TEPI, bawah - _KAKI + 620, 700, 380)
    bentuk.append(Tulisan(_TEPI + 850, bawah - _KAKI + 900, keterangan.contoh_arsir, 260))
    for letak, baris in enumerate(keterangan.baris_kaki):
        bentuk.append(Tulisan(_TEPI + 7000, bawah - _KAKI + 900 + 400 * letak, baris, 260))
    nomor = keterangan.lembar.format(urut=urut, banyak=banyak)
    bentuk.append(Tulisan(kanan, bawah - _KAKI + 900, nomor, 260, Rata.KANAN))
    return bentuk


def _jumlah(hasil: HasilKebutuhan, keterangan: Keterangan) -> str:
    jumlah = hasil.jumlah
    kebutuhan, bezetting = (("-" if nilai is None else str(nilai)) for nilai in (jumlah.kebutuhan, jumlah.bezetting))
    teks = keterangan.jumlah.format(kebutuhan=kebutuhan, bezetting=bezetting)
    return f"{teks}  {bertanda(jumlah.selisih)}".rstrip()
