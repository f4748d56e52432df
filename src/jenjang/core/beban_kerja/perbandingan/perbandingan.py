"""What changed between two offices: posts added, gone and renamed, and what is another in those that stayed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.perbandingan.baris import Perubahan, PerubahanBaris, bandingkan_baris
from jenjang.core.beban_kerja.perbandingan.pasangan import pasangkan_posisi
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.tabel_beban import TabelBeban


@dataclass(frozen=True, slots=True)
class PerubahanPosisi:
    """A post that stayed, with what changed in it and in its rows; both empty where nothing did."""

    lama: Neraca
    baru: Neraca
    perubahan: tuple[Perubahan, ...]
    baris: tuple[PerubahanBaris, ...]

    @property
    def berganti_nama(self) -> bool:
        """Whether the post has another name."""
        return nama_rapi(self.lama.posisi.nama) != nama_rapi(self.baru.posisi.nama)

    @property
    def berubah(self) -> bool:
        """Whether anything changed."""
        return bool(self.perubahan or self.baris)


@dataclass(frozen=True, slots=True)
class Perbandingan:
    """Two offices compared; `posisi` are the posts that stayed, in the order of the new list."""

    lama: HasilKebutuhan
    baru: HasilKebutuhan
    ditambah: tuple[Neraca, ...]
    dihapus: tuple[Neraca, ...]
    posisi: tuple[PerubahanPosisi, ...]

    @property
    def selisih_kebutuhan(self) -> int | None:
        """How many people more (or less) the new office needs; None where a need is not known."""
        dari, ke = self.lama.jumlah.kebutuhan, self.baru.jumlah.kebutuhan
        return None if dari is None or ke is None else ke - dari


def bandingkan(lama: HasilKebutuhan, baru: HasilKebutuhan) -> Perbandingan:
    """Compare two offices, the older first."""
    pasangan = pasangkan_posisi(lama.posisi, baru.posisi)
    asal = {ke: dari for dari, ke in pasangan.items()}
    posisi = [
        _posisi(lama.neraca[asal[satu.posisi.letak]], satu, asal) for satu in baru.neraca if satu.posisi.letak in asal
    ]
    return Perbandingan(
        lama,
        baru,
        tuple(satu for satu in baru.neraca if satu.posisi.letak not in asal),
        tuple(satu for satu in lama.neraca if satu.posisi.letak not in pasangan),
        tuple(posisi),
    )


def _posisi(lama: Neraca, baru: Neraca, asal: Mapping[int, int]) -> PerubahanPosisi:
    baris = bandingkan_baris(_tabel(lama), _tabel(baru))
    return PerubahanPosisi(lama, baru, tuple(_perubahan(lama, baru, asal)), baris)


def _tabel(neraca: Neraca) -> TabelBeban | None:
    return neraca.posisi.lembar.beban if neraca.posisi.lembar else None


def _perubahan(lama: Neraca, baru: Neraca, asal: Mapping[int, int]) -> Iterator[Perubahan]:
    """Compare what a post is; a superior changed only where another post stands above, whatever its name."""
    if nama_rapi(lama.posisi.nama) != nama_rapi(baru.posisi.nama):
        yield Perubahan("nama", lama.posisi.nama, baru.posisi.nama)
    atas = baru.posisi.induk
    if lama.posisi.induk != (asal.get(atas, -1) if atas is not None else None):
        yield Perubahan("induk", lama.posisi.induk, atas)
    metode = [satu.hitungan.metode if satu.hitungan else None for satu in (lama, baru)]
    hitung = [satu.hitungan.pegawai if satu.hitungan else None for satu in (lama, baru)]
    semua = (
        ("nomor", lama.posisi.nomor, baru.posisi.nomor),
        ("kelas", lama.posisi.kelas, baru.posisi.kelas),
        ("metode", metode[0].value if metode[0] else None, metode[1].value if metode[1] else None),
        ("beban", lama.beban, baru.beban),
        ("kebutuhan", lama.kebutuhan, baru.kebutuhan),
        ("kebutuhan_hitung", hitung[0], hitung[1]),
    )
    yield from (Perubahan(medan, dari, ke) for medan, dari, ke in semua if dari != ke)
