"""The form of a person's own data."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.kepegawaian.periksa import masalah_baris
from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.core.penilaian.berkas import Asal
from jenjang.web.akses.dinding import seluruh_data
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.tampilan.bentuk import bahasa
from jenjang.web.tampilan.formulir import InputNip, InputTanggal
from jenjang.web.tampilan.hari import BATAS_HARI

DATA_DIRI = (
    "nama", "gelar_depan", "gelar_belakang", "status", "nip", "jenis_kelamin", "tempat_lahir", "tanggal_lahir",
    "tmt_cpns", "akhir_kontrak", "karpeg", "surel", "unit",
)  # fmt: skip


class FormPegawai(forms.ModelForm):
    """A person's own data; the superior is named by NIP, since a list of a whole city helps nobody."""

    nip = forms.CharField(label=_("NIP"), required=False, max_length=30, widget=InputNip, help_text=_("18 angka."))
    atasan_nip = forms.CharField(label=_("NIP atasan langsung"), required=False, max_length=30, widget=InputNip)
    versi = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Pegawai
        fields = DATA_DIRI
        widgets = dict.fromkeys(("tanggal_lahir", "tmt_cpns", "akhir_kontrak"), InputTanggal)

    def __init__(self, *args: Any, instansi: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.instansi = instansi
        self.fields["unit"].queryset = Unit.objects.filter(instansi=instansi).pada(timezone.localdate())
        if self.instance.pk:
            self.fields["versi"].initial = self.instance.versi
            self.fields["atasan_nip"].initial = self.instance.atasan.nip if self.instance.atasan else ""

    def clean_nip(self) -> str | None:
        """Take the blanks out; nothing is no NIP. A number of another instansi is not seen, and taken all the same."""
        nip = "".join(self.cleaned_data["nip"].split()).lstrip("'") or None
        with seluruh_data():
            taken = nip and Pegawai.objects.filter(nip=nip).exclude(pk=self.instance.pk).exists()
        if taken:
            raise forms.ValidationError(_("NIP ini sudah dipakai pegawai lain, mungkin di instansi lain."))
        return nip

    def clean_atasan_nip(self) -> Pegawai | None:
        """Find the superior in the same instansi."""
        nip = "".join(self.cleaned_data["atasan_nip"].split())
        if not nip:
            return None
        found = Pegawai.objects.filter(instansi=self.instance.instansi, nip=nip).exclude(pk=self.instance.pk).first()
        if found is None:
            raise forms.ValidationError(_("Tidak ada pegawai lain di instansi ini dengan NIP itu."))
        return found

    def clean(self) -> dict[str, Any]:
        """Hold the NIP against birth, sex and appointment, as an import does."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        row = BarisPegawai(
            asal=Asal("", 0, {}),
            nip=told.get("nip"),
            status=StatusKepegawaian("tanpa NIP" if told.get("status") == "TANPA_NIP" else told.get("status", "PNS")),
            jenis_kelamin=told.get("jenis_kelamin") or None,
            tanggal_lahir=told.get("tanggal_lahir"),
            tmt_cpns=told.get("tmt_cpns"),
        )
        for masalah in masalah_baris(row, timezone.localdate()):
            self.add_error(masalah.isian if masalah.isian in self.fields else None, masalah.pesan(bahasa()))
        return told

    def isi(self) -> dict[str, Any]:
        """Give the values by the model's fields."""
        told = {name: self.cleaned_data[name] for name in DATA_DIRI}
        return {**told, "atasan": self.cleaned_data["atasan_nip"]}


class FormBerhenti(forms.Form):
    """From which day somebody serves no more, and why; both empty take it back."""

    hari = forms.DateField(
        validators=BATAS_HARI,
        label=_("Berhenti sejak"),
        required=False,
        widget=InputTanggal,
        help_text=_("Hari pertama tidak lagi bertugas. Kosongkan keduanya bila pegawai ini bertugas kembali."),
    )
    sebab = forms.ChoiceField(
        label=_("Sebab"), required=False, choices=[("", _("Masih bertugas")), *Pegawai.SebabBerhenti.choices]
    )

    def clean(self) -> dict[str, Any]:
        """Ask for both or neither."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        if bool(told.get("hari")) != bool(told.get("sebab")) and not self.errors:
            missing = "sebab" if told.get("hari") else "hari"
            self.add_error(missing, _("Isi hari dan sebabnya, atau kosongkan keduanya."))
        return told
