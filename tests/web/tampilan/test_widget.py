"""Fields of forms written without a template are written as Django's own templates would."""

from datetime import date
from typing import Any

import pytest
from django import forms
from django.forms.renderers import TemplatesSetting
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy

from jenjang.web.tampilan.formulir import InputNip, InputTanggal, PerenderFormulir
from jenjang.web.tampilan.widget import tulis_widget

PILIHAN = [
    ("", gettext_lazy("Semua")),
    ("a&b", 'Ahli "Muda" <b>'),
    (SafeString("&amp;"), SafeString("<b>aman</b>")),
    ("Kelompok", [(1, "satu"), (1000, 1234.5), (True, "ya")]),
    (None, "tidak ada"),
]
ATRIBUT: dict[str, Any] = {"class": 'a"b', "required": True, "disabled": False, "rows": 3, "data-x": SafeString("&")}


@pytest.mark.parametrize(
    ("widget", "nilai"),
    [
        (forms.TextInput(), '<O\'Brien & "anak">'),
        (forms.TextInput(), None),
        (forms.TextInput(), ""),
        (forms.TextInput(), SafeString("<b>")),
        (forms.NumberInput(), 1234567),
        (forms.NumberInput(), 1234.5),
        (forms.EmailInput(), "a@b.example"),
        (forms.URLInput(), "https://contoh.example/?a=1&b=2"),
        (forms.PasswordInput(), "rahasia"),
        (forms.HiddenInput(), 7),
        (forms.SearchInput(), gettext_lazy("Semua")),
        (forms.TimeInput(), "07:30"),
        (InputTanggal(), date(2026, 1, 5)),
        (InputNip(), "198502142010032004"),
        (forms.CheckboxInput(), True),
        (forms.CheckboxInput(), False),
        (forms.Textarea(), "baris <satu>\nbaris & dua"),
        (forms.Textarea(), None),
        (forms.Select(choices=PILIHAN), "a&b"),
        (forms.Select(choices=PILIHAN), 1000),
        (forms.Select(choices=PILIHAN), None),
        (forms.Select(), None),
        (forms.SelectMultiple(choices=PILIHAN), ["a&b", 1]),
        (forms.NullBooleanSelect(), True),
    ],
)
@pytest.mark.parametrize("atribut", [{}, ATRIBUT])
def test_a_field_is_written_as_django_writes_it(widget: forms.Widget, nilai: Any, atribut: dict[str, Any]) -> None:
    konteks = widget.get_context("isian", nilai, {"id": "id_isian", **atribut})
    assert tulis_widget(widget.template_name, konteks) is not None
    assert PerenderFormulir().render(widget.template_name, konteks) == TemplatesSetting().render(
        widget.template_name, konteks
    )


def test_what_is_not_known_is_left_to_django() -> None:
    class PilihanSendiri(forms.Select):
        option_template_name = "django/forms/widgets/radio_option.html"

    for widget in (forms.RadioSelect(choices=PILIHAN), forms.ClearableFileInput(), PilihanSendiri(choices=PILIHAN)):
        konteks = widget.get_context("isian", None, {})
        assert tulis_widget(widget.template_name, konteks) is None
        assert PerenderFormulir().render(widget.template_name, konteks) == TemplatesSetting().render(
            widget.template_name, konteks
        )
