"""A sheet with every section to fill in: what is lacking, where its title goes, what stays as it was printed."""

from dataclasses import replace

import pytest

from jenjang.core.jabatan.bagian_lengkap import lengkapi, rapikan, susunan_bagian
from jenjang.core.jabatan.informasi_jabatan import Bagian, BarisDaftar, Isian, LembarJabatan, SyaratLain, TabelDaftar
from jenjang.core.jabatan.tercetak import Lokasi, Teks
from jenjang.surat.keputusan.judul import urut_bagian

TABEL = [kunci for kunci, satu in susunan_bagian().items() if satu.kolom is not None]


def lembar(*bagian: tuple[str, str]) -> LembarJabatan:
    """A sheet with these titles and a table of one row under each that is a table."""
    judul = tuple(Bagian(kunci, nomor, kunci.upper(), Lokasi(at)) for at, (kunci, nomor) in enumerate(bagian, 1))
    daftar = tuple(
        TabelDaftar(satu.kunci, ("ISI",), (BarisDaftar("1", ("a",), satu.lokasi),), satu.lokasi, satu.lokasi)
        for satu in judul
        if satu.kunci in TABEL
    )
    nama = Teks("Analis", Lokasi(1))
    return LembarJabatan(
        1, Lokasi(1), nama, None, None, (), None, (), judul, None, daftar, SyaratLain(), None, None
    )  # fmt: skip


def dengan_baris(semua: LembarJabatan, kunci: str) -> LembarJabatan:
    baris = (BarisDaftar("1", ("baru",), Lokasi()),)
    return replace(
        semua,
        daftar=tuple(
            replace(satu, baris=baris) if satu.kunci == kunci and not satu.baris else satu for satu in semua.daftar
        ),
    )


def nomor(hasil: LembarJabatan) -> list[tuple[str, str]]:
    return [(satu.kunci, satu.nomor) for satu in hasil.bagian]


def test_the_sections_are_those_that_a_decree_is_read_by() -> None:
    assert list(susunan_bagian()) == sorted(urut_bagian(), key=lambda kunci: urut_bagian()[kunci])


def test_every_table_that_is_lacking_waits_blank_and_goes_when_it_stays_so() -> None:
    asal = lembar(("nama_jabatan", "1"), ("wewenang", "2"))
    penuh = lengkapi(asal)
    assert [satu.kunci for satu in penuh.daftar] == ["wewenang", *[kunci for kunci in TABEL if kunci != "wewenang"]]
    assert [satu.kunci for satu in penuh.syarat] == ["pendidikan", "diklat", "pengalaman"]
    assert len(penuh.syarat_lain.kondisi_fisik) == 6
    assert rapikan(penuh, asal) == asal


@pytest.mark.parametrize(
    ("ada", "kunci", "hasil"),
    [
        # Those that count on without a gap make room; a gap is filled.
        ([("wewenang", "7"), ("korelasi", "8"), ("kelas", "9")], "tanggung_jawab",
         [("tanggung_jawab", "1"), ("wewenang", "7"), ("korelasi", "8"), ("kelas", "9")]),
        ([("tugas_pokok", "6"), ("bahan_kerja", "7"), ("wewenang", "8"), ("kelas", "11")], "hasil_kerja",
         [("tugas_pokok", "6"), ("hasil_kerja", "7"), ("bahan_kerja", "8"), ("wewenang", "9"), ("kelas", "11")]),
        ([("tugas_pokok", "6"), ("bahan_kerja", "8")], "hasil_kerja",
         [("tugas_pokok", "6"), ("hasil_kerja", "7"), ("bahan_kerja", "8")]),
        ([("wewenang", "XI")], "korelasi", [("wewenang", "XI"), ("korelasi", "")]),
        ([("wewenang", "9"), ("wewenang", "9"), ("kelas", "10")], "korelasi",
         [("wewenang", "9"), ("wewenang", "9"), ("korelasi", "10"), ("kelas", "11")]),
    ],
)  # fmt: skip
def test_a_section_goes_to_its_place_and_the_numbers_after_it_make_room(
    ada: list[tuple[str, str]], kunci: str, hasil: list[tuple[str, str]]
) -> None:
    asal = lembar(*ada)
    assert nomor(rapikan(dengan_baris(lengkapi(asal), kunci), asal)) == hasil


