"""The forms with which the office opens accounts and gives roles."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from jenjang.web.akses.kosakata import KunciPeran
from jenjang.web.akses.lingkup import Akses
from jenjang.web.akses.models import Peran
from jenjang.web.akun.models import Pengguna
from jenjang.web.organisasi.models import Instansi, Unit
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.tampilan.formulir import FormulirSaringan, InputTanggal

NIP_DIGITS = 18


class FormulirPeran(forms.ModelForm):
    """A role for one account; an admin of one instansi gives roles there alone."""

    class Meta:
        model = Peran
        fields = ("peran", "instansi", "unit", "jenis", "mulai", "selesai", "dasar")
        widgets = {"mulai": InputTanggal, "selesai": InputTanggal}

    def __init__(self, *args: Any, akses: Akses, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        place = {} if akses.semua else {"pk__in": akses.instansi}
        self.fields["instansi"].queryset = Instansi.objects.filter(**place)
        self.fields["instansi"].required = not akses.semua
        units = Unit.objects.select_related("instansi")
        self.fields["unit"].queryset = units if akses.semua else units.filter(instansi__in=akses.instansi)

    def clean(self) -> dict[str, Any]:
        """Keep unit and instansi together; an unbound role is only for those who stand above all instansi."""
        data = super().clean() or {}
        unit, instansi = data.get("unit"), data.get("instansi")
        if unit and instansi and unit.instansi_id != instansi.pk:
            self.add_error("unit", _("Unit ini bukan bagian dari instansi yang dipilih."))
        return data


class FormulirAkun(FormulirPeran):
    """A new account with its first role."""

    nama_pengguna = forms.CharField(
        label=_("NIP atau alamat surel"),
        max_length=150,
        help_text=_("Menjadi nama pengguna. Akun dengan NIP terhubung dengan data pegawainya."),
    )
    nama = forms.CharField(
        label=_("Nama"),
        max_length=200,
        required=False,
        help_text=_("Kosongkan bila NIP-nya sudah ada dalam data pegawai."),
    )
    field_order = ("nama_pengguna", "nama")

    def __init__(self, *args: Any, akses: Akses, **kwargs: Any) -> None:
        super().__init__(*args, akses=akses, **kwargs)
        self.akses = akses
        self.pegawai: Any = None

    def clean_nama_pengguna(self) -> str:
        """Take a NIP with blanks; a name is given once, and a NIP must be that of a person of the office."""
        typed = str(self.cleaned_data["nama_pengguna"]).strip().lower()
        digits = typed.replace(" ", "")
        if "@" in typed:
            forms.EmailField().clean(typed)
        elif not (digits.isdigit() and len(digits) == NIP_DIGITS):
            raise forms.ValidationError(_("Isi NIP (18 angka) atau alamat surel."))
        else:
            typed = digits
            self.pegawai = Pegawai.objects.untuk(self.akses).filter(nip=digits).first()
        if Pengguna.objects.filter(Q(username__iexact=typed) | Q(pegawai=self.pegawai, pegawai__isnull=False)).exists():
            raise forms.ValidationError(_("Sudah ada akun dengan nama pengguna ini."))
        return typed

    def clean(self) -> dict[str, Any]:
        """Ask for a name where no record of a person tells it."""
        data = super().clean()
        if not data.get("nama") and not self.pegawai:
            self.add_error("nama", _("Isi nama: tidak ada pegawai dengan NIP ini dalam lingkup Anda."))
        elif not data.get("nama"):
            data["nama"] = str(self.pegawai)
        return data


class FormulirAkhiri(forms.ModelForm):
    """The last day of a role."""

    class Meta:
        model = Peran
        fields = ("selesai",)
        widgets = {"selesai": InputTanggal}
        labels = {"selesai": _("Hari terakhir")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["selesai"].required = True

    def clean_selesai(self) -> date:
        """Refuse a last day before the first."""
        selesai: date = self.cleaned_data["selesai"]
        if selesai < self.instance.mulai:
            raise forms.ValidationError(_("Hari terakhir mendahului hari pertama."))
        return selesai


class SaringanAkun(FormulirSaringan):
    """Which accounts are listed."""

    q = forms.CharField(label=_("Nama atau nama pengguna"), required=False, max_length=100)
    peran = forms.ChoiceField(label=_("Peran"), required=False, choices=[("", _("Semua peran")), *KunciPeran.choices])
