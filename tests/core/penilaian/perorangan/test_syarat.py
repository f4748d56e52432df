"""The next steps as checklists: met, not met, not known, or taken as met."""

from datetime import date
from typing import Any

from buatan.berkas import kegiatan, pegawai
from jenjang.core.engine.amounts import parse_amount
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.nilai import HasilNilai, nilai_berkas
from jenjang.core.penilaian.perorangan.syarat import syarat_jenjang, syarat_pangkat


def assessed(**isi: Any) -> HasilNilai:
    person = pegawai(pendidikan="S1/D4", **isi)
    return nilai_berkas(BerkasNilai("uji", person, (), (kegiatan(tanggal_mulai=date(2021, 6, 1)),)))


def marks(hasil: HasilNilai, jenjang: bool = False) -> dict[str, tuple[bool | None, bool]]:
    listed = syarat_jenjang(hasil) if jenjang else syarat_pangkat(hasil)
    return {each.kode: (each.terpenuhi, each.dianggap) for each in listed}


def test_inside_a_jenjang_only_credit_and_what_other_law_asks_bear() -> None:
    found = marks(assessed(golongan="III/c"))
    assert found == {
        "angka_kredit_cukup": (False, False),
        "hasil_kerja_minimal_terpenuhi": (None, True),
        "masa_pangkat_cukup": (None, False),
        "kinerja_dua_tahun_baik": (None, False),
        "tanpa_proses_disiplin": (None, False),
    }


def test_across_a_jenjang_the_gate_and_the_other_conditions_bear_too() -> None:
    # Ahli Muda III/d toward Ahli Madya: 6 of pengembangan profesi (Pasal 39 ayat (4) huruf b), a vacancy, the test.
    hasil = assessed(
        golongan="III/d",
        saldo_awal=parse_amount("100"),
        pengembangan_profesi=parse_amount("6"),
        hasil_kerja_minimal=True,
        lowongan=False,
    )
    found = marks(hasil)
    assert found["angka_kredit_cukup"] == (True, False)
    assert found["pengembangan_profesi_cukup"] == (True, False)
    assert found["hasil_kerja_minimal_terpenuhi"] == (True, False)
    assert found["syarat_jenjang_lain_terpenuhi"] == (False, False)
    assert marks(hasil, jenjang=True)["tersedia_lowongan"] == (False, False)
    assert marks(hasil, jenjang=True)["lulus_uji_kompetensi"] == (None, False)


def test_a_condition_cites_the_very_letter_and_speaks_both_languages() -> None:
    hasil = assessed(golongan="III/d", pengembangan_profesi=parse_amount("2.5"))
    (gate,) = [each for each in syarat_pangkat(hasil) if each.kode == "pengembangan_profesi_cukup"]
    assert (gate.kalimat, gate.dasar) == ("Pengembangan profesi 2,5 dari 6", ["Pasal 39 ayat (4) huruf b"])
    (gate,) = [each for each in syarat_pangkat(hasil, "en") if each.kode == "pengembangan_profesi_cukup"]
    assert gate.kalimat == "Pengembangan profesi 2.5 out of 6"


def test_a_degree_is_listed_only_toward_ahli_utama() -> None:
    toward = assessed(jenjang="Ahli Madya", golongan="IV/c")
    assert marks(toward)["ijazah_ahli_utama"] == (False, False)
    assert "ijazah_ahli_utama" not in marks(assessed(jenjang="Ahli Madya", golongan="IV/b"))


def test_at_the_highest_pangkat_nothing_but_that_is_listed() -> None:
    hasil = nilai_berkas(
        BerkasNilai("uji", pegawai(jenjang="Ahli Utama", golongan="IV/e", pendidikan="S2"), (), (kegiatan(),))
    )
    assert marks(hasil) == {"bukan_pangkat_tertinggi": (False, False)}
    assert marks(hasil, jenjang=True) == {}
