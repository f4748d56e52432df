"""A decree as PDF to print: A4, across where tables need it, heads of tables on every page."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import typst

from jenjang.surat.keputusan.tulis.naskah import Bagian, Baris, Blok, Naskah, Sel, Tabel, pisah_butir

# Without a fixed moment the same decree would give another file on each run.
_SAAT = 1_577_836_800


def tulis_pdf(naskah: Naskah) -> bytes:
    """Write the document; the same input gives the same bytes, whatever fonts the machine has."""
    data = {"judul": naskah.judul, "bagian": [_bagian(bagian) for bagian in naskah.bagian]}
    hasil = typst.compile(
        _templat(),
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        timestamp=_SAAT,
        # Tags make a decree of 37 sheets ten times as large.
        pdf_tags=False,
    )
    return bytes(hasil)


@cache
def _templat() -> bytes:
    return files(__package__).joinpath("naskah.typ").read_bytes()


def _bagian(bagian: Bagian) -> Mapping[str, object]:
    return {"lanskap": bagian.lanskap, "blok": [_blok(blok) for blok in bagian.blok]}


def _blok(blok: Blok) -> Mapping[str, object]:
    bidang: dict[str, object] = {nama: getattr(blok, nama) for nama in type(blok).__dataclass_fields__}
    if isinstance(blok, Tabel):
        rinci = {"kepala": blok.kepala, "badan": blok.badan, "kaki": blok.kaki}
        bidang = {nama: [[_sel(sel) for sel in baris] for baris in isi] for nama, isi in rinci.items()}
        bidang["lebar"] = [kolom.lebar for kolom in blok.kolom]
    elif isinstance(blok, Baris):
        bidang["butir"], bidang["isi"] = pisah_butir(blok.isi)
    return {"jenis": type(blok).__name__, **bidang}


def _sel(sel: Sel) -> Mapping[str, object]:
    return {"teks": sel.teks, "rentang": sel.rentang, "rata": sel.rata.value, "tebal": sel.tebal}
