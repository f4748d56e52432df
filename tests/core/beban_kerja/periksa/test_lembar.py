"""What a single sheet prints beside its workload: numbers, class, codes, personal data, names, requirements, titles."""

import pytest

from jenjang.core.beban_kerja.periksa.catatan import Catatan, Keyakinan
from keputusan_uji import bagian, catatan, dokumen, lembar_butir, lembar_tugas

BARIS = "1\tMengolah surat masuk\tDokumen\t12\t900\t75,000\t0.144"
JUDUL = (
    ("2", "KODE JABATAN"), ("4", "IKHTISAR JABATAN"), ("5", "SYARAT JABATAN"), ("7", "HASIL KERJA"),
    ("8", "BAHAN KERJA"), ("9", "PERANGKAT KERJA"), ("10", "TANGGUNG JAWAB"), ("11", "WEWENANG"),
    ("12", "KORELASI JABATAN"), ("13", "KONDISI LINGKUNGAN KERJA"), ("14", "RESIKO BAHAYA"),
    ("15", "SYARAT JABATAN LAIN"), ("16", "PRESTASI KERJA YANG DIHARAPKAN"), ("17", "KELAS JABATAN"),
)  # fmt: skip


def _notes(jenis: str, *tambahan: str, nama: str = "Pengolah Data dan Informasi") -> list[Catatan]:
    return catatan(dokumen(lembar_tugas(BARIS, nama=nama) + "".join(f"\n{satu}" for satu in tambahan)), jenis)


def _utuh(ganti: dict[str, str | None]) -> str:
    """Return a sheet with all seventeen titles; `ganti` maps a printed title to another, or to None to leave it out."""
    isi = ["INFORMASI JABATAN"]
    depan = ["1 NAMA JABATAN : Pengolah Data", "2 KODE JABATAN : -", "3 UNIT KERJA : Dinas Contoh"]
    depan += ["4 IKHTISAR JABATAN : Mengolah data.", "5 SYARAT JABATAN :", "6 TUGAS POKOK :"]
    for judul in (*depan, *(f"{nomor} {nama} :" for nomor, nama in JUDUL[3:])):
        tanpa_isi = judul.split(" :")[0]
        baru = ganti.get(tanpa_isi, tanpa_isi)
        if baru is not None:
            isi += [judul.replace(tanpa_isi, baru), ""]
    return "\n".join(isi)


def test_a_full_sheet_numbered_in_order_is_none() -> None:
    assert catatan(dokumen(_utuh({})), "penomoran") == []


def test_a_section_left_out_is_named() -> None:
    (satu,) = catatan(dokumen(_utuh({"9 PERANGKAT KERJA": None})), "penomoran")
    assert (satu.kata, satu.seharusnya) == ("bagian_hilang", "9 PERANGKAT KERJA")


def test_a_section_with_the_number_of_the_one_before_is_noted() -> None:
    (satu,) = catatan(dokumen(_utuh({"9 PERANGKAT KERJA": "8 PERANGKAT KERJA"})), "penomoran")
    assert (satu.kata, satu.tercetak, satu.seharusnya) == (
        "penomoran_bagian", "8 PERANGKAT KERJA", "9 PERANGKAT KERJA",
    )  # fmt: skip


def test_a_title_printed_twice_stands_for_the_one_that_is_missing() -> None:
    (satu,) = catatan(dokumen(_utuh({"9 PERANGKAT KERJA": "9 BAHAN KERJA"})), "penomoran")
    assert (satu.kata, satu.tercetak, satu.seharusnya) == ("penomoran_judul", "9 BAHAN KERJA", "9 PERANGKAT KERJA")


def test_a_sheet_of_few_sections_is_an_extract() -> None:
    assert _notes("penomoran") == []


def test_rows_with_a_number_twice_or_left_out_are_one_note_a_table() -> None:
    tabel = (
        "NO\tJABATAN\tUNIT KERJA/INSTANSI\tDALAM HAL",
        "1\tKepala Dinas\tDinas\tArahan",
        "1\tSekretaris\tDinas\tSurat",
    )
    (satu,) = _notes("penomoran", bagian("12", "KORELASI JABATAN", *tabel, "5\tStaf\tDinas\tKonsep"))
    assert (satu.kata, satu.tercetak, satu.seharusnya, len(satu.lokasi_lain)) == ("penomoran_baris", "1", "2", 1)


