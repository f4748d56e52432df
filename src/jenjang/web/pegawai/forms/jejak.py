"""The forms of pangkat and jabatan: a new one, or the correction of one with its reason."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from jenjang.core.kepegawaian.pangkat import golongan_pns, golongan_pppk
from jenjang.web.berkas.penyimpanan import baca_pindaian, simpan
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import Pegawai, RiwayatJabatan, RiwayatPangkat
from jenjang.web.tampilan.formulir import InputTanggal
from jenjang.web.tampilan.hari import BATAS_HARI


class BidangPindaian(forms.FileField):
    """A scan: PDF, JPEG or PNG, looked at before it is taken. Its value is (bytes, kind, name)."""

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Read the upload; nothing stays nothing."""
        uploaded = super().clean(data, initial)
        if not uploaded:
            return None
        content, jenis = baca_pindaian(uploaded)
        return content, jenis, uploaded.name


def pindaian() -> BidangPindaian:
    """Give the field of a scan."""
    return BidangPindaian(
        label=_("Pindaian surat"),
        required=False,
        help_text=_("PDF, JPEG, atau PNG, paling besar 10 MB."),
        widget=forms.FileInput(attrs={"accept": "application/pdf,image/jpeg,image/png"}),
    )


def simpan_pindaian(isi: Any, pegawai: Pegawai, pelaku: Any) -> Any:
    """Keep an uploaded scan of a person; None where none was given."""
    if isi is None:
        return None
    content, jenis, nama = isi
    return simpan(content, nama, jenis, instansi=pegawai.instansi, pegawai=pegawai, pelaku=pelaku)


class FormJejak(forms.ModelForm):
    """What both share; `betulkan` asks for the reason."""

    tmt = forms.DateField(
        validators=BATAS_HARI, label=_("TMT"), widget=InputTanggal, help_text=_("Hari mulai berlakunya.")
    )
    berkas = pindaian()

    def __init__(self, *args: Any, pegawai: Pegawai, betulkan: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pegawai, self.betulkan = pegawai, betulkan
        self.order_fields(["tmt"])
        if betulkan:
            self.fields["tmt"].initial = self.instance.tmt
            self.fields["alasan"].required = True
            self.fields["alasan"].initial = ""
            self.initial["alasan"] = ""
        else:
            del self.fields["alasan"]

    def clean_tmt(self) -> Any:
        """Refuse a day before the person was of age to serve."""
        tmt = self.cleaned_data["tmt"]
        born = self.pegawai.tanggal_lahir
        if born and tmt.year - born.year < 15:
            raise forms.ValidationError(_("TMT mendahului usia kerja pegawai ini."))
        return tmt

    def _post_clean(self) -> None:
        """Leave the row alone: the model's own checks run on the row that `actions` writes."""

    def isi(self, pelaku: Any) -> dict[str, Any]:
        """Give the fields of the row; a scan not given keeps the one there is."""
        told = {name: value for name, value in self.cleaned_data.items() if name not in ("tmt", "alasan", "berkas")}
        scan = simpan_pindaian(self.cleaned_data["berkas"], self.pegawai, pelaku)
        if scan or self.instance.pk:
            told["bukti_id"] = scan.pk if scan else self.instance.bukti_id
        return told


SURAT = ("nomor_surat", "tanggal_surat", "pejabat")


class FormPangkat(FormJejak):
    """A pangkat."""

    class Meta:
        model = RiwayatPangkat
        fields = ("golongan", *SURAT, "alasan")
        widgets = {"tanggal_surat": InputTanggal}

    def clean_golongan(self) -> str:
        """Hold the golongan against how the person serves."""
        golongan: str = self.cleaned_data["golongan"]
        known = golongan_pppk() if self.pegawai.status == Pegawai.Status.PPPK else golongan_pns()
        if golongan not in known:
            raise forms.ValidationError(
                _("Golongan ini bukan golongan %(status)s.") % {"status": self.pegawai.get_status_display()}
            )
        return golongan


class FormJabatan(FormJejak):
    """A jabatan; its jenjang is told by its name."""

    class Meta:
        model = RiwayatJabatan
        fields = ("nama", "unit", "kelas", "nomor_jabatan", *SURAT, "alasan")
        widgets = {"tanggal_surat": InputTanggal}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = Unit.objects.filter(instansi=self.pegawai.instansi).pada(timezone.localdate())
        self.fields["unit"].required = True

    def clean_kelas(self) -> int | None:
        """Hold the class within 1 and 17."""
        kelas: int | None = self.cleaned_data["kelas"]
        if kelas is not None and not 1 <= kelas <= 17:
            raise forms.ValidationError(_("Kelas jabatan 1 sampai dengan 17."))
        return kelas

    def isi(self, pelaku: Any) -> dict[str, Any]:
        """Name the unit by its key, as rows do."""
        told = super().isi(pelaku)
        unit = told.pop("unit")
        return {**told, "unit_id": unit.pk}
