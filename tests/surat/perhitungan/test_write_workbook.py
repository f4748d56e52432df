"""The assessed workbook: the claims with what was decided, sums that live, and no text that becomes a formula."""

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buatan.berkas import KEGIATAN, TEKS, kegiatan, pegawai
from buatan.catatan import sel
from jenjang.core.engine.amounts import amount_text, parse_amount
from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Kegiatan
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.surat.perhitungan.kegiatan_lembar import KOLOM
from jenjang.surat.perhitungan.lembar import susun_lembar
from jenjang.surat.perhitungan.write_workbook import tulis_buku

CLAIMS = (
    kegiatan(kode="L2.A.1.c.2", jumlah=200, tanggal_selesai=date(2021, 12, 30)),
    kegiatan(kode="L2.A.2.b.3", jumlah=10, penugasan_nomor="ST/1", unit_punya_jenjang_butir=False),
    kegiatan(tanggal_mulai=date(2022, 5, 2), kode="L2.A.1.c.2", jumlah=7),
    kegiatan(tanggal_mulai=date(2022, 3, 1), kode="L3.II.A", jumlah=60),
    kegiatan(tanggal_mulai=date(2022, 3, 1), kode="L3.I.B.2.b", jumlah=1),
    kegiatan(tanggal_mulai=date(2022, 4, 1), kode="L2.A.1.a.2", jumlah=-3),
)


def numbered(claims: tuple[Kegiatan, ...]) -> tuple[Kegiatan, ...]:
    return tuple(replace(each, asal=Asal("kegiatan", row, {})) for row, each in enumerate(claims, 2))


def written(*claims: Kegiatan, bahasa: str = "id", penafsiran: str = "", **isi: object) -> bytes:
    person = pegawai(**{"nama": "Sri", "pendidikan": "S1/D4", "status": "biasa", **isi})
    berkas = periksa_berkas(BerkasNilai("sri.xlsx", person, (), numbered(claims)), date(2024, 1, 1))
    chosen = dict([penafsiran.split("=")]) if penafsiran else {}
    hasil = nilai_berkas(berkas.tanpa_masalah(), Context(bahasa, chosen))
    return tulis_buku(berkas, hasil, susun_lembar(hasil, hasil_json(hasil, bahasa), bahasa))


def test_each_claim_carries_what_was_decided_and_a_bad_one_why_it_was_not() -> None:
    head, *rows = sel(written(*CLAIMS), "kegiatan")
    first = head.index("tahun")
    assert head[first:] == list(KOLOM)
    decided = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(each["diterima"], each["faktor"], each["angka_kredit"]) for each in decided] == [
        ("ya", "100%", 48),
        ("ya", "80%", 1.92),
        ("ya", "100%", 1.68),
        ("ya", None, 24),
        ("ya", None, 4),
        ("tidak dinilai", None, None),
    ]
    assert decided[1]["alasan"] == "80%, Pasal 11 ayat (1) huruf a"
    assert "Pasal 11 ayat (1) huruf a" in decided[1]["dasar"]
    assert decided[5]["alasan"].startswith("Jumlah")
    assert decided[5]["jumlah"] == -3


