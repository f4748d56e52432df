"""A whole life of credit as the data that `lembar.typ` draws: the line in ten-thousandths, the rows, the notes."""

from datetime import date
from typing import Any, Final

from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.words import sentence
from jenjang.surat.perhitungan.garis import Garis, Rezim
from jenjang.surat.perhitungan.seumur_tampil import SeumurTampil, judul_kolom

_PARTS: Final = 10_000


def data_seumur(seumur: SeumurTampil, bahasa: str) -> dict[str, Any]:
    """Give what the paper shows of a history."""
    return {
        "judul": sentence("seumur_bagian", bahasa),
        "kalimat": seumur.kalimat,
        "kolom": judul_kolom(bahasa),
        "baris": seumur.baris,
        "catatan": seumur.catatan,
        "garis": seumur.garis and _garis(seumur.garis, seumur.kalimat, bahasa),
    }


def _garis(garis: Garis, kalimat: str, bahasa: str) -> dict[str, Any]:
    """Give the line as steps from one day to the next, heights in ten-thousandths of the highest amount."""
    ends = [each.tanggal for each in garis.titik[1:]] + [garis.akhir]
    steps = [
        {
            "mulai": garis.letak(each.tanggal, _PARTS),
            "akhir": garis.letak(until, _PARTS),
            "tinggi": each.saldo * _PARTS // garis.puncak,
        }
        for each, until in zip(garis.titik, ends, strict=True)
        if each.saldo is not None and until > each.tanggal
    ]
    years = range(garis.mulai.year, garis.akhir.year + 1)
    starts = [max(date(each, 1, 1), garis.mulai) for each in years]
    return {
        "alt": kalimat,
        "puncak": amount_for_people(garis.puncak, bahasa),
        "langkah": steps,
        "rezim": [{"letak": garis.letak(each.sejak, _PARTS), "nama": _name(each, garis)} for each in garis.rezim],
        "tahun": [
            {"letak": garis.letak(day, _PARTS), "teks": str(day.year)}
            for day in starts
            if garis.letak(day, _PARTS) < _PARTS * 97 // 100
        ],
    }


def _name(rezim: Rezim, garis: Garis) -> str:
    """Give a regime's name where its part of the line is wide enough for it; the table names it in any case."""
    wide = garis.letak(rezim.sampai, _PARTS) - garis.letak(rezim.sejak, _PARTS)
    return rezim.nama if wide > _PARTS * 15 // 100 else ""
