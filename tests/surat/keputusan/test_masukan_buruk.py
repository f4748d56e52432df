"""Input that is no decree is refused in words; a damaged decree loses no line of workload."""

import random
import re
from pathlib import Path

import pytest

from jenjang.core.beban_kerja.hitung import hitung_keputusan
from jenjang.surat.keputusan import BukanKeputusanError, baca_berkas, baca_teks
from keputusan_uji import BERKAS, baris_uji, dokumen, lembar_tugas

_KONSTANTA_TERCETAK = re.compile(r"0[.,](?:003|004|010|020|030|040)")
TUGAS = "1\tMencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"


@pytest.mark.parametrize("isi", ["", "Undangan rapat\nHari Senin", "a,b,c\n1,2,3\n", "\n" * 5000])
def test_a_text_that_is_no_decree_is_refused(isi: str) -> None:
    with pytest.raises(BukanKeputusanError, match="Tidak ada informasi jabatan"):
        baca_teks(isi)


def test_a_line_of_absurd_length_is_refused() -> None:
    with pytest.raises(BukanKeputusanError, match="Baris 2"):
        baca_teks("x\n" + "y" * 200_000)


def test_one_sheet_alone_is_read() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS))
    assert len(keputusan.lembar) == 1
    assert keputusan.daftar == ()
    assert keputusan.kepala.nomor is None


def test_windows_line_ends_and_encoding_are_read(tmp_path: Path) -> None:
    berkas = tmp_path / "lembar.txt"
    berkas.write_bytes(
        lembar_tugas(TUGAS.replace("surat", "“surat”")).replace("\n", "\r\n").encode("cp1252", "replace")
    )
    keputusan = baca_berkas(berkas)
    assert keputusan.lembar[0].beban is not None
    assert keputusan.lembar[0].beban.tugas[0].uraian == "Mencatat “surat” masuk"


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    keputusan = baca_berkas(BERKAS)
    for lembar in keputusan.lembar:
        assert lembar.nama.isi in baris_uji()[lembar.lokasi.baris - 1] if lembar.lokasi.baris else False


def _mutasi(baris: list[str], acak: random.Random) -> list[str]:
    """Damage a document as converters and hands do: lines cut, cells shifted, digits changed, pages swapped."""
    for _ in range(acak.randint(1, 30)):
        letak = acak.randrange(len(baris))
        sel = baris[letak].split("\t")
        cara = acak.randrange(8)
        if cara == 0:
            del baris[letak : letak + acak.randint(1, 40)]
        elif cara == 1:
            baris[letak] = re.sub(r"\d", lambda _: str(acak.randrange(10)), baris[letak], count=3)
        elif cara == 2 and len(sel) > 1:
            del sel[acak.randrange(len(sel))]
            baris[letak] = "\t".join(sel)
        elif cara == 3:
            sel.insert(acak.randrange(len(sel) + 1), "")
            baris[letak] = "\t".join(sel)
        elif cara == 4:
            lain = acak.randrange(len(baris))
            awal, akhir = sorted((letak, lain))
            panjang = min(60, akhir - awal, len(baris) - akhir)
            atas, bawah = baris[awal : awal + panjang], baris[akhir : akhir + panjang]
            baris[awal : awal + panjang], baris[akhir : akhir + panjang] = bawah, atas
        elif cara == 5:
            baris.insert(letak, acak.choice(baris))
        elif cara == 6:
            baris[letak] = baris[letak][: acak.randint(0, len(baris[letak]))]
        else:
            baris[letak] = baris[letak].replace("\t", " ", 1)
    return baris


@pytest.mark.parametrize("benih", range(0, 60, 10), ids=lambda benih: f"benih {benih}-{benih + 9}")
def test_no_line_of_workload_is_lost_in_a_damaged_decree(benih: int) -> None:
    for satu in range(benih, benih + 10):
        baris = _mutasi(list(baris_uji()), random.Random(satu))  # noqa: S311
        keputusan = baca_teks("\n".join(baris))
        berjangkar = {
            nomor
            for nomor, isi in enumerate(baris, start=1)
            if "\t" in isi and any(s.strip() == "75,000" or _KONSTANTA_TERCETAK.fullmatch(s) for s in isi.split("\t"))
        }
        terbaca = {
            rinci.lokasi.baris
            for lembar in keputusan.lembar
            if lembar.beban
            for rinci in (*lembar.beban.tugas, *lembar.beban.butir)
        }
        assert berjangkar <= terbaca | {satu.lokasi.baris for satu in keputusan.tak_terbaca}
        assert len(hitung_keputusan(keputusan)) == len(keputusan.lembar)
