"""What both editors of a sheet share: fields and rows, and how they differ from what somebody else stored meanwhile."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Self

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.engine.json_text import digest
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.padanan import padankan
from jenjang.web.pegawai.beda import Beda

BUKAN_ISI = ("sidik", "asal", "hapus")
AMBIL = "ambil"


class FormulirBersidik(forms.Form):
    """Fields of a sheet with the digest of what was stored when they were shown."""

    sidik = forms.CharField(max_length=64, widget=forms.HiddenInput)
    data: Any


@dataclass(frozen=True)
class TabelIsian:
    """A table as a formset, with the name and the title of each column; its prefix names it."""

    baris: Any
    judul: str
    kolom: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class BedaBidang:
    """A field or a table that is stored otherwise than it was typed; `kunci` is its name in the form."""

    kunci: str
    judul: str
    beda: tuple[Beda, ...]

    @property
    def tunggal(self) -> bool:
        """Whether it is one field, whose title says it all."""
        return [satu.label for satu in self.beda] == [self.judul]


class IsianLembar(ABC):
    """The fields of one editor over a stored sheet, bound to what was sent, if anything was.

    `sesama` are the sheets of the same office, whose titles a section takes that this one gets.
    """

    form: FormulirBersidik
    tabel: tuple[TabelIsian, ...]

    def __init__(
        self, lembar: LembarJabatan, kiriman: QueryDict | None = None, sesama: Sequence[LembarJabatan] = ()
    ) -> None:
        self.lembar = lembar
        self.sesama = sesama
        self.kiriman = kiriman
        self.susun()
        self.form.initial["sidik"] = self.sidik

    @abstractmethod
    def susun(self) -> None:
        """Make the form and its tables."""

    @abstractmethod
    def terapkan(self, lembar: LembarJabatan) -> LembarJabatan:
        """Return the sheet with what the valid fields say."""

    def konteks(self) -> dict[str, Any]:
        """Give what the page of this editor shows besides."""
        return {}

    @classmethod
    def dari(cls, lembar: LembarJabatan, kiriman: QueryDict | None, sesama: Sequence[LembarJabatan]) -> Self:
        """Bind what was sent; fields marked to be taken as stored are, where they are stored as they were shown."""
        awal = cls(lembar, None, sesama)
        if kiriman is not None and kiriman.get("sidik") == awal.sidik:
            kiriman = _dengan_tersimpan(kiriman, awal, kiriman.getlist(AMBIL))
        return awal if kiriman is None else cls(lembar, kiriman, sesama)

    @property
    def sidik(self) -> str:
        """Give the digest of what this editor would overwrite."""
        isi = {nama: nilai for nama, nilai in self.form.initial.items() if nama not in BUKAN_ISI}
        return digest([isi, {satu.baris.prefix: satu.baris.initial or [] for satu in self.tabel}])

    @property
    def masih_sama(self) -> bool:
        """Whether what is stored is what was shown to whoever sent this."""
        return self.kiriman is not None and self.kiriman.get("sidik") == self.sidik

    def sah(self) -> bool:
        """Whether every field is valid; all are asked, so that each names its own error."""
        return all([self.form.is_valid(), *(satu.baris.is_valid() for satu in self.tabel)])

    def beda(self) -> list[BedaBidang]:
        """Give what is stored otherwise than it was typed, field by field and row by row."""
        semua = [
            BedaBidang(nama, str(bidang.label), (Beda(str(bidang.label), kini, ketik),))
            for nama, bidang in self.form.fields.items()
            if nama not in BUKAN_ISI
            and (kini := _isi_bidang(bidang, self.form.initial.get(nama)))
            != (ketik := _isi_bidang(bidang, self.form.cleaned_data.get(nama)))
        ]
        semua += [BedaBidang(satu.baris.prefix, satu.judul, _beda_baris(satu)) for satu in self.tabel]
        return [satu for satu in semua if satu.beda]

    def dibuka_lagi(self) -> Self:
        """Bind what was typed to what is stored now: the next save is compared with that, and rows find theirs."""
        kiriman = QueryDict(mutable=True) if self.kiriman is None else self.kiriman.copy()
        kiriman["sidik"] = self.sidik
        for satu in self.tabel:
            _dudukkan(kiriman, satu)
        return type(self)(self.lembar, kiriman, self.sesama)


def _dengan_tersimpan(kiriman: QueryDict, awal: IsianLembar, ambil: Sequence[str]) -> QueryDict:
    hasil = kiriman.copy()
    bidang = [awal.form[nama] for nama in ambil if nama in awal.form.fields and nama not in BUKAN_ISI]
    for satu in awal.tabel:
        if satu.baris.prefix in ambil:
            for nama in [each for each in hasil if each.startswith(f"{satu.baris.prefix}-")]:
                del hasil[nama]
            bidang += [each for form in (satu.baris.management_form, *satu.baris) for each in form]
    for each in bidang:
        nilai = each.value()
        hasil.setlist(each.html_name, nilai if isinstance(nilai, list) else [] if nilai in (None, False) else [nilai])
    return hasil


def _dudukkan(kiriman: QueryDict, tabel: TabelIsian) -> None:
    """Let each row that was typed over a stored one stand over the one that is there now; none, over none."""
    diketik = [(urut, satu.cleaned_data) for urut, satu in enumerate(tabel.baris) if satu.cleaned_data]
    berasal = [(urut, _sel(isi, tabel)) for urut, isi in diketik if isi.get("asal") is not None]
    for kini, letak in padankan(_tersimpan(tabel), [sel for _urut, sel in berasal]):
        if letak is not None:
            kiriman[f"{tabel.baris.prefix}-{berasal[letak][0]}-asal"] = "" if kini is None else str(kini)


def _beda_baris(tabel: TabelIsian) -> tuple[Beda, ...]:
    kini = [satu for satu in _tersimpan(tabel) if any(satu)]
    terpakai = [satu.cleaned_data for satu in tabel.baris if not satu.cleaned_data.get("hapus")]
    diketik = [sel for isi in terpakai if any(sel := _sel(isi, tabel))]
    semua: list[Beda] = []
    for lama, baru in padankan(kini, diketik):
        if lama is None or baru is None:
            sebut = _("Baris %(nomor)s") % {"nomor": (lama or 0) + (baru or 0) + 1}
            semua.append(Beda(sebut, _satu_baris(kini, lama), _satu_baris(diketik, baru)))
            continue
        for (_nama, judul), tersimpan, ketik in zip(tabel.kolom, kini[lama], diketik[baru], strict=True):
            if tersimpan != ketik:
                sebut = _("Baris %(nomor)s, %(kolom)s") % {"nomor": baru + 1, "kolom": judul}
                semua.append(Beda(sebut, tersimpan, ketik))
    return tuple(semua)


def _satu_baris(baris: Sequence[tuple[str, ...]], letak: int | None) -> str:
    return "" if letak is None else "\n".join(sel for sel in baris[letak] if sel)


def _isi_bidang(bidang: forms.Field, nilai: Any) -> str:
    """Write what a field holds; of a closed list, the words chosen in the order of the list."""
    if isinstance(bidang, forms.MultipleChoiceField):
        return _teks([kata for kode, kata in bidang.choices if kode in (nilai or ())])
    return _teks(nilai)


def _tersimpan(tabel: TabelIsian) -> list[tuple[str, ...]]:
    return [_sel(satu, tabel) for satu in tabel.baris.initial or ()]


def _sel(isi: dict[str, Any], tabel: TabelIsian) -> tuple[str, ...]:
    return tuple(_teks(isi.get(nama)) for nama, _judul in tabel.kolom)


def _teks(nilai: Any) -> str:
    """Write a value to be compared and read: lines of a list or a text, without what only spaces them."""
    if nilai is None:
        return ""
    if isinstance(nilai, Fraction):
        return desimal(nilai).replace(".", ",")
    baris = nilai if isinstance(nilai, list) else str(nilai).splitlines()
    return "\n".join(rapi for satu in baris if (rapi := " ".join(str(satu).split())))
