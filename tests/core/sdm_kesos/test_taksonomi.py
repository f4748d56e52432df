"""The four jenis of social-welfare human resources and all listed kinds, found by name, mended or as printed."""

from pathlib import Path

import pytest

from jenjang.core.sdm_kesos.taksonomi import (
    BERKAS,
    NamaTidakDikenalError,
    TaksonomiError,
    baca_taksonomi,
    muat_taksonomi,
)

DAFTAR = {
    "Tenaga Kesejahteraan Sosial": [
        "Pendamping Sosial Kelompok Usaha Bersama (KUBE)",
        "Pendamping Sosial Program Keluarga Harapan (PKH)",
        "Pendamping Sosial Asistensi Lanjut Usia",
        "Pendamping Sosial Anak",
        "Pendamping Sosial orang dengan HIV-Aids",
        "Pendamping Sosial Korban Perdagangan Orang",
        "Pendampng Sosial Disabilitas Berat",
        "Pendamping Sosial Napza",
        "Pendamping Sosial Komunitas Adat Terpencil (KAT)",
        "Pendamping Sosial Eks Narapidana",
        "Pendamping Sosial Eks Wanita Tuna Susila",
        "Pendamping Sosial Sarana dan Prasarana lingkungan dan rumah tidak layak huni",
        "Pendamping Sosial Usaha Ekonomi Produktif",
    ],
    "Pekerja Sosial Profesional": [
        "Asisten Pekerja Sosial",
        "Pekerja Sosial Genenralis",
        "Pekerja Sosial Spesialis",
        "Kebencanaan",
        "Disabilitas",
        "Narkotika, Psikotropika, dan Zat Adiktif lainnya",
        "Lanjut Usia",
        "Oranag dengan HIV-Aids",
        "Kemiskinan",
        "Korban Perdagangan Orang",
        "Korban Tindak Kekerasan",
        "Tuna Sosial",
        "Medis",
    ],
    "Relawan Sosial": [
        "Pekerja Sosial Masyarakat",
        "Karang Taruna",
        "Tenaga Pelopor Perdamaian",
        "Taruna Siaga Bencana",
        "Tenaga Kesejateraan Sosial Kecamatan (TKSK)",
        "Wahana Kesejahteraan Berbasis Masyarakat",
        "Wanita Pemimpin Kesejahteraan sosial",
        "Kader Rehabilitasi Berbasis Masyarakat",
        "Kader Rahabilitasi Berbasis Keluarga",
        "Penyuluh Sosial Masyarakat",
        "Lembaga Konsultasi Kesejahteraan Keluarga (LK3)",
        "Lembaga Peduli Keluarga",
        "Lembaga Kesejahteraan Sosial",
    ],
    "Penyuluh Sosial": [],
}


@pytest.mark.parametrize("jenis", DAFTAR)
def test_every_kind_as_printed_leads_to_its_jenis(jenis: str) -> None:
    for tercetak in DAFTAR[jenis]:
        found, macam = muat_taksonomi().cari(tercetak)
        assert found.nama == jenis
        assert macam is not None
        assert tercetak in (macam.tercetak, macam.nama)


def test_nothing_else_is_listed_but_the_common_name_of_the_pendamping() -> None:
    for jenis in muat_taksonomi().jenis:
        extra = ["Pendamping Sosial"] if jenis.singkatan == "TKS" else []
        assert [macam.tercetak or macam.nama for macam in jenis.macam] == extra + DAFTAR[jenis.nama]


