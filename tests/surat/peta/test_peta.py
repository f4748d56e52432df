"""Peta jabatan drawn: every post once, nothing cut, a shortage hatched, pages that fit A3."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan, Pilihan, hitung_kebutuhan
from jenjang.core.beban_kerja.kebutuhan.neraca import Sumber
from jenjang.core.jabatan.keputusan import EntriDaftar
from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.peta.bentuk import A3_LEBAR, A3_TINGGI, Bidang, Garis, Lembar, Rata, Sentuh, Tulisan, arsir
from jenjang.surat.peta.gaya import Gaya
from jenjang.surat.peta.huruf import bagi_baris, lebar_teks
from jenjang.surat.peta.jawaban import jawaban_peta
from jenjang.surat.peta.pdf import tulis_pdf, tulis_png
from jenjang.surat.peta.svg import tulis_svg
from jenjang.surat.peta.tata_letak import Keterangan, gambar_peta
from keputusan_uji import keputusan_uji

KETERANGAN = Keterangan(
    judul="PETA JABATAN DINAS SOSIAL",
    anak_judul="menurut keputusan",
    baris_kaki=("K kebutuhan", "* lain menurut barisnya"),
    contoh_arsir="arsir: kekurangan",
    lembar="Lembar {urut} dari {banyak}",
    rujukan="lihat lembar {lembar}",
    jumlah="Jumlah K {kebutuhan} B {bezetting}",
)
NAMA = ("Penelaah Teknis Kebijakan", "Pranata Komputer Terampil", "Pengadministrasi Perkantoran")


def hasil(bezetting: dict[str, int] | None = None) -> HasilKebutuhan:
    return hitung_kebutuhan(keputusan_uji(), Pilihan(Sumber.TERCETAK, bezetting=bezetting), None, 20260101)


def kantor(bidang: int, sub: int, staf: int, fungsional: int) -> HasilKebutuhan:
    """Give a listed office of so many divisions, sub-divisions in each, posts in each, and functional posts."""
    nama = [("1", "Kepala Badan Pengelolaan Keuangan, Pendapatan, dan Aset Daerah", "")]
    nama += [(f"F{urut}", "Analis Pengelolaan Keuangan Ahli Muda", "1") for urut in range(fungsional)]
    for satu in range(2, bidang + 2):
        nama.append((str(satu), f"Kepala Bidang Perencanaan, Pengendalian, dan Evaluasi {satu}", "1"))
        for dua in range(1, sub + 1):
            nama.append((f"{satu}.{dua}", f"Kepala Sub Bidang Penatausahaan {satu}.{dua}", str(satu)))
            nama += [(f"{satu}.{dua}.{tiga}", NAMA[tiga % 3], f"{satu}.{dua}") for tiga in range(1, staf + 1)]
    daftar = tuple(EntriDaftar(*satu, Lokasi(baris=urut)) for urut, satu in enumerate(nama))
    return hitung_kebutuhan(replace(keputusan_uji(), daftar=daftar, lembar=()), Pilihan(), None, 20260101)


def tulisan(lembar: Iterable[Lembar]) -> list[Tulisan]:
    return [bentuk for satu in lembar for bentuk in satu.bentuk if isinstance(bentuk, Tulisan)]


def ruang(satu: Tulisan) -> tuple[int, int]:
    """Give the left and right end of a text in the widest of the usual fonts."""
    lebar = lebar_teks(satu.teks, satu.ukuran, satu.tebal)
    kiri = {Rata.KIRI: satu.x, Rata.TENGAH: satu.x - lebar // 2, Rata.KANAN: satu.x - lebar}[satu.rata]
    return kiri, kiri + lebar


def urai(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 our own output


def kotak_terdekat(satu: Tulisan, lembar: Lembar) -> list[Bidang]:
    """Give the framed rectangles that a text begins in."""
    return [
        bentuk
        for bentuk in lembar.bentuk
        if isinstance(bentuk, Bidang)
        and bentuk.garis
        and bentuk.x <= satu.x <= bentuk.x + bentuk.lebar
        and bentuk.y <= satu.y <= bentuk.y + bentuk.tinggi
    ]


OFFICES = {
    "keputusan": hasil,
    "bidang": lambda: kantor(4, 0, 0, 3),
    "sedang": lambda: kantor(5, 3, 5, 4),
    "besar": lambda: kantor(7, 3, 8, 30),
    "daftar panjang": lambda: kantor(0, 0, 0, 260),
    "banyak bidang": lambda: kantor(60, 1, 1, 0),
}


@pytest.mark.parametrize("nama", OFFICES)
def test_every_post_stands_on_some_page_and_none_is_cut(nama: str) -> None:
    office = OFFICES[nama]()
    lembar = gambar_peta(office, KETERANGAN)
    semua = " ".join(satu.teks for satu in tulisan(lembar))
    for posisi in office.posisi:
        assert f"{posisi.nomor} " in semua + " "
    kata = {kata for posisi in office.posisi for kata in posisi.nama.split()}
    assert kata <= set(semua.split())


@pytest.mark.parametrize("nama", OFFICES)
def test_nothing_leaves_the_page_or_its_box(nama: str) -> None:
    for lembar in gambar_peta(OFFICES[nama](), KETERANGAN):
        kaki = A3_TINGGI - 2100
        for satu in lembar.bentuk:
            if isinstance(satu, Tulisan):
                kiri, kanan = ruang(satu)
                assert 0 <= kiri <= kanan <= A3_LEBAR, satu
                for kotak in kotak_terdekat(satu, lembar):
                    assert kotak.x <= kiri <= kanan <= kotak.x + kotak.lebar, satu
            elif isinstance(satu, Bidang | Sentuh):
                assert 0 <= satu.x <= satu.x + satu.lebar <= A3_LEBAR
                assert satu.y + satu.tinggi <= kaki
            else:
                assert 0 <= min(satu.x1, satu.x2) <= max(satu.x1, satu.x2) <= A3_LEBAR


@pytest.mark.parametrize("nama", OFFICES)
def test_no_boxes_lie_over_each_other(nama: str) -> None:
    for lembar in gambar_peta(OFFICES[nama](), KETERANGAN):
        kotak = [satu for satu in lembar.bentuk if isinstance(satu, Bidang) and satu.garis]
        for urut, satu in enumerate(kotak):
            for lain in kotak[urut + 1 :]:
                assert (
                    satu.x + satu.lebar <= lain.x
                    or lain.x + lain.lebar <= satu.x
                    or satu.y + satu.tinggi <= lain.y
                    or lain.y + lain.tinggi <= satu.y
                )


@pytest.mark.parametrize("nama", OFFICES)
def test_letters_stay_legible_in_print(nama: str) -> None:
    # 2,4 mm are 7 points.
    assert min(satu.ukuran for satu in tulisan(gambar_peta(OFFICES[nama](), KETERANGAN))) >= 240


def test_the_decree_fits_one_page_with_letters_larger_than_the_least() -> None:
    (lembar,) = gambar_peta(hasil(), KETERANGAN)
    assert next(satu.ukuran for satu in tulisan([lembar]) if satu.teks == "Fungsional") > Gaya().judul


def test_a_page_that_cannot_hold_a_unit_refers_to_the_one_that_does() -> None:
    lembar = gambar_peta(kantor(5, 3, 5, 4), KETERANGAN)
    rujukan = [satu.teks for satu in tulisan(lembar[:1]) if satu.teks.startswith("lihat lembar ")]
    assert rujukan == [f"lihat lembar {urut}" for urut in range(2, 7)]
    assert [satu.nama for satu in lembar[1:]] == [
        f"Kepala Bidang Perencanaan, Pengendalian, dan Evaluasi {urut}" for urut in range(2, 7)
    ]
    assert "Lembar 2 dari 6" in [satu.teks for satu in tulisan(lembar[1:2])]


def test_without_people_b_and_selisih_are_blank() -> None:
    teks = [satu.teks for satu in tulisan(gambar_peta(hasil(), KETERANGAN))]
    assert "K 1" in teks
    assert teks.count("B") == teks.count("K 1") + len([satu for satu in teks if satu == "Kls"])
    assert not [satu for satu in teks if satu.startswith(("+", "\N{MINUS SIGN}"))]
    assert "Jumlah K 75 B -" in teks


def test_a_shortage_is_hatched_and_signed_and_a_surplus_only_signed() -> None:
    penuh = {satu.posisi.nomor: satu.kebutuhan or 0 for satu in hasil().neraca}

    def garis_arsir(bezetting: dict[str, int]) -> int:
        lembar = gambar_peta(hasil(bezetting), KETERANGAN)
        return sum(isinstance(bentuk, Garis) and bentuk.warna == "#8a3324" for bentuk in lembar[0].bentuk)

    legenda = garis_arsir(penuh)
    assert garis_arsir({**penuh, "3.9": penuh["3.9"] + 2}) == legenda
    assert garis_arsir({**penuh, "3.9": penuh["3.9"] - 2}) > legenda
    assert garis_arsir({**penuh, "3": 0}) > legenda
    teks = {satu.teks for satu in tulisan(gambar_peta(hasil({**penuh, "3.9": 12, "3.8": 5}), KETERANGAN))}
    assert {"\N{MINUS SIGN}2", "+2", "0"} <= teks


def test_a_need_that_its_rows_do_not_give_carries_a_star() -> None:
    teks = [satu.teks for satu in tulisan(gambar_peta(hasil(), KETERANGAN))]
    assert [satu for satu in teks if satu.endswith("*")] == ["2*", "1*", "14*"]


def test_hatching_stays_inside_its_rectangle() -> None:
    for lebar, tinggi in ((900, 340), (300, 2000), (7, 5)):
        for garis in arsir(100, 200, lebar, tinggi):
            assert 100 <= min(garis.x1, garis.x2) <= max(garis.x1, garis.x2) <= 100 + lebar
            assert 200 <= min(garis.y1, garis.y2) <= max(garis.y1, garis.y2) <= 200 + tinggi


def test_a_word_too_long_for_its_line_is_divided_and_nothing_lost() -> None:
    kata = "Pertanggungjawabankeuangan" * 3
    baris = bagi_baris(f"Kepala {kata}", 3000, 300)
    assert "".join(baris).replace(" ", "") == f"Kepala{kata}"
    assert all(lebar_teks(satu, 300) <= 3000 for satu in baris)
    assert bagi_baris("", 3000, 300) == ("",)


def test_a_letter_outside_the_table_counts_as_the_widest() -> None:
    assert lebar_teks("漢", 1000) == lebar_teks("W", 1000)


def test_the_svg_is_well_formed_a3_and_keeps_its_text() -> None:
    lembar = gambar_peta(hasil(), KETERANGAN)
    svg = urai(tulis_svg(lembar, 'Peta "A" & <B>'))
    assert (svg.get("width"), svg.get("height"), svg.get("viewBox")) == ("420mm", "297mm", "0 0 42000 29700")
    ruang_nama = "{http://www.w3.org/2000/svg}"
    assert svg.findtext(f"{ruang_nama}title") == 'Peta "A" & <B>'
    teks = {satu.text for satu in svg.iter(f"{ruang_nama}text")}
    assert {"Sekretaris Dinas", "K 1", "5 Pekerja Sosial Ahli"} & teks >= {"Sekretaris Dinas", "K 1"}


def test_several_pages_stand_below_each_other_in_one_svg() -> None:
    lembar = gambar_peta(kantor(5, 3, 5, 4), KETERANGAN)
    svg = urai(tulis_svg(lembar, "Peta"))
    assert svg.get("height") == f"{(6 * A3_TINGGI + 5 * 1000) // 100}mm"


def test_names_are_text_and_never_markup() -> None:
    daftar = (EntriDaftar("1", '<script>alert(1)</script> & "x"', "", Lokasi(baris=1)),)
    office = hitung_kebutuhan(replace(keputusan_uji(), daftar=daftar, lembar=()), Pilihan(), None, 20260101)
    lembar = gambar_peta(office, KETERANGAN)
    svg = tulis_svg(lembar, "Peta")
    assert "<script" not in svg
    assert "<script>alert(1)</script>" in " ".join("".join(urai(svg).itertext()).split())
    assert tulis_pdf(lembar, "Peta").startswith(b"%PDF")


def test_the_pdf_has_the_pages_of_the_drawing_on_a3_and_is_the_same_each_time() -> None:
    from io import BytesIO

    from pypdf import PdfReader

    lembar = gambar_peta(kantor(5, 3, 5, 4), KETERANGAN)
    isi = tulis_pdf(lembar, "Peta")
    assert isi == tulis_pdf(lembar, "Peta")
    pdf = PdfReader(BytesIO(isi))
    assert len(pdf.pages) == 6
    # 420 x 297 mm in points.
    assert [round(float(nilai)) for nilai in pdf.pages[0].mediabox[2:]] == [1191, 842]
    assert "Kepala Sub Bidang Penatausahaan 2.1" in " ".join(pdf.pages[1].extract_text().split())


def test_a_page_can_be_written_as_a_picture() -> None:
    (lembar,) = gambar_peta(hasil(), KETERANGAN)
    assert tulis_png(lembar, 30).startswith(b"\x89PNG")


def test_the_data_of_the_peta_name_superior_unit_and_both_needs() -> None:
    jawaban: Any = json.loads(json.dumps(jawaban_peta(hasil({"5": 1}))))
    jabatan = {satu["nomor"]: satu for satu in jawaban["jabatan"]}
    assert len(jabatan) == 37
    assert jabatan["5"] == {
        "letak": 31,
        "induk": 0,
        "nomor": "5",
        "nama": "Pekerja Sosial Ahli Muda",
        "jenis": "fungsional",
        "unit": "Kepala Dinas Sosial dan Pemberdayaan Masyarakat",
        "kelas": 9,
        "kebutuhan": 2,
        "kebutuhan_hitung": 3,
        "bezetting": 1,
        "selisih": -1,
    }
    assert (jabatan["6"]["bezetting"], jabatan["6"]["selisih"]) == (None, None)
    assert jawaban["jumlah"]["kebutuhan"] == 75
