"""List, sheets and units of one office laid side by side: superiors, left over names, copies, doubles."""

import pytest

from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Keyakinan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from keputusan_uji import bagian, catatan, dokumen, lembar_butir, lembar_tugas

DAFTAR = (
    "1. Kepala Dinas",
    "2. Sekretaris Dinas",
    " - 2.1. Kepala Sub Bagian Umum dan Kepegawaian",
    " - 2.1.1. Pengolah Data",
    "3. Kepala Bidang Sosial",
    " - 3.1. Penelaah Teknis Kebijakan",
    "4. Kepala Bidang Pemberdayaan",
)
ATASAN = {
    "Kepala Dinas Sosial Kota Contoh": ("b JPT Pratama", "Sekretaris Daerah"),
    "Sekretaris Dinas": ("b JPT Pratama", "Kepala Dinas Sosial"),
    "Kepala Sub Bagian Umum dan Kepegawaian": ("c Administrator", "Sekretaris Dinas"),
    "Pengolah Data": ("d Pengawas", "Kepala Sub Bagian Umum dan Kepegawaian"),
    "Kepala Bidang Sosial": ("b JPT Pratama", "Kepala Dinas Sosial"),
    "Penelaah Teknis Kebijakan": ("c Administrator", "Kepala Bidang Sosial"),
    "Kepala Bidang Pemberdayaan": ("b JPT Pratama", "Kepala Dinas Sosial"),
}


def _tugas(nama: str) -> str:
    return f"1\tMengelola urusan {nama.lower()} sehari-hari\tDokumen\t12\t6000\t75,000\t0.960"


def _lembar(nama: str, atasan: tuple[str, str], tugas: str = "", tambahan: str = "") -> str:
    isi = lembar_tugas(tugas or _tugas(nama), nama=nama, kaki=("0.960", "1"))
    isi = isi.replace("3 UNIT KERJA : Dinas Contoh", f"3 UNIT KERJA : Dinas Sosial\n- {atasan[0]}** : {atasan[1]}")
    return f"{isi}\n{tambahan}"


def kantor(
    daftar: tuple[str, ...] = DAFTAR,
    ganti: dict[str, tuple[str, str]] | None = None,
    tugas: dict[str, str] | None = None,
    tambahan: dict[str, str] | None = None,
    tanpa: str = "",
) -> Keputusan:
    """Read the decree of a small office; each argument puts one thing of it in another way."""
    lembar = [
        _lembar(nama, (ganti or {}).get(nama, atasan), (tugas or {}).get(nama, ""), (tambahan or {}).get(nama, ""))
        for nama, atasan in ATASAN.items()
        if nama != tanpa
    ]
    return dokumen(*lembar, daftar=daftar)


def test_a_small_office_in_order_has_no_note_of_any_kind() -> None:
    assert [satu.penjelasan() for satu in periksa_keputusan(kantor()).catatan] == []


def test_a_superior_other_than_the_one_above_in_the_list_is_noted() -> None:
    (satu,) = catatan(kantor(ganti={"Penelaah Teknis Kebijakan": ("c Administrator", "Sekretaris Dinas")}), "hierarki")
    assert (satu.kata, satu.tercetak, satu.seharusnya) == ("hierarki", "Sekretaris Dinas", "Kepala Bidang Sosial")


def test_a_superior_on_the_line_of_another_level_is_noted() -> None:
    (satu,) = catatan(kantor(ganti={"Penelaah Teknis Kebijakan": ("d Pengawas", "Kepala Bidang Sosial")}), "hierarki")
    assert (satu.kata, satu.tercetak, satu.seharusnya) == ("hierarki_jenjang", "Pengawas", "Administrator")


@pytest.mark.parametrize("atasan", ["Kasubbag Umum dan Kepegawaian", "Kepala Subbagian Umum dan Kepegawaian", "-"])
def test_a_superior_by_its_short_name_or_left_empty_is_none(atasan: str) -> None:
    assert catatan(kantor(ganti={"Pengolah Data": ("d Pengawas", atasan)}), "hierarki") == []


