"""The butir of Pasal 8 and the outputs of Pasal 9 stand at the rows they belong to, word for word."""

import re
from pathlib import Path

import pytest

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN, KETERAMPILAN

NASKAH = Path(__file__).parents[2] / "dokumen" / "permenpanrb-33-2020.txt"
JUMLAH_BUTIR = dict(zip(JENJANG, (19, 19, 20, 20, 33, 33, 33, 15), strict=True))


def items_of(pasal: int) -> dict[str, list[str]]:
    """The numbered items of a Pasal by jenjang, broken lines joined, the closing ";" and "; dan" cut."""
    naskah = NASKAH.read_text("utf-8").replace("*", "")
    body = naskah.split(f"\nPasal {pasal}\n")[1].split(f"\nPasal {pasal + 1}\n")[0]
    body = re.split(r"^- \(3\)", body, flags=re.MULTILINE)[0]
    flat = " ".join(re.sub(r"^\s*- ", "", line).strip() for line in body.split("\n") if line.strip())
    lists = re.split(r"(?:^| )[a-d]\. Pekerja Sosial ([A-Z]\w+(?: [A-Z]\w+)?), meliputi: ", flat)
    return {jenjang: split_items(items) for jenjang, items in zip(lists[1::2], lists[2::2], strict=True)}


def split_items(flat: str) -> list[str]:
    items, number = [], 1
    while found := re.match(rf"{number}\. (.*?)(?= {number + 1}\. |$)", flat):
        items.append(re.sub(r"(?:;+|\.)?(?: dan)?(?: \(2\) .*)?$", "", found[1]))
        flat, number = flat[found.end() :].strip(), number + 1
    assert not flat
    return items


def citation(jenjang: str, angka: int) -> str:
    ayat, list_of = (1, KETERAMPILAN) if jenjang in KETERAMPILAN else (2, KEAHLIAN)
    return f"Pasal 8 ayat ({ayat}) huruf {'abcd'[list_of.index(jenjang)]} angka {angka}"


@pytest.mark.parametrize("pasal", [8, 9])
def test_each_jenjang_has_as_many_items_as_the_regulation_prints(pasal: int) -> None:
    assert {jenjang: len(items) for jenjang, items in items_of(pasal).items()} == JUMLAH_BUTIR


@pytest.mark.parametrize("jenjang", JENJANG)
def test_the_nth_butir_of_a_jenjang_is_its_nth_row(jenjang: str) -> None:
    """R46: by order, whatever the wordings say; the row of all jenjang ends each keahlian list."""
    rows = [butir for butir in muat_katalog().butir if butir.is_tugas_jabatan and jenjang in butir.jenjang]
    assert len(rows) == JUMLAH_BUTIR[jenjang]
    for angka, butir in enumerate(rows, start=1):
        assert citation(jenjang, angka) in butir.dasar


@pytest.mark.parametrize("jenjang", JENJANG)
def test_wording_of_pasal_8_and_output_of_pasal_9_equal_the_text(jenjang: str) -> None:
    for angka, (uraian, hasil) in enumerate(zip(items_of(8)[jenjang], items_of(9)[jenjang], strict=True), start=1):
        (butir,) = muat_katalog().saring(pasal=citation(jenjang, angka))
        assert butir.uraian_pasal_8 == uraian, butir.kode
        assert butir.hasil_kerja_pasal_9 == hasil, butir.kode


def test_the_row_of_semua_jenjang_is_the_last_butir_of_four_lists() -> None:
    butir = muat_katalog().cari_kode("L2.H.-.5")
    assert butir.dasar == (
        "Pasal 8 ayat (2) huruf a angka 33",
        "Pasal 8 ayat (2) huruf b angka 33",
        "Pasal 8 ayat (2) huruf c angka 33",
        "Pasal 8 ayat (2) huruf d angka 15",
        "Lampiran II",
    )
    assert butir.jenjang == set(KEAHLIAN)
    assert butir.dasar_hasil_kerja[0] == "Pasal 9 ayat (2) huruf a angka 33"


def test_rows_of_lampiran_iii_cite_pasal_39_and_37_by_their_letter() -> None:
    for butir in muat_katalog().saring(lampiran="III"):
        pasal = "Pasal 39 ayat (2)" if butir.is_pengembangan_profesi else "Pasal 37 ayat (1)"
        assert butir.dasar == (f"{pasal} huruf {butir.sub_unsur_huruf.lower()}", "Lampiran III")
        assert butir.uraian_pasal_8 == butir.hasil_kerja_pasal_9 == ""
