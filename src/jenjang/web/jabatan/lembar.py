"""The form of a sheet: its texts, its codes out of the closed lists, and a row of fields for each row of work."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from jenjang.core.beban_kerja.hitung import hitung_lembar
from jenjang.core.beban_kerja.koreksi.isian import BarisIsian, isi_beban, metode_jabatan
from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.engine.dates import number_of
from jenjang.core.jabatan.bagian_lengkap import rapikan
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.isian_lembar import (
    DAFTAR,
    ganti_ikhtisar,
    ganti_kelas,
    ganti_kode,
    kode_lembar,
    pilihan_kode,
)
from jenjang.core.jabatan.kode import arti_kode
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas, Metode
from jenjang.web.jabatan.forms import BidangAngka
from jenjang.web.jabatan.isian import FormulirBersidik, IsianLembar, TabelIsian

BARIS_TERBANYAK = 400
BARIS_KOSONG = 1
KOLOM = ("uraian", "keluaran", "volume", "ukuran")
NAMA_DAFTAR = {
    "bakat": _("Bakat kerja"),
    "temperamen": _("Temperamen kerja"),
    "minat": _("Minat kerja"),
    "data": _("Fungsi pekerjaan: hubungan dengan data"),
    "orang": _("Fungsi pekerjaan: hubungan dengan orang"),
    "benda": _("Fungsi pekerjaan: hubungan dengan benda"),
}


class FormulirLembar(FormulirBersidik):
    """What of a sheet is not a row of work."""

    ikhtisar = forms.CharField(
        label=_("Ikhtisar jabatan"), max_length=4000, required=False, widget=forms.Textarea({"rows": 4})
    )
    kelas = forms.IntegerField(label=_("Kelas jabatan"), min_value=1, max_value=17, required=False)

    def __init__(self, data: Any, *, lembar: LembarJabatan) -> None:
        awal: dict[str, Any] = {
            "ikhtisar": lembar.ikhtisar.isi if lembar.ikhtisar else "",
            "kelas": lembar.kelas.angka if lembar.kelas else None,
        }
        awal |= {daftar: [satu.kode for satu in kode_lembar(lembar, daftar)] for daftar in DAFTAR}
        super().__init__(data, initial=awal)
        for daftar in DAFTAR:
            self.fields[daftar] = forms.MultipleChoiceField(
                label=NAMA_DAFTAR[daftar],
                choices=_pilihan(lembar, daftar),
                required=False,
                widget=forms.CheckboxSelectMultiple,
            )


def _pilihan(lembar: LembarJabatan, daftar: str) -> list[tuple[str, str]]:
    """Give the codes of a list with their words, those of the sheet first as it prints them."""
    ada = {satu.kode: satu.arti for satu in kode_lembar(lembar, daftar) if satu.kode}
    dikenal = pilihan_kode(lembar, daftar)
    sumber = "minat_baru" if daftar == "minat" and "1a" not in dikenal else daftar
    semua = {kode: ada.get(kode) or arti_kode(sumber, kode).capitalize() for kode in dikenal}
    return [(kode, f"{kode} {arti}") for kode, arti in {**semua, **ada}.items()]


class FormulirBaris(forms.Form):
    """One row of work."""

    asal = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=0)
    uraian = forms.CharField(label=_("Uraian"), max_length=2000, required=False, widget=forms.Textarea({"rows": 2}))
    keluaran = forms.CharField(label=_("Hasil kerja atau satuan"), max_length=200, required=False)
    volume = BidangAngka(label=_("Volume setahun"), required=False)
    ukuran = BidangAngka(label=_("Waktu atau angka kredit"), required=False)
    hapus = forms.BooleanField(label=_("Hapus"), required=False)

    def clean(self) -> dict[str, Any]:
        """Ask a row with figures for its words."""
        isi: dict[str, Any] = super().clean() or {}
        if (isi.get("volume") is not None or isi.get("ukuran") is not None) and not isi.get("uraian"):
            self.add_error("uraian", _("Tulis uraian baris ini, atau kosongkan angkanya."))
        return isi


@dataclass(frozen=True)
class BarisAwal:
    """A row as it is kept, for the fields of the form."""

    nomor: str
    kelompok: str
    uraian: str
    keluaran: str
    volume: str
    ukuran: str


def baris_awal(lembar: LembarJabatan) -> list[BarisAwal]:
    """Give the rows of a sheet as a form shows them."""
    tabel = lembar.beban
    if tabel is None:
        return []
    return [*(_awal(satu) for satu in tabel.tugas), *(_awal(satu) for satu in tabel.butir)]


def _awal(satu: BarisTugas | BarisButir) -> BarisAwal:
    if isinstance(satu, BarisTugas):
        return BarisAwal(
            satu.nomor,
            "",
            satu.uraian,
            satu.hasil_kerja or satu.satuan,
            tulis(satu.volume.nilai),
            tulis(satu.waktu.nilai),
        )
    return BarisAwal(
        satu.nomor,
        satu.kelompok or satu.sub_unsur,
        satu.uraian,
        satu.satuan,
        tulis(satu.volume.nilai),
        tulis(satu.angka_kredit.nilai),
    )


def tulis(nilai: Fraction | None) -> str:
    """Write a number for a field: "1234,5" exactly, six decimals at most."""
    return "" if nilai is None else desimal(nilai).replace(".", ",")


def formset_baris(data: Any, lembar: LembarJabatan) -> Any:
    """Give the rows of a sheet as fields, with blank ones for what is added."""
    awal = [
        {"asal": urut, "uraian": satu.uraian, "keluaran": satu.keluaran, "volume": satu.volume, "ukuran": satu.ukuran}
        for urut, satu in enumerate(baris_awal(lembar))
    ]
    jenis = forms.formset_factory(
        FormulirBaris, extra=BARIS_KOSONG, max_num=BARIS_TERBANYAK, absolute_max=BARIS_TERBANYAK, validate_max=True
    )
    return jenis(data, initial=awal, prefix="baris")


def metode_lembar(lembar: LembarJabatan) -> Metode:
    """Give the method of a sheet: that of its table, else the one its name asks for."""
    return lembar.beban.metode if lembar.beban else metode_jabatan(lembar.nama.isi)


class IsianBeban(IsianLembar):
    """The workload of a sheet with its summary, its class and its codes."""

    form: FormulirLembar

    def susun(self) -> None:
        """Make the form and the rows."""
        self.form = FormulirLembar(self.kiriman, lembar=self.lembar)
        self.baris = formset_baris(self.kiriman, self.lembar)
        kolom = tuple((nama, str(FormulirBaris.base_fields[nama].label)) for nama in KOLOM)
        self.tabel = (TabelIsian(self.baris, gettext("Beban kerja"), kolom),)

    def konteks(self) -> dict[str, Any]:
        """Give the need of the sheet as it is stored."""
        return {"hitungan": hitung_lembar(self.lembar)}

    def terapkan(self, lembar: LembarJabatan) -> LembarJabatan:
        """Return the sheet with these rows, texts and codes."""
        isi = self.form.cleaned_data
        baru = ganti_kelas(ganti_ikhtisar(lembar, isi["ikhtisar"]), isi["kelas"])
        for daftar in DAFTAR:
            baru = ganti_kode(baru, daftar, isi[daftar])
        hari = number_of(timezone.localdate())
        baru = isi_beban(baru, _isian(self.baris.cleaned_data, len(baris_awal(lembar))), hari)
        return rapikan(baru, lembar, self.sesama)


def _isian(semua: Sequence[dict[str, Any]], banyak: int) -> list[BarisIsian]:
    return [
        BarisIsian(
            asal=isi["asal"] if isi.get("asal") is not None and isi["asal"] < banyak else None,
            uraian=isi["uraian"],
            keluaran=isi["keluaran"],
            volume=isi["volume"],
            ukuran=isi["ukuran"],
        )
        for isi in semua
        if isi.get("uraian") and not isi.get("hapus")
    ]
