"""The forms of decrees, versions, need and classes."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.buku_kerja.limits import limits
from jenjang.surat.keputusan.angka import KOMA, baca_angka
from jenjang.web.jabatan.models import CatatanNaskah, KelasInstansi, PenetapanKebutuhan
from jenjang.web.organisasi.models import Unit
from jenjang.web.tampilan.formulir import InputTanggal

JENIS_BERKAS = ".txt,.md,.docx,.xlsx,.pdf"
PANJANG_ANGKA = 20


class BidangBerkas(forms.FileField):
    """A decree: of a size that can be read; its kind is told by its bytes later, in the child process."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("Berkas keputusan"),
            help_text=_("Teks, DOCX, XLSX, atau PDF yang mempunyai lapisan teks."),
            widget=forms.FileInput({"accept": JENIS_BERKAS}),
            **kwargs,
        )

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Refuse a file larger than the reader takes."""
        berkas: UploadedFile = super().clean(data, initial)
        terbanyak = limits().file_bytes
        if berkas and (berkas.size or 0) > terbanyak:
            raise ValidationError(
                _("Berkas lebih besar dari %(batas)s MB. Bagi keputusan itu, atau simpan tanpa gambar."),
                params={"batas": terbanyak // 1024**2},
            )
        return berkas


class BidangKunci(forms.UUIDField):
    """The key of one form as it was shown: sent twice, it has one effect."""

    def __init__(self) -> None:
        super().__init__(initial=uuid4, widget=forms.HiddenInput)


class BidangAngka(forms.Field):
    """A number as officials write it ("1.234,5"), given as an exact fraction; blank is None."""

    def __init__(self, **kwargs: Any) -> None:
        isian = forms.TextInput({"inputmode": "decimal", "autocomplete": "off", "maxlength": PANJANG_ANGKA})
        super().__init__(widget=isian, **kwargs)

    def to_python(self, value: Any) -> Fraction | None:
        """Read the number."""
        teks = str(value or "").strip()
        if not teks:
            return None
        angka = baca_angka(teks, Lokasi(), KOMA) if len(teks) <= PANJANG_ANGKA else None
        if angka is None or angka.nilai is None or angka.berupa_jam:
            raise ValidationError(_("“%(teks)s” bukan angka. Tulis seperti 1.234,5."), params={"teks": teks[:40]})
        return angka.nilai


class FormulirPublik(forms.Form):
    """A decree from somebody without an account."""

    berkas = BidangBerkas()


class FormulirUnggah(FormulirPublik):
    """A decree of one office."""

    unit = forms.ModelChoiceField(queryset=Unit.objects.none(), label=_("Perangkat daerah"))
    kunci = BidangKunci()
    field_order = ("unit", "berkas", "kunci")

    def __init__(self, *args: Any, pilihan_unit: QuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        bidang = self.fields["unit"]
        bidang.queryset = pilihan_unit
        if len(pilihan := list(pilihan_unit[:2])) == 1:
            bidang.initial = pilihan[0]


class FormulirPutusan(forms.Form):
    """What is decided on a note; setting one aside asks why."""

    putusan = forms.ChoiceField(choices=CatatanNaskah.Putusan.choices)
    alasan = forms.CharField(label=_("Alasan"), max_length=1000, required=False, strip=True)

    def clean(self) -> dict[str, Any]:
        """Ask for the reason of setting a note aside."""
        isi: dict[str, Any] = super().clean() or {}
        if isi.get("putusan") == CatatanNaskah.Putusan.DIABAIKAN and not isi.get("alasan"):
            self.add_error("alasan", _("Tulis mengapa catatan ini diabaikan."))
        return isi


class FormulirKunci(forms.Form):
    """A button with one effect."""

    kunci = BidangKunci()


class FormulirTetapkan(FormulirKunci):
    """The decree that a version became."""

    nomor = forms.CharField(label=_("Nomor keputusan"), max_length=120)
    tanggal = forms.DateField(label=_("Tanggal keputusan"), widget=InputTanggal)
    pejabat = forms.CharField(
        label=_("Pejabat yang menetapkan"), max_length=200, help_text=_("Misalnya Pj. Wali Kota Contoh.")
    )

    def clean_tanggal(self) -> date:
        """Refuse a day to come."""
        from django.utils import timezone

        hari: date = self.cleaned_data["tanggal"]
        if hari > timezone.localdate():
            raise ValidationError(_("Tanggal keputusan belum tiba."))
        return hari


class FormulirCatatanVerifikator(forms.Form):
    """A note on a sheet or one of its rows."""

    baris = forms.IntegerField(label=_("Nomor baris"), min_value=1, required=False)
    isi = forms.CharField(label=_("Catatan"), max_length=2000, widget=forms.Textarea({"rows": 3}))


class FormulirTanggapan(forms.Form):
    """The writer's answer to a note."""

    tanggapan = forms.CharField(label=_("Tanggapan"), max_length=2000, widget=forms.Textarea({"rows": 2}))


class FormulirPenetapan(forms.ModelForm):
    """A decree of the Menteri on one post of an office."""

    kunci = BidangKunci()

    class Meta:
        model = PenetapanKebutuhan
        fields = ("unit", "jabatan", "nomor", "tanggal", "tahun", "jumlah", "dalam_proses")
        widgets = {"tanggal": InputTanggal}
        help_texts = {
            "jabatan": _("Sebagaimana pada daftar jabatan, misalnya Pekerja Sosial Ahli Muda."),
        }

    def __init__(
        self, *args: Any, pilihan_unit: QuerySet, saran_jabatan: Callable[[], list[str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = pilihan_unit
        self.fields["jabatan"].widget = DaftarSaran(saran_jabatan)


class FormulirKelas(forms.ModelForm):
    """The class of a post by a decree of the instansi."""

    mulai = forms.DateField(label=_("Berlaku mulai"), widget=InputTanggal)

    class Meta:
        model = KelasInstansi
        fields = ("instansi", "jabatan", "kelas", "dasar")

    def __init__(self, *args: Any, pilihan_instansi: QuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["instansi"].queryset = pilihan_instansi
        if len(pilihan := list(pilihan_instansi[:2])) == 1:
            self.fields["instansi"].initial = pilihan[0]

    def clean(self) -> dict[str, Any]:
        """Let the class hold from its day on, so that the database can compare it with others."""
        isi: dict[str, Any] = super().clean() or {}
        if isi.get("mulai"):
            self.instance.berlaku = (isi["mulai"], None)
        return isi

    def _get_validation_exclusions(self) -> set[str]:
        # With a day it is checked against the classes that are there; without one, the form asks for it.
        asing: set[str] = super()._get_validation_exclusions()
        return asing - {"berlaku"} if self.cleaned_data.get("mulai") else asing


class DaftarSaran(forms.TextInput):
    """A text with suggestions, which may be another all the same; they are looked for when the field is shown."""

    template_name = "jabatan/unsur/saran.html"

    def __init__(self, saran: Callable[[], list[str]]) -> None:
        super().__init__()
        self.saran = saran

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """Name the list after the field."""
        konteks: dict[str, Any] = super().get_context(name, value, attrs)
        konteks["widget"]["attrs"]["list"] = f"saran-{name}"
        return {**konteks, "saran": self.saran(), "nama_saran": f"saran-{name}"}


def kunci_dari(isi: Any) -> UUID | None:
    """Give the key of a posted form, None where it holds none."""
    formulir = FormulirKunci(isi)
    return formulir.cleaned_data["kunci"] if formulir.is_valid() else None