def test_letters_in_order_and_rows_without_numbers_are_none() -> None:
    tabel = ("NO\tASPEK\tFAKTOR", "a\tTempat kerja\tDi dalam", "b\tSuhu\tNormal", "\tUdara\tBaik", "c\tLetak\tRata")
    assert _notes("penomoran", bagian("13", "KONDISI LINGKUNGAN KERJA", *tabel)) == []


def test_butir_counted_anew_under_each_heading_are_in_order() -> None:
    isi = (
        "1\tPenyelenggaraan\tA Pendekatan Awal\t1 Menyusun bahan\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00",
        "\t\tB Asesmen\t1 Menyusun instrumen\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00",
        "\t\t\t2 Melakukan asesmen\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00",
    )
    kaki = ("252.00", "0.20", "0 Pekerja")
    assert catatan(dokumen(lembar_butir(*isi, kaki=kaki)), "penomoran") == []
    lompat = (*isi[:2], isi[2].replace("2 Melakukan", "4 Melakukan"))
    (satu,) = catatan(dokumen(lembar_butir(*lompat, kaki=kaki)), "penomoran")
    assert (satu.tercetak, satu.seharusnya) == ("4", "2")


@pytest.mark.parametrize(
    ("tercetak", "kata"),
    [
        ("9 (Sembilan)", None),
        ("9 (Delapan)", "kelas_huruf"),
        ("8 (Delapan)", "kelas_tabel"),
        ("9", None),
        ("IX", None),
    ],
)
def test_the_class_of_a_pekerja_sosial_ahli_muda_is_nine_in_figures_and_words(tercetak: str, kata: str | None) -> None:
    isi = lembar_butir("\t\t\ta Menganalisa materi\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00")
    temuan = catatan(dokumen(f"{isi}\n\n17 KELAS JABATAN : {tercetak}"), "kelas")
    assert [satu.kata for satu in temuan] == ([kata] if kata else [])


def test_a_class_unlike_that_of_its_namesakes_is_noted_once() -> None:
    lembar = [f"{lembar_tugas(BARIS)}\n\n17 KELAS JABATAN : {kelas}" for kelas in ("6", "6", "7")]
    (satu,) = catatan(dokumen(*lembar), "kelas")
    assert (satu.kata, satu.urutan, satu.tercetak, satu.seharusnya) == ("kelas_senama", 3, "7", "6")
    assert catatan(dokumen(*lembar[:2]), "kelas") == []


def test_namesakes_of_two_classes_are_asked_about_where_nothing_tells_which_is_right() -> None:
    lembar = [f"{lembar_tugas(BARIS)}\n\n17 KELAS JABATAN : {kelas}" for kelas in ("6", "7")]
    temuan = catatan(dokumen(*lembar), "kelas")
    assert [(satu.kata, satu.urutan, satu.tercetak, satu.seharusnya) for satu in temuan] == [
        ("kelas_senama_seri", 1, "6", None),
        ("kelas_senama_seri", 2, "7", None),
    ]
    assert {satu.keyakinan for satu in temuan} == {"mungkin"}
    lain = lembar_tugas(BARIS, nama="Pengelola Layanan Operasional") + "\n\n17 KELAS JABATAN : 7"
    assert catatan(dokumen(lembar[0], lain), "kelas") == []


SYARAT_LAIN = (
    "- a Keterampilan kerja** : 1) Mengoperasikan komputer",
    "- b Bakat Kerja** : 1) G: Intelegensi",
    "2) V: Verbal",
    "- c Temperamen Kerja** : 1) D: Kemampuan menyesuaikan diri untuk kegiatan memimpin",
    "- g Fungsi Pekerjaan** :",
    "- a Hubungan dengan data** : D1 : Mengkoordinasikan",
    " - b Hubungan dengan orang** : O1 : Berunding",
)


