"""The filters of the list of people."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.pegawai.models.jejak import GOLONGAN
from jenjang.web.tampilan.formulir import FormulirSaringan, InputTanggal
from jenjang.web.tampilan.hari import BATAS_HARI

SEMUA = [("", _("Semua"))]


class SaringanPegawai(FormulirSaringan):
    """What the list can be narrowed to; read from the address."""

    q = forms.CharField(label=_("NIP atau nama"), required=False, max_length=100)
    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Unit"), required=False, empty_label=_("Semua"))
    status = forms.ChoiceField(label=_("Status"), required=False, choices=[*SEMUA, *Pegawai.Status.choices])
    golongan = forms.ChoiceField(label=_("Golongan"), required=False, choices=[*SEMUA, *GOLONGAN])
    jenjang = forms.ChoiceField(
        label=_("Jenjang Pekerja Sosial"), required=False, choices=[*SEMUA, *((each, each) for each in JENJANG)]
    )
    jabatan = forms.CharField(label=_("Jabatan memuat"), required=False, max_length=100)
    pada = forms.DateField(validators=BATAS_HARI, label=_("Keadaan pada"), required=False, widget=InputTanggal)
    berhenti = forms.BooleanField(label=_("Juga yang sudah berhenti"), required=False)

    def __init__(self, *args: Any, unit: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = unit

    def saring(self, people: Any, hari: date) -> Any:
        """Narrow people by what is filled in; the lists are read as of the day."""
        if not self.is_valid():
            return people
        told = self.cleaned_data
        if not told["berhenti"]:
            people = people.bertugas(hari)
        if told["q"]:
            people = people.cari(told["q"])
        if told["unit"]:
            people = people.filter(unit=told["unit"])
        if told["status"]:
            people = people.filter(status=told["status"])
        if told["golongan"]:
            people = people.bergolongan(told["golongan"], hari)
        if told["jenjang"]:
            people = people.berjenjang(told["jenjang"], hari)
        if told["jabatan"]:
            people = people.berjabatan(told["jabatan"], hari)
        return people

    def hari(self, hari_ini: date) -> date:
        """The day of which the list tells; today unless one is given."""
        given: date | None = self.cleaned_data["pada"] if self.is_valid() else None
        return given or hari_ini
