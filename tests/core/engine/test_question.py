"""How data are read: each reader takes what it is for, and says in words what it refuses."""

from decimal import Decimal
from typing import Any

import pytest

from jenjang.core.engine.answer import Answer, Refusal
from jenjang.core.engine.question import (
    QUESTIONS,
    Field,
    WrongValue,
    amount,
    ask,
    day,
    list_of,
    one_of,
    question,
    read_data,
    records_of,
    text,
    whole_number,
    yes_no,
)
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.telaah import muat_pertanyaan

COLOUR = one_of("Merah Tua", "Biru", **{"biru laut": "Biru"})
HUGE = "9" * 5000


@pytest.mark.parametrize(
    ("read", "raw", "inner"),
    [
        (text, "  dua   kata ", "dua kata"),
        (yes_no, True, True),
        (yes_no, False, False),
        (whole_number, 0, 0),
        (whole_number, 10**9, 10**9),
        (whole_number, " 12 ", 12),
        (whole_number, Decimal("12"), 12),
        (whole_number, Decimal("12.0"), 12),
        (whole_number, Decimal("1E+3"), 1000),
        (amount, "0.0088", 8_800),
        (amount, 3, 3_000_000),
        (amount, Decimal("3.5"), 3_500_000),
        (day, "2020-02-29", 20200229),
        (day, " 2020-05-27 ", 20200527),
        (COLOUR, "Merah Tua", "Merah Tua"),
        (COLOUR, "  mERAH   tUA ", "Merah Tua"),
        (COLOUR, "Biru Laut", "Biru"),
        (list_of(yes_no), [], ()),
        (list_of(yes_no), [True, None, False], (True, UNKNOWN, False)),
    ],
)
def test_a_reader_gives_the_inner_form(read: Any, raw: object, inner: object) -> None:
    assert read(raw) == inner
    assert type(read(raw)) is type(inner)