def _kode(lama: str = "", baru: str = "") -> list[Catatan]:
    return _notes("kode", bagian("15", "SYARAT JABATAN LAIN", *(baris.replace(lama, baru) for baris in SYARAT_LAIN)))


@pytest.mark.parametrize(
    ("lama", "baru", "kata", "seharusnya"),
    [
        ("G: Intelegensi", "Z: Intelegensi", "kode_tak_dikenal", "G Intelegensi"),
        ("G: Intelegensi", "Z: Kesabaran", "kode_tanpa_arti", None),
        ("V: Verbal", "N: Verbal", "kode_arti", "V Verbal"),
        ("D1 : Mengkoordinasikan", "D3 : Mengkoordinasikan", "kode_arti", "D1 Mengkoordinasikan"),
        ("O1 : Berunding", "D1 : Mengkoordinasikan", "kode_tempat", "hubungan dengan data"),
    ],
)
def test_a_code_beside_words_of_another_code_or_in_another_place_is_noted(
    lama: str, baru: str, kata: str, seharusnya: str
) -> None:
    (satu,) = _kode(lama, baru)
    assert (satu.kata, satu.seharusnya) == (kata, seharusnya)


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("", ""),
        ("Intelegensi", "kemampuan belajar"),
        ("G: Intelegensi", "G : inteligensi (kemampuan belajar secara umum)"),
        ("O1 : Berunding", "-"),
    ],
)
def test_codes_with_their_own_words_or_with_words_of_no_list_are_none(lama: str, baru: str) -> None:
    assert _kode(lama, baru) == []


def test_a_code_of_the_position_left_empty_is_one_note_for_the_document() -> None:
    lembar = [lembar_tugas(BARIS).replace("3 UNIT", f"2 KODE JABATAN : {kode}\n3 UNIT") for kode in ("-", "-", "1.2.3")]
    (satu,) = catatan(dokumen(*lembar), "kode_jabatan")
    assert (satu.urutan, satu.isi["banyak"], satu.isi["semua"], len(satu.lokasi_lain)) == (None, 2, 3, 1)
    assert catatan(dokumen(lembar[2]), "kode_jabatan") == []


@pytest.mark.parametrize(
    ("teks", "ada"),
    [
        ("minimal 2 (satu) tahun", True),
        ("minimal 2 (dua) tahun", False),
        ("minimal 12 (dua belas) bulan", False),
        ("minimal 2 (Pelaksana) tahun", False),
        ("peserta angkatan 15 (2)", False),
        ("kelas 9 (sepuluh)", True),
    ],
)
def test_a_number_beside_other_words_is_noted(teks: str, ada: bool) -> None:
    syarat = bagian("5", "SYARAT JABATAN", "- a Pendidikan** : S-1", f"- c Pengalaman** : {teks}")
    isi = lembar_tugas(BARIS).replace("6 TUGAS POKOK :", f"{syarat}\n6 TUGAS POKOK :")
    assert bool(catatan(dokumen(isi), "angka_huruf")) is ada


FISIK = ("- f Kondisi Fisik** :", "- a Jenis Kelamin** : {0}", "- b Umur** : {1}", "- c Tinggi badan** : {2}",
         "- d Berat badan** : {3}", "- e Postur badan** : {4}")  # fmt: skip


@pytest.mark.parametrize(
    ("nilai", "banyak", "keyakinan"),
    [
        (("Perempuan", "53 Tahun", "158 cm", "61 kg", "tegap"), 5, Keyakinan.PASTI),
        (("Laki-laki", "-", "171 cm", "-", "ideal"), 1, Keyakinan.KEMUNGKINAN_BESAR),
        (("Laki-laki/Perempuan", "minimal 18 tahun", "min. 160 cm", "-", "proporsional"), 0, None),
        (("Laki-laki", "-", "-", "-", "tegap"), 0, None),
        (("Laki-laki/Perempuan", "tidak ada syarat khusus", "150-170 cm", "45 s/d 70 kg", "ideal"), 0, None),
    ],
)
def test_measures_of_a_person_are_noted_one_by_one_and_limits_are_none(
    nilai: tuple[str, ...], banyak: int, keyakinan: Keyakinan | None
) -> None:
    temuan = _notes("data_pribadi", bagian("15", "SYARAT JABATAN LAIN", *(baris.format(*nilai) for baris in FISIK)))
    assert len(temuan) == banyak
    assert {satu.keyakinan for satu in temuan} == ({keyakinan} if keyakinan else set())


