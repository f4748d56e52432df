"""Ten thousand people of butir and predicates are assessed as the questions and `nilai` assess each of them."""

import json
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from buatan.bangsa import Record, hasil, masalah, nilai
from buatan.bangsa_predikat import KOLOM_JENJANG, acak_berpredikat, menurut_telaah_dua
from jenjang.core.engine.amounts import amount_text, parse_amount
from jenjang.core.engine.question import Context
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.core.penilaian.perorangan.seumur import seumur_jabatan
from jenjang.core.telaah import muat_pertanyaan
from jenjang.surat.nilai.read import parse_record

MESIN = ["polars", "duckdb", pytest.param("spark", marks=pytest.mark.spark)]
PEGAWAI = 10_000


@pytest.fixture(scope="module")
def bangsa() -> tuple[list[Record], list[Record], list[Record]]:
    people, records = acak_berpredikat(PEGAWAI, benih=23)
    return people, records, menurut_telaah_dua(people, records)


@pytest.mark.parametrize("mesin", MESIN)
def test_ten_thousand_people_are_assessed_as_one_by_one(bangsa: Any, mesin: str, tmp_path: Path) -> None:
    people, records, expected = bangsa
    nilai(tmp_path, people, records, mesin)
    found = hasil(tmp_path)
    assert [pair for pair in zip(found, expected, strict=True) if pair[0] != pair[1]] == []
    assert masalah(tmp_path) == []
    since = [row for row in found if row["tahun"] >= 2023]
    assert {row["memenuhi"] for row in since} == {row["dapat_jenjang"] for row in since} == {True, False}


def test_a_record_of_one_person_yields_what_the_nation_does(tmp_path: Path) -> None:
    """`nilai` follows a life; the nation knows the present post only, so that lives without a rise are compared."""
    muat_pertanyaan()
    people, records = acak_berpredikat(400, benih=7)
    own: dict[int, list[Record]] = defaultdict(list)
    for each in records:
        own[each["pegawai"]].append(each)
    lives = [each for each in people if _sebanding(own[each["pegawai"]], each["jenjang"])]
    nilai(tmp_path, lives, [row for each in lives for row in own[each["pegawai"]]], "polars")
    found = [row for row in hasil(tmp_path) if row["tahun"] >= 2023]
    assert len(found) > 100
    numbered = {each["pegawai"]: each for each in lives}
    for row in found:
        step = _langkah(numbered[row["pegawai"]], own[row["pegawai"]], row["tahun"])
        names = {"jumlah": "jumlah", "dibutuhkan": "minimal_pangkat", "kurang": "kurang_pangkat"}
        names |= {"sisa": "kelebihan_pangkat", **{name: name for name in KOLOM_JENJANG}}
        amounts = {name: None if step[each] is None else parse_amount(step[each]) for name, each in names.items()}
        verdicts = {"memenuhi": step["dapat_pangkat"], "dapat_jenjang": step["dapat_jenjang"]}
        assert {name: row[name] for name in (*amounts, *verdicts)} == {**amounts, **verdicts}, row


def _sebanding(rows: list[Record], jenjang: str) -> bool:
    """Whether one jenjang was held all the time, no year was a part (2020, R07), and no letter is told to lack."""
    return all(
        row["jenjang"] in (None, jenjang) and row["tahun"] > 2020 and row.get("penugasan_tertulis") is not False
        for row in rows
    )


def _langkah(orang: Record, rows: list[Record], tahun: int) -> Record:
    """Give what `jenjang nilai --pada 31 December` says of the account per jenjang."""
    person = {name: orang[name] for name in ("jenjang", "golongan", "status")}
    content = {
        "pegawai": {**person, "saldo_awal": amount_text(orang["saldo_awal"]), "tmt_jenjang": "2019-01-01"},
        "kegiatan": [_klaim(row) for row in rows if row["predikat"] is None],
        "predikat": list(_periode([row for row in rows if row["predikat"] is not None])),
    }
    record = parse_record(json.dumps(content).encode(), "orang.json", None, "")
    checked = periksa_berkas(record, date(2030, 1, 1))
    assert checked.masalah == ()
    step = seumur_jabatan(nilai_berkas(checked), Context(), date(tahun, 12, 31)).langkah
    assert step.jawaban is not None
    return step.jawaban.hasil or {}


def _klaim(row: Record) -> Record:
    year = {"tanggal_mulai": f"{row['tahun']}-01-02", "tanggal_selesai": f"{row['tahun']}-12-30"}
    told = {name: row[name] for name in ("kode", "jumlah", "unit_punya_jenjang_butir") if row[name] is not None}
    letter = {"penugasan_nomor": "1/ST/CONTOH", "penugasan_tanggal": f"{row['tahun']}-01-01"}
    return {**year, **told, **(letter if row["penugasan_tertulis"] else {})}


def _periode(rows: list[Record]) -> Any:
    begun: dict[int, int] = defaultdict(lambda: 1)
    for row in rows:
        first = begun[row["tahun"]]
        begun[row["tahun"]] += row["bulan"]
        yield {
            "tahun": row["tahun"],
            "bulan_mulai": first,
            "bulan_selesai": first + row["bulan"] - 1,
            "predikat": row["predikat"].strip(),
            "jenjang": row["jenjang"],
        }
