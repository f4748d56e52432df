"""Decision tables of the ways in, whole: every step of a promotion, degree and jenjang, golongan, set of tests."""

from itertools import chain, combinations, pairwise, product
from typing import Any

import pytest
import z3

from jenjang.core.engine.proof import prove
from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG, KEAHLIAN, KETERAMPILAN, PENDIDIKAN
from jenjang.core.karier.pengangkatan.perpindahan import PERPINDAHAN
from jenjang.core.karier.pengangkatan.pertama import PERTAMA
from jenjang.core.karier.pengangkatan.promosi import PROMOSI
from jenjang.core.karier.pengangkatan.uji_kompetensi import UJI
from jenjang.core.telaah import telaah

PROMOSI_LENGKAP: dict[str, Any] = {
    **dict.fromkeys(("rencana_suksesi", "inovasi_diakui", "standar_kompetensi", "rekam_jejak_baik", "lowongan"), True),
    **dict.fromkeys(("pelanggaran_kode_etik", "hukuman_disiplin"), False),
    "uji": list(UJI),
    "nilai_kinerja": ["baik", "baik"],
    "ijazah": "S2",
}
PERTAMA_LENGKAP: dict[str, Any] = {
    "status": "PNS",
    "asal": "CPNS formasi Pekerja Sosial",
    "integritas": True,
    "sehat": True,
    "bidang_ijazah": "pekerjaan sosial",
    "nilai_kinerja": ["baik"],
}
KTK_LENGKAP: dict[str, Any] = {
    "jenjang_asal": "Penyelia",
    "ijazah": "S2",
    "bidang_ijazah": "pekerjaan sosial",
    "uji": list(UJI),
    "lowongan": True,
    "lahir": "1980-01-01",
    "tmt": "2021-01-01",
}


def reasons(jenis: str, data: dict[str, Any]) -> set[str]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    kode = {line["kode"] for line in answer["alasan"]}
    assert (answer["hasil"]["memenuhi"] is True) is (not kode)
    return kode


@pytest.mark.parametrize(("asal", "tujuan"), list(product(("bukan Pekerja Sosial", *JENJANG), JENJANG)))
def test_every_step_of_a_promotion(asal: str, tujuan: str) -> None:
    expected = set() if tujuan in KEAHLIAN else {"tujuan_bukan_keahlian"}
    if asal in JENJANG:
        same = next(kategori for kategori in (KETERAMPILAN, KEAHLIAN) if asal in kategori)
        if tujuan not in same:
            expected.add("promosi_lintas_kategori")
        elif same.index(tujuan) > same.index(asal) + 1:
            expected.add("promosi_lebih_dari_satu_tingkat")
        elif same.index(tujuan) <= same.index(asal):
            expected.add("promosi_tidak_menaikkan")
    jabatan = f"Pekerja Sosial {asal}" if asal in JENJANG else asal
    assert reasons("promosi", PROMOSI_LENGKAP | {"jabatan_asal": jabatan, "jenjang_tujuan": tujuan}) == expected


@pytest.mark.parametrize(
    ("ijazah", "jenjang", "kategori"), list(product(PENDIDIKAN, JENJANG, ("keahlian", "keterampilan")))
)
def test_every_degree_and_jenjang_of_a_first_appointment(ijazah: str, jenjang: str, kategori: str) -> None:
    expected = set()
    if kategori == "keterampilan" or jenjang in KETERAMPILAN:
        expected.add("tujuan_bukan_keahlian")
    if ijazah in ("SLTA", "D3"):
        expected.add("ijazah_di_bawah_sarjana")
    elif jenjang in KEAHLIAN and jenjang != ("Ahli Muda" if ijazah == "S3" else "Ahli Pertama"):
        expected.add("jenjang_bukan_jenjang_masuk")
    if jenjang == "Ahli Utama" and ijazah not in ("S2", "S3"):
        expected.add("ahli_utama_belum_magister")
    given = {"ijazah": ijazah, "jenjang_tujuan": jenjang, "kategori_tujuan": kategori}
    assert reasons("pengangkatan_pertama", PERTAMA_LENGKAP | given) == expected