@pytest.mark.parametrize(
    ("nama", "jenis", "macam"),
    [
        ("Pekerja Sosial Masyarakat", "Relawan Sosial", "Pekerja Sosial Masyarakat"),
        ("pendamping sosial program  keluarga harapan", "Tenaga Kesejahteraan Sosial", None),
        ("TKSK", "Relawan Sosial", "Tenaga Kesejahteraan Sosial Kecamatan (TKSK)"),
        ("Tenaga Kesejahteraan Sosial Kecamatan", "Relawan Sosial", "Tenaga Kesejahteraan Sosial Kecamatan (TKSK)"),
        ("Kader Rehabilitasi Berbasis Keluarga", "Relawan Sosial", None),
        ("Penyuluh Sosial Masyarakat", "Relawan Sosial", None),
        ("Pekerja Sosial Spesialis Medis", "Pekerja Sosial Profesional", None),
        ("Pekerja Sosial Generalis", "Pekerja Sosial Profesional", "Pekerja Sosial Generalis"),
    ],
)
def test_names_are_found_mended_and_with_or_without_abbreviation(nama: str, jenis: str, macam: str | None) -> None:
    found, kind = muat_taksonomi().cari(nama)
    assert found.nama == jenis
    assert kind is not None
    assert macam in (None, kind.nama)


@pytest.mark.parametrize(
    ("nama", "jenis"),
    [
        ("TKS", "Tenaga Kesejahteraan Sosial"),
        ("Pekerja Sosial", "Pekerja Sosial Profesional"),
        ("penyuluh sosial", "Penyuluh Sosial"),
    ],
)
def test_a_jenis_is_found_by_its_own_names(nama: str, jenis: str) -> None:
    found, kind = muat_taksonomi().cari(nama)
    assert (found.nama, kind) == (jenis, None)


def test_pendamping_and_relawan_come_from_the_community() -> None:
    for jenis in ("Tenaga Kesejahteraan Sosial", "Relawan Sosial"):
        assert {macam.asal for macam in muat_taksonomi().cari(jenis)[0].macam} == {"masyarakat"}


def test_who_needs_a_certificate_and_who_a_licence() -> None:
    needed = {each.nama: (each.sertifikasi, each.izin_praktik) for each in muat_taksonomi().jenis}
    assert needed["Tenaga Kesejahteraan Sosial"] == (None, None)
    sertifikasi, izin = needed["Pekerja Sosial Profesional"]
    assert sertifikasi is not None
    assert izin is not None
    assert (sertifikasi.lembaga, izin.untuk) == ("Lembaga Sertifikasi Pekerjaan Sosial", "praktik mandiri")
    relawan, penyuluh = needed["Relawan Sosial"], needed["Penyuluh Sosial"]
    assert relawan[0] is not None
    assert penyuluh[0] is not None
    assert penyuluh[0].lembaga == "Lembaga Sertifikasi Penyuluh Sosial"
    assert relawan[1] is penyuluh[1] is None


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(NamaTidakDikenalError, match="'Guru' tidak ada dalam taksonomi"):
        muat_taksonomi().cari("Guru")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        (
            'nama = "Karang Taruna"',
            'nma = "Karang Taruna"',
            "[[jenis]] Relawan Sosial, [[macam]] ?, nma: tidak dikenal",
        ),
        ('nama = "Karang Taruna"', 'nama = ""', "[[jenis]] Relawan Sosial, [[macam]] , nama: wajib diisi"),
        ('nama = "Karang Taruna"', 'nama = "Medis"', "nama: 'medis' dipakai dua kali"),
        ('nama = "Karang Taruna"', "nama = 7", "[[macam]] 7, nama: 7 bukan nilai yang semestinya"),
        ('asal = ["masyarakat"]', 'asal = "masyarakat"', "asal: 'masyarakat' bukan nilai yang semestinya"),
        ('untuk = "praktik mandiri"', "", "[[jenis]] Pekerja Sosial Profesional, izin_praktik, untuk: wajib diisi"),
        ("sumber = [", "sumber = []\nlain = [", "sumber: wajib diisi"),
    ],
)
def test_a_mistake_names_entry_and_field(tmp_path: Path, old: str, new: str, named: str) -> None:
    content = BERKAS.read_text("utf-8")
    assert old in content
    berkas = tmp_path / BERKAS.name
    berkas.write_text(content.replace(old, new, 1), "utf-8")
    with pytest.raises(TaksonomiError) as caught:
        baca_taksonomi(berkas)
    assert str(caught.value).startswith(f"{BERKAS.name}, ")
    assert named in str(caught.value)
