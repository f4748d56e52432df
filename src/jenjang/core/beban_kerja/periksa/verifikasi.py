"""A decree verified: its notes in order, and the two answers a verification closes with."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa import (
    acuan_lampiran,
    ak_saudara,
    angka_huruf,
    angka_waktu,
    butir_bersama,
    daftar_lembar,
    dasar_hukum,
    data_pemangku,
    hierarki,
    isi_salinan,
    jabatan_ganda,
    jabatan_satu_kursi,
    judul_kolom,
    kelas,
    kewajaran,
    kewajaran_saudara,
    kode,
    kode_jabatan,
    konstanta_jenjang,
    nomenklatur,
    pembulatan_pegawai,
    penomoran,
    satuan,
    satuan_judul,
    sel_kosong,
    selisih_baris,
    selisih_jumlah,
    syarat_menyimpang,
    unit_lain,
)
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, urut_catatan
from jenjang.core.jabatan.keputusan import EntriDaftar, Keputusan

PEMERIKSA: tuple[Callable[[Bahan], Iterator[Catatan]], ...] = (
    selisih_jumlah.periksa, selisih_baris.periksa, sel_kosong.periksa, pembulatan_pegawai.periksa, angka_waktu.periksa,
    acuan_lampiran.periksa, ak_saudara.periksa, butir_bersama.periksa, konstanta_jenjang.periksa,
    kewajaran.periksa, kewajaran_saudara.periksa, jabatan_satu_kursi.periksa, jabatan_ganda.periksa,
    satuan_judul.periksa, penomoran.periksa, data_pemangku.periksa, unit_lain.periksa, hierarki.periksa,
    daftar_lembar.periksa, kelas.periksa, kode.periksa, isi_salinan.periksa, nomenklatur.periksa,
    syarat_menyimpang.periksa, angka_huruf.periksa, dasar_hukum.periksa, satuan.periksa, judul_kolom.periksa,
    kode_jabatan.periksa,
)  # fmt: skip
_MENGHALANGI = frozenset({Jenis.KEWAJARAN, Jenis.BUTIR_JENJANG_LAIN})
_LEBAR_ID = 12


@dataclass(frozen=True)
class Verifikasi:
    """The outcome: what the arithmetic of the printed inputs gives, and where arithmetic alone may correct."""

    keputusan: Keputusan
    hitungan: tuple[HitunganLembar, ...]
    catatan: tuple[Catatan, ...]
    bahan: Bahan

    @property
    def pegawai_tercetak(self) -> int | None:
        """The sum of the printed headcounts, None where a sheet prints none."""
        return _jumlah([satu.pegawai_tercetak for satu in self.hitungan])

    @property
    def pegawai_hitung(self) -> int | None:
        """The sum of the recomputed headcounts, None where a sheet could not be recomputed."""
        return _jumlah([satu.pegawai for satu in self.hitungan])

    @property
    def tak_terhitung(self) -> tuple[int, ...]:
        """The sheets whose headcount could not be recomputed: no table, or one that was not read whole."""
        return tuple(satu.lembar.urutan for satu in self.hitungan if satu.pegawai is None)

    def layak_dikoreksi(self, urutan: int) -> bool:
        """Whether arithmetic may correct a sheet: none of its inputs is in doubt and its table was read whole."""
        if self.hitungan[urutan - 1].jumlah is None:
            return False
        return not any(satu.urutan == urutan and satu.jenis in _MENGHALANGI for satu in self.catatan)

    def entri(self, urutan: int) -> EntriDaftar | None:
        """Return the entry of the opening list that belongs to a sheet."""
        return self.bahan.entri.get(urutan)


def _jumlah(nilai: list[int | None]) -> int | None:
    diketahui = [satu for satu in nilai if satu is not None]
    return sum(diketahui) if len(diketahui) == len(nilai) else None


def periksa_keputusan(keputusan: Keputusan) -> Verifikasi:
    """Verify a decree; the same document always gives the same notes with the same ids."""
    bahan = Bahan(keputusan)
    catatan = [satu for periksa in PEMERIKSA for satu in periksa(bahan)]
    return Verifikasi(keputusan, bahan.hitungan, tuple(_bernomor(sorted(catatan, key=urut_catatan))), bahan)


def _bernomor(catatan: list[Catatan]) -> Iterator[Catatan]:
    """Give each note an id made of what it says; equal ones are told apart by counting."""
    terpakai: dict[str, int] = {}
    for satu in catatan:
        isi = "|".join(
            str(bagian)
            for bagian in (satu.jenis, satu.urutan, sorted(satu.lokasi.bidang().items()), satu.kata, satu.tercetak,
                           satu.seharusnya)
        )  # fmt: skip
        sidik = hashlib.sha256(isi.encode()).hexdigest()[:_LEBAR_ID]
        terpakai[sidik] = terpakai.get(sidik, 0) + 1
        yield replace(satu, id=sidik if terpakai[sidik] == 1 else f"{sidik}-{terpakai[sidik]}")
