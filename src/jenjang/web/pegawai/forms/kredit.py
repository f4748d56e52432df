"""A field of credit, written as the papers write it: "1.234,567"."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.keputusan.angka import KOMA, baca_angka
from jenjang.web.tampilan.bentuk import angka

PANJANG = 20
SERIBU = 1000


class BidangKredit(forms.Field):
    """Credit with up to three decimals, as an exact decimal number."""

    def __init__(self, **kwargs: Any) -> None:
        isian = forms.TextInput({"inputmode": "decimal", "autocomplete": "off", "maxlength": PANJANG})
        super().__init__(widget=isian, **kwargs)

    def to_python(self, value: Any) -> Decimal | None:
        """Read the number; blank is None."""
        teks = str(value or "").strip()
        if not teks:
            return None
        found = baca_angka(teks, Lokasi(), KOMA) if len(teks) <= PANJANG else None
        if found is None or found.nilai is None or found.berupa_jam:
            raise ValidationError(_("“%(teks)s” bukan angka. Tulis seperti 1.234,5."), params={"teks": teks[:40]})
        thousandths = found.nilai * SERIBU
        if thousandths.denominator != 1:
            raise ValidationError(_("Angka kredit paling banyak tiga angka di belakang koma."))
        return Decimal(thousandths.numerator) / SERIBU

    def prepare_value(self, value: Any) -> Any:
        """Write what is on record as people write it; what was typed stays as typed."""
        return angka(value) if isinstance(value, Decimal) else value
