"""What is left of a record when the rows with a problem are passed over, and what stops it whole."""

from dataclasses import replace
from datetime import date

from buatan.berkas import kegiatan, pegawai
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Masalah, Riwayat
from jenjang.core.penilaian.periksa import periksa_berkas

GOOD = kegiatan()
BAD = replace(kegiatan(jumlah=-1, kode="L2.A.1.c.2"), asal=Asal("kegiatan", 3, {}))
PERSON = pegawai(nama="Uji", nip="123")


def checked(**isi: object) -> BerkasNilai:
    berkas = replace(BerkasNilai("uji", PERSON, (), (GOOD, BAD)), **isi)  # type: ignore[arg-type]
    return periksa_berkas(berkas, date(2022, 6, 1))


def test_rows_and_fields_with_a_problem_are_passed_over_and_the_rest_stays() -> None:
    berkas = checked()
    left = berkas.tanpa_masalah()
    assert [each.kode for each in berkas.masalah] == ["nip_panjang", "jumlah_tidak_positif"]
    assert (left.kegiatan, left.pegawai.nip, left.pegawai.nama) == ((GOOD,), None, "Uji")
    assert left.masalah == berkas.masalah
    assert berkas.penghalang() == ()


def test_a_problem_of_the_post_of_a_change_or_of_a_whole_sheet_stops_the_record() -> None:
    post = checked(pegawai=pegawai(golongan="IV/a"))
    assert [each.kode for each in post.penghalang()] == ["jabatan_golongan"]
    lost = Riwayat(asal=Asal("riwayat", 2, {}), tanggal=date(2021, 4, 1), golongan="IV/a")
    assert [each.kode for each in checked(riwayat=(lost,)).penghalang()] == ["jabatan_golongan"]
    sheet = Masalah("kegiatan", 1, "", "", "judul_tidak_ditemukan")
    assert checked(masalah=(sheet,)).penghalang() == (sheet,)
