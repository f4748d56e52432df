"""What changed in the sections of a sheet: lines, codes and rows, each with its title; spacing is no change."""

from dataclasses import replace

from jenjang.core.jabatan.informasi_jabatan import BarisDaftar, KodeSyarat, LembarJabatan
from jenjang.core.jabatan.perubahan_bagian import PerubahanBagian, perubahan_bagian
from jenjang.core.jabatan.tercetak import Lokasi, Teks
from keputusan_uji import keputusan_uji

KEPALA = keputusan_uji().lembar[0]


def baris(lembar: LembarJabatan, kunci: str, *sel: tuple[str, ...]) -> LembarJabatan:
    """The sheet with these rows in a table."""
    rinci = tuple(BarisDaftar(str(nomor), isi, Lokasi()) for nomor, isi in enumerate(sel, 1))
    daftar = tuple(replace(satu, baris=rinci) if satu.kunci == kunci else satu for satu in lembar.daftar)
    return replace(lembar, daftar=daftar)


def test_a_sheet_read_twice_or_spaced_otherwise_did_not_change() -> None:
    for lembar in keputusan_uji().lembar:
        assert perubahan_bagian(lembar, lembar) == ()
    renggang = tuple(
        replace(tabel, baris=tuple(replace(satu, sel=(*(f" {sel}  " for sel in satu.sel), "")) for satu in tabel.baris))
        for tabel in KEPALA.daftar
    )
    assert perubahan_bagian(KEPALA, replace(KEPALA, daftar=renggang)) == ()


def test_rows_that_changed_came_or_went_are_told() -> None:
    dulu = baris(KEPALA, "korelasi", ("Camat", "Kota", "Data"), ("Lurah", "Kota", "Data"), ("RT", "Kota", "Data"))
    kini = baris(KEPALA, "korelasi", ("Camat", "Kota", "Laporan"), ("RT", "Kota", "Data"), ("RW", "Kota"))
    assert perubahan_bagian(dulu, kini) == (
        PerubahanBagian("KORELASI JABATAN", "DALAM HAL", 1, "Data", "Laporan"),
        PerubahanBagian("KORELASI JABATAN", "", 2, "Lurah\nKota\nData", ""),
        PerubahanBagian("KORELASI JABATAN", "", 3, "", "RW\nKota"),
    )


def test_lines_and_codes_are_told_with_their_labels() -> None:
    lain = KEPALA.syarat_lain
    kini = replace(
        KEPALA,
        prestasi=Teks("Baik", Lokasi()),
        syarat=(replace(KEPALA.syarat[0], isi=(Teks("S-3", Lokasi()),)), *KEPALA.syarat[1:]),
        syarat_lain=replace(
            lain, bakat=(KodeSyarat("Q", "Ketelitian", "Q : Ketelitian", Lokasi()),), keterampilan=()
        ),
    )  # fmt: skip
    hasil = {(satu.bagian, satu.label): (satu.baris, satu.ke) for satu in perubahan_bagian(KEPALA, kini)}
    assert hasil == {
        ("PRESTASI KERJA YANG DIHARAPKAN", ""): (None, "Baik"),
        ("SYARAT JABATAN", "Pendidikan"): (None, "S-3"),
        ("SYARAT JABATAN LAIN", "Bakat Kerja"): (None, "Q : Ketelitian"),
        ("SYARAT JABATAN LAIN", "Keterampilan kerja"): (None, ""),
    }


def test_a_section_that_came_or_went_is_told_by_its_rows() -> None:
    kosong = replace(KEPALA, daftar=tuple(satu for satu in KEPALA.daftar if satu.kunci != "wewenang"))
    datang, pergi = perubahan_bagian(kosong, KEPALA), perubahan_bagian(KEPALA, kosong)
    assert [(satu.bagian, satu.baris, satu.dari) for satu in datang] == [("WEWENANG", nomor, "") for nomor in (1, 2, 3)]
    assert [(satu.dari, satu.ke) for satu in pergi] == [(satu.ke, "") for satu in datang]
