"""The calculation sheet as PDF: the data that `lembar.typ` sets, in words and figures only."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.words import sentence
from jenjang.surat.perhitungan.angka import angka, desimal, kolom_angka
from jenjang.surat.perhitungan.batang import Batang, susun_label
from jenjang.surat.perhitungan.kelompok import KelompokKegiatan, susun_kelompok
from jenjang.surat.perhitungan.langkah_tampil import LangkahTampil
from jenjang.surat.perhitungan.lembar import Lembar, kalimat_masalah
from jenjang.surat.perhitungan.seumur_pdf import data_seumur
from jenjang.surat.perhitungan.tanda import (
    KOLOM_TAHUN,
    TANDA,
    jenis_dipakai,
    keadaan,
    nama_tanda,
    tanda_kegiatan,
    tanpa_tengah,
)
from jenjang.surat.typst_document import tulis_typst

TEMPLAT: Final = Path(__file__).with_name("lembar.typ")
_PARTS: Final = 10_000
_COLUMNS: Final = 100
# Two lines of the table; like rows differ at their ends, so that what is left out is the middle.
URAIAN: Final = 100
_WORDS: Final = (
    "bukan_pak", "karangan", "halaman", "bagian_tahun", "bagian_langkah", "bagian_kegiatan", "bagian_masalah",
    "bagian_asumsi", "bagian_penafsiran",  "yang_menghitung", "nip",
)  # fmt: skip


def tulis_pdf(lembar: Lembar, kaki: str = "") -> bytes:
    """Write the sheet as PDF/A; `kaki` is the line at the foot of each page, such as the file it was computed from."""
    return tulis_typst(TEMPLAT, _data(lembar, kaki), lembar.tanggal)


def data_batang(batang: Batang, nama: Sequence[str], kalimat: str, bahasa: str) -> dict[str, Any]:
    """Give a bar as lengths in ten-thousandths and labels in hundredths of its width; `kalimat` says it in words."""
    figures = [amount_for_people(each.nilai, bahasa) for each in batang.tanda]
    labels = susun_label(batang, figures, nama, _COLUMNS)
    lengths, start = [], 0
    for jenis, parts in batang.panjang(_PARTS):
        lengths.append({"jenis": jenis.value, "mulai": start, "akhir": start + parts})
        start += parts
    marks = [each for each in batang.tanda if each.garis]
    return {
        "alt": kalimat,
        "bagian": lengths,
        "garis": [{"jenis": each.jenis.value, "letak": batang.kolom(each.nilai, _PARTS)} for each in marks],
        "label": [
            {"kolom": each.kolom, "lebar": each.lebar, "angka": each.angka, "nama": each.nama} for each in labels
        ],
    }


def _data(lembar: Lembar, kaki: str) -> dict[str, Any]:
    bahasa = lembar.bahasa
    names = [sentence(f"lembar_{name}", bahasa) for name in ("tahun", "kedudukan", *KOLOM_TAHUN)]
    return {
        "bahasa": bahasa,
        "judul": sentence("lembar_judul", bahasa),
        "menurut": sentence("lembar_menurut", bahasa, peraturan=lembar.judul_peraturan),
        "karangan": lembar.karangan,
        "tanggal": [lembar.tanggal.year, lembar.tanggal.month, lembar.tanggal.day],
        "kaki": kaki,
        "kata": {name: sentence(f"lembar_{name}", bahasa, banyak=len(lembar.masalah)) for name in _WORDS},
        "orang": lembar.orang,
        "keterangan": [[each.value, sentence(f"lembar_bagian_{each.value}", bahasa)] for each in jenis_dipakai(lembar)],
        "tahun": [
            {
                "kalimat": each.kalimat,
                "dasar": "; ".join(each.dasar),
                "batang": data_batang(each.batang, nama_tanda(each.batang, bahasa), each.kalimat, bahasa),
            }
            for each in lembar.tahun
        ],
        "kolom_tahun": names,
        "baris_tahun": baris_tahun(lembar),
        "langkah": [_langkah(each, bahasa) for each in (lembar.pangkat, lembar.jenjang)],
        "kolom_kegiatan": [
            sentence(f"lembar_{name}", bahasa)
            for name in ("baris", "waktu", "butir", "jumlah", "kredit", "alasan_kolom")
        ],
        "kegiatan": _kegiatan(lembar),
        "masalah": kalimat_masalah(lembar.masalah),
        "asumsi": lembar.asumsi,
        "penafsiran": [f"{key}: {text}" for key, text in lembar.penafsiran],
        "seumur": lembar.seumur and data_seumur(lembar.seumur, bahasa),
    }


def baris_tahun(lembar: Lembar) -> list[list[str]]:
    """Give the table of years as cells: year, post, and the amounts with equal decimals in each column."""
    amounts = [[getattr(each, name) for each in lembar.tahun] for name in KOLOM_TAHUN.values()]
    columns = [kolom_angka(column, lembar.bahasa) for column in amounts]
    heads = [(str(each.tahun), each.kedudukan) for each in lembar.tahun]
    return [[*head, *cells] for head, *cells in zip(heads, *columns, strict=True)]


def _langkah(step: LangkahTampil, bahasa: str) -> dict[str, Any]:
    batang = step.batang
    return {
        "kalimat": step.kalimat,
        "dasar": "; ".join(step.dasar),
        "batang": batang and data_batang(batang, nama_tanda(batang, bahasa, langkah=True), step.kalimat, bahasa),
        "catatan": step.catatan,
        "syarat": [
            {
                "tanda": TANDA[keadaan(each)],
                "keadaan": sentence(f"lembar_syarat_{keadaan(each)}", bahasa),
                "kalimat": each.kalimat,
                "dasar": "; ".join(each.dasar),
            }
            for each in step.syarat
        ],
    }


def _kegiatan(lembar: Lembar) -> list[dict[str, Any]]:
    bahasa = lembar.bahasa
    groups = susun_kelompok(lembar.kegiatan, bahasa)
    count = desimal(each.ak for each in groups)
    years = []
    for tahun, of_year in groupby(groups, key=lambda each: each.tahun):
        rows = list(of_year)
        total = sum(each.ak or 0 for each in rows)
        years.append(
            {
                "judul": str(tahun),
                "baris": [_baris(each, count, bahasa) for each in rows],
                "jumlah_judul": sentence("lembar_jumlah_tahun", bahasa, tahun=tahun),
                "jumlah": angka(total, count, bahasa),
            }
        )
    return years


def _baris(group: KelompokKegiatan, count: int, bahasa: str) -> dict[str, str]:
    return {
        "baris": group.baris,
        "waktu": group.waktu,
        "kode": group.kode,
        "uraian": tanpa_tengah(group.uraian, URAIAN),
        "jumlah": "" if group.jumlah is None else amount_for_people(group.jumlah * 1_000_000, bahasa),
        "ak": "\u2013" if group.ak is None else angka(group.ak, count, bahasa),
        "tanda": TANDA[tanda_kegiatan(group.diterima)],
        "penjelasan": group.penjelasan,
    }
