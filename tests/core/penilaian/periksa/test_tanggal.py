"""Days that cannot be: in the future, backwards, before the post, across the border of a year or a regulation."""

from datetime import date

import pytest

from buatan.berkas import kegiatan, pegawai
from jenjang.core.penilaian.berkas import Asal, Kegiatan, Riwayat
from jenjang.core.penilaian.periksa.tanggal import masalah_tanggal_kegiatan, masalah_tanggal_pegawai, mulai_jabatan

HARI_INI = date(2022, 6, 1)


def codes(claim: Kegiatan, mulai: date | None = None) -> list[tuple[str, str]]:
    return [(each.isian, each.kode) for each in masalah_tanggal_kegiatan(claim, HARI_INI, mulai)]


def test_today_is_no_future_and_tomorrow_is() -> None:
    assert codes(kegiatan(tanggal_mulai=HARI_INI)) == []
    assert codes(kegiatan(tanggal_mulai=date(2022, 6, 2))) == [("tanggal_mulai", "tanggal_di_masa_depan")]
    assert codes(kegiatan(tanggal_mulai=HARI_INI, tanggal_selesai=date(2022, 6, 2))) == [
        ("tanggal_selesai", "tanggal_di_masa_depan")
    ]


def test_an_end_on_the_first_day_is_right_and_the_day_before_is_not() -> None:
    assert codes(kegiatan(tanggal_selesai=date(2021, 6, 1))) == []
    assert codes(kegiatan(tanggal_selesai=date(2021, 5, 31))) == [("tanggal_selesai", "tanggal_terbalik")]


def test_work_on_the_first_day_of_the_post_counts_and_the_day_before_does_not() -> None:
    assert codes(kegiatan(), mulai=date(2021, 6, 1)) == []
    assert codes(kegiatan(), mulai=date(2021, 6, 2)) == [("tanggal_mulai", "tanggal_sebelum_jabatan")]


def test_an_assignment_on_the_day_itself_is_in_time() -> None:
    assert codes(kegiatan(penugasan_tanggal=date(2021, 6, 1))) == []
    assert codes(kegiatan(penugasan_tanggal=date(2021, 6, 2))) == [("penugasan_tanggal", "penugasan_sesudah_pekerjaan")]
    assert codes(kegiatan(penugasan_tanggal=date(2022, 6, 2))) == [("penugasan_tanggal", "tanggal_di_masa_depan")]


@pytest.mark.parametrize(
    ("mulai", "selesai", "kode", "pembagian"),
    [
        # Pasal 63: in force from 27 May 2020; the last day of the old scheme and the first of the new stay apart.
        (date(2020, 5, 27), date(2020, 12, 31), None, ""),
        (date(2020, 5, 26), date(2020, 5, 27), "rentang_lintas_peraturan", "26-05-2020; 27-05-2020"),
        (
            date(2020, 5, 1),
            date(2020, 6, 30),
            "rentang_lintas_peraturan",
            "01-05-2020 s.d. 26-05-2020; 27-05-2020 s.d. 30-06-2020",
        ),
        (date(2020, 12, 31), date(2021, 1, 1), "rentang_lintas_tahun", "31-12-2020; 01-01-2021"),
        (
            date(2020, 5, 1),
            date(2021, 1, 31),
            "rentang_lintas_tahun",
            "01-05-2020 s.d. 26-05-2020; 27-05-2020 s.d. 31-12-2020; 01-01-2021 s.d. 31-01-2021",
        ),
    ],
)
def test_a_span_over_a_border_is_named_with_the_way_to_split_it(
    mulai: date, selesai: date, kode: str | None, pembagian: str
) -> None:
    found = list(masalah_tanggal_kegiatan(kegiatan(tanggal_mulai=mulai, tanggal_selesai=selesai), HARI_INI, None))
    if kode is None:
        assert found == []
    else:
        assert [(each.kode, each.isi["pembagian"]) for each in found] == [(kode, pembagian)]


@pytest.mark.parametrize(
    ("mulai", "selesai", "kode", "peraturan"),
    [
        # Pasal 58: work before 27 May 2020 is rated under the decree of 2004, and before that decree under none.
        (date(2020, 5, 20), date(2020, 5, 26), "pekerjaan_peraturan_lain", "KEP/03/I/M.PAN/2004"),
        (date(2020, 5, 26), None, "pekerjaan_peraturan_lain", "KEP/03/I/M.PAN/2004"),
        (date(2020, 5, 27), None, None, ""),
        (date(2004, 1, 1), None, "pekerjaan_peraturan_lain", "KEP/03/I/M.PAN/2004"),
        (date(2003, 12, 31), None, "pekerjaan_sebelum_peraturan", ""),
    ],
)
def test_work_before_the_regulation_is_refused_with_the_name_of_the_one_that_rates_it(
    mulai: date, selesai: date | None, kode: str | None, peraturan: str
) -> None:
    found = list(masalah_tanggal_kegiatan(kegiatan(tanggal_mulai=mulai, tanggal_selesai=selesai), HARI_INI, None))
    assert [each.kode for each in found] == ([kode] if kode else [])
    assert [each.isi["peraturan"] for each in found] == ([peraturan] if kode else [])


def test_a_span_of_a_century_names_only_the_first_parts() -> None:
    claim = kegiatan(tanggal_mulai=date(1921, 1, 1), tanggal_selesai=date(2021, 1, 2))
    (found,) = masalah_tanggal_kegiatan(claim, HARI_INI, None)
    assert str(found.isi["pembagian"]).endswith("01-01-1923 s.d. 31-12-1923; …")


def test_the_post_begins_with_the_earliest_day_the_file_knows() -> None:
    earlier = Riwayat(asal=Asal("riwayat", 2, {}), tanggal=date(2019, 1, 1), jenjang="Ahli Pertama")
    assert mulai_jabatan(pegawai(), []) is None
    assert mulai_jabatan(pegawai(tmt_jenjang=date(2021, 4, 1)), []) == date(2021, 4, 1)
    assert mulai_jabatan(pegawai(tmt_jenjang=date(2021, 4, 1)), [earlier]) == date(2019, 1, 1)


def test_days_of_the_person_and_of_changes_are_not_in_the_future_nor_twice() -> None:
    person = pegawai(tmt_jenjang=date(2022, 6, 2), tmt_pangkat=HARI_INI)
    changes = [
        Riwayat(asal=Asal("riwayat", baris, {}), tanggal=hari, golongan="III/d")
        for baris, hari in ((2, date(2021, 4, 1)), (3, date(2021, 4, 1)), (4, date(2023, 1, 1)), (5, None))
    ]
    found = masalah_tanggal_pegawai(person, changes, HARI_INI)
    assert [(each.lembar, each.baris, each.isian, each.kode) for each in found] == [
        ("pegawai", 1, "tmt_jenjang", "tanggal_di_masa_depan"),
        ("riwayat", 3, "tanggal", "riwayat_ganda"),
        ("riwayat", 4, "tanggal", "tanggal_di_masa_depan"),
    ]
