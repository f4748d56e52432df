"""The bar: lengths in percent of the greatest figure, labels inside the drawing, words for those who do not see it."""

from decimal import Decimal

from django.template import Context, Template

from jenjang.web.tampilan.bilah import bilah


def test_the_cap_is_the_whole_width_and_the_rest_is_in_proportion() -> None:
    drawn = bilah(Decimal("23.82"), Decimal(25), Decimal("37.5"))
    assert (drawn.isi, drawn.ambang and drawn.ambang.x, drawn.batas and drawn.batas.x) == (
        "63.52%",
        "66.67%",
        "100.00%",
    )


def test_what_was_cut_is_hatched_behind_the_filled_part() -> None:
    drawn = bilah(Decimal(75), hilang=Decimal(25))
    assert (drawn.isi, drawn.hilang) == ("75.00%", "25.00%")
    assert drawn.arsir[0][0] == "75.00%"
    assert Decimal(drawn.arsir[-1][1].rstrip("%")) <= 100


def test_labels_at_the_edges_are_written_inwards() -> None:
    drawn = bilah(Decimal(0), Decimal(50), Decimal(100))
    assert [mark and mark.jangkar for mark in (drawn.nilai, drawn.ambang, drawn.batas)] == ["start", "middle", "end"]


def test_nothing_at_all_is_an_empty_bar() -> None:
    assert bilah(Decimal(0)).isi == "0.00%"


def test_the_bar_says_its_figures_in_words_and_needs_no_inline_style() -> None:
    html = Template("{% bilah 23 ambang=25 nama_ambang='target' %}").render(Context())
    assert 'aria-label="Nilai 23; ambang 25"' in html
    assert "target 25" in html
    assert "style=" not in html
