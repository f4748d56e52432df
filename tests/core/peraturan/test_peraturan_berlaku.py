"""Which regulation rates the work of a day: the day before, on and after each change (Pasal 58, 63)."""

from typing import Any

import pytest

from jenjang.core.telaah import telaah

LAMA, INI, BARU = "KEP/03/I/M.PAN/2004", "PermenPANRB 33/2020", "PermenPANRB 1/2023"


def ask(**data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": "peraturan_berlaku", "data": data})
    return answer


@pytest.mark.parametrize(
    ("tanggal", "nama", "dasar"),
    [
        ("2004-01-01", LAMA, {"Pasal 58"}),
        ("2020-05-26", LAMA, {"Pasal 58", "Pasal 63"}),  # signed on this day, promulgated on the next
        ("2020-05-27", INI, {"Pasal 63"}),
        ("2022-12-31", INI, {"Pasal 63", "PermenPANRB 1/2023"}),
        ("2023-01-01", BARU, {"PermenPANRB 1/2023"}),
        ("2030-05-27", BARU, {"PermenPANRB 1/2023"}),
    ],
)
def test_the_day_of_the_work_decides(tanggal: str, nama: str, dasar: set[str]) -> None:
    answer = ask(tanggal_kegiatan=tanggal)
    assert answer["hasil"] == {"dinilai_menurut": nama}
    assert dasar <= set(answer["dasar"])
    (line,) = answer["jejak"]
    assert line["nilai"] == nama
    assert line["berlaku"]["sejak"] <= tanggal <= (line["berlaku"]["sampai"] or tanggal)
    assert (line["berlaku"]["sampai"] is None) is (nama == BARU)


def test_a_day_before_the_register_is_null_and_says_so() -> None:
    answer = ask(tanggal_kegiatan="2003-12-31")
    assert answer["hasil"]["dinilai_menurut"] is None
    assert "1 Januari 2004" in answer["hasil"]["tanda"]
    assert answer["kesalahan"] is None


def test_a_missing_day_is_named() -> None:
    answer = ask()
    assert answer["hasil"] == {"dinilai_menurut": None}
    assert [line["kode"] for line in answer["alasan"]] == ["belum_diketahui"]
    assert "tanggal_kegiatan" in answer["alasan"][0]["kalimat"]


@pytest.mark.parametrize("tanggal", ["2023-02-29", "27-05-2020", "kemarin", 20200527])
def test_what_is_no_calendar_date_is_an_error(tanggal: object) -> None:
    assert ask(tanggal_kegiatan=tanggal)["kesalahan"]["kode"] == "isian_bukan_tanggal"
