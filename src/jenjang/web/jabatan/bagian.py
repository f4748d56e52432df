"""The form of a sheet's sections: a row of fields for each row of a table, lines for each labelled value."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from jenjang.core.jabatan.bagian_lengkap import judul_bagian, lengkapi, rapikan
from jenjang.core.jabatan.informasi_jabatan import Isian, LembarJabatan, TabelDaftar
from jenjang.core.jabatan.isian_bagian import (
    BarisBagian,
    ganti_baris,
    ganti_kedudukan,
    ganti_prestasi,
    ganti_syarat,
    lebar_tabel,
)
from jenjang.web.jabatan.isian import FormulirBersidik, IsianLembar, TabelIsian

BARIS_TERBANYAK = 200
BARIS_KOSONG = 1
BARIS_KOSONG_BARU = 3
PANJANG_SEL = 2000
PANJANG_TEKS = 4000
JUDUL_SATU_KOLOM = _("Uraian")


class BidangBaris(forms.CharField):
    """Lines of text, one value each; blank lines are left out."""

    def __init__(self, label: str) -> None:
        super().__init__(
            label=label,
            max_length=PANJANG_TEKS,
            required=False,
            widget=forms.Textarea({"rows": 3}),
            help_text=_("Satu hal satu baris."),
        )

    def clean(self, value: Any) -> list[str]:
        """Give the lines."""
        return [baris.strip() for baris in super().clean(value).splitlines() if baris.strip()]


class FormulirBagian(FormulirBersidik):
    """What of the sections is not a table: place of the post, requirements, skills, effort and condition, attainment.

    The sheet is one with every label, so that those it lacks can be filled in.
    """

    kode = forms.CharField(label=_("Kode jabatan"), max_length=100, required=False)
    unit_kerja = forms.CharField(label=_("Unit kerja"), max_length=500, required=False)
    prestasi = forms.CharField(label=_("Prestasi kerja yang diharapkan"), max_length=500, required=False)

    def __init__(self, data: Any, *, lembar: LembarJabatan) -> None:
        lain = lembar.syarat_lain
        awal: dict[str, Any] = {
            nama: teks.isi if teks else ""
            for nama, teks in (("kode", lembar.kode), ("unit_kerja", lembar.unit_kerja), ("prestasi", lembar.prestasi))
        }
        self.berlabel = {
            "atasan": _nama_bidang("atasan", lembar.atasan),
            "syarat": _nama_bidang("syarat", lembar.syarat),
            "fisik": _nama_bidang("fisik", lain.kondisi_fisik),
        }
        bidang: dict[str, BidangBaris] = {}
        isian = (*lembar.atasan, *lembar.syarat, *lain.kondisi_fisik)
        semua = [nama for each in self.berlabel.values() for nama in each]
        for nama, label, teks in (
            *((nama, satu.label, satu.isi) for nama, satu in zip(semua, isian, strict=True)),
            ("keterampilan", _("Keterampilan kerja"), lain.keterampilan),
            ("upaya_fisik", _("Upaya fisik"), lain.upaya_fisik),
        ):
            bidang[nama] = BidangBaris(label)
            awal[nama] = "\n".join(satu.isi for satu in teks)
        super().__init__(data, initial=awal)
        self.fields |= bidang
        self.order_fields(["kode", "unit_kerja", *bidang, "prestasi", "sidik"])

    def terapkan(self, lembar: LembarJabatan) -> LembarJabatan:
        """Return the sheet with what the valid form says."""
        isi = self.cleaned_data
        atasan, syarat, fisik = ([isi[nama] for nama in self.berlabel[each]] for each in ("atasan", "syarat", "fisik"))
        baru = ganti_prestasi(lembar, isi["prestasi"])
        baru = ganti_kedudukan(baru, isi["kode"], isi["unit_kerja"], atasan)
        return ganti_syarat(baru, syarat, fisik, isi["keterampilan"], isi["upaya_fisik"])


def _nama_bidang(awalan: str, isian: tuple[Isian, ...]) -> list[str]:
    """Name a field after its label, so that it stays the same when another is added before it."""
    return nomori(f"{awalan}-{satu.kunci or 'lain'}" for satu in isian)


def nomori(nama: Iterable[str]) -> list[str]:
    """Tell equal names apart: the second "korelasi" is "korelasi_2"."""
    banyak: Counter[str] = Counter()
    hasil = []
    for satu in nama:
        banyak[satu] += 1
        hasil.append(satu if banyak[satu] == 1 else f"{satu}_{banyak[satu]}")
    return hasil


class FormulirBarisBagian(forms.Form):
    """A row of a table; its columns are those that the table prints."""

    asal = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=0)
    hapus = forms.BooleanField(label=_("Hapus"), required=False)

    def __init__(self, *args: Any, judul: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.nama_sel = [f"sel{urut}" for urut in range(len(judul))]
        for nama, label in zip(self.nama_sel, judul, strict=True):
            isian = forms.Textarea({"rows": 2})
            self.fields[nama] = forms.CharField(label=label, max_length=PANJANG_SEL, required=False, widget=isian)

    @property
    def bidang_sel(self) -> list[Any]:
        """Give the fields of the columns."""
        return [self[nama] for nama in self.nama_sel]

    def clean(self) -> dict[str, Any]:
        """Ask a new row that is begun for its first column, which names it; a printed one may lack it."""
        isi: dict[str, Any] = super().clean() or {}
        pertama, *lain = self.nama_sel
        dimulai = any(isi.get(nama) for nama in lain) and not isi.get("hapus") and isi.get("asal") is None
        if dimulai and pertama not in self.errors and not isi.get(pertama):
            self.add_error(pertama, ValidationError(_("Isi kolom ini, atau hapus barisnya.")))
        return isi


class BagianTabel:
    """One table of the sheet with the fields of its rows; `ada` where the sheet has it, else it waits for a row."""

    def __init__(self, data: Any, lembar: LembarJabatan, letak: int, prefix: str, *, ada: bool, judul: str) -> None:
        self.tabel: TabelDaftar = lembar.daftar[letak]
        self.letak = letak
        self.ada = ada
        self.judul = judul
        lebar = lebar_tabel(self.tabel)
        tercetak = self.tabel.judul_kolom or (str(JUDUL_SATU_KOLOM),)
        self.judul_kolom = (*tercetak, *[""] * (lebar - len(tercetak)))
        jenis = forms.formset_factory(
            FormulirBarisBagian,
            extra=BARIS_KOSONG if self.tabel.baris else BARIS_KOSONG_BARU,
            max_num=BARIS_TERBANYAK,
            absolute_max=BARIS_TERBANYAK,
            validate_max=True,
        )
        awal = [
            {"asal": urut, **{f"sel{kolom}": teks for kolom, teks in enumerate(satu.sel)}}
            for urut, satu in enumerate(self.tabel.baris)
        ]
        self.baris = jenis(data, initial=awal, prefix=prefix, form_kwargs={"judul": self.judul_kolom})

    @property
    def isian(self) -> TabelIsian:
        """Give it as a table to be compared."""
        kolom = tuple((f"sel{urut}", str(kata)) for urut, kata in enumerate(self.judul_kolom))
        return TabelIsian(self.baris, self.judul, kolom)

    @property
    def terbuka(self) -> bool:
        """Whether the page shows its rows at once: those with an error, and those that were begun."""
        return bool(self.baris.is_bound and (not self.baris.is_valid() or (not self.ada and self.baris.has_changed())))

    def terapkan(self, lembar: LembarJabatan) -> LembarJabatan:
        """Return the sheet with the rows of the valid form; those without a word are left out."""
        banyak = len(self.tabel.baris)
        baris = []
        for satu in self.baris:
            isi = satu.cleaned_data
            sel = tuple(" ".join(isi.get(nama, "").split()) for nama in satu.nama_sel)
            asal = isi.get("asal")
            asal = asal if asal is not None and asal < banyak else None
            if (any(sel) or asal is not None) and not isi.get("hapus"):
                baris.append(BarisBagian(asal, sel))
        return ganti_baris(lembar, self.letak, baris)


class IsianBagian(IsianLembar):
    """The sections of a sheet beside its workload; one that it lacks comes with its first row or line."""

    form: FormulirBagian

    def susun(self) -> None:
        """Make the form and the tables."""
        self.lengkap = lengkapi(self.lembar, self.sesama)
        self.form = FormulirBagian(self.kiriman, lembar=self.lengkap)
        nama = nomori(satu.kunci for satu in self.lengkap.daftar)
        self.bagian = [self._tabel(letak, prefix) for letak, prefix in enumerate(nama)]
        self.tabel = tuple(satu.isian for satu in self.bagian)

    def _tabel(self, letak: int, prefix: str) -> BagianTabel:
        satu = self.lengkap.daftar[letak]
        tempat = (satu.kunci, satu.lokasi)
        judul = [
            f"{each.nomor} {each.judul}".strip() for each in self.lembar.bagian if (each.kunci, each.lokasi) == tempat
        ]
        ada = letak < len(self.lembar.daftar)
        tertulis = judul[0] if judul else judul_bagian(satu.kunci, self.sesama)
        return BagianTabel(self.kiriman, self.lengkap, letak, prefix, ada=ada, judul=tertulis)

    @property
    def yang_ada(self) -> list[BagianTabel]:
        """Give the tables that the sheet has."""
        return [satu for satu in self.bagian if satu.ada]

    @property
    def yang_belum(self) -> list[BagianTabel]:
        """Give the tables that it lacks."""
        return [satu for satu in self.bagian if not satu.ada]

    def terapkan(self, lembar: LembarJabatan) -> LembarJabatan:
        """Return the sheet with these rows and lines, and with the sections that they begin."""
        baru = lengkapi(lembar, self.sesama)
        for satu in self.bagian:
            baru = satu.terapkan(baru)
        return rapikan(self.form.terapkan(baru), lembar, self.sesama)
