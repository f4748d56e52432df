"""The access matrix: its vocabulary is closed, its errors name the line, and every URL stands in it."""

import pytest
from django.core.checks import run_checks

from jenjang.web.akses.kosakata import Hubungan
from jenjang.web.akses.matriks import MatriksSalah, aturan, matriks, parse_matriks


def test_every_url_stands_in_the_matrix_and_every_line_of_it_is_a_url() -> None:
    assert [error for error in run_checks() if error.id and error.id.startswith("akses")] == []


def test_a_rule_is_read_by_route_and_method() -> None:
    table = parse_matriks('["a:b"]\nGET = ["auditor/instansi", "atasan/bawahan"]\nPOST = ["masuk"]\n', "contoh")
    assert {(each.peran, each.hubungan) for each in table["a:b"]["GET"].izin} == {
        ("auditor", Hubungan.INSTANSI),
        ("atasan", Hubungan.BAWAHAN),
    }
    assert table["a:b"]["POST"].masuk


def test_head_and_options_read_like_get() -> None:
    assert aturan("beranda:beranda", "HEAD") == aturan("beranda:beranda", "GET") == matriks()["beranda:beranda"]["GET"]


@pytest.mark.parametrize(
    ("text", "pesan"),
    [
        ('["a:b"]\n\nGET = ["lurah/instansi"]', 'contoh, baris 3, a:b: peran "lurah" tidak dikenal.'),
        ('["a:b"]\nGET = ["auditor/kota"]', 'contoh, baris 2, a:b: hubungan "kota" tidak dikenal'),
        ('["a:b"]\nGET = ["masuk"]\nPUT = ["masuk"]', "contoh, baris 3, a:b: metode PUT tidak dikenal"),
        ('["a:b"]\nGET = ["publik", "auditor/semua"]', 'contoh, baris 2, a:b: "publik" dan "masuk" berdiri sendiri.'),
        ('["a:b"]\nGET = []', "contoh, baris 2, a:b: harus berupa daftar"),
        ('["a:b"]\nGET = "publik"', "contoh, baris 2, a:b: harus berupa daftar"),
        ('["a:b"]\n["A b"]\nGET = ["publik"]', "contoh, baris 1, a:b: harus berisi GET atau POST."),
        ('["A b"]\nGET = ["publik"]', "contoh, baris 1, A b: nama alamat"),
        ("[a:b]", "contoh: "),
    ],
)
def test_what_is_outside_the_vocabulary_is_named_with_its_line(text: str, pesan: str) -> None:
    with pytest.raises(MatriksSalah) as error:
        parse_matriks(text, "contoh")
    assert str(error.value).startswith(pesan)
