"""Proofs with Z3, from the rule bodies themselves: the tables of credit are whole, the limits always hold."""

from typing import Any

import pytest
import z3

from jenjang.core.angka_kredit.karya_bersama import KARYA
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.angka_kredit.pelatihan import PELATIHAN
from jenjang.core.angka_kredit.penunjang import BUTIR_PENUNJANG, PENUNJANG
from jenjang.core.angka_kredit.tahun import TAHUN
from jenjang.core.engine.proof import ProofTerm, prove, variable
from jenjang.core.engine.ruleset import Ruleset
from z3_claims import exactly_one, free, holds, possible

PER_UNIT = 1_000_000


@pytest.fixture(scope="module")
def kegiatan() -> dict[str, Any]:
    plan = KEGIATAN.plan()
    butir = ("angka_kredit_butir", "tingkat_butir", "kategori_butir", "butir_semua_jenjang", "butir_tugas_jabatan")
    return free(plan, "tingkat_pemangku", "kategori_pemangku", *butir)


def test_the_factors_of_pasal_11_are_complete_and_do_not_overlap(kegiatan: dict[str, Any]) -> None:
    t = kegiatan
    above, below = t["jarak_jenjang"] == 1, t["jarak_jenjang"] == -1
    accepted = t["diterima"]
    holds(
        exactly_one(
            z3.Not(accepted),
            z3.And(accepted, above, t["faktor"] == 80),
            z3.And(accepted, below, t["faktor"] == 100),
            z3.And(accepted, t["jarak_jenjang"] == 0, t["faktor"] == 100),
        )
    )


def test_an_activity_is_accepted_exactly_where_pasal_10_opens_it(kegiatan: dict[str, Any]) -> None:
    t = kegiatan
    one_step = z3.Or(t["jarak_jenjang"] == 1, t["jarak_jenjang"] == -1)
    opened = z3.And(one_step, t["penugasan_tertulis"], z3.Not(t["unit_punya_jenjang_butir"]))
    same = t["kategori_butir"] == t["kategori_pemangku"]
    wanted = z3.And(t["butir_tugas_jabatan"], same, z3.Or(t["jarak_jenjang"] == 0, opened))
    holds(t["diterima"] == wanted)


def test_every_refusal_has_a_reason_and_no_other(kegiatan: dict[str, Any]) -> None:
    conditions = [node.name for node in KEGIATAN.plan().nodes.values() if node.is_condition]
    assert len(conditions) == 5
    holds(kegiatan["diterima"] == z3.And(*[kegiatan[name] for name in conditions]))


def test_credit_is_never_negative_and_never_above_the_row_in_full(kegiatan: dict[str, Any]) -> None:
    t = kegiatan
    given = (t["angka_kredit_butir"] >= 0, t["jumlah"] >= 0)
    holds(z3.And(t["ak"] >= 0, t["ak"] <= t["angka_kredit_butir"] * t["jumlah"]), *given)
    holds(z3.Implies(z3.Not(t["diterima"]), t["ak"] == 0), *given)


@pytest.mark.parametrize("readings", [{}, {"R06": "b"}, {"R45": "b"}, {"R06": "b", "R45": "b"}], ids=str)
def test_the_limit_of_a_year_holds_under_every_reading(readings: dict[str, str]) -> None:
    t = free(TAHUN.plan(readings=readings), "target", "pemeliharaan")
    given = (t["capaian"] >= 0, t["target"] >= 0, t["pemeliharaan"] >= 0)
    holds(100 * t["ak_ditetapkan"] <= 150 * t["dasar_target"], *given)
    holds(t["ak_ditetapkan"] <= t["capaian"], *given)
    holds(t["ak_ditetapkan"] >= 0, *given)
    holds(z3.Implies(100 * t["capaian"] <= 150 * t["dasar_target"], t["ak_ditetapkan"] == t["capaian"]), *given)
    holds(t["ak_ditetapkan"] + t["disimpan"] + t["hilang"] == t["capaian"], *given)
    holds(z3.And(t["disimpan"] >= 0, t["hilang"] >= 0), *given)
    holds(z3.Or(t["kurang"] == 0, t["kelebihan"] == 0), *given)
    holds(t["target_terpenuhi"] == (t["kurang"] == 0), *given)
    holds(z3.Or(t["dasar_target"] == t["target"], t["dasar_target"] == t["pemeliharaan"]), *given)


