"""The rows of a Pekerja Sosial sheet laid beside the annex of 33/2020."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import butir_terdekat, muat_katalog
from jenjang.core.angka_kredit.padanan import Padanan
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.nama_jabatan import PEKERJA_SOSIAL, rumpun_jenjang
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tabel_beban import BarisButir

_CUKUP_DEKAT = 800
_SAMA = 1000
# A text so much longer than any butir is no butir, and measuring it would take long.
_KALI_TERPANJANG = 3
_TEKS_DIINGAT = 4096


@dataclass(frozen=True)
class PadananLembar:
    """A sheet of Pekerja Sosial: its jenjang, the butir of each row, and the rows that fit another jenjang only."""

    lembar: LembarJabatan
    jenjang: str
    butir: tuple[tuple[BarisButir, ButirKegiatan], ...]
    jenjang_lain: tuple[tuple[BarisButir, ButirKegiatan], ...]

    @property
    def terlewat(self) -> tuple[ButirKegiatan, ...]:
        """The tugas jabatan of the jenjang that no row of the sheet holds."""
        dihitung = {butir.kode for _, butir in self.butir}
        milik = [satu for satu in muat_katalog().saring(jenjang=self.jenjang) if satu.is_tugas_jabatan]
        return tuple(satu for satu in milik if satu.kode not in dihitung)


def padanan_pekerja_sosial(bahan: Bahan) -> tuple[PadananLembar, ...]:
    """Lay every sheet of Pekerja Sosial beside the annex."""
    hasil = []
    for lembar in bahan.keputusan.lembar:
        nama = rumpun_jenjang(lembar.nama.isi)
        if nama is not None and nama[0] == PEKERJA_SOSIAL and lembar.beban is not None and lembar.beban.butir:
            hasil.append(_padankan(lembar, nama[1]))
    return tuple(hasil)


def _padankan(lembar: LembarJabatan, jenjang: str) -> PadananLembar:
    butir: list[tuple[BarisButir, ButirKegiatan]] = []
    lain: list[tuple[BarisButir, ButirKegiatan]] = []
    terpakai: dict[str, int] = {}
    for baris in lembar.beban.butir if lembar.beban else ():
        dekat, luar = _terdekat(baris.uraian, jenjang), _terdekat(baris.uraian, None)
        sendiri = _pilih(dekat, baris, terpakai)
        if sendiri is not None and not _lebih_dekat(luar, dekat, sendiri, baris):
            butir.append((baris, sendiri))
            terpakai[sendiri.kode] = terpakai.get(sendiri.kode, 0) + 1
        elif luar:
            lain.append((baris, luar[0].butir))
    return PadananLembar(lembar, jenjang, tuple(butir), tuple(lain))


def _lebih_dekat(
    luar: tuple[Padanan, ...], dekat: tuple[Padanan, ...], sendiri: ButirKegiatan, baris: BarisButir
) -> bool:
    """Whether another jenjang's butir is nearer than the own one, whose credit the row does not carry either.

    Butir of two jenjang may differ in their verb alone ("Menyusun materi", "Menganalisa materi").
    """
    if baris.angka_kredit.perjutaan == sendiri.angka_kredit or not luar:
        return False
    return luar[0].kemiripan_permil > max(satu.kemiripan_permil for satu in dekat)


@lru_cache(maxsize=_TEKS_DIINGAT)
def _terdekat(uraian: str, jenjang: str | None) -> tuple[Padanan, ...]:
    """Return the butir near enough to be the one meant, nearest first; the very words need no measuring."""
    tepat = _menurut_kata(jenjang).get(kata(uraian), ())
    if tepat:
        return tuple(Padanan(satu, _SAMA) for satu in tepat)
    if len(uraian) > _KALI_TERPANJANG * max(map(len, _menurut_kata(jenjang)), default=0):
        return ()
    dekat = butir_terdekat(uraian, 3, jenjang)
    return tuple(satu for satu in dekat if satu.kemiripan_permil >= _CUKUP_DEKAT and satu.butir.is_tugas_jabatan)


@cache
def _menurut_kata(jenjang: str | None) -> Mapping[str, tuple[ButirKegiatan, ...]]:
    tabel: dict[str, list[ButirKegiatan]] = {}
    for satu in muat_katalog().saring(jenjang=jenjang):
        if satu.is_tugas_jabatan:
            tabel.setdefault(kata(satu.uraian), []).append(satu)
    return {uraian: tuple(butir) for uraian, butir in tabel.items()}


def _pilih(calon: tuple[Padanan, ...], baris: BarisButir, terpakai: Mapping[str, int]) -> ButirKegiatan | None:
    """Of butir worded alike take the nearest not yet used, the printed credit deciding between equals."""
    if not calon:
        return None
    kredit = baris.angka_kredit.perjutaan
    return min(
        calon,
        key=lambda satu: (terpakai.get(satu.butir.kode, 0), -satu.kemiripan_permil, satu.butir.angka_kredit != kredit),
    ).butir