@pytest.mark.parametrize(
    ("teks", "ada"),
    [
        ("Kepala Seksi Data 2015 s/d 2019", True),
        ("Staf Kelurahan 2008 - sekarang", True),
        ("2 tahun di bidang data", False),
        ("Peraturan tahun 2019-2023", True),
        ("Diklat angkatan 2019", False),
    ],
)
def test_a_career_with_its_years_is_personal_and_a_number_of_years_is_none(teks: str, ada: bool) -> None:
    syarat = bagian("5", "SYARAT JABATAN", "- a Pendidikan** : S-1", f"- c Pengalaman** : {teks}")
    isi = lembar_tugas(BARIS).replace("6 TUGAS POKOK :", f"{syarat}\n6 TUGAS POKOK :")
    assert bool(catatan(dokumen(isi), "data_pribadi")) is ada


BUTIR = "\t\t\ta Menganalisa materi\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00"


@pytest.mark.parametrize(
    ("nama", "kaki", "ada"),
    [
        ("Penyuluh Sosial Ahli Muda", "1 Penyuluh Sosial Ahli Muda", False),
        ("Penyuluh Sosial Ahli Muda", "1 Penyuluh Sosial Muda", True),
        ("Penyuluh Sosial Ahli Muda", "1 Pekerja", False),
        ("Pekerja Sosial Pelaksana Lanjutan", "1 Pekerja", True),
        ("Pekerja Sosial Muda", "1 Pekerja", True),
        ("Pekerja Sosial Pelaksana", "1 Pekerja", True),
        ("Penyuluh Sosial Muda", "1 Pekerja", True),
        ("Pekerja Sosial Penyelia", "1 Pekerja", False),
    ],
)
def test_an_old_name_of_a_jenjang_is_noted(nama: str, kaki: str, ada: bool) -> None:
    isi = lembar_butir(BUTIR, nama=nama, kaki=("84.00", "0.07", kaki))
    assert bool(catatan(dokumen(isi), "nomenklatur")) is ada


@pytest.mark.parametrize(
    ("nama", "baru"),
    [
        ("Pekerja Sosial Muda", "Pekerja Sosial Ahli Muda"),
        ("Pekerja Sosial Pelaksana Lanjutan", "Pekerja Sosial Mahir"),
        ("Penyuluh Sosial Madya", "Penyuluh Sosial Ahli Madya"),
    ],
)
def test_the_present_name_stands_beside_an_old_one(nama: str, baru: str) -> None:
    isi = lembar_butir(BUTIR, nama=nama, kaki=("84.00", "0.07", "1 Pekerja"))
    (satu,) = catatan(dokumen(isi), "nomenklatur")
    assert (satu.tercetak, satu.seharusnya) == (nama, baru)


def test_a_post_of_tasks_that_ends_like_a_jenjang_has_no_old_name() -> None:
    assert _notes("nomenklatur", nama="Pramubakti Muda") == []


def test_a_sheet_under_its_old_name_is_held_against_the_annex() -> None:
    """L2.A.1.b.2 gives 0.16, and the konstanta of Ahli Muda is 0.02."""
    butir = "\t\t\tb Menganalisa materi sosialisasi penyelenggaraan kesejahteraan sosial\t{}\t12 materi\t{}\t{}"
    lama = lembar_butir(butir.format("0.61\t0.010\t61.00", "732.00", "732.00"), nama="Pekerja Sosial Muda")
    (ak,) = catatan(dokumen(lama), "ak_menyimpang")
    (konstanta,) = catatan(dokumen(lama), "konstanta")
    assert (ak.seharusnya, konstanta.seharusnya) == ("0.16", "0.02")
    benar = lembar_butir(butir.format("0.16\t0.020\t8.00", "96.00", "96.00"), nama="Pekerja Sosial Muda")
    assert catatan(dokumen(benar), "ak_menyimpang") + catatan(dokumen(benar), "konstanta") == []


