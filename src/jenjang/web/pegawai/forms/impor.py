"""The form that takes a file of people."""

from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from jenjang.web.berkas.penyimpanan import baca_buku_kerja


class FormImpor(forms.Form):
    """A workbook or CSV; the key lets a submit sent twice have one effect."""

    berkas = forms.FileField(
        label=_("Buku kerja atau CSV"),
        help_text=_("XLSX, XLS, ODS, atau CSV, paling besar 25 MB. Judul kolom boleh di baris mana pun."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.xls,.ods,.csv,.xlsm"}),
    )
    kunci = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)

    def clean_berkas(self) -> tuple[bytes, Any, str]:
        """Read the file's bytes and tell its kind."""
        uploaded = self.cleaned_data["berkas"]
        content, jenis = baca_buku_kerja(uploaded)
        return content, jenis, str(uploaded.name)