def test_superiors_are_not_judged_without_a_list() -> None:
    assert catatan(kantor(daftar=(), ganti={"Pengolah Data": ("d Pengawas", "Camat")}), "hierarki") == []


def test_a_position_listed_without_sheet_and_a_sheet_without_listing_are_noted() -> None:
    (satu,) = catatan(kantor(tanpa="Kepala Bidang Pemberdayaan"), "daftar_lembar")
    assert (satu.kata, satu.urutan, satu.tercetak) == ("tanpa_lembar", None, "4 Kepala Bidang Pemberdayaan")
    (satu,) = catatan(kantor(daftar=DAFTAR[:-1]), "daftar_lembar")
    assert (satu.kata, satu.urutan) == ("tanpa_daftar", 7)


def test_a_sheet_in_the_middle_missing_does_not_shift_the_others() -> None:
    (satu,) = catatan(kantor(tanpa="Pengolah Data"), "daftar_lembar")
    assert satu.tercetak == "2.1.1 Pengolah Data"


def test_no_listing_is_asked_for_where_there_is_no_list() -> None:
    assert catatan(kantor(daftar=()), "daftar_lembar") == []


def test_another_name_in_the_list_is_noted_and_a_shorter_one_is_none() -> None:
    lain = ("1. Kepala Dinas", "2. Sekretaris Badan", *DAFTAR[2:])
    (satu,) = catatan(kantor(daftar=lain), "unit_lain")
    assert (satu.kata, satu.tercetak, satu.seharusnya) == ("unit_daftar", "Sekretaris Badan", "Sekretaris Dinas")
    pendek = (*DAFTAR[:2], " - 2.1. Kasubbag Umum dan Kepegawaian", *DAFTAR[3:])
    assert catatan(kantor(daftar=pendek), "unit_lain") == []


def _tugas_menyebut(unit: str, nama: str = "Penelaah Teknis Kebijakan") -> list[Catatan]:
    tugas = f"1\tMenelaah kebijakan pada {unit} secara berkala\tDokumen\t12\t6000\t75,000\t0.960"
    return catatan(kantor(tugas={nama: tugas}), "unit_lain")


@pytest.mark.parametrize(
    ("unit", "kata", "seharusnya"),
    [
        ("Dinas Kesehatan", "unit_luar", "Dinas Sosial"),
        ("Sekretariat Daerah", "unit_luar", "Dinas Sosial"),
        ("Bidang Perdagangan", "unit_tak_dikenal", None),
        ("Sub Bagian Umum dan Keuangan", "unit_tak_ada", "Sub Bagian Umum dan Kepegawaian"),
        ("Bidang Pemberdayaan", "unit_tetangga", "Bidang Sosial"),
        ("Bagian Pemberdayaan", "unit_jenis", "Bidang Pemberdayaan"),
    ],
)
def test_a_unit_of_another_office_or_of_another_place_is_noted(unit: str, kata: str, seharusnya: str | None) -> None:
    (satu,) = _tugas_menyebut(unit)
    assert (satu.kata, satu.tercetak, satu.seharusnya) == (kata, unit, seharusnya)


@pytest.mark.parametrize("unit", ["Dinas Sosial", "Dinas Sosial Kota Contoh", "Bidang Sosial", "dinas terkait"])
def test_the_own_office_and_unit_are_none(unit: str) -> None:
    assert _tugas_menyebut(unit) == []


def test_the_head_of_the_office_may_name_every_unit() -> None:
    assert _tugas_menyebut("Bidang Pemberdayaan", "Kepala Dinas Sosial Kota Contoh") == []


def test_a_head_in_korelasi_that_the_list_does_not_know_is_noted_for_this_office_only() -> None:
    tabel = "NO\tJABATAN\tUNIT KERJA/INSTANSI\tDALAM HAL"
    baris = "1\tKepala Bidang Perdagangan\t{}\tKoordinasi data"
    for instansi, banyak in (("Dinas Sosial", 1), ("Dinas Perdagangan", 0)):
        isi = bagian("12", "KORELASI JABATAN", tabel, baris.format(instansi))
        assert len(catatan(kantor(tambahan={"Pengolah Data": isi}), "unit_lain")) == banyak