def test_years_and_steps_are_formulas_with_their_results() -> None:
    content = written(*CLAIMS, saldo_awal=parse_amount("30"))
    values, formulas = sel(content, "ringkasan"), sel(content, "ringkasan", rumus=True)
    years = {row[0]: row for row in values if row[0] in (2021, 2022)}
    # 48 + 1,92 = 49,92 of 25: 37,5 is set, 12,42 is lost. 2022: 1,68; 60 x 0,4 = 24 penunjang.
    assert years[2021][2:11] == [49.92, 25, 37.5, 37.5, 12.42, 0, 0, 0, 0]
    assert years[2022][2:11] == [1.68, 25, 37.5, 1.68, 0, 0, 24, 4, 23.32]
    row = next(at for at, each in enumerate(formulas) if each[0] == 2021)
    assert formulas[row][2].startswith("=ROUND(SUMIFS(kegiatan!")
    assert formulas[row][5] == f"=MIN(C{row + 1},E{row + 1})"
    # 30 + 39,18 + 20 (penunjang at most 20% of 100) = 89,18.
    step = {each[0]: (each[1], formula[1]) for each, formula in zip(values, formulas, strict=True) if each[0]}
    assert step["Penunjang"][0] == 20
    assert step["Dibutuhkan"][0] in (100, 200)
    sums = [(each[1], formula[1]) for each, formula in zip(values, formulas, strict=True) if each[0] == "Jumlah"]
    assert (89.18, f"=ROUND(SUM({sums[1][1][11:-4]}),6)") == sums[1]


def test_what_is_kept_for_the_next_year_is_carried_by_a_formula() -> None:
    content = written(*CLAIMS, penafsiran="R45=b")
    values, formulas = sel(content, "ringkasan"), sel(content, "ringkasan", rumus=True)
    row = next(at for at, each in enumerate(values) if each[0] == 2022)
    assert values[row - 1][7] == 12.42
    assert values[row][2] == 14.1
    assert f"+H{row}" in formulas[row][2]


@settings(max_examples=15, deadline=None)
@given(TEKS, st.lists(KEGIATAN, min_size=1, max_size=4))
def test_no_text_of_a_record_becomes_a_formula(nama: str, claims: list[Kegiatan]) -> None:
    whole = tuple(
        replace(each, tanggal_mulai=date(2021, 5, 3), tanggal_selesai=None, penugasan_tanggal=None, jumlah=3)
        for each in claims
    )
    content = written(kegiatan(), *whole, nama=f"={nama}", instansi=f"@{nama}")
    book = openpyxl.load_workbook(io.BytesIO(content))
    texts = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}
    assert not any(nama in str(text) for text in texts)
    assert all(sheet.title in ("kegiatan", "ringkasan") for sheet in book if _has_formula(sheet))


def _has_formula(sheet: object) -> bool:
    return any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)  # type: ignore[attr-defined]


def test_the_same_record_gives_the_same_bytes() -> None:
    assert written(*CLAIMS) == written(*CLAIMS)


@pytest.mark.libreoffice
@pytest.mark.parametrize("penafsiran", ["", "R45=b", "R15=b"])
def test_libreoffice_calculates_to_the_same(tmp_path: Path, penafsiran: str) -> None:
    content = written(*CLAIMS, penafsiran=penafsiran, saldo_awal=parse_amount("30.0088"))
    path = tmp_path / "hasil.xlsx"
    path.write_bytes(without_results(content))
    office = shutil.which("soffice")
    assert office is not None
    profile = f"-env:UserInstallation=file://{tmp_path}/profil"
    command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "lo"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    ours, theirs = sel(content, "ringkasan"), sel((tmp_path / "lo" / "hasil.xlsx").read_bytes(), "ringkasan")
    formulas = sel(content, "ringkasan", rumus=True)
    compared = 0
    for row, cells in enumerate(formulas):
        for column, formula in enumerate(cells):
            if str(formula).startswith("="):
                assert theirs[row][column] == ours[row][column], formula
                compared += 1
    assert compared > 20


def without_results(content: bytes) -> bytes:
    """Give the workbook with the results of all formulas taken out, so that whoever opens it has to calculate."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            data = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                data = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", data)
            copy.writestr(name, data)
    return target.getvalue()


def test_figures_of_law_stand_in_the_summary_as_the_regulation_has_them() -> None:
    values = sel(written(*CLAIMS), "ringkasan")
    assert any(row[0] == "Batas capaian (Pasal 29 ayat (2))" and row[1] == 1.5 for row in values)
    assert amount_text(parse_amount("37.5")) in {str(cell) for row in values for cell in row}