def test_penunjang_counts_at_most_a_fifth_of_the_figure_and_nothing_vanishes() -> None:
    t = free(PENUNJANG.plan(), "angka_golongan")
    given = (t["jumlah"] >= 0, t["angka_golongan"] >= 0)
    holds(100 * t["dihitung"] <= 20 * t["angka_golongan"], *given)
    holds(z3.And(t["dihitung"] >= 0, t["gugur"] >= 0), *given)
    holds(t["dihitung"] + t["gugur"] == t["jumlah"], *given)
    holds(z3.Implies(100 * t["jumlah"] <= 20 * t["angka_golongan"], t["gugur"] == 0), *given)


def test_a_kegiatan_penunjang_is_never_negative() -> None:
    rows = ("angka_golongan", "persen_butir", "angka_kredit_butir", "kategori_pemangku", "butir_penunjang")
    t = free(BUTIR_PENUNJANG.plan(), *rows, "puncak", "terbuka_bagi_keterampilan")
    given = [t[name] >= 0 for name in ("angka_golongan", "persen_butir", "angka_kredit_butir", "jumlah")]
    holds(t["ak"] >= 0, *given)


@pytest.mark.parametrize("penulis", [1, 2, 3, 4])
def test_shares_by_role_are_the_whole_work_or_less_by_millionths(penulis: int) -> None:
    given = {"penulis_tercetak": str(penulis), "jumlah_penulis": penulis, "peran_ditentukan": True}
    plan = KARYA.plan()
    t = prove(plan, {**given, "angka_kredit_karya": variable("angka_kredit_karya", "angka_kredit")})
    work = t["angka_kredit_karya"]
    holds(z3.And(t["jumlah_bagian"] <= work, work - t["jumlah_bagian"] < penulis), work >= 0)
    holds(t["jumlah_bagian"] == work, work >= 0, work % 100 == 0)


def equal_shares(penulis: Any) -> tuple[dict[str, Any], Any]:
    given = {"jumlah_penulis": penulis, "peran_ditentukan": ProofTerm(z3.BoolVal(False)), "penulis_tercetak": "-"}
    t = prove(KARYA.plan(), {**given, "angka_kredit_karya": variable("angka_kredit_karya", "angka_kredit")})
    return t, t["angka_kredit_karya"]


def test_equal_shares_never_exceed_the_work_for_any_number_of_authors() -> None:
    penulis = variable("jumlah_penulis", "orang")
    t, work = equal_shares(penulis)
    given = (work >= 0, penulis.term > 1)
    holds(t["bagian_sama"] * penulis.term <= work, *given)
    holds(z3.And(t["bagian_sama"] >= 0, t["sisa_tidak_dibagi"] >= 0), *given)


@pytest.mark.parametrize("penulis", [2, 3, 4, 5, 6, 7, 11, 100])
def test_equal_shares_lose_less_than_the_finest_unit_for_each_author(penulis: int) -> None:
    t, work = equal_shares(penulis)
    holds(t["sisa_tidak_dibagi"] < penulis * 1000, work >= 0)
    holds(z3.Implies(work % (penulis * 1000) == 0, t["sisa_tidak_dibagi"] == 0), work >= 0)


# First and last whole hour of each band as Lampiran III I.E.3 and I.E.4 print them.
RENTANG = {"g": (1, 29), "f": (30, 80), "e": (81, 160), "d": (161, 480), "c": (481, 640), "b": (641, 960)}


def test_the_bands_of_training_are_complete_and_do_not_overlap() -> None:
    t = prove(PELATIHAN.plan(), {name: variable(name, "teks") for name in ("baris", "ak")})
    jam, huruf = t["jam"], t["huruf"]
    whole = jam / PER_UNIT
    bands = {letter: z3.And(whole >= first, whole <= last) for letter, (first, last) in RENTANG.items()}
    bands |= {"a": whole >= 961, "": whole < 1}
    holds(exactly_one(*bands.values()), jam >= 0)
    for letter, band in bands.items():
        holds((huruf == letter) == band, jam >= 0)


@pytest.mark.parametrize("rules", [KEGIATAN, PELATIHAN, BUTIR_PENUNJANG], ids=lambda rules: rules.name)
def test_every_verdict_can_be_met_and_refused(rules: Ruleset) -> None:
    """A verdict that is always the same would make the proofs above empty."""
    accepted = prove(rules.plan())["diterima"]
    assert possible(accepted)
    assert possible(z3.Not(accepted))
