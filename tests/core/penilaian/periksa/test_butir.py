"""A claim means the butir of its kode or of its exact wording; what means none gets suggestions, never a choice."""

from buatan.berkas import kegiatan
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.penilaian.berkas import Kegiatan
from jenjang.core.penilaian.periksa.butir import butir_kegiatan, masalah_butir

KONTRAK = (
    "Melaksanakan kontrak pelayanan antara pekerja sosial dengan penerima program penyelenggaraan kesejahteraan sosial"
)


def kode_of(claim: Kegiatan, jenjang: str | None = "Ahli Muda") -> str | None:
    butir = butir_kegiatan(claim, jenjang)
    return butir.kode if butir else None


def problems(claim: Kegiatan) -> list[tuple[str, str]]:
    return [(each.isian, each.kode) for each in masalah_butir(claim, "Ahli Muda")]


def test_every_kode_of_the_catalogue_is_known() -> None:
    for butir in muat_katalog().butir:
        assert kode_of(kegiatan(kode=butir.kode)) == butir.kode


def test_every_wording_finds_its_butir_for_the_jenjang_that_does_it() -> None:
    for butir in muat_katalog().butir:
        for jenjang in butir.jenjang:
            assert kode_of(kegiatan(kode=None, uraian=f"a. {butir.uraian.upper()};"), jenjang) == butir.kode


def test_equal_wordings_are_told_apart_by_the_jenjang_held() -> None:
    claim = kegiatan(kode=None, uraian=KONTRAK)
    assert kode_of(claim, "Ahli Pertama") == "L2.A.2.f.1"
    assert kode_of(claim, "Ahli Muda") == "L2.A.2.f.2"
    assert kode_of(claim, "Ahli Utama") is None
    assert problems(claim) == []


def test_the_kode_decides_whatever_the_wording_says() -> None:
    assert kode_of(kegiatan(kode="L2.A.1.a.2", uraian=KONTRAK)) == "L2.A.1.a.2"


def test_an_unknown_kode_suggests_its_neighbours() -> None:
    (found,) = masalah_butir(kegiatan(kode="L2.A.1.a.9"), "Ahli Muda")
    assert (found.isian, found.kode) == ("kode", "kode_bukan_butir")
    assert all(kode in str(found.isi["saran"]) for kode in ("L2.A.1.a.1", "L2.A.1.a.2", "L2.A.1.a.3"))


def test_a_wording_nearly_right_is_suggested_and_not_taken() -> None:
    claim = kegiatan(kode=None, uraian="Analisa materi sosialisasi")
    assert kode_of(claim) is None
    (found,) = masalah_butir(claim, "Ahli Muda")
    assert (found.isian, found.kode) == ("uraian", "uraian_bukan_butir")
    assert "L2.A.1.b.2" in str(found.isi["saran"])


def test_what_resembles_nothing_says_so() -> None:
    assert problems(kegiatan(kode="XYZ")) == [("kode", "kode_tanpa_padanan")]
    assert problems(kegiatan(kode=None, uraian="!!!")) == [("uraian", "uraian_tanpa_padanan")]


def test_a_claim_without_both_is_the_readers_matter() -> None:
    assert problems(kegiatan(kode=None)) == []
