"""The page on the regulation is that of the program, and every part of the regulation is held or accounted for."""

import runpy
from pathlib import Path

import pytest

from buatan.karier import masukan
from jenjang.core.angka_kredit.riwayat.susun import susun_riwayat
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.dates import date_for_people
from jenjang.core.peraturan.cakupan import catatan_bagian, muat_cakupan
from jenjang.core.peraturan.struktur import muat_struktur

SCRIPT = Path(__file__).parents[1] / "docs" / "buat_peraturan.py"
KONVERSI = SCRIPT.parent / "buat_konversi.py"
DUA_SKEMA = SCRIPT.parent / "peraturan" / "dua-skema.md"


@pytest.fixture(scope="module")
def page() -> dict[str, object]:
    return runpy.run_path(str(SCRIPT))


def test_the_page_is_up_to_date(page: dict[str, object]) -> None:
    """A rule, figure, question or test that names a part of the regulation changes the page."""
    committed = SCRIPT.parent / "peraturan" / "permenpanrb-33-2020.md"
    assert committed.read_text("utf-8") == page["halaman"](), "make dokumen writes it anew"  # type: ignore[operator]


def test_every_part_is_held_by_a_rule_or_data_or_says_why_not(page: dict[str, object]) -> None:
    parts = dict(page["parts"]())  # type: ignore[operator]
    assert len(parts) == 164
    assert [part for part, (_, rules, data, *_) in parts.items() if not (rules or data or catatan_bagian(part))] == []


def test_every_note_stands_at_a_pasal_or_ayat_of_the_regulation() -> None:
    places = {place for pasal in muat_struktur().pasal for place in (f"Pasal {pasal.nomor}", *pasal.ayat)}
    assert muat_cakupan().keys() <= places


def test_an_ayat_takes_the_note_of_its_pasal_where_it_has_none() -> None:
    assert catatan_bagian("Pasal 54 ayat (5)") == muat_cakupan()["Pasal 54"]
    assert catatan_bagian("Pasal 8 ayat (4)") == muat_cakupan()["Pasal 8 ayat (4)"]
    assert catatan_bagian("Pasal 10") is None


def test_the_page_on_the_figures_since_2023_is_up_to_date() -> None:
    page = runpy.run_path(str(KONVERSI))
    assert page["HALAMAN"].read_text("utf-8") == page["halaman"](), "make dokumen writes it anew"


def test_the_career_of_the_page_is_what_the_program_computes() -> None:
    """The table of docs/peraturan/dua-skema.md, row by row."""
    lines = [line.strip("| ").split(" | ") for line in DUA_SKEMA.read_text("utf-8").splitlines()]
    told = [cells for cells in lines if len(cells) == 7 and cells[0][:1].isdigit()]
    computed = [
        [
            date_for_people(row.tanggal),
            row.peristiwa.replace("_", " "),
            f"{row.jenjang} {row.golongan}",
            *(amount_for_people(each or 0) for each in (row.ak, row.saldo_golongan, row.saldo_jenjang, row.hilang)),
        ]
        for row in susun_riwayat(masukan()).baris
    ]
    assert told == computed