def _butir(nama: str, uraian: str = "Menganalisa materi") -> str:
    return lembar_butir(f"\t\t\ta {uraian}\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00", nama=nama)


def test_a_functional_post_with_two_sheets_is_counted_twice() -> None:
    muda = "Penyuluh Sosial Ahli Muda"
    (satu,) = catatan(dokumen(_butir(muda), _butir(muda)), "jabatan_ganda")
    assert (satu.kata, satu.urutan, satu.dampak) == ("jabatan_ganda_sama", 2, Dampak.PEGAWAI)
    assert satu.keyakinan is Keyakinan.KEMUNGKINAN_BESAR
    assert "dengan rincian dan volume yang sama" in satu.penjelasan()
    lain = _butir(muda).replace(" laporan", "0 laporan")
    assert lain != _butir(muda)
    (satu,) = catatan(dokumen(_butir(muda), lain), "jabatan_ganda")
    assert (satu.kata, satu.keyakinan) == ("jabatan_ganda_serupa", Keyakinan.KEMUNGKINAN_BESAR)
    (satu,) = catatan(dokumen(_butir(muda), _butir(muda, "Menyusun naskah siaran")), "jabatan_ganda")
    assert (satu.kata, satu.keyakinan) == ("jabatan_ganda", Keyakinan.MUNGKIN)


def test_two_jenjang_and_two_pelaksana_of_one_name_are_two_posts() -> None:
    assert (
        catatan(dokumen(_butir("Penyuluh Sosial Ahli Muda"), _butir("Pekerja Sosial Ahli Muda")), "jabatan_ganda") == []
    )
    nama = "Penelaah Teknis Kebijakan"
    assert (
        catatan(dokumen(lembar_tugas(_tugas("a"), nama=nama), lembar_tugas(_tugas("b"), nama=nama)), "jabatan_ganda")
        == []
    )


def test_a_task_printed_twice_is_noted_with_what_it_moves() -> None:
    baris = (
        "1\tMengolah surat\tDokumen\t12\t3000\t75,000\t0.480",
        "2\tMengolah surat\tDokumen\t12\t3000\t75,000\t0.480",
    )
    (satu,) = catatan(dokumen(lembar_tugas(*baris, kaki=("0.960", "1"))), "isi_salinan")
    assert (satu.kata, satu.dampak) == ("baris_kembar", Dampak.PEGAWAI)  # 0,96 is one person, 0,48 none
    beda = (baris[0], "2\tMengolah surat\tDokumen\t6\t3000\t75,000\t0.240")
    (satu,) = catatan(dokumen(lembar_tugas(*beda, kaki=("0.720", "1"))), "isi_salinan")
    assert (satu.kata, satu.dampak) == ("baris_kembar_beda", Dampak.REDAKSI)


def test_tasks_that_only_begin_alike_are_none() -> None:
    baris = (
        "1\tMengolah surat masuk\tDokumen\t12\t300\t75,000\t0.048",
        "2\tMengolah surat keluar\tDokumen\t12\t300\t75,000\t0.048",
    )
    assert catatan(dokumen(lembar_tugas(*baris, kaki=("0.096", "0"))), "isi_salinan") == []


def test_the_same_butir_under_two_headings_are_two_butir() -> None:
    isi = (
        "1\tPenyelenggaraan\tA Asesmen\t1 Menyusun instrumen\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00",
        "\t\tB Evaluasi\t1 Menyusun instrumen\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00",
    )
    kaki = ("168.00", "0.13", "0 Pekerja")
    assert catatan(dokumen(lembar_butir(*isi, kaki=kaki)), "isi_salinan") == []
    sama = (isi[0], isi[1].replace("B Evaluasi", "A Asesmen").replace("1 Menyusun", "2 Menyusun"))
    assert len(catatan(dokumen(lembar_butir(*sama, kaki=kaki)), "isi_salinan")) == 1


