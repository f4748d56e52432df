"""Forms in the pattern of GOV.UK: what is wrong stands above and again at the field, what was typed is kept."""

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting
from django.utils.safestring import SafeString

from jenjang.web.tampilan.widget import tulis_widget


class PerenderFormulir(TemplatesSetting):
    """Writes every form with our templates."""

    form_template_name = "unsur/formulir.html"
    field_template_name = "unsur/bidang.html"

    def render(self, template_name: str, context: dict[str, Any], request: Any = None) -> str:
        """Write a form, a field or its widget."""
        written = tulis_widget(template_name, context)
        return super().render(template_name, context, request) if written is None else SafeString(written.strip())


class InputTanggal(forms.DateInput):
    """A day, typed or picked; the browser shows it in its own order."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


class InputNip(forms.TextInput):
    """Eighteen digits; blanks between them are allowed and a telephone shows its digits."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"inputmode": "numeric", "class": "panjang", "autocomplete": "off", **(attrs or {})})


class FormulirSaringan(forms.Form):
    """The base of forms that filter a list: read from the address, no field needed."""

    template_name = "unsur/saringan.html"
    use_required_attribute = False
