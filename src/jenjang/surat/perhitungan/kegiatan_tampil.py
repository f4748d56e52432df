"""Each claim as a line for people: when, which butir, how much, its credit, and why in a few words with the article."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from jenjang.core.engine.amounts import PER_UNIT, amount_for_people, parse_amount
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.kegiatan_dinilai import KegiatanDinilai
from jenjang.surat.perhitungan.waktu import rentang

Baris = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KegiatanTampil:
    """One claim in words; `ak` in millionths, None where it is not decided yet."""

    lembar: str
    baris: int
    tahun: int
    mulai: date | None
    selesai: date | None
    waktu: str
    kode: str
    uraian: str
    pelaksana: str
    kelompok: str
    jumlah: int | None
    jenjang_saat_itu: str
    diterima: bool | None
    ak: int | None
    faktor: str
    penjelasan: str
    dasar: Sequence[str]


def susun_kegiatan(kegiatan: KegiatanDinilai, data: Baris, jejak: Baris, bahasa: str) -> KegiatanTampil:
    """Put one assessed claim into words; `data` and `jejak` are its parts of the plain data of the result."""
    claim, butir = kegiatan.kegiatan, kegiatan.butir
    determining = list(_persen(jejak["lembar"]))
    return KegiatanTampil(
        lembar=claim.asal.lembar,
        baris=claim.asal.baris,
        tahun=kegiatan.tahun,
        mulai=claim.tanggal_mulai,
        selesai=claim.hari_terakhir,
        waktu=rentang(claim.tanggal_mulai, claim.tanggal_selesai, bahasa) if claim.tanggal_mulai else "",
        kode=butir.kode,
        uraian=butir.uraian,
        pelaksana=butir.pelaksana,
        kelompok=kegiatan.kelompok,
        jumlah=claim.jumlah,
        jenjang_saat_itu=kegiatan.kedudukan.jenjang,
        diterima=data["diterima"],
        ak=None if data["ak"] is None else parse_amount(data["ak"]),
        faktor="" if data["faktor"] is None else _percent(parse_amount(data["faktor"]) * 100, bahasa),
        penjelasan=_penjelasan(butir.dasar, data, determining, bahasa),
        dasar=data["dasar"],
    )


def _penjelasan(
    dasar_butir: Sequence[str], data: Baris, determining: Sequence[tuple[str, Sequence[str]]], bahasa: str
) -> str:
    reasons = [
        sentence("lembar_alasan", bahasa, kalimat=each["kalimat"].removesuffix("."), dasar="; ".join(each["dasar"]))
        for each in data["alasan"]
    ]
    if data["diterima"] is False:
        return sentence("lembar_alasan_ditolak", bahasa, alasan=". ".join(reasons) + ".")
    if reasons:
        return ". ".join(reasons) + "."
    shares = [
        sentence("lembar_alasan_faktor", bahasa, persen=persen, dasar="; ".join(dasar)) for persen, dasar in determining
    ]
    return "; ".join(shares) or _pasal(dasar_butir)


def _persen(lembar: Sequence[Baris]) -> Iterator[tuple[str, Sequence[str]]]:
    """Give the shares of law that the credit was taken with, but for the whole of one's own row."""
    for line in lembar:
        if line["jenis"] == "angka" and line["satuan"] == "persen" and line["dasar"] != ["Pasal 8 ayat (3)"]:
            yield f"{line['nilai']}%", line["dasar"]


def _pasal(dasar: Sequence[str]) -> str:
    """Give the article of a butir; of one printed for all jenjang, the ayat they share."""
    articles = [each for each in dasar if each.startswith("Pasal")] or list(dasar)
    if len(articles) > 1 and len({each.partition(" huruf ")[0] for each in articles}) == 1:
        return articles[0].partition(" huruf ")[0]
    return "; ".join(articles)


def _percent(amount: int, bahasa: str) -> str:
    return f"{amount_for_people(amount, bahasa)}%" if amount % PER_UNIT else f"{amount // PER_UNIT}%"