@pytest.mark.parametrize(("kegunaan", "ada"), [("Laptop kerja", True), ("Mengetik konsep surat", False), ("-", False)])
def test_both_columns_with_one_text_are_noted(kegunaan: str, ada: bool) -> None:
    tabel = ("NO\tPERANGKAT KERJA\tPENGGUNAAN DALAM TUGAS", f"1\tLaptop kerja\t{kegunaan}")
    isi = f"{lembar_tugas(_tugas('a'))}\n{bagian('9', 'PERANGKAT KERJA', *tabel)}"
    assert bool(catatan(dokumen(isi), "isi_salinan")) is ada


@pytest.mark.parametrize(
    ("temperamen", "ada"),
    [("1) Mengoperasikan komputer", True), ("1) D: Kemampuan menyesuaikan diri untuk memimpin", False)],
)
def test_temperamen_that_repeats_keterampilan_is_noted(temperamen: str, ada: bool) -> None:
    syarat = ("- a Keterampilan kerja** : 1) Mengoperasikan komputer", f"- c Temperamen Kerja** : {temperamen}")
    isi = f"{lembar_tugas(_tugas('a'))}\n{bagian('15', 'SYARAT JABATAN LAIN', *syarat)}"
    assert bool(catatan(dokumen(isi), "isi_salinan")) is ada


def _ikhtisar(teks: str, tugas: str) -> str:
    isi = lembar_tugas(_tugas(tugas), nama="Penelaah Teknis Kebijakan")
    return isi.replace("6 TUGAS POKOK :", f"4 IKHTISAR JABATAN : {teks}\n6 TUGAS POKOK :")


def test_one_ikhtisar_on_sheets_of_other_tasks_is_noted() -> None:
    teks = "Menelaah kebijakan bidang anggaran dinas."
    (satu,) = catatan(dokumen(_ikhtisar(teks, "anggaran"), _ikhtisar(teks, "bantuan")), "isi_salinan")
    assert (satu.kata, satu.urutan) == ("ikhtisar_kembar", 2)
    lain = dokumen(_ikhtisar(teks, "anggaran"), _ikhtisar("Menelaah kebijakan bidang bantuan.", "bantuan"))
    assert catatan(lain, "isi_salinan") == []
    assert catatan(dokumen(_ikhtisar(teks, "anggaran"), _ikhtisar(teks, "anggaran")), "isi_salinan") == []


def _perangkat(kegunaan: str) -> str:
    return bagian("9", "PERANGKAT KERJA", "NO\tPERANGKAT KERJA\tPENGGUNAAN DALAM TUGAS", f"1\tLaptop\t{kegunaan}")


def test_a_use_that_is_a_task_of_another_sheet_is_asked_about() -> None:
    salin = _perangkat("Pengelolaan urusan kepala bidang sosial")
    (satu,) = catatan(kantor(tambahan={"Pengolah Data": salin}), "isi_salinan")
    assert (satu.kata, satu.keyakinan) == ("tugas_lembar_lain", Keyakinan.MUNGKIN)
    assert catatan(kantor(tambahan={"Kepala Bidang Sosial": salin}), "isi_salinan") == []
    assert catatan(kantor(tambahan={"Pengolah Data": _perangkat("Pengetikan surat dinas harian")}), "isi_salinan") == []


def test_subordinates_on_a_sheet_that_has_none_are_noted() -> None:
    salin = _perangkat("Pemeriksaan hasil tugas bawahan")
    (satu,) = catatan(kantor(tambahan={"Pengolah Data": salin}), "isi_salinan")
    assert satu.kata == "bawahan_salinan"
    assert catatan(kantor(tambahan={"Sekretaris Dinas": salin}), "isi_salinan") == []


def test_a_material_named_after_the_subject_of_other_sheets_is_noted() -> None:
    tabel = ("NO\tBAHAN KERJA\tPENGGUNAAN DALAM TUGAS", "1\tBahan kepala bidang sosial\tMenyusun konsep")
    isi = bagian("8", "BAHAN KERJA", *tabel)
    (satu,) = catatan(kantor(tambahan={"Pengolah Data": isi}), "isi_salinan")
    assert satu.kata == "bahan_lembar_lain"
    assert catatan(kantor(tambahan={"Kepala Bidang Sosial": isi}), "isi_salinan") == []
