"""The bar of credit against its thresholds: lengths fill it, marks stand in order and inside."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jenjang.surat.perhitungan.batang import Batang, Batas, Jenis, susun_batang, susun_label

AMOUNT = st.integers(0, 200_000_000)


@st.composite
def bars(draw: st.DrawFn) -> Batang:
    """Years (with a limit of 150 %) and steps (with none), whatever was reached."""
    capaian, target = draw(AMOUNT), draw(st.integers(1, 200_000_000))
    if draw(st.booleans()):
        over = max(capaian - target * 3 // 2, 0)
        kept = draw(st.booleans())
        return susun_batang(capaian, target, target * 3 // 2, hilang=0 if kept else over, disimpan=over if kept else 0)
    return susun_batang(capaian, target, hilang=draw(st.sampled_from([0, max(capaian - target, 0)])))


@given(bars(), st.integers(10, 200))
def test_the_lengths_fill_the_bar_and_each_of_them_shows(batang: Batang, lebar: int) -> None:
    assert batang.bagian[0].mulai == 0
    assert batang.bagian[-1].akhir == batang.ujung
    assert all(before.akhir == after.mulai for before, after in pairwise(batang.bagian))
    assert sum(columns for _, columns in batang.panjang(lebar)) == lebar
    assert all(columns > 0 for _, columns in batang.panjang(lebar))


@given(bars(), st.integers(10, 200))
def test_the_marks_stand_in_order_and_within_the_width(batang: Batang, lebar: int) -> None:
    columns = [batang.kolom(each.nilai, lebar) for each in batang.tanda]
    assert columns == sorted(columns)
    assert 0 <= columns[0] <= columns[-1] <= lebar
    assert [each.nilai for each in batang.tanda] == sorted(each.nilai for each in batang.tanda)


@given(bars(), st.integers(60, 200), st.lists(st.integers(1, 10), min_size=4, max_size=4))
def test_figures_and_names_never_overlap_or_leave_the_width(batang: Batang, lebar: int, widths: list[int]) -> None:
    figures = ["9" * width for width in widths[: len(batang.tanda)]]
    labels = susun_label(batang, figures, ["nama"] * len(figures), lebar)
    assert labels[0].kolom >= 0
    assert labels[-1].kolom + labels[-1].lebar <= lebar
    assert all(before.kolom + before.lebar < after.kolom for before, after in pairwise(labels))


@given(bars(), st.integers(10, 200))
def test_what_falls_short_never_looks_as_if_it_reached_the_target(batang: Batang, lebar: int) -> None:
    filled = dict(batang.panjang(lebar)).get(Jenis.TERISI, 0)
    target = next(each.nilai for each in batang.tanda if each.jenis is Batas.TARGET)
    short = any(each.jenis is Jenis.KURANG for each in batang.bagian)
    assert (filled < batang.kolom(target, lebar)) is short


def test_a_year_of_23_82_out_of_25_has_its_lengths_and_marks() -> None:
    batang = susun_batang(23_820_000, 25_000_000, 37_500_000)
    assert batang.panjang(75) == ((Jenis.TERISI, 48), (Jenis.KURANG, 2), (Jenis.RUANG, 25))
    assert [(each.jenis, batang.kolom(each.nilai, 75)) for each in batang.tanda] == [
        (Batas.AWAL, 0),
        (Batas.CAPAIAN, 48),
        (Batas.TARGET, 50),
        (Batas.BATAS, 75),
    ]


def test_what_the_limit_cut_off_lies_beyond_its_mark() -> None:
    batang = susun_batang(48_000_000, 25_000_000, 37_500_000, hilang=10_500_000)
    assert [each.jenis for each in batang.bagian] == [Jenis.TERISI, Jenis.HILANG]
    assert batang.panjang(96) == ((Jenis.TERISI, 75), (Jenis.HILANG, 21))
    assert batang.kolom(37_500_000, 96) == 75
