"""The forms of accounts."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
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


class FormulirTambahKunci(AddWebAuthnForm):
    """A passkey of this device."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Nama")
        self.fields["name"].help_text = _("Misalnya “laptop kantor”, agar dapat dikenali di daftar.")
        if "passwordless" in self.fields:
            self.fields["passwordless"].initial = True
            self.fields["passwordless"].help_text = _(
                "Dengan ini Anda masuk hanya dengan sidik jari, wajah, atau PIN perangkat. "
                "Tanpa ini kunci sandi menjadi langkah kedua sesudah sandi."
            )


class FormulirUbahKunci(EditWebAuthnForm):
    """The name of a passkey."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Nama")
