"""A value file is read strictly: a mistake is named by file, entry and field, a figure has its days of force."""

from pathlib import Path

import pytest

from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.values import Figure, Table, ValueFileError, figures, in_order, read_value_file

HEAD = 'peraturan = "permenpanrb-33-2020"\n'
FIGURE = '[angka]\nsatuan = "angka_kredit"\nnilai = "12.5"\ndasar = "Pasal 26 ayat (1) huruf c"\n'
TABLE = (
    '[tabel]\nsatuan = "jumlah"\nkunci = "warna"\n[tabel.isi]\n"merah" = [1, "Pasal 26"]\n"biru" = [2, "Pasal 27"]\n'
)


def read(folder: Path, text: str) -> list[Figure | Table]:
    path = folder / "nilai.toml"
    path.write_text(text, "utf-8")
    return read_value_file(path)


def test_a_figure_is_read_in_its_inner_form_with_articles_and_days(tmp_path: Path) -> None:
    (figure,) = read(tmp_path, HEAD + FIGURE)
    assert isinstance(figure, Figure)
    assert (figure.name, figure.nilai, figure.dasar) == ("angka", 12_500_000, ("Pasal 26 ayat (1) huruf c",))
    assert (figure.sejak, figure.sampai) == (20200527, 20221231)
    assert figure.sumber == f"{tmp_path.name}/nilai.toml"


def test_a_table_is_read_by_key_with_the_articles_of_each_row(tmp_path: Path) -> None:
    (table,) = read(tmp_path, HEAD + TABLE)
    assert isinstance(table, Table)
    assert table.rows == {("merah",): 1, ("biru",): 2}
    assert table.dasar_baris == {("merah",): ("Pasal 26",), ("biru",): ("Pasal 27",)}


def test_a_table_may_have_several_keys(tmp_path: Path) -> None:
    text = TABLE.replace('"warna"', '["warna", "rasa"]').replace("merah", "merah|asam").replace("biru", "biru|asin")
    (table,) = read(tmp_path, HEAD + text)
    assert isinstance(table, Table)
    assert table.kunci == ("warna", "rasa")
    assert table.rows[("biru", "asin")] == 2


