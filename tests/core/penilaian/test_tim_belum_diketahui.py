"""A Tim Penilai of which something is not told, taken as given, or cannot be read (Pasal 34)."""

from typing import Any

import pytest

from susunan_tim import ask, missing, peksos, reasons, team


@pytest.mark.parametrize("seat", ["dinilai", "ketua", "sekretaris", "anggota"])
def test_a_seat_left_out_leaves_the_verdict_open_and_is_named(seat: str) -> None:
    answer = ask({name: value for name, value in team().items() if name != seat})
    assert answer["hasil"] == {"sah": None}
    assert missing(answer) == [seat]
    assert len(answer["alasan"]) == 1


@pytest.mark.parametrize(
    ("seat", "field"),
    [
        ("ketua", "jabatan"),
        ("sekretaris", "asal"),
        ("sekretaris", "unsur"),
        ("sekretaris", "golongan"),
        ("anggota[1]", "jabatan"),
        ("anggota[3]", "unsur"),
        ("anggota[3]", "golongan"),
    ],
)
def test_a_datum_of_a_member_left_out_leaves_the_verdict_open_and_is_named(seat: str, field: str) -> None:
    data = team()
    person = data["anggota"][int(seat[8]) - 1] if seat.startswith("anggota") else data[seat]
    del person[field]
    answer = ask(data)
    assert answer["hasil"] == {"sah": None}
    assert f"{seat}.{field}" in missing(answer)


def test_a_datum_left_out_does_not_matter_where_the_others_decide() -> None:
    data = team()
    del data["ketua"]["unsur"], data["ketua"]["golongan"], data["anggota"][0]["unsur"], data["anggota"][0]["golongan"]
    assert ask(data)["hasil"] == {"sah": True}


def test_a_known_failure_decides_beside_what_is_unknown() -> None:
    data = team(ketua=peksos("Ahli Muda", "III/d"))
    del data["sekretaris"]["asal"], data["anggota"][2]["golongan"]
    answer = ask(data)
    assert answer["hasil"] == {"sah": False}
    assert list(reasons(answer)) == ["ketua_terlalu_rendah", "belum_diketahui"]
    assert missing(answer) == ["sekretaris.asal", "anggota[3].golongan"]


def test_what_was_taken_as_given_is_said() -> None:
    asumsi = ask(team(ketua=peksos("Ahli Madya", "IV/a", kompeten_menilai=True, aktif_menilai=True)))["asumsi"]
    assert len(asumsi) == 2
    assert all("ketua" not in each and "anggota[3]" in each for each in asumsi)


@pytest.mark.parametrize(
    ("change", "kode"),
    [
        ({"dinilai": "Ahli Muda"}, "dinilai_tidak_terbaca"),
        ({"dinilai": "III/c"}, "dinilai_tidak_terbaca"),
        ({"dinilai": "Ahli Muda V/c"}, "dinilai_tidak_terbaca"),
        ({"dinilai": "Ahli Muda III/b"}, "golongan_di_luar_jenjang"),
        ({"ketua": "Budi"}, "isian_bukan_objek"),
        ({"anggota": {}}, "isian_bukan_daftar"),
        ({"anggota": ["Budi"]}, "isian_bukan_objek"),
        ({"anggota": [{"golongan": "V/a"}]}, "isian_di_luar_daftar"),
        ({"anggota": [{"unsur": "keuangan"}]}, "isian_di_luar_daftar"),
        ({"anggota": [{"jabatan": "Pekerja Sosial Agung"}]}, "jenjang_anggota_tidak_dikenal"),
        ({"anggota": [{"jabatan": "perencana", "pekerja_sosial": True}]}, "pekerja_sosial_bertentangan"),
        ({"ketua": peksos("Mahir", "III/a", pekerja_sosial=False)}, "pekerja_sosial_bertentangan"),
        ({"ketua": {"aktif_menilai": "ya"}}, "isian_bukan_ya_tidak"),
    ],
)
def test_what_cannot_be_read_is_an_error_that_names_its_place(change: dict[str, Any], kode: str) -> None:
    answer = ask(team(**change))
    assert answer["hasil"] is None
    assert answer["kesalahan"]["kode"] == kode
    place = "III/b" if kode == "golongan_di_luar_jenjang" else next(iter(change))
    assert place in answer["kesalahan"]["kalimat"]
