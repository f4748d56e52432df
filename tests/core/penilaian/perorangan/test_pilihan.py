"""Both choices of a reading are computed; the one taken and the difference of the other are said."""

from datetime import date

from buatan.berkas import kegiatan, pegawai
from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas

# 200 x 0,24 = 48 of 25: above the limit of 37,5 by 10,5 (Pasal 29 ayat (2)); the next year adds 0,24.
BERKAS = BerkasNilai(
    "uji",
    pegawai(pendidikan="S1/D4", status="biasa"),
    (),
    (
        kegiatan(tanggal_mulai=date(2021, 1, 1), kode="L2.A.1.c.2", jumlah=200),
        kegiatan(tanggal_mulai=date(2022, 1, 3), kode="L2.A.1.c.2", jumlah=1),
    ),
)


def asumsi(**penafsiran: str) -> list[str]:
    return [str(each) for each in hasil_json(nilai_berkas(BERKAS, Context("id", penafsiran)))["asumsi"]]


def test_the_savings_of_the_other_choice_are_computed_and_said() -> None:
    (said,) = [each for each in asumsi() if "R45" in each]
    assert "pilihan b" in said
    assert "hilang 2021 = 0" in said
    assert "ak ditetapkan 2022 = 10,74" in said


def test_a_choice_asked_for_is_named_with_what_the_usual_one_would_give() -> None:
    taken, other = [each for each in asumsi(R45="b") if "R45" in each]
    assert taken == "Dipakai penafsiran R45 pilihan b."
    assert "hilang 2021 = 10,5" in other


def test_a_reading_that_changes_nothing_is_not_spoken_of() -> None:
    assert not any("R15" in each for each in asumsi())