@pytest.mark.parametrize(
    ("satuan", "written", "inner"),
    [
        ("angka_kredit", '"0.0088"', 8_800),
        ("angka_kredit", "15", 15_000_000),
        ("rupiah", '"275000"', 275_000_000_000),
        ("tanggal", "2020-05-27", 20200527),
        ("persen", "150", 150),
        ("ya_tidak", "true", True),
        ("teks", '"keahlian"', "keahlian"),
    ],
)
def test_a_value_takes_the_inner_form_of_its_unit(tmp_path: Path, satuan: str, written: str, inner: object) -> None:
    text = FIGURE.replace("angka_kredit", satuan).replace('"12.5"', written)
    (figure,) = read(tmp_path, HEAD + text)
    assert isinstance(figure, Figure)
    assert figure.nilai == inner
    assert type(figure.nilai) is type(inner)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "peraturan: unknown regulation None"),
        (HEAD.replace("33", "99") + FIGURE, "peraturan: unknown regulation 'permenpanrb-99-2020'"),
        (HEAD + FIGURE.replace('"12.5"', '"12.5'), "line 4"),
        (HEAD + "angka = 3\n", r"\[angka\]: not a figure or table: 3"),
        (HEAD + FIGURE.replace("nilai", "nlai"), r"\[angka\] nilai: missing"),
        (HEAD + FIGURE + 'warna = "merah"\n', r"\[angka\] warna: unknown field"),
        (HEAD + FIGURE.replace("angka_kredit", "kredit"), r"\[angka\] satuan: unknown unit 'kredit'"),
        (HEAD + FIGURE.replace('"12.5"', '"12,5"'), r"\[angka\] nilai: bukan bilangan desimal"),
        (HEAD + FIGURE.replace('"12.5"', "12.5"), r"\[angka\] nilai: bukan bilangan desimal"),
        (HEAD + FIGURE.replace('"12.5"', '"0.1234567"'), r"\[angka\] nilai: lebih dari 6 angka"),
        (HEAD + FIGURE.replace("angka_kredit", "persen"), r"\[angka\] nilai: not of kind int: '12.5'"),
        (HEAD + FIGURE.replace("angka_kredit", "persen").replace('"12.5"', "true"), r"nilai: not of kind int: True"),
        (HEAD + FIGURE.replace("angka_kredit", "tanggal"), r"\[angka\] nilai: not a date: '12.5'"),
        (HEAD + FIGURE.replace("Pasal", "pasal"), r"\[angka\] dasar: not a citation"),
        (HEAD + FIGURE.replace('"Pasal 26 ayat (1) huruf c"', "26"), r"\[angka\] dasar: not a citation"),
        (HEAD + FIGURE + "sejak = 2020\n", r"\[angka\] sejak: not a date: 2020"),
        (HEAD + FIGURE + 'sampai = "2022-12-31"\n', r"\[angka\] sampai: not a date: '2022-12-31'"),
        (HEAD + TABLE.replace("[tabel.isi]", "[tabel.baris]"), r"\[tabel\] isi: missing"),
        (HEAD + '[tabel]\nsatuan = "jumlah"\nkunci = "a"\nisi = 3\n', r"\[tabel\] isi: not a table: 3"),
        (HEAD + TABLE.replace("biru", "biru|asin"), r"\[tabel\] isi\.biru\|asin: needs 1 key parts"),
        (HEAD + TABLE.replace("[2,", '["dua",'), r"\[tabel\] isi\.biru: not of kind int: 'dua'"),
        (HEAD + TABLE.replace('[2, "Pasal 27"]', "2"), r"\[tabel\] isi\.biru: needs a value and its citation, not 2"),
        (HEAD + TABLE.replace('[2, "Pasal 27"]', "[2]"), r"\[tabel\] isi\.biru: needs a value and its citation"),
        (HEAD + TABLE.replace('"Pasal 27"', '"27"'), r"\[tabel\] isi\.biru: not a citation: '27'"),
    ],
)
def test_a_mistake_is_named_by_file_entry_and_field(tmp_path: Path, text: str, where: str) -> None:
    with pytest.raises(ValueFileError, match=rf"nilai\.toml: .*{where}"):
        read(tmp_path, text)


def test_a_later_figure_stands_as_a_second_entry_with_its_own_days(tmp_path: Path) -> None:
    entry = FIGURE.replace("[angka]", "[[angka]]")
    earlier, later = read(tmp_path, HEAD + entry + "sampai = 2021-06-30\n" + entry + "sejak = 2021-07-01\n")
    assert (earlier.in_force(20210630), later.in_force(20210630)) == (True, False)
    assert (earlier.in_force(20210701), later.in_force(20210701)) == (False, True)
    assert not later.in_force(20230101)


def test_every_figure_of_the_project_governs_the_days_of_its_regulation_without_gap() -> None:
    for name, versions in figures().items():
        regulation = regulations()[versions[0].peraturan]
        assert (versions[0].sejak, versions[-1].sampai) == (regulation.sejak, regulation.sampai), name


def figure(sejak: int, sampai: int | None, source: str = "a/nilai.toml") -> Figure:
    return Figure("angka", "jumlah", 1, ("Pasal 26",), "permenpanrb-33-2020", sejak, sampai, source)


def test_versions_are_put_in_the_order_of_force() -> None:
    later, earlier = figure(20210101, None), figure(20200527, 20201231)
    assert in_order("angka", [later, earlier]) == (earlier, later)


@pytest.mark.parametrize(
    ("end", "second"), [(20201231, 20201230), (20201231, 20201231), (20201231, 20210102), (None, 20210101)]
)
def test_a_gap_or_an_overlap_is_named_with_both_files(end: int | None, second: int) -> None:
    with pytest.raises(ValueFileError, match=r"b/nilai\.toml: \[angka\] sejak: .* a/nilai\.toml"):
        in_order("angka", [figure(20200527, end), figure(second, None, "b/nilai.toml")])