@pytest.mark.parametrize(
    ("jabatan", "ada"), [("JFU", True), ("Para JFT dan JFU", True), ("Pelaksana", False), ("JFUA", False)]
)
def test_the_old_shorthand_of_posts_is_one_note_a_sheet(jabatan: str, ada: bool) -> None:
    tabel = (
        "NO\tJABATAN\tUNIT KERJA/INSTANSI\tDALAM HAL",
        f"1\t{jabatan}\tDinas\tArahan",
        f"2\t{jabatan}\tDinas\tData",
    )
    assert len(_notes("nomenklatur", bagian("12", "KORELASI JABATAN", *tabel))) == ada


def test_an_old_name_of_a_pelaksana_is_noted_from_the_day_of_the_new_one() -> None:
    (satu,) = _notes("nomenklatur", nama="Pengadministrasi Umum")
    assert satu.seharusnya == "Pengadministrasi Perkantoran"
    tanggal = "KEPUTUSAN WALI KOTA CONTOH\nNOMOR 1 TAHUN 2021\nDitetapkan di Contoh\npada tanggal 4 Januari 2021\n\n"
    lama = dokumen(tanggal + lembar_tugas(BARIS, nama="Pengadministrasi Umum"))
    assert lama.kepala.tanggal == 20210104
    assert catatan(lama, "nomenklatur") == []
    assert _notes("nomenklatur", nama="Pengadministrasi Perkantoran") == []


@pytest.mark.parametrize(
    ("jenjang", "pendidikan", "kata"),
    [
        ("Ahli Muda", "S-1 (Strata-Satu)/D-IV bidang Pekerjaan Sosial/Kesejahteraan Sosial", []),
        ("Ahli Muda", "Sarjana (S1) kesejahteraan sosial", []),
        ("Ahli Muda", "S-1 bidang Ilmu Administrasi", ["syarat_bidang"]),
        ("Ahli Muda", "D-III bidang Kesejahteraan Sosial", ["syarat_ijazah"]),
        ("Ahli Muda", "S-1 Kesejahteraan Sosial atau bidang lain yang relevan", ["syarat_bidang_lain"]),
        ("Ahli Utama", "S-1 bidang Kesejahteraan Sosial", ["syarat_magister"]),
        ("Ahli Utama", "S-2 bidang Kesejahteraan Sosial", []),
    ],
)
def test_the_degree_of_a_pekerja_sosial_is_that_of_the_regulation(
    jenjang: str, pendidikan: str, kata: list[str]
) -> None:
    konstanta = {"Ahli Muda": "0.020", "Ahli Utama": "0.040"}[jenjang]
    isi = lembar_butir(BUTIR.replace("0.020", konstanta), nama=f"Pekerja Sosial {jenjang}")
    syarat = bagian("5", "SYARAT JABATAN", f"- a Pendidikan** : {pendidikan}")
    temuan = catatan(dokumen(isi.replace("6 TUGAS POKOK :", f"{syarat}\n6 TUGAS POKOK :")), "syarat_menyimpang")
    assert [satu.kata for satu in temuan] == kata


def test_the_degree_of_another_position_is_not_judged() -> None:
    isi = lembar_butir(BUTIR, nama="Penyuluh Sosial Ahli Muda")
    syarat = bagian("5", "SYARAT JABATAN", "- a Pendidikan** : D-III bidang apa pun")
    keputusan = dokumen(isi.replace("6 TUGAS POKOK :", f"{syarat}\n6 TUGAS POKOK :"))
    assert catatan(keputusan, "syarat_menyimpang") == []


