"""JSON records are read exactly, and mistakes are named by record and field."""

import json
from datetime import date
from typing import Any

import pytest

from jenjang.core.penilaian.berkas import Masalah
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.nilai.read import parse_record
from jenjang.surat.words import refusal_sentence

PEGAWAI = {"jenjang": "Ahli Muda", "golongan": "III/c"}
BARIS = {"tanggal_mulai": "2021-01-05", "kode": "L2.A.1.a.2", "jumlah": 2}


def text(**parts: Any) -> bytes:
    return json.dumps({"pegawai": PEGAWAI, "kegiatan": [BARIS], **parts}).encode()


def places(found: tuple[Masalah, ...]) -> list[tuple[str, int, str, str]]:
    assert all(each.pesan(bahasa) for each in found for bahasa in ("id", "en"))
    return [(each.lembar, each.baris, each.kolom, each.kode) for each in found]


def refused(content: bytes) -> FileRefused:
    with pytest.raises(FileRefused) as refusal:
        parse_record(content, "uji.json")
    assert "uji.json" in refusal_sentence(refusal.value)
    return refusal.value


def test_decimals_are_exact_as_text_and_as_numbers() -> None:
    for saldo in ('"37.500"', "37.5", '"37,5"', "37.500"):
        content = text().replace(b'"III/c"', f'"III/c", "saldo_awal": {saldo}'.encode())
        assert parse_record(content, "uji.json").pegawai.saldo_awal == 37_500_000


def test_dates_truth_values_and_null_are_read() -> None:
    berkas = parse_record(
        text(kegiatan=[{**BARIS, "tanggal_selesai": "06-01-2021", "sertifikat": False, "jam": None, "bukti": ""}]),
        "uji.json",
    )
    claim = berkas.kegiatan[0]
    assert (claim.tanggal_selesai, claim.sertifikat, claim.jam, claim.bukti) == (date(2021, 1, 6), False, None, None)
    assert berkas.masalah == ()


def test_a_nip_written_as_a_number_keeps_all_its_digits() -> None:
    content = text().replace(b'"III/c"', b'"III/c", "nip": 198609262015052001')
    assert parse_record(content, "uji.json").pegawai.nip == "198609262015052001"


def test_problems_name_record_and_field() -> None:
    berkas = parse_record(
        text(
            pegawai={"golongan": ["III/c"], "jenjang": None},
            riwayat=[{"jenjang": "Ahli Muda"}],
            kegiatan=[{"kode": "L2.A.1.a.2", "jumlah": {"a": 1}, "catatan_lain": "x"}, {**BARIS, "jumlah": 1.5}],
        ),
        "uji.json",
    )
    assert places(berkas.masalah) == [
        ("pegawai", 1, "golongan", "json_bersarang"),
        ("pegawai", 1, "jenjang", "wajib_diisi"),
        ("riwayat", 1, "tanggal", "wajib_diisi"),
        ("kegiatan", 1, "jumlah", "json_bersarang"),
        ("kegiatan", 1, "tanggal_mulai", "wajib_diisi"),
        ("kegiatan", 2, "jumlah", "angka_pecahan"),
    ]
    assert places(berkas.catatan) == [("kegiatan", 1, "catatan_lain", "isian_tidak_dikenal")]


def test_no_claims_at_all_is_a_problem() -> None:
    assert places(parse_record(text(kegiatan=[]), "uji.json").masalah) == [("kegiatan", 1, "", "kegiatan_kosong")]


@pytest.mark.parametrize(
    ("content", "kode"),
    [
        (b"{", "json_rusak"),
        (b"", "berkas_kosong"),
        (b'{"kegiatan": [], "kegiatan": []}', "json_bukan_data"),
        (b'{"kegiatan": NaN}', "json_bukan_data"),
        (b'{"kegiatan": ' + b"9" * 5000 + b"}", "json_bukan_data"),
        (b"[" * 100_000, "json_bukan_data"),
        (b'{"kegiatan": "\xff"}', "json_bukan_data"),
        (b"[1]", "json_bentuk"),
        (b'{"pegawai": {}}', "json_bentuk"),
        (b'{"kegiatan": {}}', "json_bentuk"),
        (b'{"kegiatan": [1]}', "json_bentuk"),
        (b'{"pegawai": 1, "kegiatan": []}', "json_bentuk"),
    ],
)
def test_what_is_no_record_is_refused_as_a_whole(content: bytes, kode: str) -> None:
    assert refused(content).kode == kode


def test_a_mistake_of_json_is_named_with_its_line() -> None:
    assert refused(b'{\n "kegiatan": [,]}').isi == {"berkas": "uji.json", "baris": 2, "kolom": 15}


def test_the_person_besides_may_stand_alone_or_with_the_changes() -> None:
    alone = json.dumps(PEGAWAI).encode()
    whole = json.dumps({"pegawai": PEGAWAI, "riwayat": [{"tanggal": "2021-04-01", "golongan": "III/d"}]}).encode()
    claims = json.dumps({"kegiatan": [BARIS]}).encode()
    assert parse_record(claims, "uji.json", alone, "p.json").pegawai.jenjang == "Ahli Muda"
    berkas = parse_record(claims, "uji.json", whole, "p.json")
    assert (berkas.pegawai.golongan, berkas.riwayat[0].golongan) == ("III/c", "III/d")
