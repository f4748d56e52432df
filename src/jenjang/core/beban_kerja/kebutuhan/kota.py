"""Several offices of one city: their sums side by side, and the sums of the city per jenjang and kind of post."""

from collections.abc import Sequence
from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.jawaban import Rekaman, rekaman_rekap
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import Rekap, jumlah_lengkap, rekap, rekap_jenis, rekap_jenjang
from jenjang.core.beban_kerja.periksa.teks import nama_rapi


@dataclass(frozen=True, slots=True)
class Kantor:
    """One office by its file and name, with its answer."""

    berkas: str
    nama: str
    hasil: HasilKebutuhan

    @property
    def rekap(self) -> Rekap:
        """The sums of the office."""
        return rekap(self.nama, self.hasil.neraca)

    @property
    def kebutuhan_hitung(self) -> int | None:
        """The need that the rows of its sheets give; None where a sheet cannot be computed or is missing."""
        return jumlah_lengkap(satu.hitungan.pegawai if satu.hitungan else None for satu in self.hasil.neraca)


@dataclass(frozen=True, slots=True)
class RekapKota:
    """The offices in the order given, and the sums over all of them."""

    kantor: tuple[Kantor, ...]
    jumlah: Rekap
    kebutuhan_hitung: int | None
    jenjang: tuple[Rekap, ...]
    jenis: tuple[Rekap, ...]
    ganda: tuple[str, ...]


def rekap_kota(kantor: Sequence[Kantor], nama: str = "") -> RekapKota:
    """Add up the offices of a city; `ganda` names those that stand in more than one file and so count twice."""
    semua = [neraca for satu in kantor for neraca in satu.hasil.neraca]
    nama_kantor = [nama_rapi(satu.nama) for satu in kantor if satu.nama]
    ganda = {satu.nama: None for satu in kantor if nama_kantor.count(nama_rapi(satu.nama)) > 1}
    return RekapKota(
        tuple(kantor),
        rekap(nama, semua),
        jumlah_lengkap(satu.kebutuhan_hitung for satu in kantor),
        rekap_jenjang(semua),
        rekap_jenis(semua),
        tuple(ganda),
    )


def jawaban_kota(kota: RekapKota) -> Rekaman:
    """Give the recapitulation of a city as plain values, ready for JSON."""
    return {
        "jumlah": rekaman_rekap(kota.jumlah) | {"kebutuhan_hitung": kota.kebutuhan_hitung},
        "perangkat_daerah": [
            {"berkas": satu.berkas} | rekaman_rekap(satu.rekap) | {"kebutuhan_hitung": satu.kebutuhan_hitung}
            for satu in kota.kantor
        ],
        "rekapitulasi": {
            "jenjang": [rekaman_rekap(satu) for satu in kota.jenjang],
            "jenis": [rekaman_rekap(satu) for satu in kota.jenis],
        },
        "ganda": list(kota.ganda),
    }
