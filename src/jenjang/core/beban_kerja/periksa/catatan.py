"""One note of a verification: where, what kind, printed and expected value, effect, confidence, why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from jenjang.core.beban_kerja.periksa.angka import angka_pembaca, desimal_pembaca
from jenjang.core.engine import words
from jenjang.core.jabatan.tempat import Rentang, sebut_rentang, sebut_tempat
from jenjang.core.jabatan.tercetak import Angka, Lokasi


class Jenis(StrEnum):
    """The closed list of kinds; each has one small module of this folder."""

    SELISIH_JUMLAH = "selisih_jumlah"
    SELISIH_BARIS = "selisih_baris"
    SEL_KOSONG = "sel_kosong"
    PEMBULATAN = "pembulatan"
    ANGKA_WAKTU = "angka_waktu"
    AK_MENYIMPANG = "ak_menyimpang"
    KONSTANTA = "konstanta"
    WAKTU_EFEKTIF = "waktu_efektif"
    SATUAN_JUDUL = "satuan_judul"
    PENOMORAN = "penomoran"
    DATA_PRIBADI = "data_pribadi"
    UNIT_LAIN = "unit_lain"
    HIERARKI = "hierarki"
    JABATAN_GANDA = "jabatan_ganda"
    DAFTAR_LEMBAR = "daftar_lembar"
    KELAS = "kelas"
    KODE = "kode"
    ISI_SALINAN = "isi_salinan"
    KEWAJARAN = "kewajaran"
    BUTIR_JENJANG_LAIN = "butir_jenjang_lain"
    BUTIR_TIDAK_DIHITUNG = "butir_tidak_dihitung"
    JABATAN_TUNGGAL = "jabatan_tunggal"
    NOMENKLATUR = "nomenklatur"
    SYARAT_MENYIMPANG = "syarat_menyimpang"
    ANGKA_HURUF = "angka_huruf"
    DASAR_HUKUM = "dasar_hukum"
    SATUAN = "satuan"
    JUDUL_KOLOM = "judul_kolom"
    KODE_JABATAN = "kode_jabatan"


class Dampak(StrEnum):
    """What putting the note right would change."""

    PEGAWAI = "pegawai"
    JUMLAH = "jumlah"
    REDAKSI = "redaksi"


class Keyakinan(StrEnum):
    """How sure the note is."""

    PASTI = "pasti"
    KEMUNGKINAN_BESAR = "kemungkinan_besar"
    MUNGKIN = "mungkin"


@dataclass(frozen=True, slots=True)
class Catatan:
    """A note; `urutan` is the sheet (None = the whole document), `kata` the code of its sentence in kata.toml.

    `seharusnya` is None where the document alone does not tell what is right; `isi` are the facts of the sentence,
    amounts among them as fractions or as printed figures, places as places.
    """

    jenis: Jenis
    urutan: int | None
    lokasi: Lokasi
    kata: str
    dasar: str
    tercetak: str | None = None
    seharusnya: str | None = None
    dampak: Dampak = Dampak.REDAKSI
    keyakinan: Keyakinan = Keyakinan.PASTI
    lokasi_lain: tuple[Lokasi, ...] = ()
    isi: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    id: str = ""

    def penjelasan(self, bahasa: str = "id") -> str:
        """Say the note in one sentence a civil servant understands."""
        isi = {nama: _sebutkan(nilai, bahasa) for nama, nilai in self.isi.items()}
        return words.sentence(f"catatan_{self.kata}", bahasa, **isi)


def _sebutkan(nilai: object, bahasa: str) -> object:
    match nilai:
        case Fraction():
            return desimal_pembaca(nilai, bahasa)
        case Angka():
            return angka_pembaca(nilai, bahasa)
        case Lokasi():
            return sebut_tempat(nilai, bahasa)
        case Rentang():
            return sebut_rentang(nilai, bahasa)
        case _:
            return nilai


_URUT_DAMPAK = {dampak: urut for urut, dampak in enumerate(Dampak)}
_URUT_KEYAKINAN = {keyakinan: urut for urut, keyakinan in enumerate(Keyakinan)}


def urut_catatan(catatan: Catatan) -> tuple[int, int, int, tuple[int, int, int], str]:
    """Give the place of a note: what moves a headcount first, the certain before the likely, then the source."""
    return (
        _URUT_DAMPAK[catatan.dampak],
        _URUT_KEYAKINAN[catatan.keyakinan],
        catatan.urutan or 0,
        catatan.lokasi.urut,
        catatan.jenis,
    )
