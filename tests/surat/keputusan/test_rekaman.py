"""The record of a decree is read back as it was written, and other values are refused with their place."""

import json
from typing import Any

import pytest

from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.surat.keputusan.rekaman import RekamanSalah, pulihkan, rekam
from keputusan_uji import keputusan_uji

KEPUTUSAN = keputusan_uji()


def test_a_whole_decree_comes_back_equal_through_json() -> None:
    kembali = pulihkan(json.loads(json.dumps(rekam(KEPUTUSAN))))
    assert kembali == KEPUTUSAN
    assert periksa_keputusan(kembali).catatan == periksa_keputusan(KEPUTUSAN).catatan


@pytest.mark.parametrize(
    ("rekaman", "letak"),
    [
        ([], "Keputusan: bukan objek"),
        ({"kepala": {}, "daftar": {}, "lembar": [], "tak_terbaca": []}, r"Keputusan\.daftar: bukan daftar"),
        ({"kepala": {"asing": 1}, "daftar": [], "lembar": [], "tak_terbaca": []}, r"Keputusan\.kepala: 'asing'"),
        ({"kepala": {"unit": 1}, "daftar": [], "lembar": [], "tak_terbaca": []}, r"KepalaKeputusan\.unit: 1 bukan str"),
        ({"kepala": {"tanggal": True}, "daftar": [], "lembar": [], "tak_terbaca": []}, r"tanggal: True bukan int"),
        ({"kepala": {}}, "Keputusan: "),
    ],
)
def test_values_that_are_no_decree_are_refused_with_their_place(rekaman: Any, letak: str) -> None:
    with pytest.raises(RekamanSalah, match=letak):
        pulihkan(rekaman)
