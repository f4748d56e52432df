"""The posts of an office in their hierarchy."""

from dataclasses import replace

from jenjang.core.beban_kerja.kebutuhan.posisi import garis_atasan, kepala_unit, susun_posisi
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.core.jabatan.keputusan import EntriDaftar
from jenjang.core.jabatan.tercetak import Lokasi
from keputusan_uji import dokumen, keputusan_uji, lembar_tugas

BARIS = "1\tMenyusun laporan\tLaporan\t12\t900\t75,000\t0.144"


def entri(nomor: str, nama: str, induk: str, baris: int) -> EntriDaftar:
    return EntriDaftar(nomor, nama, induk, Lokasi(baris=baris))


def test_the_decree_hangs_every_post_under_its_superior() -> None:
    posisi = susun_posisi(keputusan_uji())
    assert len(posisi) == 37
    induk = {satu.nomor: posisi[satu.induk].nomor if satu.induk is not None else None for satu in posisi}
    assert induk["1"] is None
    # Those directly under the head stand beside it in the list.
    assert [nomor for nomor, atas in induk.items() if atas == "1"] == ["2", "3", "4", "5", "6", "7", "8", "9", "10"]
    assert (induk["2.1.5"], induk["2.2"], induk["3.11"]) == ("2.1", "2", "3")


def test_a_post_has_the_name_and_class_of_its_sheet() -> None:
    sekretaris = susun_posisi(keputusan_uji())[1]
    assert (sekretaris.nama, sekretaris.kelas, sekretaris.jenis) == (
        "Sekretaris Dinas",
        12,
        JenisJabatan.ADMINISTRATOR,
    )


def test_the_unit_of_a_post_is_headed_by_the_nearest_structural_one() -> None:
    posisi = susun_posisi(keputusan_uji())
    menurut_nomor = {satu.nomor: satu for satu in posisi}
    assert kepala_unit(menurut_nomor["2.1.3"], posisi).nomor == "2.1"
    assert kepala_unit(menurut_nomor["3"], posisi).nomor == "3"
    assert kepala_unit(menurut_nomor["5"], posisi).nomor == "1"
    assert [satu.nomor for satu in garis_atasan(menurut_nomor["2.1.3"], posisi)] == ["2.1", "2", "1"]


def test_a_listed_post_without_a_sheet_is_a_post_all_the_same() -> None:
    keputusan = dokumen(
        lembar_tugas(BARIS, nama="Kepala Dinas Contoh"), daftar=("1. Kepala Dinas Contoh", "2. Sekretaris Dinas")
    )
    posisi = susun_posisi(keputusan)
    assert [(satu.nama, satu.induk, satu.lembar is None) for satu in posisi] == [
        ("Kepala Dinas Contoh", None, False),
        ("Sekretaris Dinas", 0, True),
    ]


def test_an_unlisted_sheet_hangs_under_the_superior_it_prints() -> None:
    atasan = "3 UNIT KERJA : Dinas Contoh\na JPT Pratama : Kepala Dinas\nb Administrator : Kepala Bidang Sosial"
    lembar = lembar_tugas(BARIS).replace("3 UNIT KERJA : Dinas Contoh", atasan)
    keputusan = dokumen(
        lembar_tugas(BARIS, nama="Kepala Dinas Contoh"), lembar_tugas(BARIS, nama="Kepala Bidang Sosial"), lembar
    )
    posisi = susun_posisi(keputusan)
    assert [(satu.nomor, satu.induk) for satu in posisi] == [("", None), ("", 0), ("", 1)]


def test_a_gap_in_the_numbers_leads_to_the_next_number_above() -> None:
    keputusan = replace(
        keputusan_uji(),
        daftar=(
            entri("1", "Kepala Dinas", "", 1),
            entri("2", "Sekretaris", "", 2),
            entri("2.1.1", "Arsiparis", "2.1", 3),
        ),
        lembar=(),
    )
    assert [satu.induk for satu in susun_posisi(keputusan)] == [None, 0, 1]


def test_superiors_in_a_circle_are_cut_so_that_no_post_is_lost() -> None:
    keputusan = replace(
        keputusan_uji(),
        daftar=(entri("1", "Kepala Dinas", "", 1), entri("2", "Kepala A", "3", 2), entri("3", "Kepala B", "2", 3)),
        lembar=(),
    )
    assert [satu.induk for satu in susun_posisi(keputusan)] == [None, None, 1]


def test_a_stated_kind_goes_before_the_name() -> None:
    posisi = susun_posisi(keputusan_uji(), {"2.1.1": JenisJabatan.FUNGSIONAL})
    assert (posisi[3].jenis, posisi[3].jenjang) == (JenisJabatan.FUNGSIONAL, None)
    assert posisi[4].jenis is JenisJabatan.PELAKSANA
