"""Files from anybody: refused in a sentence that names the file, never a traceback, the process untouched."""

import os
import random
from pathlib import Path

import pytest

from buatan.dokumen import docx_formulir, gambar_png, pdf_dari, zip_dari
from jenjang.surat.keputusan import BerkasDitolakError, BukanKeputusanError, baca_berkas
from jenjang.surat.keputusan.tulis.docx import tulis_docx
from jenjang.surat.keputusan.tulis.pdf import tulis_pdf
from jenjang.surat.keputusan.tulis.susunan import susun_naskah
from jenjang.surat.keputusan.tulis.xlsx import tulis_xlsx
from keputusan_uji import dokumen, lembar_butir, lembar_tugas

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512
TUGAS = "1\tMencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"
BUTIR = "\t\t\ta Menganalisa materi\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00"


def _isi_docx(isi: str, kepala: str = "") -> bytes:
    badan = f"{kepala}<w:document {W}><w:body>{isi}</w:body></w:document>"
    return zip_dari({"[Content_Types].xml": b"<Types/>", "word/document.xml": badan.encode()})


def _ledakan_entitas() -> bytes:
    entitas = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    return _isi_docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", f"<!DOCTYPE w:document [{entitas}]>")


def _bersarang() -> bytes:
    return _isi_docx("<w:sdt><w:sdtContent>" * 200_000 + "</w:sdtContent></w:sdt>" * 200_000)


TOLAK = {
    "kosong": (b"", "keputusan_kosong"),
    "gambar": (gambar_png(), "keputusan_gambar"),
    "office lama": (_OLE, "keputusan_office_lama"),
    "docx terkunci": (_OLE + "EncryptedPackage".encode("utf-16-le"), "berkas_terkunci"),
    "biner": (b"teks\x00nol", "keputusan_bukan_teks"),
    "html": (b"<!DOCTYPE html><html></html>", "keputusan_jenis_lain"),
    "rtf": (b"{\\rtf1 isi}", "keputusan_jenis_lain"),
    "zip biasa": (zip_dari({"a.txt": b"a"}), "keputusan_jenis_lain"),
    "odt": (zip_dari({"content.xml": b"<a/>"}), "keputusan_jenis_lain"),
    "zip terpotong": (docx_formulir()[:3000], "keputusan_rusak"),
    "xml rusak": (_isi_docx("<w:p>"), "keputusan_rusak"),
    "xlsx tanpa isi": (zip_dari({"xl/workbook.xml": b"<workbook/>"}), "keputusan_rusak"),
    "bom zip": (_isi_docx(f"<w:p><w:r><w:t>{'0' * 60_000_000}</w:t></w:r></w:p>"), "keputusan_berbahaya"),
    "ledakan entitas": (_ledakan_entitas(), "keputusan_rusak"),
    "bersarang": (_bersarang(), "keputusan_berbahaya"),
    "pdf terpotong": (pdf_dari("INFORMASI JABATAN")[:200], "keputusan_rusak"),
    "pdf pindaian": (pdf_dari("#rect(fill: gray)"), "pdf_tanpa_teks"),
    "terlalu besar": (b"x" * (25 * 1024**2 + 1), "keputusan_terlalu_besar"),
}


@pytest.mark.parametrize("nama", TOLAK)
def test_a_file_that_cannot_be_read_is_refused_in_both_languages(nama: str, tmp_path: Path) -> None:
    isi, kode = TOLAK[nama]
    berkas = tmp_path / "keputusan.docx"
    berkas.write_bytes(isi)
    with pytest.raises(BerkasDitolakError) as galat:
        baca_berkas(berkas)
    assert galat.value.penolakan.kode == kode
    for bahasa in ("id", "en"):
        assert "keputusan.docx" in galat.value.kalimat(bahasa)
    assert str(galat.value) == galat.value.kalimat("id")


def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        baca_berkas(tmp_path)
    with pytest.raises(BerkasDitolakError) as galat:
        baca_berkas(Path(os.devnull))
    assert galat.value.penolakan.kode == "keputusan_bukan_berkas"


@pytest.mark.parametrize("isi", [docx_formulir(), pdf_dari("Undangan rapat\n\n#table(columns: 2, [Hari], [Senin])")])
def test_a_document_that_is_no_decree_is_told_from_one_that_is(isi: bytes, tmp_path: Path) -> None:
    berkas = tmp_path / "berkas"
    berkas.write_bytes(isi)
    if isi.startswith(b"PK"):
        assert len(baca_berkas(berkas).lembar) == 1
    else:
        with pytest.raises(BukanKeputusanError, match="Tidak ada informasi jabatan di berkas"):
            baca_berkas(berkas)


_PENULIS = {"docx": tulis_docx, "xlsx": tulis_xlsx, "pdf": tulis_pdf}


@pytest.mark.parametrize("bentuk", _PENULIS)
def test_a_damaged_document_is_read_or_refused_and_nothing_else(bentuk: str, tmp_path: Path) -> None:
    utuh = _PENULIS[bentuk](susun_naskah(dokumen(lembar_tugas(TUGAS), lembar_butir(BUTIR))))
    acak = random.Random(bentuk)  # noqa: S311
    berkas = tmp_path / f"keputusan.{bentuk}"
    for kali in range(12):
        rusak = bytearray(utuh if kali % 2 else utuh[: acak.randrange(1, len(utuh))])
        for _ in range(acak.randrange(1, 30)):
            rusak[acak.randrange(len(rusak))] = acak.randrange(256)
        berkas.write_bytes(bytes(rusak))
        assert _terbaca_atau_ditolak(berkas)


def _terbaca_atau_ditolak(berkas: Path) -> bool:
    try:
        return bool(baca_berkas(berkas).lembar)
    except BukanKeputusanError as galat:
        return berkas.name in str(galat)


@pytest.mark.parametrize("bentuk", _PENULIS)
def test_unknown_columns_and_absurd_volumes_are_notes_or_unread_never_an_error(bentuk: str, tmp_path: Path) -> None:
    asing = "1\tMengolah\tDokumen\t999.999.999\t999999\t75,000\t0.144\tkolom asing"
    utuh = susun_naskah(dokumen(lembar_tugas(TUGAS, "2\tMengolah\tDokumen\t9999999\t999999\t75,000\t0.144")))
    berkas = tmp_path / f"keputusan.{bentuk}"
    berkas.write_bytes(_PENULIS[bentuk](utuh))
    tabel = baca_berkas(berkas).lembar[0].beban
    assert tabel is not None
    assert tabel.tugas[1].volume.nilai == 9_999_999
    assert [satu.isi for satu in dokumen(lembar_tugas(asing)).tak_terbaca] == [asing]
