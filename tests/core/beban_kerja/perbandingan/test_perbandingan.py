"""Two offices compared: posts added, gone, renamed, moved; rows and headcounts changed."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan, Pilihan, hitung_kebutuhan
from jenjang.core.beban_kerja.kebutuhan.neraca import Sumber
from jenjang.core.beban_kerja.perbandingan.jawaban import jawaban_perbandingan
from jenjang.core.beban_kerja.perbandingan.perbandingan import Perbandingan, bandingkan
from jenjang.core.jabatan.keputusan import Keputusan
from keputusan_uji import dokumen, keputusan_uji, lembar_butir, lembar_tugas

HARI = 20260101
SUSUN = "1\tMenyusun laporan kegiatan bulanan\tLaporan\t12\t900\t75,000\t0.144"
TATA = "2\tMenata arsip surat masuk\tArsip\t240\t30\t75,000\t0.096"
ANTAR = "3\tMengantar surat dinas\tSurat\t500\t15\t75,000\t0.100"
BUTIR = "\t\t\ta Menyusun rancangan\t0.06\t0.010\t6.000\t6 dokumen\t36.000\t36.000\t"
KEPALA = lembar_tugas(SUSUN, nama="Kepala Dinas Contoh")


def hasil(keputusan: Keputusan, sumber: Sumber = Sumber.HITUNG) -> HasilKebutuhan:
    return hitung_kebutuhan(keputusan, Pilihan(sumber), None, HARI)


def kantor(*lembar: tuple[str, str], **isi: Any) -> HasilKebutuhan:
    """Give an office of a head and the sheets given, each with its entry in the list."""
    nama = ["1. Kepala Dinas Contoh", *(f"{nomor}. {nama}" for nomor, nama in isi.get("daftar", ()))]
    return hasil(dokumen(KEPALA, *(teks for _, teks in lembar), daftar=tuple(nama)))


def staf(nomor: str, nama: str, *baris: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return (nomor, nama), (nomor, lembar_tugas(*baris, nama=nama))


def susun(*posisi: tuple[tuple[str, str], tuple[str, str]]) -> HasilKebutuhan:
    return kantor(*(teks for _, teks in posisi), daftar=[entri for entri, _ in posisi])


def medan(perbandingan: Perbandingan, nama: str) -> dict[str, tuple[object, object]]:
    posisi = next(satu for satu in perbandingan.posisi if satu.baru.posisi.nama == nama)
    return {satu.medan: (satu.dari, satu.ke) for satu in posisi.perubahan}


def test_a_decree_compared_with_itself_has_not_changed() -> None:
    perbandingan = bandingkan(hasil(keputusan_uji()), hasil(keputusan_uji()))
    assert (perbandingan.ditambah, perbandingan.dihapus, perbandingan.selisih_kebutuhan) == ((), (), 0)
    assert [satu.berubah for satu in perbandingan.posisi] == [False] * 37


def test_the_printed_and_the_recomputed_need_of_one_decree_differ_on_three_posts() -> None:
    perbandingan = bandingkan(hasil(keputusan_uji(), Sumber.TERCETAK), hasil(keputusan_uji()))
    berubah = {
        satu.baru.posisi.nomor: [(each.medan, each.dari, each.ke) for each in satu.perubahan]
        for satu in perbandingan.posisi
        if satu.berubah
    }
    assert berubah == {
        "3.9": [("kebutuhan", 14, 17)],
        "5": [("kebutuhan", 2, 3)],
        "10": [("kebutuhan", 1, 8)],
    }
    assert perbandingan.selisih_kebutuhan == 11


def test_a_post_of_neither_the_same_name_nor_the_same_work_is_new_or_gone() -> None:
    lama = susun(staf("1.1", "Arsiparis Pelaksana", SUSUN))
    baru = susun(staf("1.1", "Pengemudi", ANTAR))
    perbandingan = bandingkan(lama, baru)
    assert [satu.posisi.nama for satu in perbandingan.ditambah] == ["Pengemudi"]
    assert [satu.posisi.nama for satu in perbandingan.dihapus] == ["Arsiparis Pelaksana"]


def test_a_post_of_another_name_that_does_the_same_work_was_renamed() -> None:
    perbandingan = bandingkan(
        susun(staf("1.1", "Pengadministrasi Umum", SUSUN, TATA)),
        susun(staf("1.2", "Pengadministrasi Perkantoran", SUSUN, TATA)),
    )
    assert (perbandingan.ditambah, perbandingan.dihapus) == ((), ())
    assert medan(perbandingan, "Pengadministrasi Perkantoran") == {
        "nama": ("Pengadministrasi Umum", "Pengadministrasi Perkantoran"),
        "nomor": ("1.1", "1.2"),
    }


@pytest.mark.parametrize(("baris", "berganti"), [((SUSUN, ANTAR), True), ((ANTAR, TATA), True), ((ANTAR,), False)])
def test_a_renamed_post_keeps_at_least_half_of_its_work(baris: tuple[str, ...], berganti: bool) -> None:
    perbandingan = bandingkan(susun(staf("1.1", "Caraka", SUSUN, TATA)), susun(staf("1.1", "Petugas Umum", *baris)))
    assert any(satu.berganti_nama for satu in perbandingan.posisi) is berganti


def test_of_posts_of_one_name_those_that_do_the_same_work_belong_together() -> None:
    penelaah = "Penelaah Teknis Kebijakan"
    lama = susun(staf("1.1", penelaah, SUSUN), staf("1.2", penelaah, TATA))
    baru = susun(staf("1.1", penelaah, ANTAR), staf("1.2", penelaah, SUSUN), staf("1.3", penelaah, TATA))
    perbandingan = bandingkan(lama, baru)
    assert [satu.posisi.nomor for satu in perbandingan.ditambah] == ["1.1"]
    assert [(satu.lama.posisi.nomor, satu.baru.posisi.nomor) for satu in perbandingan.posisi] == [
        ("1", "1"),
        ("1.1", "1.2"),
        ("1.2", "1.3"),
    ]


def test_listed_posts_without_sheets_are_told_by_their_place() -> None:
    kosong = replace(keputusan_uji(), lembar=())
    lain = tuple(
        replace(satu, nama="Penelaah Kebijakan Sosial") if satu.nomor == "3.2" else satu for satu in kosong.daftar
    )
    perbandingan = bandingkan(hasil(kosong), hasil(replace(kosong, daftar=lain)))
    assert [satu.baru.posisi.nomor for satu in perbandingan.posisi if satu.berganti_nama] == ["3.2"]
    assert perbandingan.selisih_kebutuhan is None


def test_a_superior_that_was_only_renamed_is_no_change_of_superior() -> None:
    def dengan_bidang(nama: str) -> HasilKebutuhan:
        return susun(staf("2", nama, TATA, ANTAR), staf("2.1", "Pengemudi", ANTAR))

    perbandingan = bandingkan(dengan_bidang("Kepala Bidang Sosial"), dengan_bidang("Kepala Bidang Rehabilitasi"))
    assert medan(perbandingan, "Pengemudi") == {}


def test_a_post_moved_under_another_superior_says_so_by_name() -> None:
    def di_bawah(nomor: str) -> HasilKebutuhan:
        posisi = [staf("2", "Kepala Bidang Sosial", TATA), staf("3", "Kepala Bidang Daya", SUSUN)]
        posisi.insert(int(nomor[0]) - 1, staf(nomor, "Pengemudi", ANTAR))
        return susun(*posisi)

    jawaban: Any = jawaban_perbandingan(bandingkan(di_bawah("2.1"), di_bawah("3.1")))
    (diubah,) = jawaban["diubah"]
    assert {"isian": "induk", "dari": "Kepala Bidang Sosial", "ke": "Kepala Bidang Daya"} in diubah["perubahan"]


def test_volumes_times_and_norms_that_changed_stand_at_their_row() -> None:
    lain = SUSUN.replace("\t12\t900\t75,000", "\t24\t450\t72,000")
    perbandingan = bandingkan(susun(staf("1.1", "Caraka", SUSUN, TATA)), susun(staf("1.1", "Caraka", lain, TATA)))
    (baris,) = next(satu.baris for satu in perbandingan.posisi if satu.baru.posisi.nama == "Caraka")
    assert (baris.jenis, baris.uraian) == ("diubah", "Menyusun laporan kegiatan bulanan")
    assert [(satu.medan, satu.dari, satu.ke) for satu in baris.perubahan] == [
        ("volume", Fraction(12), Fraction(24)),
        ("waktu", Fraction(900), Fraction(450)),
        ("waktu_efektif", Fraction(75000), Fraction(72000)),
    ]


def test_a_reworded_row_is_the_same_row_and_a_new_one_is_new() -> None:
    lain = SUSUN.replace("bulanan", "triwulanan")
    perbandingan = bandingkan(
        susun(staf("1.1", "Caraka", SUSUN, TATA)), susun(staf("1.1", "Caraka", lain, ANTAR, TATA))
    )
    baris = next(satu.baris for satu in perbandingan.posisi if satu.baru.posisi.nama == "Caraka")
    assert [(satu.jenis, satu.uraian) for satu in baris] == [
        ("diubah", "Menyusun laporan kegiatan triwulanan"),
        ("ditambah", "Mengantar surat dinas"),
    ]
    assert [satu.medan for satu in baris[0].perubahan] == ["uraian"]


def test_rows_that_are_gone_stand_at_the_end() -> None:
    perbandingan = bandingkan(susun(staf("1.1", "Caraka", SUSUN, TATA, ANTAR)), susun(staf("1.1", "Caraka", TATA)))
    baris = next(satu.baris for satu in perbandingan.posisi if satu.baru.posisi.nama == "Caraka")
    assert [(satu.jenis, satu.uraian) for satu in baris] == [
        ("dihapus", "Menyusun laporan kegiatan bulanan"),
        ("dihapus", "Mengantar surat dinas"),
    ]


def test_credit_and_constant_are_compared_in_the_other_method() -> None:
    lain = BUTIR.replace("0.06\t0.010", "0.08\t0.020")
    satu, dua = (hasil(dokumen(lembar_butir(baris, nama="Pekerja Sosial Ahli Pertama"))) for baris in (BUTIR, lain))
    (posisi,) = bandingkan(satu, dua).posisi
    assert [(each.medan, each.dari, each.ke) for each in posisi.baris[0].perubahan] == [
        ("angka_kredit", Fraction(6, 100), Fraction(8, 100)),
        ("konstanta", Fraction(1, 100), Fraction(2, 100)),
    ]


def test_a_change_of_method_replaces_the_rows() -> None:
    nama = "Pekerja Sosial Ahli Pertama"
    satu, dua = hasil(dokumen(lembar_tugas(SUSUN, nama=nama))), hasil(dokumen(lembar_butir(BUTIR, nama=nama)))
    (posisi,) = bandingkan(satu, dua).posisi
    assert ("metode", "tugas", "angka_kredit") in [(each.medan, each.dari, each.ke) for each in posisi.perubahan]
    assert [each.jenis for each in posisi.baris] == ["ditambah", "dihapus"]


def test_the_answer_as_plain_values_counts_what_stayed() -> None:
    lain = SUSUN.replace("\t12\t900", "\t24\t900")
    jawaban: Any = jawaban_perbandingan(
        bandingkan(
            susun(staf("1.1", "Caraka", SUSUN), staf("1.2", "Pengemudi", ANTAR)),
            susun(staf("1.1", "Caraka", lain), staf("1.3", "Arsiparis", TATA)),
        )
    )
    assert [satu["nama"] for satu in jawaban["ditambah"]] == ["Arsiparis"]
    assert [satu["nama"] for satu in jawaban["dihapus"]] == ["Pengemudi"]
    assert (jawaban["tetap"], jawaban["berganti_nama"]) == (1, [])
    (diubah,) = jawaban["diubah"]
    assert diubah["baris"][0]["perubahan"] == [{"isian": "volume", "dari": "12", "ke": "24"}]
    assert {"isian": "beban", "dari": "0.144", "ke": "0.288"} in diubah["perubahan"]


def test_no_post_is_lost_or_doubled_however_the_lists_differ() -> None:
    keputusan = keputusan_uji()
    lain = replace(keputusan, daftar=keputusan.daftar[5:], lembar=keputusan.lembar[:20])
    for satu, dua in ((keputusan, lain), (lain, keputusan)):
        perbandingan = bandingkan(hasil(satu), hasil(dua))
        kiri = [each.posisi.letak for each in perbandingan.dihapus]
        kanan = [each.posisi.letak for each in perbandingan.ditambah]
        kiri += [each.lama.posisi.letak for each in perbandingan.posisi]
        kanan += [each.baru.posisi.letak for each in perbandingan.posisi]
        assert sorted(kiri) == list(range(len(perbandingan.lama.posisi)))
        assert sorted(kanan) == list(range(len(perbandingan.baru.posisi)))
