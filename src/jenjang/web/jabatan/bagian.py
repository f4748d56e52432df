"""The form of a sheet's sections: a row of fields for each row of a table, lines for each labelled value."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from jenjang.core.jabatan.informasi_jabatan import LembarJabatan, TabelDaftar
from jenjang.core.jabatan.isian_bagian import BarisBagian, ganti_baris, ganti_prestasi, ganti_syarat, lebar_tabel
from jenjang.web.jabatan.isian import FormulirBersidik, IsianLembar, TabelIsian

BARIS_TERBANYAK = 200
BARIS_KOSONG = 1
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
    """What of the sections is not a table: requirements, skills, effort and condition, attainment."""

    prestasi = forms.CharField(label=_("Prestasi kerja yang diharapkan"), max_length=500, required=False)

    def __init__(self, data: Any, *, lembar: LembarJabatan) -> None:
        lain = lembar.syarat_lain
        awal: dict[str, Any] = {"prestasi": lembar.prestasi.isi if lembar.prestasi else ""}
        bidang: dict[str, BidangBaris] = {}
        for nama, semua in (("syarat", lembar.syarat), ("fisik", lain.kondisi_fisik)):
            for urut, satu in enumerate(semua):
                bidang[f"{nama}-{urut}"] = BidangBaris(satu.label)
                awal[f"{nama}-{urut}"] = "\n".join(teks.isi for teks in satu.isi)
        for nama, label, teks in (
            ("keterampilan", _("Keterampilan kerja"), lain.keterampilan),
            ("upaya_fisik", _("Upaya fisik"), lain.upaya_fisik),
        ):
            bidang[nama] = BidangBaris(label)
            awal[nama] = "\n".join(satu.isi for satu in teks)
        super().__init__(data, initial=awal)
        self.fields |= bidang
        self.lembar = lembar
        self.order_fields([*bidang, "prestasi", "sidik"])

    def terapkan(self, lembar: LembarJabatan) -> LembarJabatan:
        """Return the sheet with what the valid form says."""
        isi = self.cleaned_data
        return ganti_syarat(
            ganti_prestasi(lembar, isi["prestasi"]),
            [isi[f"syarat-{urut}"] for urut in range(len(lembar.syarat))],
            [isi[f"fisik-{urut}"] for urut in range(len(lembar.syarat_lain.kondisi_fisik))],
            isi["keterampilan"],
            isi["upaya_fisik"],
        )


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
    """One table of the sheet with the fields of its rows."""

    def __init__(self, data: Any, lembar: LembarJabatan, letak: int) -> None:
        self.tabel: TabelDaftar = lembar.daftar[letak]
        self.letak = letak
        lebar = lebar_tabel(self.tabel)
        tercetak = self.tabel.judul_kolom or (str(JUDUL_SATU_KOLOM),)
        self.judul_kolom = (*tercetak, *[""] * (lebar - len(tercetak)))
        self.judul = next((f"{b.nomor} {b.judul}" for b in lembar.bagian if b.lokasi == self.tabel.lokasi), "")
        jenis = forms.formset_factory(
            FormulirBarisBagian,
            extra=BARIS_KOSONG,
            max_num=BARIS_TERBANYAK,
            absolute_max=BARIS_TERBANYAK,
            validate_max=True,
        )
        awal = [
            {"asal": urut, **{f"sel{kolom}": teks for kolom, teks in enumerate(satu.sel)}}
            for urut, satu in enumerate(self.tabel.baris)
        ]
        prefix = f"tabel{letak}"
        self.baris = jenis(data, initial=awal, prefix=prefix, form_kwargs={"judul": self.judul_kolom})

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
    """The sections of a sheet beside its workload."""

    form: FormulirBagian

    def susun(self) -> None:
        """Make the form and the tables."""
        self.form = FormulirBagian(self.kiriman, lembar=self.lembar)
        self.bagian = [BagianTabel(self.kiriman, self.lembar, letak) for letak in range(len(self.lembar.daftar))]
        self.tabel = tuple(
            TabelIsian(
                satu.baris, satu.judul, tuple((f"sel{urut}", str(kata)) for urut, kata in enumerate(satu.judul_kolom))
            )
            for satu in self.bagian
        )

    def terapkan(self, lembar: LembarJabatan) -> LembarJabatan:
        """Return the sheet with these rows and lines."""
        for satu in self.bagian:
            lembar = satu.terapkan(lembar)
        return self.form.terapkan(lembar)
