"""The register of regulations and the readings are read strictly and say which law rates a day."""

from pathlib import Path

import pytest

from jenjang.core.engine.readings import ReadingError, chosen, read_readings, readings
from jenjang.core.engine.regulations import RegisterError, Regulation, read_register, regulation_on, regulations

OLD = """["lama"]
nama = "Lama"
judul = "Yang lama"
sejak = 2004-01-01
sampai = 2020-05-26
dasar = "Pasal 62"
cakupan = "tidak"
"""
NEW = """["baru"]
nama = "Baru"
judul = "Yang baru"
sejak = 2020-05-27
menggantikan = "lama"
dasar = "Pasal 63"
cakupan = "ya"
"""
READING = '[R01]\na = { id = "ya", en = "yes" }\nb = { id = "tidak", en = "no" }\n'


def register(folder: Path, text: str) -> dict[str, Regulation]:
    path = folder / "peraturan.toml"
    path.write_text(text, "utf-8")
    return read_register(path)


def test_regulations_follow_each_other_in_the_order_of_force(tmp_path: Path) -> None:
    assert list(register(tmp_path, NEW + OLD)) == ["lama", "baru"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[lama\n", "line 1"),
        ("lama = 3\n", "lama: not a regulation: 3"),
        (OLD.replace("judul", "jdul"), "lama: judul: missing"),
        (OLD + 'warna = "merah"\n', "lama: warna: unknown field"),
        (OLD.replace("2004-01-01", '"2004"'), "lama: sejak: not a date: '2004'"),
        (OLD.replace("2020-05-26", "2020"), "lama: sampai: not a date: 2020"),
        (OLD + 'terkait = "PP 99/2000"\n', "lama: terkait: not a list of texts: 'PP 99/2000'"),
        (OLD.replace("Pasal 62", "enam dua"), "lama: dasar: not a citation: 'enam dua'"),
        (OLD.replace("2020-05-26", "2020-05-25") + NEW, "lama and baru leave a gap or overlap"),
        (OLD.replace("2020-05-26", "2020-05-27") + NEW, "lama and baru leave a gap or overlap"),
        (OLD.replace("sampai = 2020-05-26\n", "") + NEW, "lama and baru leave a gap or overlap"),
        (OLD + NEW.replace('menggantikan = "lama"\n', ""), "baru: menggantikan should be lama"),
    ],
)
def test_a_mistake_in_the_register_is_named(tmp_path: Path, text: str, where: str) -> None:
    with pytest.raises(RegisterError, match=rf"peraturan\.toml: .*{where}"):
        register(tmp_path, text)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (20031231, None),
        (20040101, "KEP/03/I/M.PAN/2004"),
        (20200526, "KEP/03/I/M.PAN/2004"),
        (20200527, "PermenPANRB 33/2020"),
        (20221231, "PermenPANRB 33/2020"),
        (20230101, "PermenPANRB 1/2023"),
        (20991231, "PermenPANRB 1/2023"),
    ],
)
def test_the_day_of_the_work_says_which_regulation_rates_it(day: int, name: str | None) -> None:
    found = regulation_on(day)
    assert (found.nama if found else None) == name
    assert [each.nama for each in regulations().values() if each.rates(day)] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[R01\n", "line 1"),
        ("R01 = 3\n", "R01: needs choice a"),
        (READING.replace("a = {", "c = {"), "R01: needs choice a"),
        (READING.replace(', en = "no"', ""), "R01: b: needs exactly id, en"),
        (READING + "c = 3\n", "R01: c: needs exactly id, en"),
    ],
)
def test_a_mistake_in_the_readings_is_named(tmp_path: Path, text: str, where: str) -> None:
    path = tmp_path / "penafsiran.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ReadingError, match=rf"penafsiran\.toml: .*{where}"):
        read_readings(path)


def test_a_selection_of_readings_is_checked() -> None:
    assert chosen({"R15": "b"}) == {"R15": "b"}
    with pytest.raises(ReadingError, match="penafsiran tidak dikenal: R99"):
        chosen({"R99": "a"})
    with pytest.raises(ReadingError, match=r"penafsiran R15 tidak mempunyai pilihan 'z' \(yang ada: a, b, c\)"):
        chosen({"R15": "z"})


def test_the_readings_of_the_regulation_offer_what_its_reading_list_letters() -> None:
    several = {key: "".join(each.pilihan) for key, each in readings().items() if len(each.pilihan) > 1}
    assert several == {
        "R06": "ab",
        "R13": "ab",
        "R15": "abc",
        "R24": "ab",
        "R29": "ab",
        "R45": "ab",
        "K01": "ab",
        "K06": "ab",
        "K08": "ab",
        "K10": "ab",
    }
