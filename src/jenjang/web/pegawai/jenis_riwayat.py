"""The kinds of history of a person: what each is called in addresses, which columns it shows, which form edits it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from django.utils.translation import gettext_lazy as _

from jenjang.web.basis_data.tersusun import Tersusun, kolom
from jenjang.web.pegawai import models
from jenjang.web.tampilan.bentuk import angka, tanggal


@dataclass(frozen=True)
class JenisRiwayat:
    """One kind. `berjejak` keeps what was believed before; `kolom` are headings with what stands under them."""

    kunci: str
    model: Any
    kosong: Any
    kolom: tuple[tuple[Any, Callable[[Any], object]], ...]
    berjejak: bool = False

    @property
    def judul(self) -> str:
        """The heading of its part of the page."""
        name = str(self.model._meta.verbose_name)
        return name[:1].upper() + name[1:]

    def tampilkan(self, pegawai: Any) -> dict[str, Any]:
        """Give what its part of the person's page shows; one query."""
        rows = _riwayat(self.model).objek(self.model, pegawai=pegawai.pk)
        shown = [(row, [value(row) for _heading, value in self.kolom]) for row in rows]
        return {
            "jenis": self,
            "judul": self.judul,
            "kolom": [heading for heading, _value in self.kolom],
            "baris": shown,
        }


@cache
def _riwayat(model: Any) -> Tersusun:
    return Tersusun(lambda pegawai: model.objects.filter(pegawai=pegawai).values_list(*kolom(model)), pegawai=-1)


def _masa(row: Any) -> str:
    mulai = tanggal(row.masa.lower) if row.masa.lower else ""
    if row.masa.upper is None:
        return str(_("sejak %(mulai)s")) % {"mulai": mulai}
    return f"{mulai} – {tanggal(row.masa.upper - timedelta(days=1))}"


def _tanggal(nama: str) -> Callable[[Any], str]:
    def write(row: Any) -> str:
        day = getattr(row, nama)
        return tanggal(day) if day else ""

    return write


def _isi(nama: str) -> Callable[[Any], object]:
    def write(row: Any) -> object:
        shown = getattr(row, f"get_{nama}_display", None)
        value = shown() if shown else getattr(row, nama)
        return "" if value is None else value

    return write


def _kredit(nama: str) -> Callable[[Any], str]:
    return lambda row: angka(getattr(row, nama))


_DAFTAR = (
    JenisRiwayat("pangkat", models.RiwayatPangkat, _("Pangkat belum dicatat."), (), berjejak=True),
    JenisRiwayat("jabatan", models.RiwayatJabatan, _("Jabatan belum dicatat."), (), berjejak=True),
    JenisRiwayat(
        "pendidikan",
        models.Pendidikan,
        _("Pendidikan belum dicatat. Catat ijazah terakhir, karena angka kredit yang dibutuhkan bergantung padanya."),
        (
            (_("Tingkat"), _isi("tingkat")),
            (_("Program studi"), _isi("program_studi")),
            (_("Lembaga"), _isi("lembaga")),
            (_("Lulus"), _isi("tahun_lulus")),
        ),
    ),
    JenisRiwayat(
        "kinerja",
        models.NilaiKinerja,
        _("Nilai kinerja belum dicatat. Dua tahun terakhir diperlukan untuk kenaikan pangkat."),
        (
            (_("Periode"), _masa),
            (_("Predikat"), _isi("predikat")),
            (_("Hasil kerja"), _isi("hasil_kerja")),
            (_("Perilaku"), _isi("perilaku")),
        ),
    ),
    JenisRiwayat(
        "pak-integrasi",
        models.PakIntegrasi,
        _("PAK integrasi belum dicatat. Angka kredit sampai dengan 2022 masuk dari sini."),
        (
            (_("Cara menghitung"), _isi("metode")),
            (_("Angka kredit lama"), _kredit("ak_lama")),
            (_("Pengembangan profesi"), _kredit("pengembangan_profesi")),
            (_("Penunjang"), _kredit("penunjang")),
        ),
    ),
    JenisRiwayat(
        "diklat",
        models.Diklat,
        _("Belum ada diklat atau pelatihan fungsional."),
        (
            (_("Pelatihan"), _isi("nama")),
            (_("Jenis"), _isi("jenis")),
            (_("Mulai"), _tanggal("mulai")),
            (_("Selesai"), _tanggal("selesai")),
            (_("Jam"), _isi("jam")),
        ),
    ),
    JenisRiwayat(
        "uji-kompetensi",
        models.UjiKompetensi,
        _("Belum ada uji kompetensi."),
        (
            (_("Untuk jenjang"), _isi("jenjang")),
            (_("Tanggal"), _tanggal("tanggal")),
            (_("Hasil"), lambda row: _("lulus") if row.lulus else _("tidak lulus")),
            (_("Berlaku sampai"), _tanggal("berlaku_sampai")),
        ),
    ),
    JenisRiwayat(
        "hukuman",
        models.HukumanDisiplin,
        _("Tidak ada hukuman disiplin."),
        ((_("Tingkat"), _isi("tingkat")), (_("Jenis"), _isi("jenis")), (_("Masa"), _masa)),
    ),
    JenisRiwayat(
        "penghargaan",
        models.Penghargaan,
        _("Belum ada penghargaan."),
        ((_("Penghargaan"), _isi("nama")), (_("Tanggal"), _tanggal("tanggal")), (_("Pemberi"), _isi("pemberi"))),
    ),
    JenisRiwayat(
        "keanggotaan",
        models.KeanggotaanProfesi,
        _("Belum menjadi anggota organisasi profesi."),
        (
            (_("Organisasi profesi"), _isi("organisasi")),
            (_("Nomor anggota"), _isi("nomor_anggota")),
            (_("Masa"), _masa),
        ),
    ),
)
JENIS = {each.kunci: each for each in _DAFTAR}