@pytest.mark.parametrize(
    ("read", "raw", "kode"),
    [
        *((text, raw, "isian_bukan_teks") for raw in ("", "  ", 1, True, [], {})),
        *((yes_no, raw, "isian_bukan_ya_tidak") for raw in ("ya", "true", 1, 0, [])),
        *((whole_number, raw, "isian_bukan_bilangan_bulat") for raw in ("", "1.0", "1e3", "\u0661", "0x1", "1_0")),
        *((whole_number, raw, "isian_bukan_bilangan_bulat") for raw in (1.0, True, [], Decimal("0.5"), Decimal("NaN"))),
        *((whole_number, raw, "isian_bukan_bilangan_bulat") for raw in (Decimal("sNaN"), Decimal("Infinity"))),
        *((whole_number, raw, "isian_negatif") for raw in (-1, "-1", Decimal(-1))),
        *((whole_number, raw, "isian_terlalu_besar") for raw in (10**9 + 1, HUGE, 10**5000, Decimal("1E+999999"))),
        *((amount, raw, "isian_bukan_desimal") for raw in ("", "1,5", "1e3", 1.5, True, "0.0000001", [], HUGE)),
        *((amount, raw, "isian_negatif") for raw in ("-0.1", -1)),
        *(
            (day, raw, "isian_bukan_tanggal")
            for raw in ("2023-02-29", "29-02-2024", "2024-2-29", "20240229", "", 20240229)
        ),
        *((day, raw, "isian_bukan_tanggal") for raw in ("0000-01-01", "2024-13-01", "2024-W01-1", "\u0662024-01-01")),
        *((COLOUR, raw, "isian_di_luar_daftar") for raw in ("Hijau", "", 1, None, [])),
        *((list_of(yes_no), raw, "isian_bukan_daftar") for raw in ("ya", {}, True)),
        (list_of(yes_no), [True, "ya"], "isian_bukan_ya_tidak"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_reader_refuses_the_rest(read: Any, raw: object, kode: str) -> None:
    with pytest.raises(WrongValue) as caught:
        read(raw)
    assert caught.value.kode == kode


def test_data_left_out_or_null_take_their_default() -> None:
    fields = {"a": Field(yes_no), "b": Field(amount, 0), "c": Field(yes_no, when_null=False)}
    assert read_data(fields, {}) == {"a": UNKNOWN, "b": 0, "c": UNKNOWN}
    assert read_data(fields, {"a": None, "b": None, "c": None}) == {"a": UNKNOWN, "b": 0, "c": False}


def test_a_mistake_in_a_record_names_its_place() -> None:
    read = records_of("kegiatan", jumlah=whole_number)
    assert read([{"jumlah": 1}, {}]) == ({"jumlah": 1}, {"jumlah": UNKNOWN})
    with pytest.raises(Refusal) as caught:
        read([{"jumlah": 1}, {"jumlah": -1}])
    assert caught.value.isi["isian"] == "kegiatan[2].jumlah"
    with pytest.raises(Refusal) as other:
        read([{"jumlah": 1}, 7])
    assert other.value.isi["isian"] == "kegiatan[2]"


@pytest.mark.parametrize(
    ("item", "kode", "words"),
    [
        (None, "butir_bukan_objek", "bukan objek JSON"),
        ([], "butir_bukan_objek", "bukan objek JSON"),
        ({}, "jenis_tidak_dikenal", "None"),
        ({"jenis": "ramalan"}, "jenis_tidak_dikenal", "ramalan"),
        ({"jenis": ["x"] * 100}, "jenis_tidak_dikenal", "..."),
        ({"jenis": "pelatihan", "data": []}, "isian_bukan_objek", "data"),
        ({"jenis": "pelatihan", "data": {"jam": "-1"}}, "isian_negatif", "jam"),
        ({"jenis": "pelatihan", "data": {"jam": HUGE}}, "isian_bukan_desimal", "..."),
        ({"jenis": "kredit_kegiatan", "data": {"jumlah": HUGE}}, "isian_terlalu_besar", "..."),
        ({"jenis": "pelatihan", "data": {"jam": 10**5000}}, "isian_bukan_desimal", "..."),
        ({"jenis": "kredit_kegiatan", "data": {"jumlah": 10**5000}}, "isian_terlalu_besar", "..."),
        ({"jenis": "pelatihan", "data": {"jenis": "daring"}}, "isian_di_luar_daftar", "fungsional, teknis/magang"),
        ({"jenis": "pelatihan", "penafsiran": "R15=b"}, "isian_bukan_objek", "penafsiran"),
        ({"jenis": "pelatihan", "penafsiran": {"R99": "a"}}, "penafsiran_tidak_ada", "R99"),
        ({"jenis": "pelatihan", "penafsiran": {"R15": "z"}}, "penafsiran_tidak_ada", "a, b, c"),
    ],
    ids=lambda value: None,
)
def test_a_bad_item_is_an_error_of_that_item_in_words(item: Any, kode: str, words: str) -> None:
    muat_pertanyaan()
    answer = ask(item)
    assert answer["hasil"] is None
    assert answer["kesalahan"]["kode"] == kode
    assert words in answer["kesalahan"]["kalimat"]
    assert (answer["alasan"], answer["jejak"]) == ([], [])


def test_id_and_jenis_come_back_as_given() -> None:
    muat_pertanyaan()
    for given in (7, "KRD-01", None, {"a": 1}):
        assert ask({"id": given, "jenis": "pelatihan", "data": {}})["id"] == given
    assert ask({"jenis": "entah"})["jenis"] == "entah"


def test_what_is_not_asked_for_is_said_to_be_unused_in_order() -> None:
    muat_pertanyaan()
    data = {"jenis": "seminar", "zat": 1, "jam": "1", "sertifikat": True, "alamat": 2}
    told = ask({"jenis": "pelatihan", "data": data})["asumsi"]
    assert [sentence.split()[1] for sentence in told] == ["alamat", "zat"]


@pytest.mark.parametrize(
    ("date", "other"),
    [
        ("2020-05-26", "KEP/03/I/M.PAN/2004"),
        ("2020-05-27", None),
        ("2022-12-31", None),
        ("2023-01-01", "PermenPANRB 1/2023"),
    ],
)
def test_a_day_that_another_regulation_rates_is_marked(date: str, other: str | None) -> None:
    muat_pertanyaan()
    data = {"jenjang": "Ahli Muda", "kode": "L2.A.1.c.2", "jumlah": 1, "tanggal": date}
    hasil = ask({"jenis": "kredit_kegiatan", "data": data})["hasil"]
    assert hasil["ak"] == "0.24"
    assert (other in hasil["tanda"]) if other else ("tanda" not in hasil)


def test_a_question_is_registered_with_the_data_it_takes() -> None:
    @question("uji_pertanyaan", warna=COLOUR, jumlah=Field(whole_number, 1))
    def decide(data: dict[str, Any], context: Any) -> Answer:
        return Answer({"warna": data["warna"], "jumlah": data["jumlah"], "bahasa": context.bahasa})

    try:
        answer = ask({"jenis": "uji_pertanyaan", "data": {"warna": "biru"}}, "en")
        assert answer["hasil"] == {"warna": "Biru", "jumlah": 1, "bahasa": "en"}
    finally:
        del QUESTIONS["uji_pertanyaan"]
