"""The forms of accounts."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm
from django import forms
from django.utils.translation import gettext_lazy as _


class FormulirMasuk(LoginForm):
    """Signing in, by NIP or e-mail address."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("NIP atau alamat surel")
        self.fields["login"].widget = forms.TextInput({"autocomplete": "username", "autocapitalize": "none"})
        self.fields["password"].label = _("Sandi")
        self.fields["remember"].label = _("Tetap masuk di perangkat ini")
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)

    def clean_login(self) -> str:
        """Take a NIP as it is written in papers, with blanks between its parts."""
        typed = str(self.cleaned_data["login"]).strip()
        digits = typed.replace(" ", "")
        return digits if digits.isdigit() else typed


class FormulirGantiSandi(ChangePasswordForm):
    """A new password of one's own; one that was given is done with then."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = {
            "oldpassword": _("Sandi sekarang"),
            "password1": _("Sandi baru"),
            "password2": _("Sandi baru, sekali lagi"),
        }
        for name, label in labels.items():
            self.fields[name].label = label
            self.fields[name].widget.attrs.pop("placeholder", None)

    def save(self) -> None:
        """Keep the password, and ask for no other."""
        self.user.wajib_ganti_sandi = False
        super().save()
