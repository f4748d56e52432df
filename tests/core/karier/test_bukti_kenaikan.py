"""Proofs with Z3, from the rule bodies themselves: what a promotion counts, carries and asks."""

from itertools import pairwise
from typing import Any

import pytest
import z3

from jenjang.core.karier.kenaikan_jenjang import JENJANG
from jenjang.core.karier.kenaikan_pangkat import PANGKAT
from z3_claims import free, holds

AMOUNTS = ("saldo_awal", "tugas_jabatan", "penunjang", "pengembangan_profesi", "angka_golongan")
LANGKAH = ("angka_golongan", "jenjang_berikut", "golongan_berikut", "puncak", "ganti_jenjang")


@pytest.fixture(scope="module", params=["a", "b", "c"])
def pangkat(request: pytest.FixtureRequest) -> tuple[dict[str, Any], list[Any]]:
    """The terms of a promotion under each reading of R15, and that no amount is negative."""
    t = free(PANGKAT.plan(readings={"R15": request.param}), *LANGKAH, "pengembangan_profesi_minimal")
    given = [t[name] >= 0 for name in AMOUNTS]
    return t, [*given, z3.Implies(t["puncak"], z3.Not(t["ganti_jenjang"]))]


def test_penunjang_counts_at_most_a_fifth_and_nothing_vanishes(pangkat: tuple[dict[str, Any], list[Any]]) -> None:
    t, given = pangkat
    holds(100 * t["penunjang_dihitung"] <= 20 * t["ak_dibutuhkan"], *given)
    holds(t["penunjang_dihitung"] + t["penunjang_gugur"] == t["penunjang"], *given)
    holds(z3.And(t["penunjang_dihitung"] >= 0, t["penunjang_gugur"] >= 0), *given)


def test_the_sum_is_that_of_its_parts(pangkat: tuple[dict[str, Any], list[Any]]) -> None:
    t, given = pangkat
    parts = t["saldo_awal"] + t["tugas_jabatan"] + t["penunjang_dihitung"] + t["pengembangan_profesi_dihitung"]
    holds(t["jumlah"] == parts, *given)
    counted = t["pengembangan_profesi_dihitung"]
    holds(z3.Or(counted == 0, counted == t["pengembangan_profesi"]), *given)


def test_what_is_short_and_what_is_over_are_never_both_positive(pangkat: tuple[dict[str, Any], list[Any]]) -> None:
    t, given = pangkat
    holds(z3.And(t["kurang"] >= 0, t["kelebihan"] >= 0), *given)
    holds(z3.Or(t["kurang"] == 0, t["kelebihan"] == 0), *given)
    holds(z3.Implies(z3.Not(t["puncak"]), t["jumlah"] + t["kurang"] == t["ak_dibutuhkan"] + t["kelebihan"]), *given)
    holds(t["angka_kredit_cukup"] == (t["kurang"] == 0), *given)


def test_a_promotion_never_begins_a_jenjang_with_old_credit(pangkat: tuple[dict[str, Any], list[Any]]) -> None:
    """Pasal 42, R11: the surplus is carried inside the jenjang and lost across it, and only by a promotion made."""
    t, given = pangkat
    holds(z3.Implies(t["memenuhi"], t["awal_jenjang_baru"] == 0), *given)
    holds(z3.Implies(t["memenuhi"], t["sisa_dibawa"] == t["jumlah"] - t["ak_dibutuhkan"]), *given)
    holds(z3.Implies(t["memenuhi"], t["kelebihan_hilang"] == t["kelebihan"]), *given)
    holds(z3.Implies(z3.Not(t["memenuhi"]), z3.And(t["sisa_dibawa"] == 0, t["kelebihan_hilang"] == 0)), *given)


def test_a_promotion_asks_every_condition_and_nothing_else(pangkat: tuple[dict[str, Any], list[Any]]) -> None:
    t, given = pangkat
    conditions = [node.name for node in PANGKAT.plan().nodes.values() if node.is_condition]
    assert len(conditions) == 9
    holds(t["memenuhi"] == z3.And(*[t[name] for name in conditions]), *given)
    holds(z3.Implies(t["memenuhi"], z3.And(z3.Not(t["puncak"]), t["kurang"] == 0)), *given)


def test_inside_a_jenjang_gate_degree_and_test_do_not_bind(pangkat: tuple[dict[str, Any], list[Any]]) -> None:
    t, given = pangkat
    binding = z3.And(t["pengembangan_profesi_cukup"], t["ijazah_ahli_utama"], t["syarat_jenjang_lain_terpenuhi"])
    holds(z3.Implies(z3.Not(t["ganti_jenjang"]), binding), *given)


def test_nobody_enters_ahli_utama_without_a_magister(pangkat: tuple[dict[str, Any], list[Any]]) -> None:
    t, given = pangkat
    toward = z3.And(t["memenuhi"], t["ganti_jenjang"], t["jenjang_berikut"] == "Ahli Utama")
    magister = z3.Or(t["pendidikan"] == "S2", t["pendidikan"] == "S3")
    known = z3.Or(*[t["pendidikan"] == each for each in ("SLTA", "D3", "S1", "S2", "S3")])
    holds(z3.Implies(toward, magister), *given, known)


@pytest.fixture(scope="module")
def naik() -> dict[str, Any]:
    return free(JENJANG.plan(), "pengembangan_profesi_minimal")


def test_a_rise_goes_one_step_inside_the_category(naik: dict[str, Any]) -> None:
    t = naik
    ladders = (("Pemula", "Terampil", "Mahir", "Penyelia"), ("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"))
    steps = [(low, high) for ladder in ladders for low, high in pairwise(ladder)]
    known = [z3.Or(*[t[name] == each for ladder in ladders for each in ladder]) for name in ("dari", "ke")]
    step = z3.Or(*[z3.And(t["dari"] == low, t["ke"] == high) for low, high in steps])
    holds(z3.And(t["dalam_kategori_sama"], t["satu_tingkat_lebih_tinggi"]) == step, *known)
    holds(z3.Implies(t["memenuhi"], step), *known)


def test_a_rise_asks_the_sum_the_gate_and_all_the_rest(naik: dict[str, Any]) -> None:
    t = naik
    conditions = [node.name for node in JENJANG.plan().nodes.values() if node.is_condition]
    assert len(conditions) == 10
    holds(t["memenuhi"] == z3.And(*[t[name] for name in conditions]))
    enough = z3.And(z3.Not(t["langkah_tanpa_angka"]), t["ak_jenjang"] >= t["dibutuhkan"], t["kurang"] == 0)
    holds(z3.Implies(t["memenuhi"], z3.Or(t["langkah_tanpa_angka"], enough)))
    holds(z3.And(t["kurang"] >= 0, z3.Or(t["kurang"] == 0, t["kurang"] == t["dibutuhkan"] - t["ak_jenjang"])))
    holds(z3.Implies(t["memenuhi"], t["pengembangan_profesi"] >= t["pengembangan_profesi_minimal"]),
          t["pengembangan_profesi"] >= 0)  # fmt: skip
