"""The catalogue is found by kode, filtered by jenjang, annex, Pasal and words, and guarded by its loader."""

import shutil
from pathlib import Path

import pytest

from jenjang.core.angka_kredit import lampiran
from jenjang.core.angka_kredit.katalog import (
    KodeTidakDikenalError,
    butir_terdekat,
    kenali_pasal,
    muat_katalog,
)
from jenjang.core.engine.tables import TableError
from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN, kategori_jenjang, kenali_jenjang


def kode_of(**filters: str) -> list[str]:
    return [butir.kode for butir in muat_katalog().saring(**filters)]


def test_a_butir_is_found_by_its_kode() -> None:
    butir = muat_katalog().cari_kode("L2.A.1.a.2")
    assert (butir.angka_kredit, butir.pelaksana, butir.kategori) == (140_000, "Ahli Muda", "keahlian")
    assert butir.dasar == ("Pasal 8 ayat (2) huruf b angka 1", "Lampiran II")


def test_an_unknown_kode_is_named() -> None:
    with pytest.raises(KodeTidakDikenalError, match=r"'L2\.Z\.9' tidak ada dalam Lampiran I, II, atau III"):
        muat_katalog().cari_kode("L2.Z.9")


def test_the_catalogue_is_loaded_once() -> None:
    assert muat_katalog() is muat_katalog()


def test_a_jenjang_passes_its_own_rows_and_those_of_all_jenjang() -> None:
    pemula, muda = kode_of(jenjang="Pemula"), kode_of(jenjang="Ahli Muda")
    assert len(pemula) == 19 + 47 - 3  # without the three degrees that only keahlian may count
    assert len(muda) == 33 + 47
    assert "L2.H.-.5" in muda
    assert not {"L2.H.-.5", "L3.II.D.a"} & set(pemula)


@pytest.mark.parametrize("jenjang", JENJANG)
def test_category_of_a_jenjang_is_that_of_its_annex(jenjang: str) -> None:
    annex = "I" if kategori_jenjang(jenjang) == "keterampilan" else "II"
    assert {b.lampiran for b in muat_katalog().saring(jenjang=jenjang) if b.is_tugas_jabatan} == {annex}


@pytest.mark.parametrize(
    ("pasal", "count"),
    [
        ("Pasal 8", 189),
        ("Pasal 8 ayat (1)", 78),
        ("Pasal 8 ayat (2) huruf b", 33),
        ("Pasal 8 ayat (2) huruf b angka 1", 1),
        ("Pasal 9 ayat (2) huruf d", 15),
        ("Pasal 39 ayat (2) huruf e", 17),
        ("Pasal 37", 12),
        ("Lampiran I", 78),
        ("Pasal 10", 0),
    ],
)
def test_a_pasal_passes_everything_inside_it(pasal: str, count: int) -> None:
    """ "angka 1" does not pass angka 10 to 19, "Lampiran I" not Lampiran II."""
    assert len(kode_of(pasal=pasal)) == count


def test_every_word_must_occur_in_any_wording() -> None:
    assert kode_of(kata="simposium") == ["L3.I.E.2"]
    assert kode_of(kata="RUJUKAN lembaga") == ["L1.E.3.a.4"]
    assert "L1.A.1.a.2" in kode_of(kata="peninjauan jadwal")  # only Pasal 8 says peninjauan
    assert kode_of(kata="l2.g.1.d.3") == ["L2.G.1.d.3"]
    assert kode_of(kata="sosialisasi xyz") == []


def test_filters_add_up() -> None:
    assert kode_of(jenjang="Mahir", lampiran="I", kata="kontrak") == ["L1.A.1.g.1"]


@pytest.mark.parametrize(
    ("teks", "pasal"),
    [
        ("pasal 8  AYAT (2) huruf b", "Pasal 8 ayat (2) huruf b"),
        ("lampiran iii", "Lampiran III"),
        ("Pasal delapan", None),
        ("8(2)b", None),
        ("UU 11/2009", None),
        ("", None),
    ],
)
def test_a_citation_is_read_in_any_case_or_refused(teks: str, pasal: str | None) -> None:
    assert kenali_pasal(teks) == pasal


@pytest.mark.parametrize(
    ("teks", "jenjang"),
    [
        ("ahli  muda", "Ahli Muda"),
        ("Pekerja Sosial Penyelia", "Penyelia"),
        ("PEMULA", "Pemula"),
        ("Muda", None),
        ("Pekerja Sosial", None),
    ],
)
def test_a_jenjang_is_read_in_any_case_or_refused(teks: str, jenjang: str | None) -> None:
    assert kenali_jenjang(teks) == jenjang


def test_a_text_that_is_no_jenjang_has_no_category() -> None:
    with pytest.raises(KeyError):
        kategori_jenjang("Utama")


