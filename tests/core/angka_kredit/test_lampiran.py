"""Every row of Lampiran I, II and III equals the regulation, read here from its text by another way.

The text is cut into cells; what a row belongs to is found by the headings above it. Nothing is taken from the
tables under test.
"""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from jenjang.core.angka_kredit.katalog import muat_katalog

NASKAH = Path(__file__).parents[2] / "dokumen" / "permenpanrb-33-2020.txt"
PELAKSANA = re.compile(
    r"Pemula|Terampil|Mahir|Penyelia|Ahli (?:Pertama|Muda|Madya|Utama)"
    r"|Semua [Jj]enjang(?: kategori keahlian)?"
)
MENURUT_LAMPIRAN = {"I": 78, "II": 111, "III": 47}


class Baris(NamedTuple):
    judul: tuple[str, ...]
    nomor: str
    uraian: str
    hasil_kerja: str
    kredit: str
    pelaksana: str


def lines_of(lampiran: str) -> list[list[str]]:
    """The non-empty cells of each table line of an annex, markup removed."""
    naskah = re.sub(r"</?i>", "", NASKAH.read_text("utf-8"))
    start = re.search(rf"^LAMPIRAN {lampiran}$", naskah, re.MULTILINE)
    assert start
    body = naskah[start.end() :].split("\nLAMPIRAN ")[0]
    lines = [[cell.strip() for cell in line.split("\t") if cell.strip()] for line in body.split("\n") if "\t" in line]
    return [line for line in lines if line[0] != "NO" and line[:2] != ["1", "2"]]


def read_rows(lampiran: str) -> list[Baris]:
    rows = []
    headings: list[str] = []
    for cells in lines_of(lampiran):
        *before, last = cells
        if PELAKSANA.fullmatch(last) and len(cells) >= 4:
            *titles, uraian, hasil_kerja, kredit = before
            nomor, wording = split_number(uraian)
            rows.append(Baris((*headings, *titles), nomor, wording, hasil_kerja, kredit, last))
            headings += titles
        else:
            headings += cells
    return rows


def split_number(text: str) -> tuple[str, str]:
    found = re.match(r"(\d+|[a-g])\.? (.+)", text)
    return (found[1], found[2]) if found else ("", text)


def last_heading(baris: Baris, form: str) -> str:
    return next(judul for judul in reversed(baris.judul) if re.match(form, judul))


@pytest.mark.parametrize(("lampiran", "count"), MENURUT_LAMPIRAN.items())
def test_each_annex_has_as_many_rows_as_the_regulation_prints(lampiran: str, count: int) -> None:
    assert len(read_rows(lampiran)) == count
    assert len(muat_katalog().saring(lampiran=lampiran)) == count


@pytest.mark.parametrize("lampiran", MENURUT_LAMPIRAN)
def test_output_credit_and_pelaksana_of_every_row_equal_the_text(lampiran: str) -> None:
    for butir, baris in zip(muat_katalog().saring(lampiran=lampiran), read_rows(lampiran), strict=True):
        assert butir.hasil_kerja == baris.hasil_kerja, butir.kode
        assert butir.pelaksana == baris.pelaksana, butir.kode
        assert butir.nomor_tercetak == baris.nomor, butir.kode
        if butir.persen_kenaikan_pangkat is not None:
            assert baris.kredit == f"{butir.persen_kenaikan_pangkat}% AK kenaikan pangkat", butir.kode
            continue
        units, _, decimals = baris.kredit.partition(",")
        assert butir.angka_kredit == int(units) * 1_000_000 + int(decimals.ljust(6, "0")), butir.kode


@pytest.mark.parametrize("lampiran", ["I", "II"])
def test_wording_of_every_row_of_tugas_jabatan_equals_the_text(lampiran: str) -> None:
    for butir, baris in zip(muat_katalog().saring(lampiran=lampiran), read_rows(lampiran), strict=True):
        assert butir.uraian == baris.uraian, butir.kode


