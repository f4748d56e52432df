"""The closed lists of codes: their numbers by the regulation's form, and words that belong to one code alone."""

import re
from collections import Counter
from itertools import chain

import pytest

from jenjang.core.jabatan.informasi_jabatan import KodeSyarat
from jenjang.core.jabatan.kode import (
    BAKAT,
    HUBUNGAN,
    MINAT,
    MINAT_BARU,
    TEMPERAMEN,
    arti_kode,
    berkode,
    kode_menurut_arti,
)
from keputusan_uji import keputusan_uji

DAFTAR = {
    BAKAT: list("GVNSPQKFEMC"),
    TEMPERAMEN: list("DFIJMPRSTV"),
    MINAT: [f"{angka}{huruf}" for angka in range(1, 6) for huruf in "ab"],
    MINAT_BARU: ["R", "I", "A", "S", "Ke", "K"],
    "data": [f"D{angka}" for angka in range(7)],
    "orang": [f"O{angka}" for angka in range(9)],
    "benda": [f"B{angka}" for angka in range(8)],
}


@pytest.mark.parametrize("daftar", DAFTAR)
def test_a_list_holds_its_codes_and_no_other(daftar: str) -> None:
    assert all(berkode(daftar, kode) for kode in DAFTAR[daftar])
    assert not any(berkode(daftar, kode) for kode in ("Z", "6a", "D7", "O9", "B8", "", "g"))


@pytest.mark.parametrize("daftar", DAFTAR)
def test_the_first_words_of_a_code_lead_back_to_it(daftar: str) -> None:
    assert [kode_menurut_arti(daftar, arti_kode(daftar, kode)) for kode in DAFTAR[daftar]] == DAFTAR[daftar]


@pytest.mark.parametrize(
    ("daftar", "arti", "kode"),
    [
        (BAKAT, "Ketelitian", "Q"),
        (BAKAT, "Bakat umum", None),
        (TEMPERAMEN, "Performing Under Stress (PUS)", "S"),
        ("data", "Membandingkan/Mencocokkan", "D6"),
        ("orang", "melayani orang", "O7"),
        ("benda", "Menjalankan-mengontrol mesin", "B2"),
    ],
)
def test_words_as_offices_type_them_lead_to_one_code_or_none(daftar: str, arti: str, kode: str | None) -> None:
    assert kode_menurut_arti(daftar, arti) == kode


def _pasangan() -> list[tuple[str, KodeSyarat]]:
    syarat = [lembar.syarat_lain for lembar in keputusan_uji().lembar]
    huruf = [
        (daftar, kode)
        for satu in syarat
        for daftar, isi in ((BAKAT, satu.bakat), (TEMPERAMEN, satu.temperamen), (MINAT, satu.minat))
        for kode in isi
    ]
    fungsi = [(fungsi.hubungan, kode) for satu in syarat for fungsi in satu.fungsi for kode in fungsi.kode]
    return [(daftar, kode) for daftar, kode in chain(huruf, fungsi) if kode.kode]


def test_the_words_of_the_lists_are_those_that_the_decree_prints_beside_its_codes() -> None:
    """Nearly every pair of the decree agrees with the lists; what does not is noted by the verification."""
    cocok = Counter(
        kode_menurut_arti(daftar, kode.arti) == kode.kode for daftar, kode in _pasangan() if daftar not in HUBUNGAN
    )
    assert cocok[True] > 300
    assert cocok[True] > 20 * cocok[False]
    assert all(re.fullmatch(r"[A-Z][a-z]?\d?|\d[a-z]", kode.kode) for _, kode in _pasangan())