def test_an_added_section_closes_up_again_when_its_last_row_goes() -> None:
    asal = lembar(("tugas_pokok", "6"), ("bahan_kerja", "7"), ("wewenang", "8"))
    baru = rapikan(dengan_baris(lengkapi(asal), "hasil_kerja"), asal)
    kosong = replace(baru, daftar=tuple(replace(satu, baris=()) for satu in baru.daftar if satu.kunci == "hasil_kerja"))
    kosong = replace(kosong, daftar=(*asal.daftar, *kosong.daftar))
    assert rapikan(kosong, baru) == asal


def test_a_printed_table_stays_without_rows() -> None:
    asal = lembar(("wewenang", "1"))
    kosong = replace(asal, daftar=(replace(asal.daftar[0], baris=()),))
    assert rapikan(kosong, asal) == kosong


def test_a_title_that_stands_without_its_table_gets_it() -> None:
    asal = replace(lembar(("wewenang", "1"), ("korelasi", "2")), daftar=())
    baru = rapikan(dengan_baris(lengkapi(asal), "korelasi"), asal)
    assert nomor(baru) == nomor(asal)
    assert [(satu.kunci, satu.lokasi) for satu in baru.daftar] == [("korelasi", asal.bagian[1].lokasi)]


def test_titles_are_those_of_the_other_sheets_and_else_of_the_law() -> None:
    asal, sesama = lembar(("nama_jabatan", "1")), lembar(("resiko_bahaya", "14"))
    sesama = replace(sesama, bagian=(replace(sesama.bagian[0], judul="RESIKO BAHAYA"),))
    for lain, judul, kolom in (
        ((sesama,), "RESIKO BAHAYA", ("ISI",)),
        ((), "RISIKO BAHAYA", ("NAMA RISIKO", "PENYEBAB")),
    ):
        baru = rapikan(dengan_baris(lengkapi(asal, lain), "resiko_bahaya"), asal, lain)
        assert (baru.bagian[-1].judul, baru.daftar[-1].judul_kolom) == (judul, kolom)


def test_a_label_comes_to_its_place_among_those_that_are_printed() -> None:
    pengalaman = Isian("pengalaman", "Pengalaman", (Teks("2 tahun", Lokasi(5)),), Lokasi(5))
    asal = replace(lembar(("syarat_jabatan", "5")), syarat=(pengalaman,))
    penuh = lengkapi(asal)
    assert [satu.kunci for satu in penuh.syarat] == ["pendidikan", "diklat", "pengalaman"]
    isi = tuple(
        replace(satu, isi=(Teks("S-1", Lokasi()),)) if satu.kunci == "pendidikan" else satu for satu in penuh.syarat
    )
    assert [satu.kunci for satu in rapikan(replace(penuh, syarat=isi), asal).syarat] == ["pendidikan", "pengalaman"]


@pytest.mark.parametrize("bidang", ["kode", "unit_kerja", "ikhtisar", "prestasi"])
def test_what_is_written_without_a_title_gets_one(bidang: str) -> None:
    asal = lembar(("nama_jabatan", "1"))
    baru = rapikan(replace(asal, **{bidang: Teks("isi", Lokasi())}), asal)  # type: ignore[arg-type]
    assert [satu.kunci for satu in baru.bagian] == ["nama_jabatan", "kode_jabatan" if bidang == "kode" else bidang]
    assert rapikan(replace(baru, **{bidang: None}), baru) == asal  # type: ignore[arg-type]
