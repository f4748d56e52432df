"""The same butir on overlapping days is one claim made twice, unless the evidence tells them apart."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from buatan.berkas import kegiatan
from jenjang.core.penilaian.berkas import Asal, Kegiatan
from jenjang.core.penilaian.periksa.ganda import kegiatan_ganda


def claim(baris: int, mulai: int, selesai: int | None = None, **isi: Any) -> Kegiatan:
    return kegiatan(
        asal=Asal("kegiatan", baris, {}),
        tanggal_mulai=date(2021, 6, mulai),
        tanggal_selesai=date(2021, 6, selesai) if selesai else None,
        **isi,
    )


def found(*claims: Kegiatan) -> list[tuple[int, int, bool]]:
    return [(masalah.baris, int(masalah.isi["baris"]), stops) for masalah, stops in kegiatan_ganda(claims)]


def test_the_same_day_twice_is_named_at_the_later_row_with_the_earlier_one() -> None:
    assert found(claim(2, 1), claim(3, 1)) == [(3, 2, True)]
    assert found(claim(3, 1), claim(2, 1)) == [(3, 2, True)]


def test_spans_that_touch_overlap_and_neighbours_do_not() -> None:
    assert found(claim(2, 1, 5), claim(3, 5, 9)) == [(3, 2, True)]
    assert found(claim(2, 1, 5), claim(3, 6, 9)) == []


def test_a_short_claim_inside_a_long_one_is_found_behind_another() -> None:
    assert found(claim(2, 1, 30), claim(3, 2), claim(4, 20)) == [(3, 2, True), (4, 2, True)]


def test_another_butir_on_the_same_day_is_another_claim() -> None:
    assert found(claim(2, 1), claim(3, 1, kode="L2.A.1.b.2")) == []


def test_different_evidence_makes_two_pieces_of_work_and_leaves_a_remark() -> None:
    assert found(claim(2, 1, bukti="Laporan 1"), claim(3, 1, bukti="Laporan 2")) == [(3, 2, False)]
    assert found(claim(2, 1, bukti="Laporan 1"), claim(3, 1, bukti="Laporan 1")) == [(3, 2, True)]
    assert found(claim(2, 1, bukti="Laporan 1"), claim(3, 1)) == [(3, 2, True)]


def test_without_a_kode_the_wording_tells_claims_apart() -> None:
    assert found(claim(2, 1, kode=None, uraian="Rapat  A"), claim(3, 1, kode=None, uraian="rapat a")) == [(3, 2, True)]
    assert found(claim(2, 1, kode=None, uraian="Rapat A"), claim(3, 1, kode=None, uraian="Rapat B")) == []


@given(st.lists(st.tuples(st.integers(1, 28), st.integers(0, 5)), max_size=12))
def test_a_row_is_named_exactly_when_it_overlaps_an_earlier_begun_one(spans: list[tuple[int, int]]) -> None:
    claims = [claim(row, day, min(day + days, 30)) for row, (day, days) in enumerate(spans, 2)]
    ordered = sorted(claims, key=lambda each: (each.tanggal_mulai, each.asal.baris))
    overlapping = sum(
        any(earlier.hari_terakhir >= each.tanggal_mulai for earlier in ordered[:at])  # type: ignore[operator]
        for at, each in enumerate(ordered)
    )
    assert len(found(*claims)) == overlapping
