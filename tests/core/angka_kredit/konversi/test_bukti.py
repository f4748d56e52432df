"""Proofs on the rules of the credit since 2023: predicates, monotony, splitting of a year, the two accounts."""

from itertools import product

import pytest
import z3

from jenjang.core.angka_kredit.konversi.integrasi import INTEGRASI
from jenjang.core.angka_kredit.konversi.konversi import KONVERSI
from jenjang.core.angka_kredit.konversi.penetapan import PENETAPAN
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.proof import prove
from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.kinerja.isian import PENILAIAN, PREDIKAT
from jenjang.core.kinerja.predikat import PREDIKAT_KINERJA
from z3_claims import exactly_one, holds

HARI = 20230101
PEMBULATAN = {"a": 1_000, "b": 10_000}
"""The unit of the declared rounding (K01) in millionths."""


def ak(jenjang: str, predikat: str, bulan: int, pilihan: str = "a") -> int:
    return int(
        KONVERSI.plan(readings={"K01": pilihan}).run({"jenjang": jenjang, "predikat": predikat, "bulan": bulan})["ak"]
    )


def test_every_combination_of_result_and_behaviour_has_exactly_one_predicate() -> None:
    terms = prove(PREDIKAT_KINERJA.plan())
    ratings = [z3.Or(*(terms[name] == each for each in PENILAIAN)) for name in ("hasil_kerja", "perilaku")]
    holds(exactly_one(*(terms["predikat"] == each for each in PREDIKAT)), *ratings)
    rows = table_in_force("predikat_kinerja", HARI).rows
    assert rows.keys() == set(product(PENILAIAN, PENILAIAN))
    assert set(rows.values()) == set(PREDIKAT)


def test_a_better_rating_never_gives_a_worse_predicate() -> None:
    rows = table_in_force("predikat_kinerja", HARI).rows
    rank = {key[0]: value for key, value in table_in_force("peringkat_predikat", HARI).rows.items()}
    for hasil, perilaku in rows:
        better = PENILAIAN[: PENILAIAN.index(hasil) + 1]
        assert all(rank[rows[each, perilaku]] >= rank[rows[hasil, perilaku]] for each in better)
        kinder = PENILAIAN[: PENILAIAN.index(perilaku) + 1]
        assert all(rank[rows[hasil, each]] >= rank[rows[hasil, perilaku]] for each in kinder)


@pytest.mark.parametrize("pilihan", PEMBULATAN)
@pytest.mark.parametrize("jenjang", JENJANG)
def test_credit_grows_with_predicate_and_months(jenjang: str, pilihan: str) -> None:
    rising = PREDIKAT[::-1]
    table = [[ak(jenjang, predikat, bulan, pilihan) for bulan in range(1, 13)] for predikat in rising]
    assert all(row == sorted(set(row)) for row in table)
    assert all(column == tuple(sorted(set(column))) for column in zip(*table, strict=True))


@pytest.mark.parametrize("pilihan", PEMBULATAN)
@pytest.mark.parametrize("jenjang", JENJANG)
def test_splitting_a_year_changes_nothing_but_the_declared_rounding(jenjang: str, pilihan: str) -> None:
    unit = PEMBULATAN[pilihan]
    for predikat in PREDIKAT:
        whole = ak(jenjang, predikat, 12, pilihan)
        for first in range(1, 12):
            parts = ak(jenjang, predikat, first, pilihan) + ak(jenjang, predikat, 12 - first, pilihan)
            # Each of two roundings is off by at most half a unit, and so is that of the whole year.
            assert abs(parts - whole) * 2 <= 3 * unit
        months = 12 * ak(jenjang, predikat, 1, pilihan)
        assert abs(months - whole) * 2 <= 13 * unit
        setahun = KONVERSI.plan().run({"jenjang": jenjang, "predikat": predikat, "bulan": 12})["ak_setahun"]
        assert abs(whole - setahun) * 2 <= unit
        if setahun % (12 * unit) == 0:
            assert months == whole


def test_the_coefficient_follows_the_jenjang_alone() -> None:
    assert "golongan" not in KONVERSI.nodes


def test_more_credit_never_undoes_a_penetapan() -> None:
    plan = PENETAPAN.plan()
    one, two = prove(plan), prove(plan)
    apart = {name: z3.FreshInt(name) for name in ("more",)}
    swap = [(two["ak_konversi"], two["ak_konversi"] + apart["more"])]
    for name in ("dapat_pangkat", "dapat_jenjang"):
        with_more = z3.substitute(two[name], *swap)
        holds(z3.Implies(one[name], with_more), apart["more"] >= 0)


def test_integration_by_jenjang_and_by_golongan_differ_by_the_ak_dasar() -> None:
    """Both accounts start from one PAK: per golongan (R44) and per jenjang differ by the AK Dasar of the golongan."""
    by_jenjang = table_in_force("nilai_dasar_integrasi", HARI).rows
    by_golongan = table_in_force("nilai_dasar_golongan_lama", HARI).rows
    dasar = table_in_force("ak_dasar_golongan", HARI).rows
    keahlian = [
        (jenjang, golongan)
        for jenjang, golongan in langkah()
        if ("keahlian", golongan) in by_golongan and jenjang.startswith("Ahli")
    ]
    differing = [
        (jenjang, golongan)
        for jenjang, golongan in keahlian
        if by_golongan["keahlian", golongan] - by_jenjang[(jenjang,)] != dasar[jenjang, golongan]
    ]
    # At the highest pangkat no step follows, and the annex gives no AK Dasar.
    assert differing == [("Ahli Utama", "IV/e")]


def test_credit_of_2019_to_2022_is_taken_whole() -> None:
    terms = prove(INTEGRASI.plan())
    whole = terms["ak_lama"] - terms["pengembangan_profesi"] - terms["penunjang"]
    holds(terms["ak_integrasi"] == whole, z3.Not(terms["konvensional"]))