def test_a_row_of_lampiran_iii_has_its_headings_before_its_own_wording() -> None:
    for butir, baris in zip(muat_katalog().saring(lampiran="III"), read_rows("III"), strict=True):
        assert butir.uraian.endswith(baris.uraian), butir.kode
        for judul in butir.kelompok.split(" › ") if butir.kelompok else ():
            assert judul in baris.judul, butir.kode
            assert split_number(judul)[1] in butir.uraian, butir.kode


@pytest.mark.parametrize("lampiran", ["I", "II"])
def test_kode_follows_the_headings_and_the_position_in_the_group(lampiran: str) -> None:
    """The position counts the rows since the heading of the group, whatever number is printed."""
    prefix = {"I": "L1", "II": "L2"}[lampiran]
    seen: dict[str, int] = {}
    for butir, baris in zip(muat_katalog().saring(lampiran=lampiran), read_rows(lampiran), strict=True):
        if butir.kode == "L1.D.1.f.4" or ".-." in butir.kode:
            continue
        sub_unsur, kelompok, huruf = (last_heading(baris, form) for form in (r"[A-H]\.", r"\d ", r"[a-g] "))
        group = f"{prefix}.{sub_unsur[0]}.{kelompok[0]}.{huruf[0]}"
        seen[group] = seen.get(group, 0) + 1
        assert butir.kode == f"{group}.{seen[group]}"
        assert butir.kelompok == f"{kelompok} › {huruf}"


def test_rows_directly_under_a_sub_unsur_keep_their_printed_number() -> None:
    printed = [b.kode for b in muat_katalog().saring(lampiran="II") if ".-." in b.kode]
    assert printed == [
        *(f"L2.A.-.{nomor}" for nomor in ("2", "3", "4", "5", "6", "7", "8", "7bis")),
        *(f"L2.D.-.{nomor}" for nomor in "2345"),
        "L2.G.-.2",
        *(f"L2.H.-.{nomor}" for nomor in "12345"),
    ]
    for kode in printed:
        assert muat_katalog().cari_kode(kode).nomor_tercetak == kode.split(".")[-1].removesuffix("bis")


def test_the_row_printed_under_e_belongs_to_the_group_it_ends() -> None:
    butir = muat_katalog().cari_kode("L1.D.1.f.4")
    assert (butir.sub_unsur_huruf, butir.nomor_tercetak) == ("D", "1")
    assert butir.kelompok == muat_katalog().cari_kode("L1.D.1.f.3").kelompok
    baris = next(each for each in read_rows("I") if each.uraian == butir.uraian)
    assert baris.judul[-1] == "E. Evaluasi, Terminasi dan Rujukan"


@pytest.mark.parametrize("lampiran", MENURUT_LAMPIRAN)
def test_unsur_and_sub_unsur_are_headings_of_the_text(lampiran: str) -> None:
    judul = " | ".join(cell for line in lines_of(lampiran) for cell in line)
    for butir in muat_katalog().saring(lampiran=lampiran):
        assert butir.unsur in judul
        assert re.search(rf"\b{butir.sub_unsur_huruf}\.?(?: | \| ){re.escape(butir.sub_unsur)} \|", judul), butir.kode


def test_kode_of_lampiran_iii_is_spelled_by_unsur_letter_number_and_letter() -> None:
    kode = [butir.kode for butir in muat_katalog().saring(lampiran="III")]
    pelatihan = [f"L3.I.E.{nomor}.{huruf}" for nomor in "34" for huruf in "abcdefg"]
    assert kode == [
        "L3.I.A",
        *(f"L3.I.B.{sisa}" for sisa in ("1.a", "1.b", "1.c", "2.a", "2.b", "3.a", "3.b", "4.a", "4.b", "5", "6")),
        *(f"L3.I.C.{sisa}" for sisa in ("1.a", "1.b", "2.a", "2.b")),
        "L3.I.D",
        *("L3.I.E.1", "L3.I.E.2", *pelatihan, "L3.I.E.5"),
        *("L3.I.F", "L3.II.A", "L3.II.B"),
        *(f"L3.II.C.{nomor}.{huruf}" for nomor in "12" for huruf in "abc"),
        *(f"L3.II.D.{huruf}" for huruf in "abc"),
        "L3.II.E",
    ]
