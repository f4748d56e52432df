"""The record of a verification: the keys of the interface, decimals as text, nothing JSON cannot carry."""

import json
from fractions import Fraction
from typing import Any

from jenjang.core.beban_kerja.periksa.catatan import Dampak, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.jawaban import jawaban, tanggal_iso
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from keputusan_uji import dokumen, keputusan_uji, lembar_tugas

JABATAN = {
    "urutan", "nomor_daftar", "nama", "induk", "kelas", "metode", "jumlah_tercetak", "jumlah_hitung",
    "pegawai_tercetak", "pegawai_hitung", "layak_dikoreksi", "baris",
}  # fmt: skip
CATATAN = {
    "id", "urutan", "jenis", "lokasi", "baris", "baris_lain", "tercetak", "seharusnya", "dampak", "keyakinan",
    "penjelasan", "dasar",
}  # fmt: skip


def _rekaman() -> dict[str, Any]:
    hasil: dict[str, Any] = json.loads(json.dumps(jawaban(periksa_keputusan(keputusan_uji()))))
    return hasil


def test_the_record_of_the_decree_holds_the_keys_of_the_interface() -> None:
    rekaman = _rekaman()
    assert list(rekaman) == ["keputusan", "jabatan", "catatan", "total", "tak_terbaca"]
    assert rekaman["keputusan"]["nomor"] == "100.3.3.3/HK-VI/333/2024"
    assert rekaman["keputusan"]["tanggal"] == "2024-06-24"
    assert rekaman["keputusan"]["penanda_tangan"] == "NAMA DISAMARKAN"
    assert rekaman["total"] == {"pegawai_tercetak": 75, "pegawai_hitung": 86}
    assert rekaman["tak_terbaca"] == []
    assert all(set(satu) >= JABATAN for satu in rekaman["jabatan"])
    assert all(set(satu) == CATATAN for satu in rekaman["catatan"])
    assert [satu["urutan"] for satu in rekaman["jabatan"]] == list(range(1, 38))


def test_a_position_carries_its_place_and_both_sums() -> None:
    jabatan = _rekaman()["jabatan"][31]
    assert jabatan | {"jumlah_hitung_dipotong": False, "pembulatan": "setengah_ke_atas"} == jabatan
    assert {nama: jabatan[nama] for nama in JABATAN} == {
        "urutan": 32, "nomor_daftar": "5", "nama": "Pekerja Sosial Ahli Muda",
        "induk": "Kepala Dinas Sosial dan Pemberdayaan Masyarakat", "kelas": 9, "metode": "angka_kredit",
        "jumlah_tercetak": "3116", "jumlah_hitung": "3408", "pegawai_tercetak": 2, "pegawai_hitung": 3,
        "layak_dikoreksi": True, "baris": 4936,
    }  # fmt: skip


def test_the_values_of_a_note_are_those_of_the_closed_lists() -> None:
    for satu in _rekaman()["catatan"]:
        assert satu["jenis"] in set(Jenis)
        assert satu["dampak"] in set(Dampak)
        assert satu["keyakinan"] in set(Keyakinan)
        assert satu["lokasi"] == {"baris": satu["baris"]}
        assert all(isinstance(lain, int) for lain in satu["baris_lain"])
        assert satu["seharusnya"] is None or isinstance(satu["seharusnya"], str)


def test_a_sum_that_does_not_end_is_cut_and_says_so() -> None:
    isi = lembar_tugas("1\tMengolah surat\tDokumen\t1\t100\t75,000\t0.001", kaki=("0.001", "0"))
    (jabatan,) = jawaban(periksa_keputusan(dokumen(isi)))["jabatan"]
    assert jabatan["jumlah_hitung_dipotong"] is True
    assert Fraction(1, 750) - Fraction(jabatan["jumlah_hitung"]) < Fraction(1, 1_000_000)


def test_what_was_not_read_stands_with_its_line_and_reason() -> None:
    isi = lembar_tugas("1\tMengolah surat\tDokumen\tdua\t900\t75,000\t0.144")
    (satu,) = jawaban(periksa_keputusan(dokumen(isi)))["tak_terbaca"]
    assert satu["isi"].startswith("1\tMengolah surat")
    assert (satu["lokasi"], satu["urutan"]) == ({"baris": 9}, 1)
    assert satu["alasan"]


def test_a_day_is_written_in_iso_form() -> None:
    assert tanggal_iso(20240624) == "2024-06-24"
    assert tanggal_iso(None) is None
