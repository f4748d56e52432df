"""Every printed slip and every difference between Lampiran, Pasal 8 and Pasal 9 has its remark.

The slips are found here by comparison, not by the list of remarks; what only a reader can see is named row by row.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import pytest

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.jabatan.jenjang import JENJANG

TUGAS_JABATAN = [butir for butir in muat_katalog().butir if butir.is_tugas_jabatan]


def remark(kode: str) -> str:
    return muat_katalog().cari_kode(kode).keterangan


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def groups() -> Iterator[list[ButirKegiatan]]:
    """Rows of one group, lowest jenjang first; the rows without a group but those of supervision stand apart."""
    by_group: dict[str, list[ButirKegiatan]] = defaultdict(list)
    for butir in TUGAS_JABATAN:
        if len(butir.jenjang) == 1 and butir.pelaksana != "Ahli Utama":
            by_group[butir.kode.rpartition(".")[0]].append(butir)
    for rows in by_group.values():
        yield sorted(rows, key=lambda each: JENJANG.index(each.pelaksana))


def credit(butir: ButirKegiatan) -> int:
    assert butir.angka_kredit is not None
    return butir.angka_kredit


def test_a_credit_not_above_that_of_a_lower_jenjang_of_its_group_is_marked() -> None:
    marked = []
    for rows in groups():
        for lower, higher in pairwise(rows):
            if credit(higher) <= credit(lower):
                suspect = (
                    higher
                    if credit(higher) < credit(lower)
                    else next(each for each in (lower, higher) if "Angka kredit" in each.keterangan)
                )
                assert "tetap dipakai sebagaimana tercetak" in suspect.keterangan
                marked.append(suspect.kode)
    assert marked == [
        *(f"L1.A.1.{huruf}.4" for huruf in "bcdef"),
        "L1.E.3.a.1",
        "L2.F.1.b.3",
        "L2.G.1.d.3",
        "L2.H.-.3",
    ]


@pytest.mark.parametrize("huruf", list("bcdef"))
def test_the_five_penyelia_rows_at_0_011_are_marked(huruf: str) -> None:
    butir = muat_katalog().cari_kode(f"L1.A.1.{huruf}.4")
    assert (butir.angka_kredit, butir.pelaksana) == (11_000, "Penyelia")
    assert "Angka kredit tercetak 0,011" in butir.keterangan


def test_a_printed_number_that_is_not_the_position_is_marked() -> None:
    """Positions count rows of a group; under a sub-unsur they count groups and rows together."""
    off = [b.kode for b in TUGAS_JABATAN if ".-." not in b.kode and b.kode.rsplit(".", 1)[1] != b.nomor_tercetak]
    assert off == ["L1.D.1.f.4"]
    assert "Tercetak dengan nomor 1 pada baris judul 'E. Evaluasi, Terminasi dan Rujukan'" in remark("L1.D.1.f.4")
    for nomor in range(2, 9):  # group 2 stands before them, so the first of them is the third
        assert f"seharusnya {nomor + 1}" in remark(f"L2.A.-.{nomor}")
    assert "seharusnya 9" in remark("L2.A.-.7bis")
    assert "tercetak dua kali" in remark("L2.A.-.7")


def test_a_word_in_the_annex_that_pasal_8_does_not_have_or_the_reverse_is_marked() -> None:
    for butir in TUGAS_JABATAN:
        if words(butir.uraian) != words(butir.uraian_pasal_8):
            assert re.search(r"Lampiran (?:menulis|menambahkan|tidak memuat)|[Tt]ercetak", butir.keterangan), butir.kode


def test_a_word_printed_twice_is_marked() -> None:
    found = []
    for butir in muat_katalog().butir:
        for text in (butir.uraian, butir.uraian_pasal_8, butir.hasil_kerja_pasal_9):
            for twice in re.findall(r"\b(\w+) \1\b", text):
                found.append(butir.kode)
                assert f"'{twice} {twice}', kata berulang" in butir.keterangan, butir.kode
    assert sorted(set(found)) == ["L2.D.-.4", "L2.D.1.e.2", "L2.D.1.e.3", "L2.E.1.a.2", "L2.F.1.a.2"]


@pytest.mark.parametrize(
    ("slip", "keterangan"),
    [
        ("penjajagan", "ejaan tidak baku untuk 'penjajakan'"),
        ("peninjauan", "Pasal 8 ayat"),
        ("penjangkauan awal", "Pasal 8 ayat"),
        ("assemen", "asesmen"),
        ("elijibilitas", "ejaan tidak baku untuk 'eligibilitas'"),
        ("pemberiaan", "seharusnya 'pemberian'"),
        ("mereview", "Pasal 8 menulis 'mereviu'"),
        ("revidu", "seharusnya 'reviu'"),
        ("temu baha ", "seharusnya 'temu bahas'"),
        ("dibawahnya", "di bawahnya"),
        ("terindek", "seharusnya 'terindeks'"),
        ("mem peroleh", "seharusnya 'Memperoleh'"),
        ("satya lancana", "'Satyalancana'"),
        ("dan atau", "seharusnya 'dan/atau'"),
        ("masalah,kebutuhan", "tanpa spasi"),
        ("laporan mengidentifikasi", "laporan hasil identifikasi"),
        ("dan membuat jadwal kegiatan", "Pasal 9 ayat (1) huruf b angka 8 mencampur hasil dengan kegiatan"),
        ("dokumen rancangan kegiatan penyusunan rencana intervensi", "mencampur hasil dengan kegiatan"),
        ("dokumen, jadwal", "tanpa kata 'rencana'"),
    ],
)
def test_a_misspelling_is_marked_on_every_row_that_carries_it(slip: str, keterangan: str) -> None:
    carrying = [
        butir
        for butir in muat_katalog().butir
        if slip
        in f"{butir.kelompok} | {butir.uraian} | {butir.uraian_pasal_8} | {butir.hasil_kerja_pasal_9}".casefold()
    ]
    assert carrying
    for butir in carrying:
        assert keterangan in butir.keterangan, butir.kode


def test_an_output_of_another_kind_than_pasal_9_names_is_marked() -> None:
    """The annex names one kind of output; Pasal 9 may name a report where it names a thing, or both."""
    thing = re.compile(r"\b(?:dokumen|naskah)\b")
    marked = []
    for butir in TUGAS_JABATAN:
        hasil = butir.hasil_kerja_pasal_9.casefold()
        starts_as_report = hasil.startswith("laporan")
        is_report = butir.hasil_kerja == "Laporan"
        has_both = bool(re.match(r"laporan (?:analisis )?dan (?:dokumen|naskah)|dokumen.* dan laporan", hasil))
        if starts_as_report != is_report or has_both:
            marked.append(butir.kode)
            assert "Lampiran menyebut hasil kerja" in butir.keterangan, butir.kode
        else:
            assert is_report or thing.match(hasil), butir.kode
            assert "Lampiran menyebut hasil kerja" not in butir.keterangan, butir.kode
    assert len(marked) == 13


@pytest.mark.parametrize(
    ("kode", "keterangan"),
    [
        ("L1.D.1.d.2", "Pasal 9 ayat (1) huruf b angka 13 menyebut bidang 'jaminan sosial'"),
        ("L2.D.1.b.2", "Pasal 9 ayat (2) huruf b angka 15 menambahkan"),
        ("L2.D.1.b.3", "Pasal 8 ayat (2) huruf c angka 15"),
        ("L2.D.1.c.2", "tidak ada dalam Pasal 8 ayat (2) huruf b angka 16"),
        ("L2.D.1.d.2", "tidak ada dalam Pasal 8 ayat (2) huruf b angka 17"),
        ("L2.D.1.e.2", "tidak ada dalam Pasal 8 ayat (2) huruf b angka 18"),
        ("L2.D.1.e.3", "Pasal 8 ayat (2) huruf c angka 18"),
        ("L2.E.1.c.1", "tidak memuat kata 'intervensi'"),
    ],
)
def test_a_difference_in_content_names_the_butir_and_the_reading(kode: str, keterangan: str) -> None:
    assert keterangan in remark(kode)
    assert "penafsiran R46" in remark(kode)


@pytest.mark.parametrize(
    ("kode", "keterangan"),
    [
        ("L1.A.1.c.1", "Lampiran II memberi kelompok yang sama judul tersendiri"),
        ("L1.D.1.e.3", "tidak memuat kata kerja"),
        ("L1.D.1.f.3", "tidak menyebut 'temu bahas'"),
        ("L1.E.1.a.1", "Pasal 7 huruf e"),
        ("L2.F.1.a.1", "huruf g dalam Pasal 7"),
        ("L2.A.1.a.3", "Angka kredit Ahli Madya 0,15 hanya 0,01 di atas Ahli Muda"),
        ("L2.D.1.e.2", "berhenti pada 'penanganan fakir' tanpa 'miskin'"),
        ("L2.E.1.c.3", "tidak menyebut 'temu bahas'"),
        ("L2.G.1.c.2", "satu angka di belakang koma"),
        ("L2.H.-.1", "tercetak tanpa nomor"),
        ("L2.H.-.4", "supervisi program nasional"),
        ("L2.H.-.5", "penafsiran R03"),
        ("L3.I.B.2.b", "tidak dipublikasikan"),
        ("L3.I.C.1.a", "Buku dan Bahan-Bahan Lain"),
        ("L3.I.D", "Pasal 39 ayat (2) huruf d hanya menyebut"),
        ("L3.I.E.1", "Pelatihan fungsional bernilai 0,5"),
        ("L3.I.E.2", "simposium"),
        ("L3.II.A", "Pasal 37 ayat (1) huruf a"),
        ("L3.II.C.2.a", "penafsiran R18"),
        ("L3.II.D.b", "Pasal 37 ayat (1) huruf d"),
    ],
)
def test_what_only_a_reader_sees_is_marked(kode: str, keterangan: str) -> None:
    assert keterangan in remark(kode)


def test_rows_of_g_and_h_say_that_pasal_7_does_not_name_their_sub_unsur() -> None:
    for butir in TUGAS_JABATAN:
        unnamed = butir.sub_unsur_huruf in "GH"
        assert ("tidak disebut dalam Pasal 7" in butir.keterangan) == unnamed, butir.kode


def test_rows_of_equal_wording_name_each_other() -> None:
    by_wording: dict[str, list[ButirKegiatan]] = defaultdict(list)
    for butir in muat_katalog().butir:
        by_wording[butir.uraian.casefold()].append(butir)
    for rows in by_wording.values():
        for butir in rows:
            assert ("penafsiran R41" in butir.keterangan) == (len(rows) > 1), butir.kode
            assert all(f"{other.kode} ({other.pelaksana})" in butir.keterangan for other in rows if other is not butir)


def test_the_heading_of_penunjang_taken_from_elsewhere_is_marked_on_every_row() -> None:
    for butir in muat_katalog().butir:
        assert ("penafsiran R36" in butir.keterangan) == butir.is_penunjang
        assert (butir.unsur == "Penunjang Kegiatan Perencanaan Pembangunan") == butir.is_penunjang
