"""Whatever stands in an item, the answer is an envelope as promised: a result, or an error in words."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jenjang.core.engine.citations import is_citation
from jenjang.core.engine.readings import readings
from jenjang.core.telaah import muat_pertanyaan, telaah
from tables_of_cases import CASES, data_of

ENVELOPE = ["id", "jenis", "hasil", "alasan", "dasar", "penafsiran", "asumsi", "jejak", "kesalahan"]
REASON = {"kode", "kalimat", "dasar"}
JENIS = sorted(muat_pertanyaan())
CONTOH = {tabel["jenis"]: [] for tabel, _ in CASES} | {jenis: [{}] for jenis in JENIS}
for tabel, kasus in CASES:
    CONTOH[tabel["jenis"]].append(data_of(tabel, kasus))

KATA = st.sampled_from(
    [
        *("Ahli Muda", "III/c", "S1", "L2.A.1.c.2", "L3.I.B.1.a", "biasa", "teknis/magang", "2020-02-29", "2023-02-29"),
        *("0", "-1", "1e5", "NaN", "\u0661", " ", "{}", "{nama}", "9" * 20, "9" * 5000, "0.0000001"),
    ]
)
ANGKA = st.integers() | st.floats() | st.sampled_from([10**30, -1, 0, 99991231, Decimal("1E+999999"), Decimal("NaN")])
SAMPAH = st.recursive(
    st.none() | st.booleans() | ANGKA | KATA | st.text(max_size=12) | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KATA | st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


def as_promised(answer: dict[str, Any]) -> None:
    assert list(answer) == ENVELOPE
    assert (answer["hasil"] is None) is (answer["kesalahan"] is not None)
    for line in [*answer["alasan"], *filter(None, [answer["kesalahan"]])]:
        assert line.keys() == REASON
        assert line["kalimat"].endswith((".", ")"))
        assert all(is_citation(each) for each in line["dasar"])
    assert all(is_citation(each) for each in answer["dasar"])
    assert answer["penafsiran"] == sorted(set(answer["penafsiran"]) & readings().keys())
    json.dumps({name: answer[name] for name in ENVELOPE[2:]}, allow_nan=False)


@pytest.mark.parametrize("jenis", JENIS)
@settings(max_examples=80)
@given(st.data())
def test_a_field_may_hold_anything(jenis: str, data: Any) -> None:
    fields = [*muat_pertanyaan()[jenis].fields, "isian_lain"]
    given = dict(data.draw(st.sampled_from(CONTOH[jenis])))
    for name in data.draw(st.lists(st.sampled_from(fields), min_size=1, max_size=3)):
        given[name] = data.draw(SAMPAH)
    (answer,) = telaah({"id": "x", "jenis": jenis, "data": given}, data.draw(st.sampled_from(["id", "en"])))
    as_promised(answer)


@pytest.mark.parametrize("jenis", [jenis for jenis in JENIS if "kegiatan" in muat_pertanyaan()[jenis].fields])
@settings(max_examples=80)
@given(st.data())
def test_a_field_of_a_record_may_hold_anything(jenis: str, data: Any) -> None:
    record = data.draw(st.dictionaries(st.sampled_from(["kode", "jumlah", "penulis", "peran", "lain"]), SAMPAH))
    given = dict(data.draw(st.sampled_from(CONTOH[jenis])), kegiatan=[record, data.draw(SAMPAH)])
    (answer,) = telaah({"jenis": jenis, "data": given})
    as_promised(answer)


@settings(max_examples=80)
@given(st.data())
def test_a_period_of_a_penetapan_may_hold_anything(data: Any) -> None:
    names = st.sampled_from(["tahun", "predikat", "bulan", "jenjang", "lain"])
    period = {"tahun": 2024, "predikat": "baik", "bulan": 6} | data.draw(st.dictionaries(names, SAMPAH))
    given = dict(data.draw(st.sampled_from(CONTOH["penetapan"])), konversi=[period, data.draw(SAMPAH)])
    (answer,) = telaah({"jenis": "penetapan", "data": given, "hanya_terkonfirmasi": data.draw(SAMPAH)})
    as_promised(answer)


@settings(max_examples=150)
@given(SAMPAH, SAMPAH, SAMPAH, SAMPAH)
def test_an_item_may_be_anything(item: Any, jenis: Any, data: Any, penafsiran: Any) -> None:
    contoh = {"jenis": "capaian_tahunan", "data": {}}
    for each in (item, {"jenis": jenis}, {**contoh, "data": data}, {**contoh, "penafsiran": penafsiran}):
        for answer in telaah(each):
            as_promised(answer)


def test_the_items_after_a_bad_one_are_answered() -> None:
    good = {"id": 2, "jenis": "peraturan_berlaku", "data": {"tanggal_kegiatan": "2020-05-27"}}
    answers = telaah([{"id": 1, "jenis": "entah", "data": {}}, good, None, good])
    assert [(answer["id"], answer["kesalahan"] is None) for answer in answers] == [
        *((1, False), (2, True), (None, False), (2, True))
    ]
