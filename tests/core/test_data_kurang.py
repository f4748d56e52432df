"""What is left out never turns an answer: what is said on part of the data is what is said on all of it."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jenjang.core.engine.answer import UNKNOWN_CODE
from jenjang.core.telaah import muat_pertanyaan, telaah
from tables_of_cases import CASES, NAMES, data_of

# Data that have a meaning when left out (an amount is 0, a flag is taken as met or its condition does not apply).
BERMAKNA_TANPA = {
    "ak_kumulatif_jenjang": {"masuk_pada"},
    "batas_ijazah": {"bidang"},
    "capaian_tahunan": {"pengembangan_profesi", "penunjang", "mulai_bertugas", "tahun"},
    "integrasi": {"golongan", "pengembangan_profesi", "penunjang"},
    "kenaikan_jenjang": {"masuk_pada", "pelatihan_fungsional"},
    "kenaikan_pangkat": {
        *("saldo_awal", "penunjang", "pengembangan_profesi", "hasil_kerja_minimal", "syarat_jenjang_lain"),
        *("tmt_pangkat", "tmt_usul", "nilai_kinerja", "proses_disiplin"),
    },
    "penetapan": {
        *("golongan_awal_jenjang", "ak_integrasi", "ak_dasar", "ak_jf_lama", "ak_penyesuaian", "ijazah_baru"),
    },
    "perpindahan_konversi": {"pangkat_puncak"},
}
# What follows from a ground of dismissal is told while it is open whether the ground is met.
DISEBUT_SELAGI_TERBUKA = {"huruf", "perlu_pemeriksaan_dan_izin", "dapat_diangkat_kembali", "syarat"}
LENGKAP = [
    pytest.param(tabel["jenis"], data_of(tabel, kasus), id=nama)
    for (tabel, kasus), nama in zip(CASES, NAMES, strict=True)
    if "kesalahan" not in kasus and "penafsiran" not in kasus
]
# Tables of many like cases are tried in part here; the generated parts of data below draw from all of them.
PALING_BANYAK = 30
SEBAGIAN = [
    each
    for jenis in sorted({each.values[0] for each in LENGKAP})
    for of_jenis in [[each for each in LENGKAP if each.values[0] == jenis]]
    for each in of_jenis[:: len(of_jenis) // PALING_BANYAK + 1]
]


def ask(jenis: str, data: dict[str, Any]) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    return answer


def wajib(jenis: str, data: dict[str, Any]) -> list[str]:
    """The data of a case that mean nothing when left out."""
    return sorted(data.keys() - BERMAKNA_TANPA.get(jenis, set()))


def terbuka(part: dict[str, Any], whole: dict[str, Any]) -> set[str]:
    """The results that the part leaves open; every other is the whole's."""
    ours, theirs = ({**answer["hasil"], "tanda": None} for answer in (part, whole))
    assert {name for name, value in ours.items() if value not in (None, theirs.get(name))} <= DISEBUT_SELAGI_TERBUKA
    return {name for name, value in theirs.items() if value is not None and ours.get(name) is None}


@pytest.mark.parametrize(("jenis", "lengkap"), SEBAGIAN)
def test_one_datum_left_out_leaves_results_open_and_is_named(jenis: str, lengkap: dict[str, Any]) -> None:
    whole = ask(jenis, lengkap)
    for left_out in wajib(jenis, lengkap):
        part = ask(jenis, {name: value for name, value in lengkap.items() if name != left_out})
        if terbuka(part, whole):
            named = [line["kalimat"] for line in part["alasan"] if line["kode"] == UNKNOWN_CODE]
            assert any(left_out in sentence for sentence in named), left_out


@settings(max_examples=1000)
@given(st.sampled_from([each.values for each in LENGKAP]), st.data())
def test_what_is_said_on_part_of_the_data_is_what_is_said_on_all(case: tuple[str, dict[str, Any]], data: Any) -> None:
    jenis, lengkap = case
    kept = data.draw(st.sets(st.sampled_from([*wajib(jenis, lengkap), ""])))
    part = ask(jenis, {name: value for name, value in lengkap.items() if name in kept or name not in wajib(*case)})
    whole = ask(jenis, lengkap)
    known = {line["kode"] for line in part["alasan"]} - {UNKNOWN_CODE}
    assert known <= {line["kode"] for line in whole["alasan"]}
    if terbuka(part, whole):
        assert UNKNOWN_CODE in {line["kode"] for line in part["alasan"]}


def test_there_are_cases_of_almost_every_question() -> None:
    """The others are asked by tests of their own beside their rules."""
    rest = muat_pertanyaan().keys() - {each.values[0] for each in LENGKAP}
    assert rest == {
        *("abk_baris", "abk_formasi", "alur_pak", "kelas_tunjangan", "pembentuk_tim"),
        *("peraturan_berlaku", "sdm_kesos", "tim_penilai"),
    }
