"""A mistake in a table of law is named by file, row and field, and nothing is guessed."""

from pathlib import Path

import pytest

from jenjang.core.engine.tables import (
    Column,
    Row,
    TableError,
    citations,
    millionths,
    one_of,
    optional,
    read_table,
    required,
    text,
    whole,
)

COLUMNS = [
    Column("kode", required),
    Column("angka_kredit", millionths),
    Column("jam", optional(whole)),
    Column("pelaksana", one_of(("Pemula", "Mahir"))),
    Column("dasar", citations),
    Column("keterangan", text),
]
HEAD = "kode,angka_kredit,jam,pelaksana,dasar,keterangan"
GOOD = "K1,0.14,,Pemula,Pasal 8 ayat (1) huruf a angka 2;Lampiran I,"


def read(folder: Path, *lines: str) -> list[Row]:
    berkas = folder / "tabel.csv"
    berkas.write_text("\n".join(lines) + "\n", "utf-8")
    return read_table(berkas, COLUMNS, key=("kode",))


def test_cells_are_typed(tmp_path: Path) -> None:
    (row,) = read(tmp_path, HEAD, 'K1,0.14,30,Mahir,Pasal 8 ayat (1) huruf a angka 2;Lampiran I,"a, b"')
    assert row.cells == {
        "kode": "K1",
        "angka_kredit": 140_000,
        "jam": 30,
        "pelaksana": "Mahir",
        "dasar": ("Pasal 8 ayat (1) huruf a angka 2", "Lampiran I"),
        "keterangan": "a, b",
    }


def test_an_empty_optional_cell_is_none(tmp_path: Path) -> None:
    (row,) = read(tmp_path, HEAD, GOOD)
    assert row.cells["jam"] is None


@pytest.mark.parametrize(
    ("line", "kolom", "pesan"),
    [
        (GOOD.replace("0.14", '"0,14"'), "angka_kredit", "'0,14' bukan bilangan desimal"),
        (GOOD.replace("0.14", "0.1400001"), "angka_kredit", "bukan bilangan desimal"),
        (GOOD.replace("0.14", "-1"), "angka_kredit", "bukan bilangan desimal"),
        (GOOD.replace("0.14", ""), "angka_kredit", "bukan bilangan desimal"),
        (GOOD.replace("0.14,", "0.14,1.5"), "jam", "'1.5' bukan bilangan bulat"),
        (
            GOOD.replace("Pemula", "Pratama"),
            "pelaksana",
            "'Pratama' tidak dikenal; yang dikenal: Pemula, Mahir",
        ),
        (GOOD.replace("K1", ""), "kode", "wajib diisi"),
        (GOOD.replace("K1", "K1 "), "kode", "spasi di tepi"),
        (
            GOOD.replace("Pasal 8 ayat (1)", "Pasal 8(1)"),
            "dasar",
            "'Pasal 8(1) huruf a angka 2' bukan rujukan",
        ),
        (GOOD.replace("Lampiran I", "Lampiran IX"), "dasar", "'Lampiran IX' bukan rujukan"),
        (GOOD.replace("Pasal 8 ayat (1) huruf a angka 2;Lampiran I", ""), "dasar", "wajib diisi"),
    ],
)
def test_a_bad_cell_is_named_by_file_row_and_column(tmp_path: Path, line: str, kolom: str, pesan: str) -> None:
    with pytest.raises(TableError) as caught:
        read(tmp_path, HEAD, GOOD.replace("K1", "K0"), line)
    error = caught.value
    assert (error.berkas.name, error.baris, error.kolom) == ("tabel.csv", 3, kolom)
    assert str(error).startswith(f"tabel.csv, baris 3, kolom {kolom}: ")
    assert pesan in str(error)


@pytest.mark.parametrize(
    ("line", "kolom", "sel"),
    [(GOOD.replace("0.14", "0,14"), "keterangan", 7), ("K1,0.14", "jam", 2), ("", "kode", 0)],
)
def test_a_row_of_another_length_is_named(tmp_path: Path, line: str, kolom: str, sel: int) -> None:
    """A decimal comma without quotes makes one cell too many."""
    with pytest.raises(TableError, match=rf"baris 2, kolom {kolom}: baris berisi {sel} sel, seharusnya 6"):
        read(tmp_path, HEAD, line, GOOD)


@pytest.mark.parametrize(
    ("head", "kolom", "pesan"),
    [
        (HEAD + ",warna", "warna", "kolom tidak dikenal"),
        (HEAD.replace(",jam", ""), "jam", "kolom tidak ada"),
        (HEAD.replace("jam", "kode"), "kode", "kolom berulang"),
        (
            "angka_kredit,kode,jam,pelaksana,dasar,keterangan",
            "angka_kredit",
            "urutan kolom harus kode, angka",
        ),
        ("", "kode", "kolom tidak ada"),
    ],
)
def test_a_head_that_differs_is_refused(tmp_path: Path, head: str, kolom: str, pesan: str) -> None:
    with pytest.raises(TableError) as caught:
        read(tmp_path, head, GOOD)
    assert (caught.value.baris, caught.value.kolom) == (1, kolom)
    assert pesan in str(caught.value)


def test_a_key_twice_is_refused_with_both_rows_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"tabel\.csv, baris 4, kolom kode: 'K1' sudah ada pada baris 2"):
        read(tmp_path, HEAD, GOOD, GOOD.replace("K1", "K2"), GOOD)


@pytest.mark.parametrize(
    ("cell", "count"), [("3", 3_000_000), ("0.011", 11_000), ("12.5", 12_500_000), ("0.000001", 1), ("0", 0)]
)
def test_credit_is_counted_in_millionths(cell: str, count: int) -> None:
    assert millionths(cell) == count
