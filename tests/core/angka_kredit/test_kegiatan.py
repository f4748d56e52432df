"""The credit of one activity over every holder, every row and every flag equals a reckoning of its own (Pasal 8-11)."""

from itertools import product
from typing import Any, NamedTuple

import pytest

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.engine.unknown import UNKNOWN

TANGGA = (
    ("Pemula", "Terampil", "Mahir", "Penyelia"),
    ("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"),
)
FLAGS = (True, False, UNKNOWN)
SEMUA_JENJANG = "L2.H.-.5"


class Kredit(NamedTuple):
    """Whether an activity is accepted, at how many hundredths, its reasons."""

    diterima: Any
    faktor: int | None
    alasan: frozenset[str]


def menurut_pasal_10(pemangku: str, butir: ButirKegiatan, ditugaskan: Any, unit_punya: Any) -> Kredit:
    """Reckon by the words of Pasal 8, 10 and 11, without the rules of the program."""
    if butir.lampiran == "III":
        return Kredit(False, None, frozenset({"bukan_tugas_jabatan"}))
    own = next(ladder for ladder in TANGGA if pemangku in ladder)
    row = TANGGA[("I", "II").index(butir.lampiran)]
    if own is not row:
        return Kredit(False, None, frozenset({"lintas_kategori"}))
    if butir.kode == SEMUA_JENJANG:
        return Kredit(True, 100, frozenset())
    step = row.index(butir.pelaksana) - own.index(pemangku)
    if step not in (-1, 0, 1):
        return Kredit(False, None, frozenset({"lebih_dari_satu_tingkat"}))
    if step == 0:
        return Kredit(True, 100, frozenset())
    reasons = {"tanpa_penugasan_tertulis"} if ditugaskan is False else set()
    reasons |= {"unit_punya_jenjang_butir"} if unit_punya is True else set()
    if reasons:
        return Kredit(False, None, frozenset(reasons))
    if UNKNOWN in [flag for flag in (ditugaskan, unit_punya) if flag is UNKNOWN]:
        return Kredit(UNKNOWN, None, frozenset())
    return Kredit(True, 80 if step == 1 else 100, frozenset())


@pytest.mark.parametrize("pemangku", [name for ladder in TANGGA for name in ladder])
def test_every_row_and_flag_is_decided_as_pasal_10_says(pemangku: str) -> None:
    plan = KEGIATAN.plan()
    for butir, ditugaskan, unit_punya in product(muat_katalog().butir, FLAGS, FLAGS):
        data = {"jenjang": pemangku, "kode": butir.kode, "jumlah": 7, "penugasan_tertulis": ditugaskan}
        run = plan.run({**data, "unit_punya_jenjang_butir": unit_punya})
        expected = menurut_pasal_10(pemangku, butir, ditugaskan, unit_punya)
        case = (pemangku, butir.kode, ditugaskan, unit_punya)
        assert run["diterima"] is expected.diterima, case
        assert {node.alasan for node in run.failed()} == expected.alasan, case
        if expected.diterima is UNKNOWN:
            assert run["ak"] is UNKNOWN, case
        elif expected.faktor is None:
            assert run["ak"] == 0, case
        else:
            assert run["faktor"] == expected.faktor, case
            assert run["ak"] * 100 == (butir.angka_kredit or 0) * 7 * expected.faktor, case


def test_no_credit_of_the_annexes_loses_a_part_at_eighty_per_cent() -> None:
    """R04: decimals stay exact, so nothing may be cut below a millionth."""
    assert all((butir.angka_kredit or 0) * 80 % 100 == 0 for butir in muat_katalog().butir)
