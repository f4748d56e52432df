"""A bezetting read: people by row, their day of birth, and every problem at its place."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from buatan.buku_abk import HARI, bezetting, simpan
from buatan.buku_kerja import workbook
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, StatusPegawai
from jenjang.core.penilaian.berkas import Masalah
from jenjang.surat.abk.people import read_people
from jenjang.surat.buku_kerja.refusals import FileRefused

PNS = "197003152000032004"
PPPK = "199003152023211004"


def read(tmp_path: Path, *rows: Any) -> tuple[tuple[Pemangku, ...], list[tuple[str, int, str]]]:
    people, problems, _ = read_people(simpan(tmp_path, "b.xlsx", bezetting(*rows)), HARI)
    return people, [(each.kode, each.baris, each.kolom) for each in problems]


def test_a_row_is_a_person_born_as_the_nip_says(tmp_path: Path) -> None:
    people, problems = read(tmp_path, ("3.1", "Penyuluh Sosial Ahli Muda", "Bidang Sosial", "Sari", PNS, "PNS"))
    assert problems == []
    (satu,) = people
    assert (satu.nomor, satu.jabatan, satu.unit, satu.nama) == (
        "3.1",
        "Penyuluh Sosial Ahli Muda",
        "Bidang Sosial",
        "Sari",
    )
    assert (satu.lahir, satu.status, satu.jumlah) == (19700315, StatusPegawai.PNS, 1)


def test_a_day_of_birth_serves_without_a_nip(tmp_path: Path) -> None:
    people, _ = read(tmp_path, (None, "Pengemudi", None, "Sari", None, None, date(1970, 3, 15)))
    assert (people[0].lahir, people[0].nip) == (19700315, "")


def test_the_number_of_a_pppk_has_no_month_of_appointment(tmp_path: Path) -> None:
    row = (None, "Pengemudi", None, "Sari", PPPK, None, None, date(2028, 3, 31))
    people, problems = read(tmp_path, row)
    assert problems == []
    assert (people[0].status, people[0].lahir, people[0].akhir_kontrak) == (StatusPegawai.PPPK, 19900315, 20280331)


def test_people_may_be_counted_and_not_named(tmp_path: Path) -> None:
    people, _ = read(tmp_path, ("3.9", "Penata Layanan", None, None, None, None, None, None, 9))
    assert (people[0].jumlah, people[0].lahir) == (9, None)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (("1", None, None, "Sari"), ("wajib_diisi", 2, "B")),
        (("1", "Pengemudi", None, "Sari", "123"), ("nip_panjang", 2, "E")),
        (("1", "Pengemudi", None, "Sari", "197013152000032004"), ("nip_tanggal_lahir", 2, "E")),
        (("1", "Pengemudi", None, "Sari", PNS, "PNS", date(1970, 3, 16)), ("nip_beda_lahir", 2, "E")),
        (("1", "Pengemudi", None, "Sari", "197003152000132004"), ("nip_bulan_cpns", 2, "E")),
        (("1", "Pengemudi", None, "Sari", PNS, "Honorer"), ("bukan_pilihan", 2, "F")),
        (("1", "Pengemudi", None, "Sari", PNS, "PNS", "31-02-1970"), ("tanggal_tidak_ada", 2, "G")),
        (("1", "Pengemudi", None, "Sari", None, None, None, None, 3), ("bezetting_bernama_lebih_dari_satu", 2, "I")),
        (("1", "Pengemudi", None, None, None, None, None, None, 0), ("buku_abk_jumlah_orang", 2, "I")),
        ((date(2001, 2, 3), "Pengemudi"), ("buku_abk_nomor_tanggal", 2, "A")),
    ],
)
def test_a_problem_stands_at_its_cell_and_its_row_is_left_out(
    tmp_path: Path, row: Any, problem: tuple[str, int, str]
) -> None:
    people, problems = read(tmp_path, row, ("2", "Pengemudi"))
    assert problems == [problem]
    assert [each.nomor for each in people] == ["2"]


def test_a_person_counts_once(tmp_path: Path) -> None:
    row = ("1", "Pengemudi", None, "Sari", PNS)
    people, problems = read(tmp_path, row, row)
    assert (len(people), problems) == (1, [("bezetting_nip_ganda", 3, "E")])


def test_a_list_as_offices_keep_it_is_understood(tmp_path: Path) -> None:
    rows = [
        ("DAFTAR PEGAWAI DINAS CONTOH",),
        ("No", "Nama Pegawai", "NIP", "Pangkat", "Nama Jabatan", "Unit Kerja"),
        (1, "Sari", PNS, "Penata", "Pengemudi", "Sekretariat"),
        ("Jumlah", None, None, None, None, None),
    ]
    people, problems, remarks = read_people(simpan(tmp_path, "b.xlsx", workbook({"Sheet1": rows})), HARI)
    assert problems == ()
    assert [(each.nama, each.jabatan, each.unit, each.nomor) for each in people] == [
        ("Sari", "Pengemudi", "Sekretariat", "")
    ]
    assert remarks == ()


def test_csv_serves_as_well(tmp_path: Path) -> None:
    path = simpan(tmp_path, "b.csv", f"jabatan;nama;nip\nPengemudi;Sari;{PNS}\n".encode())
    people, problems, _ = read_people(path, HARI)
    assert (problems, [each.lahir for each in people]) == ((), [19700315])


@pytest.mark.parametrize(
    ("rows", "kode"),
    [([("nama", "nip"), ("Sari", PNS)], "buku_abk_kolom_wajib"), ([("jabatan", "nama")], "bezetting_kosong")],
)
def test_a_list_without_posts_or_people_is_named(tmp_path: Path, rows: Any, kode: str) -> None:
    _, problems, _ = read_people(simpan(tmp_path, "b.xlsx", workbook({"bezetting": rows})), HARI)
    assert [each.kode for each in problems] == [kode]
    assert all(isinstance(each, Masalah) and each.pesan("en") for each in problems)


def test_a_file_that_is_no_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused):
        read_people(tmp_path / "tidak-ada.xlsx", HARI)
