"""A workbook mutated in any way ends as a record with named problems or as a refusal, never otherwise."""

import io
import zipfile
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.nilai.read import parse_record
from jenjang.surat.words import refusal_sentence

BUKU = (Path(__file__).parents[3] / "contoh" / "kegiatan-dengan-kesalahan.xlsx").read_bytes()
BAGIAN = ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml")
MUTASI = st.lists(
    st.tuples(st.integers(0, 10**6), st.integers(0, 40), st.binary(max_size=8) | st.sampled_from([b"<", b"9", b"e"])),
    min_size=1,
    max_size=6,
)


def mutate(content: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for at, cut, put in changes:
        place = at % max(1, len(content))
        content = content[:place] + put + content[place + cut :]
    return content


def read(content: bytes) -> None:
    try:
        berkas = periksa_berkas(parse_record(content, "uji.xlsx"), date(2022, 6, 1))
    except FileRefused as refusal:
        assert "uji.xlsx" in refusal_sentence(refusal)  # noqa: PT017
        return
    for each in (*berkas.masalah, *berkas.catatan):
        assert each.baris >= 1
        assert each.pesan()


@settings(max_examples=25, deadline=None)
@given(MUTASI)
def test_bytes_of_the_file_changed(changes: list[tuple[int, int, bytes]]) -> None:
    read(mutate(BUKU, changes))


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(BAGIAN), MUTASI)
def test_bytes_of_a_part_changed(part: str, changes: list[tuple[int, int, bytes]]) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BUKU)) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            archive.writestr(name, mutate(content, changes) if name == part else content)
    read(target.getvalue())


@settings(max_examples=10, deadline=None)
@given(st.integers(0, len(BUKU)))
def test_the_file_cut_off_anywhere(kept: int) -> None:
    read(BUKU[:kept])
