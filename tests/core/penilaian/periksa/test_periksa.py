"""The record comes back unchanged, with all problems of all subjects, in the order of its rows."""

from datetime import date

from hypothesis import given, settings

from buatan.berkas import BERKAS, kegiatan, pegawai
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Masalah
from jenjang.core.penilaian.periksa import periksa_berkas

HARI_INI = date(2022, 6, 1)


def test_problems_of_every_subject_stand_together_in_order() -> None:
    claims = (
        kegiatan(asal=Asal("kegiatan", 2, {"jumlah": "E"}, nilai={"jumlah": "0"}), jumlah=0),
        kegiatan(asal=Asal("kegiatan", 3, {})),
        kegiatan(asal=Asal("kegiatan", 4, {}), kode="L9", tanggal_mulai=date(2023, 1, 1)),
    )
    early = Masalah("kegiatan", 3, "B", "x", "tanggal_tidak_terbaca")
    berkas = BerkasNilai("uji", pegawai(nip="1", golongan="V/a"), kegiatan=claims, masalah=(early,))
    checked = periksa_berkas(berkas, HARI_INI)
    assert [(each.lembar, each.baris, each.kode) for each in checked.masalah] == [
        ("pegawai", 1, "nip_panjang"),
        ("pegawai", 1, "golongan_di_luar_daftar"),
        ("kegiatan", 2, "jumlah_tidak_positif"),
        ("kegiatan", 3, "tanggal_tidak_terbaca"),
        ("kegiatan", 3, "kegiatan_ganda"),
        ("kegiatan", 4, "tanggal_di_masa_depan"),
        ("kegiatan", 4, "kode_tanpa_padanan"),
    ]
    assert (checked.masalah[2].kolom, checked.masalah[2].nilai) == ("E", "0")
    assert (checked.pegawai, checked.kegiatan) == (berkas.pegawai, berkas.kegiatan)


@settings(deadline=None)
@given(BERKAS)
def test_every_problem_names_its_place_and_has_its_words(berkas: BerkasNilai) -> None:
    checked = periksa_berkas(berkas, HARI_INI)
    for each in (*checked.masalah, *checked.catatan):
        assert each.lembar
        assert each.baris >= 1
        assert each.kolom
        assert "{" not in each.pesan("id").replace(each.nilai, "") + each.pesan("en").replace(each.nilai, "")
