"""Credits and butir against the annex of 33/2020, and against sibling rows where no annex is at hand."""

from fractions import Fraction

import pytest

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.beban_kerja.periksa.catatan import Dampak, Keyakinan
from jenjang.core.jabatan.keputusan import Keputusan
from keputusan_uji import catatan, dokumen, lembar_butir, rinci_butir

KONSTANTA = {"Ahli Pertama": Fraction("0.010"), "Ahli Muda": Fraction("0.020")}


def butir_jenjang(jenjang: str) -> list[ButirKegiatan]:
    return [satu for satu in muat_katalog().saring(jenjang=jenjang) if satu.is_tugas_jabatan]


def baris_butir(butir: ButirKegiatan, **ganti: object) -> str:
    isi = {"uraian": butir.uraian, "kredit": Fraction(butir.angka_kredit or 0, 10**6), **ganti}
    return rinci_butir(**isi)


def muda(*tambahan: str, **ganti: str) -> Keputusan:
    """Read a sheet of Pekerja Sosial Ahli Muda with every butir of the jenjang; `ganti` maps a code to another row."""
    isi = [ganti.get(satu.kode, baris_butir(satu)) for satu in butir_jenjang("Ahli Muda")]
    return dokumen(lembar_butir(*filter(None, isi), *tambahan))


BUTIR = {satu.kode: satu for satu in butir_jenjang("Ahli Muda")}
SATU = BUTIR["L2.B.1.a.2"]


def test_a_sheet_with_every_butir_of_its_jenjang_and_the_credits_of_the_annex_is_none() -> None:
    keputusan = muda()
    assert len(keputusan.lembar[0].beban.butir) == len(BUTIR) == 33
    for jenis in ("ak_menyimpang", "butir_jenjang_lain", "butir_tidak_dihitung"):
        assert catatan(keputusan, jenis) == []


def test_a_credit_unlike_the_annex_is_noted_with_code_and_article() -> None:
    (satu,) = catatan(muda(**{SATU.kode: baris_butir(SATU, kredit=Fraction("0.14"))}), "ak_menyimpang")
    assert (satu.tercetak, satu.seharusnya, satu.keyakinan) == ("0.14", "0.12", Keyakinan.PASTI)
    assert (satu.dampak, satu.dasar) == (Dampak.JUMLAH, "Pasal 8 ayat (2) huruf b angka 10; Lampiran II")
    assert SATU.kode in satu.penjelasan()


def test_a_credit_unlike_the_annex_that_moves_the_headcount_says_so() -> None:
    # 1,2 / 0,020 x 30 = 1.800 hours, 1,4 persons more than 0,12 gives.
    row = baris_butir(SATU, kredit=Fraction("1.2"), volume=30)
    (satu,) = catatan(muda(**{SATU.kode: row}), "ak_menyimpang")
    assert satu.dampak is Dampak.PEGAWAI


@pytest.mark.parametrize(
    "uraian",
    [
        "Menganalisa dan evaluasi instrument asesmen masalah, kebutuhan & sistem sumber",
        "MENGANALISA DAN EVALUASI INSTRUMEN ASESMEN MASALAH, KEBUTUHAN DAN SISTEM SUMBER",
        "Menganalisa dan evaluasi instrumen asesmen masalah, kebutuhan dan sistem sumber;",
    ],
)
def test_a_row_worded_nearly_like_its_butir_is_that_butir(uraian: str) -> None:
    keputusan = muda(**{SATU.kode: baris_butir(SATU, uraian=uraian)})
    for jenis in ("ak_menyimpang", "butir_jenjang_lain", "butir_tidak_dihitung"):
        assert catatan(keputusan, jenis) == []


def test_rows_that_are_butir_of_another_jenjang_are_one_note() -> None:
    asing = [baris_butir(satu) for satu in butir_jenjang("Ahli Pertama") if satu.kode in {"L2.A.1.b.1", "L2.B.1.a.1"}]
    (satu,) = catatan(muda(*asing), "butir_jenjang_lain")
    assert (satu.seharusnya, satu.isi["banyak"], len(satu.lokasi_lain)) == ("Ahli Pertama", 2, 1)


def test_a_near_wording_with_the_credit_of_the_own_jenjang_is_the_own_butir() -> None:
    row = baris_butir(BUTIR["L2.A.1.b.2"], uraian="Menyusun materi sosialisasi penyelenggaraan kesejahteraan sosial")
    keputusan = muda(**{"L2.A.1.b.2": row})
    assert catatan(keputusan, "butir_jenjang_lain") == catatan(keputusan, "butir_tidak_dihitung") == []


def test_a_row_like_no_butir_is_neither_another_jenjang_nor_a_wrong_credit() -> None:
    keputusan = muda(rinci_butir("Menyusun jadwal piket kebersihan ruangan", Fraction("0.3")))
    assert catatan(keputusan, "butir_jenjang_lain") == catatan(keputusan, "ak_menyimpang") == []


