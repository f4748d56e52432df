"""What is left out never turns a decision: a verdict given on part of the data is the verdict on all of it."""

import tomllib
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from jenjang.core.telaah import telaah

TABEL = [
    tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parents[2] / "kasus" / "karier").glob("*.toml"))
]
LENGKAP = [
    (tabel["jenis"], tabel["putusan"], tabel["data"] | kasus.get("ubah", {}))
    for tabel in TABEL
    for kasus in tabel["kasus"]
    if "kesalahan" not in kasus
]
SAMPAH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.dates().map(str) | st.decimals().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


def ask(jenis: str, data: dict[str, Any]) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    return answer


@given(st.sampled_from(LENGKAP), st.data())
def test_a_verdict_on_part_of_the_data_is_the_verdict_on_all(case: tuple[str, str, dict[str, Any]], data: Any) -> None:
    jenis, putusan, lengkap = case
    kept = data.draw(st.sets(st.sampled_from(sorted(lengkap))))
    part = ask(jenis, {name: lengkap[name] for name in kept})
    whole = ask(jenis, lengkap)
    assert part["hasil"][putusan] in (None, whole["hasil"][putusan])
    known = [line for line in part["alasan"] if line["kode"] != "belum_diketahui"]
    assert {line["kode"] for line in known} <= {line["kode"] for line in whole["alasan"]}
    if part["hasil"][putusan] is None and whole["hasil"][putusan] is not None:
        assert part["alasan"]


@settings(max_examples=300)
@given(st.sampled_from(LENGKAP), st.data())
def test_whatever_stands_in_a_field_is_answered_or_refused_in_words(
    case: tuple[str, str, dict[str, Any]], data: Any
) -> None:
    jenis, _, lengkap = case
    spoiled = lengkap | {data.draw(st.sampled_from(sorted(lengkap))): data.draw(SAMPAH)}
    answer = ask(jenis, spoiled)
    assert (answer["hasil"] is None) is (answer["kesalahan"] is not None)
    if answer["kesalahan"]:
        assert answer["kesalahan"]["kalimat"].endswith(".")
