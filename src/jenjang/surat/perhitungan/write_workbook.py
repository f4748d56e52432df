"""The assessed workbook: summary with living formulas, the claims with what was decided, and the record itself.

The reader of `jenjang nilai` takes it back: corrected, it can be assessed anew.
"""

import io
from collections.abc import Sequence

from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.nilai import HasilNilai
from jenjang.surat.nilai.workbook_style import Writer, set_page
from jenjang.surat.nilai.write_workbook import add_daftar_kode, add_later_sheets, add_pegawai, add_riwayat
from jenjang.surat.perhitungan.kegiatan_lembar import add_kegiatan
from jenjang.surat.perhitungan.lembar import Lembar, MasalahTampil
from jenjang.surat.perhitungan.ringkasan_lembar import SHEET, add_ringkasan
from jenjang.surat.perhitungan.riwayat_lembar import add_riwayat_ak


def tulis_buku(berkas: BerkasNilai, hasil: HasilNilai, lembar: Lembar) -> bytes:
    """Write the workbook; `berkas` is the record as it was brought, rows with a problem included."""
    target = io.BytesIO()
    writer = Writer(target)
    writer.book.add_worksheet(SHEET)
    claims = add_kegiatan(writer, berkas, lembar)
    add_pegawai(writer, berkas)
    add_riwayat(writer, berkas)
    if lembar.seumur is not None:
        add_later_sheets(writer, berkas)
        add_riwayat_ak(writer, lembar.seumur, lembar.bahasa)
    _masalah(writer, lembar.masalah, lembar.bahasa)
    add_daftar_kode(writer)
    add_ringkasan(writer, hasil, lembar, claims)
    writer.book.close()
    return target.getvalue()


def _masalah(writer: Writer, masalah: Sequence[MasalahTampil], bahasa: str) -> None:
    if not masalah:
        return
    sheet = writer.book.add_worksheet("masalah")
    for at, (name, width) in enumerate((("tempat", 40), ("nilai", 30), ("pesan", 100))):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, sentence(f"lembar_masalah_{name}", bahasa), writer.formats["hasil_judul"])
    for row, each in enumerate(masalah, 1):
        for at, text in enumerate((each.tempat, each.nilai, each.pesan)):
            sheet.write_string(row, at, text, writer.formats["teks"])
    sheet.freeze_panes(1, 0)
    set_page(sheet)
