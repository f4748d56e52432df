"""The forms of the other histories, one for each kind."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from jenjang.core.telaah import telaah
from jenjang.web.pegawai import models
from jenjang.web.pegawai.forms.jejak import FormJabatan, FormPangkat, pindaian, simpan_pindaian
from jenjang.web.pegawai.forms.kredit import BidangKredit
from jenjang.web.pegawai.models.riwayat import Predikat
from jenjang.web.tampilan.formulir import InputTanggal
from jenjang.web.tampilan.hari import BATAS_HARI

SURAT = ("nomor_surat", "tanggal_surat")


class FormRiwayat(forms.ModelForm):
    """What they share: whose it is, the scan, the number of the edit."""

    berkas = pindaian()
    versi = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, pegawai: models.Pegawai, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.pegawai = self.pegawai = pegawai
        if self.instance.pk:
            self.fields["versi"].initial = self.instance.versi

    def _get_validation_exclusions(self) -> set[str]:
        """Let the model's constraints see whose row it is."""
        excluded: set[str] = super()._get_validation_exclusions()
        return excluded - {"pegawai"}

    def bukti(self, pelaku: Any) -> Any:
        """Keep the scan; the one there is where none was given."""
        return simpan_pindaian(self.cleaned_data["berkas"], self.pegawai, pelaku) or self.instance.bukti


class FormMasa(FormRiwayat):
    """A history with a first and a last day; the database keeps them as one range, the last day included."""

    mulai = forms.DateField(validators=BATAS_HARI, label=_("Hari pertama"), widget=InputTanggal)
    sampai = forms.DateField(validators=BATAS_HARI, label=_("Hari terakhir"), widget=InputTanggal, required=False)
    wajib_berakhir = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sampai"].required = self.wajib_berakhir
        if self.instance.pk:
            masa = self.instance.masa
            self.fields["mulai"].initial = masa.lower
            self.fields["sampai"].initial = masa.upper - timedelta(days=1) if masa.upper else None

    def _get_validation_exclusions(self) -> set[str]:
        """Let the model's constraints see the range once both days are understood."""
        excluded = super()._get_validation_exclusions()
        return excluded if self.errors else excluded - {"masa"}

    def clean(self) -> dict[str, Any]:
        """Put the two days together."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        mulai, sampai = told.get("mulai"), told.get("sampai")
        if mulai and sampai and sampai < mulai:
            self.add_error("sampai", _("Hari terakhir mendahului hari pertama."))
        elif mulai:
            self.instance.masa = (mulai, sampai + timedelta(days=1) if sampai else None)
        return told


class FormPendidikan(FormRiwayat):
    """A degree."""

    class Meta:
        model = models.Pendidikan
        fields = ("tingkat", "program_studi", "lembaga", "tahun_lulus", *SURAT)
        widgets = {"tanggal_surat": InputTanggal}


class FormKinerja(FormMasa):
    """A rating of a period."""

    wajib_berakhir = True

    class Meta:
        model = models.NilaiKinerja
        fields = ("mulai", "sampai", "predikat", "hasil_kerja", "perilaku", *SURAT)
        widgets = {"tanggal_surat": InputTanggal}

    def clean(self) -> dict[str, Any]:
        """Hold the predicate against work and behaviour, where both are told."""
        told = super().clean()
        data = {name: told.get(name) for name in ("hasil_kerja", "perilaku")}
        if all(data.values()) and told.get("predikat"):
            answer = telaah({"jenis": "predikat", "data": data})[0]
            found = (answer["hasil"] or {}).get("predikat")
            if found and found != told["predikat"]:
                kalimat = _("Hasil kerja dan perilaku itu berpredikat %(predikat)s (%(dasar)s).")
                isi = {"predikat": Predikat(found).label, "dasar": "; ".join(answer["dasar"])}
                self.add_error("predikat", kalimat % isi)
        return told


class FormPakIntegrasi(FormRiwayat):
    """The credit of before 2023."""

    ak_lama = BidangKredit(
        label=_("Angka kredit lama"), help_text=_("Jumlah menurut PAK terakhir sampai dengan 31 Desember 2022.")
    )
    pengembangan_profesi = BidangKredit(
        label=_("Di antaranya pengembangan profesi"), help_text=_("Tidak ikut dipindahkan."), required=False
    )
    penunjang = BidangKredit(label=_("Di antaranya penunjang"), help_text=_("Tidak ikut dipindahkan."), required=False)

    class Meta:
        model = models.PakIntegrasi
        fields = ("metode", "ak_lama", "pengembangan_profesi", "penunjang", *SURAT)
        widgets = {"tanggal_surat": InputTanggal}

    def clean_pengembangan_profesi(self) -> Decimal:
        """Take none where nothing is told."""
        return self.cleaned_data["pengembangan_profesi"] or Decimal(0)

    def clean_penunjang(self) -> Decimal:
        """Take none where nothing is told."""
        return self.cleaned_data["penunjang"] or Decimal(0)

    def clean(self) -> dict[str, Any]:
        """Hold the parts against the whole."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        parts = (told.get("pengembangan_profesi") or 0) + (told.get("penunjang") or 0)
        if told.get("ak_lama") is not None and parts > told["ak_lama"]:
            self.add_error("ak_lama", _("Kurang dari pengembangan profesi dan penunjang di dalamnya."))
        return told


class FormDiklat(FormRiwayat):
    """A training."""

    class Meta:
        model = models.Diklat
        fields = ("jenis", "nama", "penyelenggara", "mulai", "selesai", "jam", *SURAT)
        widgets = dict.fromkeys(("mulai", "selesai", "tanggal_surat"), InputTanggal)


class FormUjiKompetensi(FormRiwayat):
    """A test."""

    class Meta:
        model = models.UjiKompetensi
        fields = ("jenjang", "tanggal", "lulus", "berlaku_sampai", *SURAT)
        widgets = dict.fromkeys(("tanggal", "berlaku_sampai", "tanggal_surat"), InputTanggal)


class FormHukuman(FormMasa):
    """A punishment."""

    class Meta:
        model = models.HukumanDisiplin
        fields = ("tingkat", "jenis", "mulai", "sampai", *SURAT)
        widgets = {"tanggal_surat": InputTanggal}


class FormPenghargaan(FormRiwayat):
    """An award."""

    class Meta:
        model = models.Penghargaan
        fields = ("nama", "tanggal", "pemberi", *SURAT)
        widgets = dict.fromkeys(("tanggal", "tanggal_surat"), InputTanggal)


class FormKeanggotaan(FormMasa):
    """A membership."""

    class Meta:
        model = models.KeanggotaanProfesi
        fields = ("organisasi", "nomor_anggota", "mulai", "sampai", *SURAT)
        widgets = {"tanggal_surat": InputTanggal}


FORM: dict[str, Any] = {
    "pangkat": FormPangkat,
    "jabatan": FormJabatan,
    "pendidikan": FormPendidikan,
    "kinerja": FormKinerja,
    "pak-integrasi": FormPakIntegrasi,
    "diklat": FormDiklat,
    "uji-kompetensi": FormUjiKompetensi,
    "hukuman": FormHukuman,
    "penghargaan": FormPenghargaan,
    "keanggotaan": FormKeanggotaan,
}
