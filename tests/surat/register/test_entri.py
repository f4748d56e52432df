"""An entry takes only content that has one text everywhere, and its hash can be recomputed by hand."""

import hashlib
import json
from decimal import Decimal

import pytest

from buatan.register import rantai
from jenjang.surat.register.entri import IsiTidakTetap, periksa_isi


@pytest.mark.parametrize(
    ("isi", "letak"),
    [
        ({"kredit": 0.5}, "isi.kredit: float"),
        ({"kredit": [Decimal("0.5")]}, r"isi.kredit\[0\]: Decimal"),
        ({"nama": "\x00"}, "isi.nama"),
        ({"nama": "\ud83d"}, "isi.nama"),
        ({"a\x00": 1}, "isi"),
        ({1: "a"}, "nama 1 bukan teks"),
        ({"tanggal": {"a": object()}}, "isi.tanggal.a: object"),
    ],
)
def test_content_whose_text_could_differ_is_refused_with_its_place(isi: object, letak: str) -> None:
    with pytest.raises(IsiTidakTetap, match=letak):
        periksa_isi(isi)


def test_content_too_deep_to_read_back_is_refused() -> None:
    isi: object = "dasar"
    for _ in range(100):
        isi = [isi]
    with pytest.raises(IsiTidakTetap, match="terlalu dalam"):
        periksa_isi(isi)


def test_the_hash_of_an_entry_is_sha256_over_its_sorted_json() -> None:
    """As docs/register.md tells others to compute it, with nothing of ours."""
    (entri,) = rantai(1)
    tercakup = {nama: nilai for nama, nilai in entri.catatan().items() if nama != "sidik"}
    teks = "jenjang-register-entri-1\n" + json.dumps(tercakup, sort_keys=True, ensure_ascii=False)
    assert hashlib.sha256(teks.encode()).hexdigest() == entri.sidik
    assert entri.sebelumnya == hashlib.sha256(b"jenjang-register-awal-1\nkota-contoh").hexdigest()
