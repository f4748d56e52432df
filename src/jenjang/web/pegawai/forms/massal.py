"""The form of a bulk edit: whom, which field, which value."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.tampilan.formulir import InputTanggal
from jenjang.web.tampilan.hari import BATAS_HARI

PALING_BANYAK = 500


class FormMassal(forms.Form):
    """Named people get one value: a superior, or a unit from a day on. The same sent twice changes nothing more."""

    ISIAN = (
        ("atasan", _("Atasan langsung")),
        ("unit", _("Unit kerja, mulai suatu hari")),
    )
    nip = forms.CharField(
        label=_("NIP pegawai"),
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Satu NIP tiap baris; boleh disalin dari kolom buku kerja."),
    )
    isian = forms.ChoiceField(label=_("Yang diubah"), choices=ISIAN)
    atasan_nip = forms.CharField(label=_("NIP atasan langsung yang baru"), required=False, max_length=30)
    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Unit yang baru"), required=False)
    tmt = forms.DateField(validators=BATAS_HARI, label=_("Berlaku mulai"), required=False, widget=InputTanggal)

    def __init__(self, *args: Any, instansi: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instansi = instansi
        self.fields["unit"].queryset = Unit.objects.filter(instansi=instansi).pada(timezone.localdate())

    def clean_nip(self) -> list[Pegawai]:
        """Find everybody named; a number that nobody here has is named back."""
        lines = ["".join(line.split()).strip("'") for line in self.cleaned_data["nip"].splitlines()]
        wanted = list(dict.fromkeys(filter(None, lines)))
        if len(wanted) > PALING_BANYAK:
            kalimat = _("Paling banyak %(batas)s orang sekaligus; untuk lebih banyak pakai impor.")
            raise forms.ValidationError(kalimat % {"batas": PALING_BANYAK})
        known = {each.nip: each for each in self._pegawai().filter(nip__in=wanted)}
        missing = [nip for nip in wanted if nip not in known]
        if missing:
            kalimat = _("Tidak ada di instansi ini: %(nip)s. Perbaiki atau hapus barisnya.")
            raise forms.ValidationError(kalimat % {"nip": ", ".join(missing[:10])})
        return [known[nip] for nip in wanted]

    def clean(self) -> dict[str, Any]:
        """Ask for the value of the field that is changed."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        if told.get("isian") == "atasan":
            nip = "".join((told.get("atasan_nip") or "").split())
            told["atasan"] = self._pegawai().filter(nip=nip).first() if nip else None
            if told["atasan"] is None:
                self.add_error("atasan_nip", _("Isi NIP seorang pegawai di instansi ini."))
            elif told["atasan"] in told.get("nip", []):
                self.add_error("atasan_nip", _("Atasan ini juga ada dalam daftar yang diubah."))
        elif told.get("isian") == "unit":
            for name in ("unit", "tmt"):
                if not told.get(name):
                    self.add_error(name, _("Isian ini diperlukan untuk mengubah unit."))
        return told

    def _pegawai(self) -> Any:
        today = timezone.localdate()
        return (
            Pegawai.objects.filter(instansi=self.instansi).bertugas(today).dengan_kini(today).select_related("atasan")
        )