@pytest.mark.parametrize(("golongan", "jenjang"), list(product(GOLONGAN, KEAHLIAN)))
def test_every_golongan_against_the_lowest_of_the_jenjang_aimed_at(golongan: str, jenjang: str) -> None:
    lowest = {"Ahli Pertama": "III/a", "Ahli Muda": "III/c", "Ahli Madya": "IV/a", "Ahli Utama": "IV/d"}[jenjang]
    enough = GOLONGAN.index(golongan) >= GOLONGAN.index(lowest)
    given = {"golongan": golongan, "jenjang_tujuan": jenjang}
    found = reasons("keterampilan_ke_keahlian", KTK_LENGKAP | given)
    assert found == (set() if enough else {"pangkat_di_bawah_jenjang_tujuan"})


@pytest.mark.parametrize("passed", list(chain.from_iterable(combinations(UJI, count) for count in range(4))))
def test_each_test_not_passed_is_its_own_reason(passed: tuple[str, ...]) -> None:
    given = {"golongan": "III/d", "jenjang_tujuan": "Ahli Muda", "uji": list(reversed(passed))}
    missing = {f"belum_lulus_uji_{uji.replace(' ', '_')}" for uji in UJI if uji not in passed}
    assert reasons("keterampilan_ke_keahlian", KTK_LENGKAP | given) == missing


def proved(claim: z3.BoolRef) -> bool:
    """Whether a claim holds for every value of its variables."""
    solver = z3.Solver()
    solver.add(z3.Not(claim))
    return bool(solver.check() == z3.unsat)


def one_of(term: Any, *choices: str) -> Any:
    return z3.Or(*[term == z3.StringVal(each) for each in choices])


def test_nobody_is_promoted_more_than_one_step_or_out_of_keterampilan() -> None:
    values = prove(PROMOSI.plan())
    known = one_of(values["jenjang_tujuan"], *JENJANG)
    holder = one_of(values["jabatan_asal"], *JENJANG)
    steps = [z3.And(values["jabatan_asal"] == low, values["jenjang_tujuan"] == high)
             for low, high in pairwise(KEAHLIAN)]  # fmt: skip
    assert proved(z3.Implies(z3.And(values["memenuhi"], known, holder), z3.Or(*steps)))
    assert proved(z3.Implies(z3.And(values["memenuhi"], known), one_of(values["jenjang_tujuan"], *KEAHLIAN)))


def test_nobody_enters_ahli_utama_without_a_magister() -> None:
    for rules in (PROMOSI, PERPINDAHAN, PERTAMA):
        values = prove(rules.plan())
        known = one_of(values["ijazah"], *PENDIDIKAN)
        met = z3.And(values["memenuhi"], known, values["jenjang_tujuan"] == "Ahli Utama")
        assert proved(z3.Implies(met, one_of(values["ijazah"], "S2", "S3")))


def test_the_claims_would_fail_where_the_rules_did_not_hold_them() -> None:
    """What is proved says something only where the opposite is not proved too."""
    values = prove(PROMOSI.plan())
    assert not proved(z3.Not(values["memenuhi"]))
    assert not proved(z3.Implies(values["memenuhi"], values["jenjang_tujuan"] == "Ahli Muda"))


def test_a_younger_appointment_is_never_worse() -> None:
    """The same person, appointed earlier: what passes later passes earlier, in both readings."""
    for letter in "ab":
        plan = PERPINDAHAN.plan(readings={"R24": letter})
        later = prove(plan)
        tmt = z3.Int("tmt_awal")
        sooner = z3.substitute(later["usia_memenuhi"], (later["tmt"], tmt))
        assert proved(z3.Implies(z3.And(tmt <= later["tmt"], later["usia_memenuhi"]), sooner))
