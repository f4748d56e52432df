"""Properties of credit over generated data: more work never gives less, and no limit is ever exceeded."""

from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.amounts import amount_text
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.telaah import telaah

KODE = st.sampled_from([butir.kode for butir in muat_katalog().butir])
TUGAS_JABATAN = st.sampled_from([butir.kode for butir in muat_katalog().butir if butir.is_tugas_jabatan])
KARYA = st.sampled_from([butir.kode for butir in muat_katalog().butir if butir.kode.startswith("L3.I.B.")])
GOLONGAN = st.sampled_from(sorted(langkah()))
PUNYA_LANGKAH = st.sampled_from(sorted(key for key, berikut in langkah().items() if berikut))
VOLUME = st.integers(0, 5000)
JUMLAH = st.integers(0, 10**9).map(amount_text)
JENJANG = st.sampled_from(sorted({jenjang for jenjang, _ in langkah()}))


def hasil(jenis: str, /, **data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    assert answer["kesalahan"] is None, answer["kesalahan"]
    return answer["hasil"]


@given(JENJANG, KODE, VOLUME, VOLUME, st.booleans(), st.booleans())
def test_more_of_the_same_work_never_gives_less(
    jenjang: str, kode: str, one: int, other: int, ditugaskan: bool, unit_punya: bool
) -> None:
    flags = {"penugasan_tertulis": ditugaskan, "unit_punya_jenjang_butir": unit_punya}
    less, more = sorted((one, other))
    small, large = (hasil("kredit_kegiatan", jenjang=jenjang, kode=kode, jumlah=n, **flags) for n in (less, more))
    assert 0 <= Fraction(small["ak"]) <= Fraction(large["ak"])
    assert (small["diterima"], small["faktor"]) == (large["diterima"], large["faktor"])


def tahun(jenjang: str, golongan: str, status: str, capaian: str) -> dict[str, Any]:
    return hasil("capaian_tahunan", jenjang=jenjang, golongan=golongan, status=status, capaian_tugas_jabatan=capaian)


@given(GOLONGAN, JUMLAH, JUMLAH)
def test_a_better_year_is_never_set_lower_and_never_above_the_limit(key: tuple[str, str], one: str, other: str) -> None:
    status = "biasa" if langkah()[key] else "pangkat_tertinggi"
    less, more = sorted((one, other), key=Fraction)
    small, large = (tahun(*key, status, capaian) for capaian in (less, more))
    assert Fraction(small["ak_ditetapkan"]) <= Fraction(large["ak_ditetapkan"]) <= Fraction(large["batas_150"])
    assert Fraction(small["kurang"]) >= Fraction(large["kurang"])
    assert small["target_terpenuhi"] <= large["target_terpenuhi"]
    for each, capaian in ((small, less), (large, more)):
        assert Fraction(each["ak_ditetapkan"]) + Fraction(each["hilang"]) == Fraction(capaian)


@given(PUNYA_LANGKAH, st.lists(st.tuples(KODE.filter(lambda kode: kode.startswith("L3.II.")), VOLUME), max_size=5))
def test_penunjang_counted_and_lapsed_is_all_of_it(key: tuple[str, str], kegiatan: list[tuple[str, int]]) -> None:
    records = [{"kode": kode, "jumlah": jumlah} for kode, jumlah in kegiatan]
    found = {name: Fraction(value) for name, value in hasil(
        "penunjang", jenjang=key[0], golongan=key[1], kegiatan=records
    ).items()}  # fmt: skip
    assert found["dihitung"] + found["gugur"] == found["jumlah"]
    assert 0 <= found["dihitung"] <= found["batas"]


@given(KARYA, st.integers(1, 10**9), st.booleans())
def test_shares_never_exceed_the_work(kode: str, penulis: int, ditentukan: bool) -> None:
    if ditentukan and penulis > 4:
        penulis = penulis % 4 + 1
    found = hasil("karya_bersama", kode=kode, jumlah_penulis=penulis, peran_ditentukan=ditentukan)
    work = Fraction(muat_katalog().cari_kode(kode).angka_kredit or 0, 10**6)
    assert Fraction(found["jumlah"]) + Fraction(found["sisa_tidak_dibagi"]) == work
    assert 0 <= Fraction(found["sisa_tidak_dibagi"]) < max(Fraction(penulis, 1000), Fraction(1, 1000))
    if "utama" in found:
        assert Fraction(found["utama"]) + sum(map(Fraction, found["pembantu"])) == Fraction(found["jumlah"])
        assert len(found["pembantu"]) == penulis - 1


@given(
    st.sampled_from(["teknis/magang", "manajerial/sosial kultural"]),
    st.integers(0, 2 * 10**9).map(amount_text),
    st.integers(0, 2 * 10**9).map(amount_text),
)
def test_longer_training_never_gives_less(jenis: str, one: str, other: str) -> None:
    less, more = sorted((one, other), key=Fraction)
    small, large = (hasil("pelatihan", jenis=jenis, jam=jam, sertifikat=True) for jam in (less, more))
    assert Fraction(small["ak"]) <= Fraction(large["ak"])


@given(PUNYA_LANGKAH, JUMLAH, JUMLAH, JUMLAH, JUMLAH)
def test_more_credit_never_spoils_a_promotion(
    key: tuple[str, str], one: str, other: str, penunjang: str, profesi: str
) -> None:
    rest = {"jenjang": key[0], "golongan": key[1], "penunjang": penunjang, "pengembangan_profesi": profesi}
    less, more = sorted((one, other), key=Fraction)
    small, large = (hasil("kenaikan_pangkat", **rest, tugas_jabatan=amount, pendidikan="S2") for amount in (less, more))
    assert small["memenuhi"] <= large["memenuhi"]
    assert Fraction(large["jumlah"]) - Fraction(small["jumlah"]) == Fraction(more) - Fraction(less)
    assert Fraction(small["kurang"]) >= Fraction(large["kurang"]) >= 0
    for each in (small, large):
        carried = each["sisa_dibawa"] or each["kelebihan_hilang"]
        assert Fraction(carried) == 0 or Fraction(each["kurang"]) == 0
