"""Inputs no official would sign, at the limits of ambang.toml, and the ordinary ones beside them."""

from fractions import Fraction

import pytest

from jenjang.core.beban_kerja.periksa.ambang import alasan_ambang, ambang
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from keputusan_uji import dokumen, lembar_butir, lembar_tugas, rinci_butir


def tugas(menit: int, volume: int = 12, uraian: str = "Mengolah surat masuk", efektif: str = "75,000") -> str:
    kebutuhan = Fraction(menit * volume, int(efektif.replace(",", "").replace(".", "")))
    return f"1\t{uraian}\tDokumen\t{volume}\t{menit}\t{efektif}\t{float(kebutuhan):.3f}"


def _kewajaran(keputusan: Keputusan, kata: str) -> list[Catatan]:
    verifikasi = periksa_keputusan(keputusan)
    temuan = [satu for satu in verifikasi.catatan if satu.kata == kata]
    assert all(satu.dampak is Dampak.PEGAWAI for satu in temuan)
    assert all(not verifikasi.layak_dikoreksi(satu.urutan) for satu in temuan if satu.urutan)
    return temuan


@pytest.mark.parametrize(
    ("menit", "efektif", "ada"),
    [(12000, "75,000", True), (11999, "75,000", False), (200, "1.250", True), (199, "1.250", False)],
)
def test_a_result_of_two_hundred_hours_is_asked_about(menit: int, efektif: str, ada: bool) -> None:
    isi = lembar_tugas(tugas(menit, 1, efektif=efektif))
    assert bool(_kewajaran(dokumen(isi), "kewajaran_jam")) is ada


def test_a_butir_of_two_hundred_hours_that_is_done_is_asked_about_and_one_that_is_not_done_is_none() -> None:
    assert _kewajaran(dokumen(lembar_butir(rinci_butir("Menyusun naskah", Fraction(4)))), "kewajaran_jam")
    assert not _kewajaran(dokumen(lembar_butir(rinci_butir("Menyusun naskah", Fraction(4), volume=0))), "kewajaran_jam")
    assert not _kewajaran(dokumen(lembar_butir(rinci_butir("Menyusun naskah", Fraction("3.9")))), "kewajaran_jam")


@pytest.mark.parametrize(("volume", "ada"), [(25, False), (26, True)])
def test_a_row_of_more_than_one_person_is_asked_about(volume: int, ada: bool) -> None:
    # 3.000 x 25 = 75.000 minutes, one person.
    assert bool(_kewajaran(dokumen(lembar_tugas(tugas(3000, volume))), "kewajaran_orang")) is ada


def test_a_row_of_more_than_one_person_on_a_post_of_one_seat_has_its_own_kind() -> None:
    isi = lembar_tugas(tugas(3000, 26), nama="Kepala Bidang Sosial")
    assert _kewajaran(dokumen(isi), "kewajaran_orang") == []


@pytest.mark.parametrize(
    ("volume", "pegawai", "ada"),
    [((24, 24, 24), "2", True), ((24, 24, 12), "2", False), ((12, 12, 12), "1", False), ((24, 24, 24), "3", False)],
)
def test_volumes_of_twelve_months_times_the_people_are_asked_about(
    volume: tuple[int, ...], pegawai: str, ada: bool
) -> None:
    rows = [tugas(900, satu, f"Mengolah surat {nomor}") for nomor, satu in enumerate(volume)]
    assert bool(_kewajaran(dokumen(lembar_tugas(*rows, kaki=("0.864", pegawai))), "kewajaran_volume")) is ada


LAIN = "Melaksanakan tugas kedinasan lain yang diberikan pimpinan"


@pytest.mark.parametrize(("menit", "ada"), [(1000, False), (1059, True), (3000, True)])
def test_other_tasks_of_fifteen_percent_are_asked_about(menit: int, ada: bool) -> None:
    # 1.059 of 7.059 minutes are 15,002 percent.
    isi = lembar_tugas(tugas(6000), tugas(menit, uraian=LAIN))
    assert bool(_kewajaran(dokumen(isi), "kewajaran_tugas_lain")) is ada


def test_other_tasks_printed_twice_count_once_here() -> None:
    isi = lembar_tugas(tugas(6000), tugas(900, uraian=LAIN), tugas(900, uraian=LAIN))
    assert _kewajaran(dokumen(isi), "kewajaran_tugas_lain") == []


URAIAN = [f"Menyusun materi penyuluhan {nomor}" for nomor in range(10)]


def _dua_lembar(volume: int, beda: int = 0) -> Keputusan:
    satu = [rinci_butir(uraian, Fraction("0.12"), volume=1) for uraian in URAIAN]
    dua = [
        rinci_butir(uraian, Fraction("0.12"), volume=volume + (beda if nomor == 0 else 0))
        for nomor, uraian in enumerate(URAIAN)
    ]
    nama = "Penyuluh Sosial Ahli Muda"
    return dokumen(
        lembar_butir(*satu, nama=nama, kaki=("60.00", "0.05", "1 Pekerja")),
        lembar_butir(*dua, nama=nama, kaki=("180.00", "0.14", "3 Pekerja")),
    )


def test_the_same_rows_with_volumes_in_the_ratio_of_the_people_are_asked_about_on_both_sheets() -> None:
    temuan = _kewajaran(_dua_lembar(3), "kewajaran_sebanding")
    assert [satu.urutan for satu in temuan] == [1, 2]


def test_the_same_rows_with_volumes_of_their_own_are_none() -> None:
    assert _kewajaran(_dua_lembar(2), "kewajaran_sebanding") == []
    assert _kewajaran(_dua_lembar(3, beda=1), "kewajaran_sebanding") == []


def _jenjang(nama: str, jam: int, pegawai: str) -> str:
    konstanta = Fraction("0.020") if nama.endswith("Muda") else Fraction("0.010")
    rows = [rinci_butir(f"{nama} {nomor}", konstanta * 50, konstanta, jam // 50) for nomor in range(2)]
    return lembar_butir(*rows, nama=f"Penyuluh Sosial {nama}", kaki=(f"{jam * 2}.00", "1", f"{pegawai} Pekerja"))


@pytest.mark.parametrize(
    ("muda", "pertama", "ada"),
    [((1250, "2"), (600, "1"), True), ((600, "1"), (1250, "2"), False), ((600, "2"), (600, "1"), False)],
)
def test_more_seniors_than_juniors_of_one_family_are_asked_about(
    muda: tuple[int, str], pertama: tuple[int, str], ada: bool
) -> None:
    keputusan = dokumen(_jenjang("Ahli Muda", *muda), _jenjang("Ahli Pertama", *pertama))
    assert bool(_kewajaran(keputusan, "kewajaran_piramida")) is ada


def test_every_limit_is_exact_and_says_why() -> None:
    nama = ("ej_terendah", "ej_tertinggi", "jam_per_hasil", "orang_per_baris", "bagian_tugas_lain", "irama_setahun",
            "baris_serupa", "rasio_saudara", "jauh", "tampilan_pendek")  # fmt: skip
    nilai = ["0.5", "1.5", "200", "1", "0.15", "12", "0.9", "0.75", "5", "0.05"]
    assert [ambang(satu) for satu in nama] == [Fraction(satu) for satu in nilai]
    assert all(alasan_ambang(satu) for satu in nama)
