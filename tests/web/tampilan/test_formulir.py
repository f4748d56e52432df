"""Forms: what is wrong stands above and at the field, and what was typed is kept."""

from django import forms
from django.utils import translation

from jenjang.web.tampilan.formulir import FormulirSaringan, InputNip, InputTanggal


class FormulirContoh(forms.Form):
    """A form with each kind of field."""

    nip = forms.RegexField(r"^\d{18}$", label="NIP", widget=InputNip, help_text="Delapan belas angka.")
    lahir = forms.DateField(label="Tanggal lahir", widget=InputTanggal, required=False)
    setuju = forms.BooleanField(label="Saya setuju")
    status = forms.ChoiceField(label="Status", widget=forms.RadioSelect, choices=[("PNS", "PNS"), ("PPPK", "PPPK")])


def written(form: forms.Form) -> str:
    with translation.override("id"):
        return str(form)


def test_the_summary_leads_to_each_field() -> None:
    html = written(FormulirContoh({"nip": "12", "lahir": "kemarin"}))
    assert html.index("Ada isian yang perlu diperbaiki") < html.index('<label for="id_nip">')
    for target in ("#id_nip", "#id_lahir", "#id_setuju", "#id_status"):
        assert f'href="{target}"' in html


def test_an_error_stands_at_its_field_and_the_typed_text_is_kept() -> None:
    html = written(FormulirContoh({"nip": "12<b>", "setuju": "on", "status": "PNS"}))
    assert 'id="id_nip_error"' in html
    assert 'aria-describedby="id_nip_helptext id_nip_error"' in html
    assert 'value="12&lt;b&gt;"' in html


def test_only_what_may_stay_empty_is_marked() -> None:
    html = written(FormulirContoh())
    assert html.count("(boleh kosong)") == 1


def test_choices_stand_in_a_fieldset_with_their_question() -> None:
    assert "<legend>Status</legend>" in written(FormulirContoh())


def test_a_filter_has_no_marks() -> None:
    class Saringan(FormulirSaringan):
        q = forms.CharField(label="Nama", required=False)

    assert "(boleh kosong)" not in written(Saringan())