@pytest.mark.parametrize(
    ("judul", "baris", "seharusnya"),
    [
        ("NO\tBAHAN KERJA\tPENGGUNAAN DALAM TUGAS", "1\tKomputer\tMengolah data kepegawaian dinas", "PERANGKAT KERJA"),
        ("NO\tPERANGKAT KERJA\tPENGGUNAAN DALAM TUGAS", "1\tKomputer\tMengolah data kepegawaian dinas", None),
        ("NO\tPERANGKAT KERJA\tSATUAN", "1\tKomputer\tMengolah data kepegawaian pada dinas", "PENGGUNAAN DALAM TUGAS"),
        ("NO\tPERANGKAT KERJA\tSATUAN", "1\tKomputer\tUnit", None),
        ("NO\tPERANGKAT KERJA\tDIGUNAKAN DALAM TUGAS", "1\tPerjanjian\tDokumen", "SATUAN"),
    ],
)
def test_a_column_title_of_another_section_or_unlike_its_cells_is_noted(
    judul: str, baris: str, seharusnya: str | None
) -> None:
    temuan = _notes("judul_kolom", bagian("9", "PERANGKAT KERJA", judul, baris))
    assert [satu.seharusnya for satu in temuan] == ([seharusnya] if seharusnya else [])


def _rapat(*satuan: str) -> list[Catatan]:
    baris = [
        f"\t\t\t{nomor} Membahas rancangan {nomor} sebagai penyaji\t0.14\t0.020\t7.00\t12 {isi}\t84.00\t84.00"
        for nomor, isi in enumerate(satuan, 1)
    ]
    return catatan(dokumen(lembar_butir(*baris, nama="Penyuluh Sosial Ahli Muda")), "satuan")


def test_a_unit_unlike_those_of_its_siblings_is_asked_about() -> None:
    (satu,) = _rapat("laporan", "laporan", "laporan", "laporan", "bulan")
    assert (satu.tercetak, satu.seharusnya, satu.keyakinan) == ("bulan", "laporan", Keyakinan.MUNGKIN)


@pytest.mark.parametrize("satuan", [("laporan",) * 5, ("laporan", "bulan", "data"), ("laporan",) * 4 + ("lapor an",)])
def test_the_same_unit_few_rows_or_a_broken_word_are_none(satuan: tuple[str, ...]) -> None:
    assert _rapat(*satuan) == []


MENGINGAT = (
    "KEPUTUSAN WALI KOTA CONTOH\nNOMOR 5 TAHUN 2024\n\nTENTANG\nANALISIS JABATAN\n\n"
    "- Mengingat : 1. {0} tentang Aparatur Sipil Negara;\n2. Peraturan Daerah Nomor 5 Tahun 2014 tentang Retribusi;\n\n"
    "MEMUTUSKAN:\n\nDitetapkan di Contoh\npada tanggal {1}\n\n"
)


@pytest.mark.parametrize(
    ("kutipan", "tanggal", "ada"),
    [
        ("Undang-Undang Nomor 5 Tahun 2014", "24 Juni 2024", True),
        ("Undang-Undang Nomor 5 Tahun 2014", "24 Juni 2022", False),
        ("Undang-Undang Nomor 20 Tahun 2023", "24 Juni 2024", False),
        ("Peraturan Menteri Sosial Nomor 13 Tahun 2019", "24 Juni 2024", False),
        (
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 13 Tahun 2019",
            "24 Juni 2024",
            True,
        ),
    ],
)
def test_a_regulation_that_ended_is_noted_on_decrees_after_its_end(kutipan: str, tanggal: str, ada: bool) -> None:
    temuan = catatan(dokumen(MENGINGAT.format(kutipan, tanggal) + lembar_tugas(BARIS)), "dasar_hukum")
    assert bool(temuan) is ada


@pytest.mark.parametrize(("tanggal", "ada"), [("24 Juni 2024", True), ("24 Juni 2022", False)])
def test_a_pekerja_sosial_sheet_of_butir_after_their_end_is_asked_for_its_basis(tanggal: str, ada: bool) -> None:
    kepala = MENGINGAT.format("Undang-Undang Nomor 20 Tahun 2023", tanggal)
    temuan = catatan(dokumen(kepala + lembar_butir(BUTIR)), "dasar_hukum")
    assert [satu.kata for satu in temuan] == (["dasar_metode"] if ada else [])