@pytest.mark.parametrize(
    ("uraian", "kode"),
    [
        ("assesmen masalah, kebutuhan dan sumber", "L1.B.1.a.4"),
        ("mengikuti seminar", "L3.I.E.2"),
        ("rujukan ke lembaga lain", "L1.E.3.a.4"),
        ("Satyalancana 10 tahun", "L3.II.C.1.c"),
        ("bimbingan lanjut di keluarga", "L1.F.1.a.4"),
        ("menyusun jadwal kegiatan peninjauan awal", "L1.A.1.a.2"),
    ],
)
def test_the_nearest_wording_is_suggested_first(uraian: str, kode: str) -> None:
    assert butir_terdekat(uraian)[0].butir.kode == kode


def test_the_own_wording_of_a_row_is_nearest_to_it() -> None:
    """Rows of equal wording share the first place (R41), so the best score is compared, not the kode."""
    for butir in muat_katalog().butir:
        first = butir_terdekat(butir.uraian, n=1)[0]
        assert first.kemiripan_permil == 1000
        assert butir.uraian.casefold() in (
            first.butir.uraian.casefold(),
            first.butir.uraian_pasal_8.casefold(),
        ), butir.kode


def test_suggestions_keep_to_the_number_and_the_jenjang_asked() -> None:
    found = butir_terdekat("melaksanakan kontrak pelayanan", n=2, jenjang="Ahli Muda")
    assert found[0].butir.kode == "L2.A.2.f.2"
    assert len(found) == 2
    assert all("Ahli Muda" in each.butir.jenjang for each in found)


@pytest.mark.parametrize("uraian", ["", "  ", "?!", "ωωω"])
def test_a_text_with_nothing_in_common_suggests_nothing(uraian: str) -> None:
    assert butir_terdekat(uraian) == ()


def test_every_row_is_of_one_kind() -> None:
    for butir in muat_katalog().butir:
        kinds = [butir.is_tugas_jabatan, butir.is_pengembangan_profesi, butir.is_penunjang]
        assert sum(kinds) == 1, butir.kode


def test_the_category_is_that_of_the_jenjang_or_none() -> None:
    katalog = muat_katalog()
    assert katalog.cari_kode("L1.A.1.a.1").kategori == "keterampilan"
    assert katalog.cari_kode("L2.H.-.5").kategori == "keahlian"
    assert katalog.cari_kode("L3.II.D.a").jenjang == set(KEAHLIAN)
    assert katalog.cari_kode("L3.II.E").kategori is None
    assert katalog.cari_kode("L3.II.E").is_semua_jenjang
    assert not katalog.cari_kode("L2.A.1.a.1").is_semua_jenjang


@pytest.mark.parametrize(
    ("berkas", "old", "new", "named"),
    [
        ("lampiran_i.csv", "L1.A.1.a.1,", "L2.A.1.a.1,", "lampiran_i.csv, baris 2, kolom kode: 'L2.A.1.a.1'"),
        (
            "lampiran_i.csv",
            "L1.A.1.a.2,",
            "L1.A.1.a.1,",
            "lampiran_i.csv, baris 3, kolom kode: 'L1.A.1.a.1' sudah",
        ),
        (
            "lampiran_i.csv",
            ",0.009,,",
            ",0.009,25,",
            "lampiran_i.csv, baris 2, kolom angka_kredit: isi angka_kredit",
        ),
        (
            "lampiran_i.csv",
            ",0.009,,",
            ",,,",
            "lampiran_i.csv, baris 2, kolom angka_kredit: isi angka_kredit",
        ),
        (
            "lampiran_i.csv",
            ",,Pemula,",
            ",,Mahir,",
            "lampiran_i.csv, baris 2, kolom dasar: harus menyebut satu",
        ),
        (
            "lampiran_i.csv",
            ",,Pemula,",
            ",,Semua Jenjang,",
            "lampiran_i.csv, baris 2, kolom pelaksana: 'Semua",
        ),
        ("lampiran_i.csv", "Sosial,A,", "Sosial,B,", "lampiran_i.csv, baris 2, kolom sub_unsur_huruf: tidak"),
        (
            "lampiran_ii.csv",
            "angka 1;Lampiran II",
            "angka 1;Lampiran I",
            "lampiran_ii.csv, baris 2, kolom dasar",
        ),
        (
            "lampiran_iii.csv",
            ",,25,",
            ",,seperempat,",
            "lampiran_iii.csv, baris 2, kolom persen_kenaikan_pangkat",
        ),
        (
            "lampiran_ii.csv",
            ",persen_kenaikan_pangkat,",
            ",persen,",
            "lampiran_ii.csv, baris 1, kolom persen",
        ),
    ],
)
def test_a_mistake_in_an_annex_names_file_row_and_field(
    tmp_path: Path, berkas: str, old: str, new: str, named: str
) -> None:
    for table in lampiran.FOLDER.glob("*.csv"):
        shutil.copy(table, tmp_path)
    content = (tmp_path / berkas).read_text("utf-8")
    assert old in content
    (tmp_path / berkas).write_text(content.replace(old, new, 1), "utf-8")
    with pytest.raises(TableError) as caught:
        lampiran.baca_lampiran(tmp_path)
    assert str(caught.value).startswith(named)
