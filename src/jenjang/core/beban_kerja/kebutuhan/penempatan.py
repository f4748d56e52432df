"""Each holder on a post: by its number, else by its name and, where the name repeats, by the unit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku
from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi, garis_atasan
from jenjang.core.beban_kerja.kebutuhan.unit import KepalaUnit, nama_unit
from jenjang.core.beban_kerja.periksa.teks import nama_rapi, senama
from jenjang.core.penilaian.berkas import Masalah

_PILIHAN_DITAMPILKAN = 6


@dataclass(frozen=True, slots=True)
class Penempatan:
    """The holders of each post by its `letak`; `luar` could not be placed, `masalah` says why."""

    pemangku: Mapping[int, tuple[Pemangku, ...]]
    luar: tuple[Pemangku, ...]
    masalah: tuple[Masalah, ...]

    def jumlah(self, posisi: Posisi) -> int:
        """Count the people on a post."""
        return sum(satu.jumlah for satu in self.pemangku.get(posisi.letak, ()))


def tempatkan(pemangku: Iterable[Pemangku], posisi: tuple[Posisi, ...], kepala: KepalaUnit | None = None) -> Penempatan:
    """Put every holder on exactly one post; whoever fits none or several is named, never guessed at.

    `kepala` tells units of one name apart, for holders whose unit is known by its key.
    """
    terisi: dict[int, list[Pemangku]] = {}
    luar: list[Pemangku] = []
    masalah: list[Masalah] = []
    for satu in pemangku:
        calon = _calon(satu, posisi, kepala)
        if len(calon) == 1:
            terisi.setdefault(calon[0].letak, []).append(satu)
        else:
            luar.append(satu)
            masalah.append(_masalah(satu, calon, posisi))
    return Penempatan({letak: tuple(semua) for letak, semua in terisi.items()}, tuple(luar), tuple(masalah))


def _calon(pemangku: Pemangku, posisi: tuple[Posisi, ...], kepala: KepalaUnit | None) -> list[Posisi]:
    if pemangku.nomor:
        return [
            satu
            for satu in posisi
            if satu.nomor == pemangku.nomor and (not pemangku.jabatan or senama(satu.nama, pemangku.jabatan))
        ]
    calon = [satu for satu in posisi if nama_rapi(satu.nama) == nama_rapi(pemangku.jabatan)]
    calon = calon or [satu for satu in posisi if senama(satu.nama, pemangku.jabatan)]
    kunci = pemangku.kunci_unit
    if kepala is not None and kunci is not None:
        if di_unit := [satu for satu in calon if kepala.di_unit(satu, kunci)]:
            return di_unit
        # A post of a unit that only has the same name is not of this one.
        calon = [satu for satu in calon if not kepala.di_unit_senama(satu, kunci)]
    if len(calon) > 1 and pemangku.unit:
        return [satu for satu in calon if _di_unit(satu, pemangku.unit, posisi)]
    return calon


def _di_unit(posisi: Posisi, unit: str, semua: tuple[Posisi, ...]) -> bool:
    """Whether the nearest superior heads the unit, whether the unit or its head is named."""
    atas = garis_atasan(posisi, semua)[:1]
    nama = nama_rapi(unit)
    return any(senama(satu.nama, unit) or nama_unit(satu) == nama for satu in atas)


def _masalah(pemangku: Pemangku, calon: Sequence[Posisi], posisi: tuple[Posisi, ...]) -> Masalah:
    asal = pemangku.asal
    if calon:
        pilihan = "; ".join(f"{satu.nomor} {satu.nama}" for satu in calon[:_PILIHAN_DITAMPILKAN])
        return asal.masalah("jabatan", "bezetting_jabatan_mendua", pilihan=pilihan)
    if not pemangku.nomor:
        kode = "bezetting_unit_tidak_dikenal" if _bernama(pemangku, posisi) else "bezetting_jabatan_tidak_dikenal"
        return asal.masalah("unit" if _bernama(pemangku, posisi) else "jabatan", kode)
    bernomor = [satu for satu in posisi if satu.nomor == pemangku.nomor]
    if not bernomor:
        return asal.masalah("nomor_jabatan", "bezetting_nomor_tidak_dikenal")
    return asal.masalah("jabatan", "bezetting_nomor_beda_jabatan", nomor=pemangku.nomor, nama=bernomor[0].nama)


def _bernama(pemangku: Pemangku, posisi: tuple[Posisi, ...]) -> bool:
    return any(senama(satu.nama, pemangku.jabatan) for satu in posisi)
