"""The first version of the API: the answers of the command line over HTTP, whoever asks."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.telaah import telaah
from jenjang.web.api.v1.views import BITA_TERBESAR, PER_MENIT, PERTANYAAN_TERBANYAK

pytestmark = pytest.mark.django_db
KASUS = json.loads((Path(__file__).parents[2] / "kasus" / "telaah.json").read_text("utf-8"))
TELAAH, KATALOG = "/api/v1/telaah", "/api/v1/katalog"
SATU = {"id": "a", "jenis": "kredit_kegiatan", "data": {"jenjang": "Terampil", "kode": "L1.A.1.a.1", "jumlah": 3}}


def kirim(client: Client, isi: Any, **kepala: str) -> Any:
    raw = isi if isinstance(isi, bytes) else json.dumps(isi).encode()
    return client.generic("POST", TELAAH, raw, "application/json", headers=kepala)


def test_every_worked_question_is_answered_as_on_the_command_line() -> None:
    client, answers = Client(), []
    for start in range(0, len(KASUS), PERTANYAAN_TERBANYAK):
        response = kirim(client, KASUS[start : start + PERTANYAAN_TERBANYAK])
        assert (response.status_code, response.headers["Content-Type"]) == (200, "application/json")
        answers += response.json()
    assert answers == json.loads(json.dumps(telaah(KASUS)))
    assert kirim(client, KASUS[0]).json() == answers[0]


def test_no_account_no_token_and_nothing_left_behind() -> None:
    response = kirim(Client(enforce_csrf_checks=True), SATU)
    assert response.status_code == 200
    assert not response.cookies


def test_a_mistake_of_one_question_is_its_own() -> None:
    first, second = kirim(Client(), [{**SATU, "jenis": "ramalan"}, SATU]).json()
    assert (first["hasil"], second["kesalahan"]) == (None, None)
    assert first["kesalahan"]["kode"]


@pytest.mark.parametrize(
    ("bahasa", "dijawab"), [("en-GB,en;q=0.9", "en"), ("id", "id"), ("fr, en;q=0.5, id;q=0.1", "en"), ("", "id")]
)
def test_the_language_is_the_first_that_answers_are_written_in(bahasa: str, dijawab: str) -> None:
    response = kirim(Client(), {**SATU, "data": {"jenjang": "Terampil"}}, **{"accept-language": bahasa})
    assert response.headers["Content-Language"] == dijawab
    assert "Accept-Language" in response.headers["Vary"]
    assert response.json() == json.loads(json.dumps(telaah({**SATU, "data": {"jenjang": "Terampil"}}, dijawab)[0]))


@pytest.mark.parametrize(
    ("isi", "status", "kode"),
    [
        (b" \n", 400, "json_kosong"),
        (b"{'a': 1}", 400, "json_salah"),
        (b"\xff\xfe\xff", 400, "json_bukan_teks"),
        (b"[" * 5000 + b"]" * 5000, 400, "json_terlalu_dalam"),
        (b"[" + b"9" * 9000 + b"]", 400, "json_bilangan_terlalu_panjang"),
        (b" " * (BITA_TERBESAR + 1), 413, "api_terlalu_besar"),
        ([SATU] * (PERTANYAAN_TERBANYAK + 1), 413, "api_terlalu_banyak"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused_in_one_sentence(isi: Any, status: int, kode: str) -> None:
    response = kirim(Client(), isi)
    assert (response.status_code, response.json()["kesalahan"]["kode"]) == (status, kode)
    assert response.json()["kesalahan"]["kalimat"].endswith(".")


@pytest.mark.parametrize("isi", [b"null", b"7", b'"x"', b"[null, 7, []]", b"{}", b'{"jenis": 1, "data": []}', b"[]"])
def test_what_is_no_question_is_answered_so(isi: bytes) -> None:
    response = kirim(Client(), isi)
    answers = response.json() if isinstance(response.json(), list) else [response.json()]
    assert response.status_code == 200
    assert all(each["hasil"] is None and each["kesalahan"]["kalimat"] for each in answers)


def test_a_form_is_not_taken_for_json() -> None:
    assert Client().post(TELAAH, {"jenis": "kredit_kegiatan"}).status_code == 415
    assert Client().get(TELAAH).status_code == 405


def test_the_catalogue_is_whole_and_filtered_as_on_the_command_line() -> None:
    rows = Client().get(KATALOG).json()
    assert Counter(each["lampiran"] for each in rows) == {"I": 78, "II": 111, "III": 47}
    assert [each["kode"] for each in rows] == [each.kode for each in muat_katalog().butir]
    some = Client().get(KATALOG, {"jenjang": "ahli muda", "lampiran": "ii", "cari": "asesmen"}).json()
    assert some
    assert all({"II"} == {each["lampiran"]} and "asesmen" in json.dumps(each).casefold() for each in some)


@pytest.mark.parametrize(
    ("saringan", "kode"),
    [
        ({"jenjang": "Ahli Sihir"}, "jenjang_tidak_dikenal"),
        ({"lampiran": "IX"}, "lampiran_tidak_dikenal"),
        ({"pasal": "8"}, "pasal_tidak_dikenal"),
        ({"warna": "biru"}, "api_saringan_tidak_dikenal"),
    ],
)
def test_a_filter_nobody_knows_is_named(saringan: dict[str, str], kode: str) -> None:
    response = Client().get(KATALOG, saringan, headers={"accept-language": "en"})
    assert (response.status_code, response.json()["kesalahan"]["kode"]) == (400, kode)
    assert next(iter(saringan.values())) in response.content.decode() or "warna" in response.content.decode()


def test_a_stranger_asks_so_often_a_minute_and_is_told_when_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    # A minute that does not end in the middle of the test.
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 3, 2, 8, 0, 15, tzinfo=UTC))
    client = Client()
    assert {client.get(KATALOG, {"cari": "x"}).status_code for _ in range(PER_MENIT)} == {200}
    refused = client.get(KATALOG, {"cari": "x"})
    assert (refused.status_code, refused.json()["kesalahan"]["kode"]) == (429, "api_terlalu_sering")
    assert refused.headers["Retry-After"] == "45"
