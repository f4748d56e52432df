"""The foot of a workload table in the words of other offices."""

import pytest

from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tabel_beban import KakiTabel
from keputusan_uji import KEPALA_TUGAS, dokumen, lembar_tugas

# 12 x 6.250 / 75.000 = 1,000 and 12 x 1.875 / 75.000 = 0,300.
BARIS = ("1\tMengolah data\tData\t12\t6.250\t75.000\t1,000", "2\tMenyusun laporan\tLaporan\t12\t1.875\t75.000\t0,300")


def _keputusan(*kaki: str) -> Keputusan:
    kepala, _, sesudah = lembar_tugas(*BARIS, kaki=("KAKI", "KAKI")).partition("JUMLAH\t")
    assert KEPALA_TUGAS in kepala
    return dokumen(kepala + "\n".join(kaki) + "\n" + sesudah.partition("JUMLAH PEGAWAI")[2].partition("\n")[2])


def _kaki(keputusan: Keputusan) -> KakiTabel:
    tabel = keputusan.lembar[0].beban
    assert tabel is not None
    assert tabel.judul == ()
    return tabel.kaki


@pytest.mark.parametrize(
    "kaki",
    [
        ("Jumlah Kebutuhan\t\t\t\t\t\t1,300", "Jumlah Pegawai\t\t\t\t\t\t1"),
        ("TOTAL\t\t\t\t\t\t1,300", "DIBULATKAN\t\t\t\t\t\t1"),
        ("JUMLAH TOTAL\t\t\t\t\t\t1,300", "KEBUTUHAN PEGAWAI (DIBULATKAN)\t\t\t\t\t\t1"),
        ("TOTAL KEBUTUHAN PEGAWAI\t\t\t\t\t\t1,300", "PEMBULATAN\t\t\t\t\t\t1 orang"),
        ("JUMLAH\t\t\t24\t8.125\t150.000\t1,300", "JUMLAH PEGAWAI\t\t\t\t\t\t1"),
    ],
)
def test_sum_and_headcount_are_told_apart_in_every_wording(kaki: tuple[str, str]) -> None:
    keputusan = _keputusan(*kaki)
    terbaca = _kaki(keputusan)
    assert keputusan.tak_terbaca == ()
    assert terbaca.jumlah is not None
    assert terbaca.pegawai is not None
    assert (terbaca.jumlah.tercetak, terbaca.jumlah_lain, terbaca.pegawai.nilai) == ("1,300", (), 1)
    assert [satu for satu in periksa_keputusan(keputusan).catatan if satu.dampak != "redaksi"] == [
        satu for satu in periksa_keputusan(keputusan).catatan if satu.jenis == "kewajaran"
    ]


def test_a_need_with_decimals_beside_the_words_for_a_headcount_is_the_sum() -> None:
    """Read as a count, "1,300" would be one thousand three hundred people."""
    kaki = _kaki(_keputusan("JUMLAH KEBUTUHAN PEGAWAI\t\t\t\t\t\t1,300"))
    assert kaki.jumlah is not None
    assert (kaki.jumlah.tercetak, kaki.pegawai) == ("1,300", None)


def test_a_whole_headcount_with_decimals_under_its_sum_is_a_headcount() -> None:
    kaki = _kaki(_keputusan("JUMLAH\t\t\t\t\t\t1,300", "JUMLAH PEGAWAI\t\t\t\t\t\t1,00"))
    assert kaki.pegawai is not None
    assert kaki.pegawai.nilai == 1


def test_a_headcount_that_repeats_the_sum_is_its_copy() -> None:
    kaki = _kaki(_keputusan("JUMLAH\t\t\t\t\t\t1,300", "JUMLAH PEGAWAI\t\t\t\t\t\t1,300"))
    assert [satu.tercetak for satu in kaki.jumlah_lain] == ["1,300"]
    assert kaki.pegawai is None


def test_words_of_the_foot_without_figures_are_a_foot_that_lacks_them() -> None:
    keputusan = _keputusan("JUMLAH\t\t\t\t\t\t", "JUMLAH PEGAWAI\t\t\t\t\t\t")
    assert (keputusan.tak_terbaca, _kaki(keputusan)) == ((), KakiTabel())
    kosong = [satu for satu in periksa_keputusan(keputusan).catatan if satu.jenis == "sel_kosong"]
    assert sorted(satu.seharusnya or "" for satu in kosong) == ["1", "1.3"]


@pytest.mark.parametrize(
    "kaki",
    ["Jumlah jam kerja pegawai bidang\t\t\t\t\t\t1,300", "JUMLAH\t\t\t23\t8.125\t\t1,300", "JUMLAH\t\t\t23\t\t\t1,300"],
)
def test_a_foot_of_unknown_words_or_figures_is_told_of_and_is_no_heading(kaki: str) -> None:
    keputusan = _keputusan(kaki)
    assert [satu.isi for satu in keputusan.tak_terbaca] == [kaki]
    tabel = keputusan.lembar[0].beban
    assert tabel is not None
    assert not tabel.lengkap
