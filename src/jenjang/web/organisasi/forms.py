"""The form of a unit."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from jenjang.web.organisasi.models import Instansi, Unit
from jenjang.web.tampilan.formulir import InputTanggal
from jenjang.web.tampilan.hari import BATAS_HARI


class FormInstansi(forms.ModelForm):
    """An instansi with its kind and official time."""

    versi = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Instansi
        fields = ("nama", "jenis", "zona_waktu")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["versi"].initial = self.instance.versi


class FormUnit(forms.ModelForm):
    """A unit, where it stands in the tree, and from when to when it exists."""

    mulai = forms.DateField(validators=BATAS_HARI, label=_("Dibentuk pada"), widget=InputTanggal, required=False)
    sampai = forms.DateField(validators=BATAS_HARI, label=_("Hari terakhir"), widget=InputTanggal, required=False)
    versi = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Unit
        fields = ("nama", "induk", "urutan")

    def __init__(self, *args: Any, instansi: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.instansi = instansi
        self.fields["induk"].queryset = Unit.objects.filter(instansi=instansi).exclude(pk=self.instance.pk)
        if self.instance.pk:
            masa = self.instance.berlaku
            self.fields["versi"].initial = self.instance.versi
            self.fields["mulai"].initial = masa.lower
            self.fields["sampai"].initial = masa.upper - timedelta(days=1) if masa.upper else None

    def clean_induk(self) -> Any:
        """Refuse a parent that lies under the unit itself: the tree would be a circle."""
        induk = self.cleaned_data["induk"]
        above = induk
        while above is not None and self.instance.pk:
            if above.pk == self.instance.pk:
                raise forms.ValidationError(_("Unit ini berada di atas unit yang dipilih; pilih induk lain."))
            above = above.induk
        return induk

    def clean(self) -> dict[str, Any]:
        """Put the two days together; the last day counts."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        mulai, sampai = told.get("mulai"), told.get("sampai")
        if mulai and sampai and sampai < mulai:
            self.add_error("sampai", _("Hari terakhir mendahului hari pertama."))
        else:
            self.instance.berlaku = (mulai, sampai + timedelta(days=1) if sampai else None)
        return told

    def _get_validation_exclusions(self) -> set[str]:
        """Let the constraints see the whole row."""
        excluded: set[str] = super()._get_validation_exclusions()
        return excluded - {"instansi", "berlaku"}