def test_butir_of_the_jenjang_that_no_row_counts_are_asked_about() -> None:
    (satu,) = catatan(muda(**{"L2.A.1.b.2": "", "L2.G.1.c.2": ""}), "butir_tidak_dihitung")
    assert (satu.isi["banyak"], satu.isi["semua"], satu.keyakinan) == (2, 33, Keyakinan.MUNGKIN)
    assert "L2.A.1.b.2" in satu.penjelasan()


def test_another_family_is_not_laid_beside_the_annex_of_pekerja_sosial() -> None:
    keputusan = dokumen(lembar_butir(baris_butir(SATU, kredit=Fraction("0.5")), nama="Penyuluh Sosial Ahli Muda"))
    for jenis in ("ak_menyimpang", "butir_jenjang_lain", "butir_tidak_dihitung"):
        assert catatan(keputusan, jenis) == []


def penyuluh(jenjang: str, *isi: tuple[str, str]) -> str:
    rows = [rinci_butir(uraian, Fraction(kredit), KONSTANTA[jenjang]) for uraian, kredit in isi]
    return lembar_butir(*rows, nama=f"Penyuluh Sosial {jenjang}")


PESERTA = [(f"Membahas rancangan {nomor} sebagai peserta", "0.09") for nomor in range(1, 12)]


def test_a_credit_unlike_that_of_its_role_is_asked_about() -> None:
    isi = [*PESERTA, ("Membahas naskah sebagai peserta", "0.13")]
    (satu,) = catatan(dokumen(penyuluh("Ahli Muda", *isi)), "ak_menyimpang")
    assert (satu.kata, satu.tercetak, satu.seharusnya) == ("ak_peran", "0.13", "0.09")
    assert satu.keyakinan is Keyakinan.MUNGKIN


def test_a_credit_ten_times_that_of_its_role_is_likely_a_slip() -> None:
    isi = [*PESERTA, ("Membahas naskah sebagai peserta", "0.9")]
    (satu,) = catatan(dokumen(penyuluh("Ahli Muda", *isi)), "ak_menyimpang")
    assert satu.keyakinan is Keyakinan.KEMUNGKINAN_BESAR


@pytest.mark.parametrize(
    "isi",
    [
        PESERTA,
        [*PESERTA[:4], ("Membahas naskah sebagai peserta", "0.13")],
        [*PESERTA, ("Membahas naskah sebagai penyaji", "0.13")],
        [*PESERTA[:6], *((f"Membahas naskah {n} sebagai peserta", "0.13") for n in range(6))],
    ],
    ids=["agreed", "few", "another role", "no agreement"],
)
def test_roles_that_agree_or_do_not_tell_are_none(isi: list[tuple[str, str]]) -> None:
    assert catatan(dokumen(penyuluh("Ahli Muda", *isi)), "ak_menyimpang") == []


KEGIATAN = [f"Menyusun materi {nomor} penyuluhan" for nomor in range(1, 13)]


def _sepasang(muda_beda: str = "0.10", pertama_beda: str = "0.05") -> Keputusan:
    """Read two jenjang whose credits stand as two to one, but for the last row of each."""
    atas = [*((uraian, "0.10") for uraian in KEGIATAN[:-1]), (KEGIATAN[-1], muda_beda)]
    bawah = [*((uraian, "0.05") for uraian in KEGIATAN[:-1]), (KEGIATAN[-1], pertama_beda)]
    return dokumen(penyuluh("Ahli Muda", *atas), penyuluh("Ahli Pertama", *bawah))


def test_a_credit_that_breaks_the_ratio_of_two_jenjang_is_noted_where_it_is_wrong() -> None:
    (satu,) = catatan(_sepasang(muda_beda="0.01"), "ak_menyimpang")
    assert (satu.kata, satu.urutan, satu.tercetak, satu.seharusnya) == ("ak_pola", 1, "0.01", "0.1")
    (satu,) = catatan(_sepasang(pertama_beda="0.5"), "ak_menyimpang")
    assert (satu.kata, satu.urutan, satu.tercetak, satu.seharusnya) == ("ak_pola", 2, "0.5", "0.05")


def test_credits_that_keep_the_ratio_of_two_jenjang_are_none() -> None:
    assert catatan(_sepasang(), "ak_menyimpang") == []
    assert catatan(_sepasang("0.18", "0.09"), "ak_menyimpang") == []


def test_rows_shared_by_two_jenjang_with_one_credit_are_noted_at_the_fuller_sheet() -> None:
    atas = [(uraian, "0.10") for uraian in KEGIATAN]
    keputusan = dokumen(penyuluh("Ahli Muda", *atas[:6]), penyuluh("Ahli Pertama", *atas))
    (satu,) = catatan(keputusan, "butir_jenjang_lain")
    assert (satu.kata, satu.urutan, satu.isi["banyak"], satu.isi["semua"]) == ("butir_bersama", 2, 6, 12)


def test_rows_of_the_same_words_with_other_credits_are_each_of_its_own_jenjang() -> None:
    assert catatan(_sepasang(), "butir_jenjang_lain") == []
