"""The 38 cells of Lampiran IV-VIII equal the regulation, read here from its text; what is not printed is an error."""

import re
import shutil
from pathlib import Path

import pytest

from jenjang.core.engine.tables import TableError
from jenjang.core.karier.lintasan import (
    GOLONGAN,
    LAMPIRAN_PENDIDIKAN,
    TABEL,
    TidakTercetakError,
    baca_lintasan,
    muat_lintasan,
)

NASKAH = Path(__file__).parents[2] / "dokumen" / "permenpanrb-33-2020.txt"


def printed_cells(lampiran: str) -> tuple[str, dict[str, int], set[str]]:
    """The category in the head of an annex, golongan -> credit, and the jenjang it names."""
    naskah = NASKAH.read_text("utf-8")
    table = re.split(rf"^LAMPIRAN {lampiran}$", naskah, flags=re.MULTILINE)[1].split("MENTERI PENDAYAGUNAAN APARATUR")[
        1
    ]
    lines = [[cell for cell in line.split("\t") if cell] for line in table.split("\n") if "\t" in line]
    (_, head), jenjang, golongan, (_, *credit) = lines
    return (
        head.rsplit(" ", 1)[1].lower(),
        dict(zip(golongan, (int(each) for each in credit), strict=True)),
        {each.title() for each in jenjang},
    )


@pytest.mark.parametrize(("pendidikan", "lampiran"), LAMPIRAN_PENDIDIKAN.items())
def test_every_cell_equals_the_text(pendidikan: str, lampiran: str) -> None:
    kategori, credit, jenjang = printed_cells(lampiran)
    sel = muat_lintasan().sel_pendidikan(pendidikan)
    assert {each.golongan: each.angka_kredit for each in sel} == {g: ak * 1_000_000 for g, ak in credit.items()}
    assert {each.jenjang for each in sel} == jenjang
    assert {each.kategori_tercetak for each in sel} == {kategori}
    assert {each.lampiran for each in sel} == {lampiran}


def test_there_are_38_cells() -> None:
    assert len(muat_lintasan().sel) == 38


def test_a_golongan_lies_in_the_same_jenjang_of_its_category_in_every_annex() -> None:
    jenjang: dict[tuple[str, str], set[str]] = {}
    for each in muat_lintasan().sel:
        keterampilan = each.lampiran in ("IV", "V")
        jenjang.setdefault((each.golongan, str(keterampilan)), set()).add(each.jenjang)
    assert all(len(names) == 1 for names in jenjang.values())


@pytest.mark.parametrize(("pendidikan", "huruf"), [("SLTA", "a"), ("D3", "b"), ("S1", "c"), ("S2", "d"), ("S3", "e")])
def test_cells_cite_pasal_36_and_their_annex(pendidikan: str, huruf: str) -> None:
    for each in muat_lintasan().sel_pendidikan(pendidikan):
        assert each.dasar == (f"Pasal 36 ayat (3) huruf {huruf}", f"Lampiran {each.lampiran}")


def test_cells_come_in_the_order_of_golongan() -> None:
    for pendidikan in LAMPIRAN_PENDIDIKAN:
        golongan = [each.golongan for each in muat_lintasan().sel_pendidikan(pendidikan)]
        assert golongan == sorted(golongan, key=GOLONGAN.index)


def test_the_heading_slip_of_lampiran_v_is_marked() -> None:
    for each in muat_lintasan().sel_pendidikan("D3"):
        assert each.kategori_tercetak == "keahlian"
        assert "R36" in each.keterangan


def test_ahli_utama_with_a_first_degree_is_marked() -> None:
    marked = [each.golongan for each in muat_lintasan().sel if "Pasal 38 ayat (5)" in each.keterangan]
    assert marked == ["IV/d", "IV/e"]


def test_a_cell_is_found_by_education_and_golongan() -> None:
    sel = muat_lintasan().cari("S1", "III/c", "Ahli Muda")
    assert (sel.lampiran, sel.angka_kredit) == ("VI", 100_000_000)


def test_the_cells_of_a_jenjang_add_up_to_its_sum() -> None:
    assert sum(each.angka_kredit for each in muat_lintasan().sel_jenjang("SLTA", "Terampil")) == 60_000_000
    assert sum(each.angka_kredit for each in muat_lintasan().sel_jenjang("S2", "Ahli Pertama")) == 50_000_000


@pytest.mark.parametrize(
    ("args", "pesan"),
    [
        (("D3", "II/a"), "Lampiran V (pendidikan D3) tidak mencetak golongan II/a"),
        (("S2", "III/a"), "Lampiran VII (pendidikan S2) tidak mencetak golongan III/a"),
        (("SLTA", "IV/a"), "Lampiran IV (pendidikan SLTA) tidak mencetak golongan IV/a"),
        (
            ("S1", "III/c", "Ahli Pertama"),
            "Lampiran VI (pendidikan S1) mencetak golongan III/c pada jenjang Ahli Muda, bukan Ahli Pertama",
        ),
        (("SMA", "II/a"), "pendidikan 'SMA' tidak dikenal; yang dikenal: SLTA, D3, S1, S2, S3"),
    ],
)
def test_what_is_not_printed_is_an_error_never_zero(args: tuple[str, ...], pesan: str) -> None:
    with pytest.raises(TidakTercetakError) as caught:
        muat_lintasan().cari(*args)
    assert str(caught.value) == pesan


@pytest.mark.parametrize(("pendidikan", "jenjang"), [("S3", "Ahli Pertama"), ("SLTA", "Ahli Muda"), ("XX", "Pemula")])
def test_a_jenjang_the_annex_does_not_print_is_an_error(pendidikan: str, jenjang: str) -> None:
    with pytest.raises(TidakTercetakError):
        muat_lintasan().sel_jenjang(pendidikan, jenjang)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("IV,SLTA,", "V,SLTA,", "baris 2, kolom lampiran: pendidikan SLTA milik Lampiran IV"),
        ("II/a,15,", "II/a,lima belas,", "baris 2, kolom angka_kredit: 'lima belas' bukan bilangan desimal"),
        ("II/b,20,", "II/a,20,", "baris 3, kolom pendidikan, golongan: 'SLTA II/a' sudah ada pada baris 2"),
        (";Lampiran IV,", ";Lampiran V,", "baris 2, kolom dasar: harus berakhir dengan 'Lampiran IV'"),
        ("Pemula,II/a", "Pemula,II/e", "baris 2, kolom golongan: 'II/e' tidak dikenal"),
    ],
)
def test_a_mistake_names_row_and_field(tmp_path: Path, old: str, new: str, named: str) -> None:
    berkas = tmp_path / TABEL.name
    shutil.copy(TABEL, berkas)
    content = berkas.read_text("utf-8")
    assert old in content
    berkas.write_text(content.replace(old, new, 1), "utf-8")
    with pytest.raises(TableError) as caught:
        baca_lintasan(berkas)
    assert f"{TABEL.name}, {named}" in str(caught.value)
