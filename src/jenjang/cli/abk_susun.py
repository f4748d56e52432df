"""`jenjang abk susun`: the amending decree of a verified one, as DOCX, PDF and XLSX."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih_bahasa, tolak
from jenjang.cli.masukan import baca_json
from jenjang.cli.masukan_keputusan import baca_keputusan

if TYPE_CHECKING:
    from jenjang.core.beban_kerja.koreksi.perubahan import Koreksi
    from jenjang.core.beban_kerja.periksa.catatan import Catatan
    from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi
    from jenjang.surat.keputusan.tulis.naskah import Naskah

HITUNGAN: Final = "hitungan"


def susun(
    berkas: Annotated[Path, typer.Argument(help="Keputusan yang diubah (teks, DOCX, XLSX, PDF).")],
    terima: Annotated[str, typer.Option(help="hitungan, atau berkas JSON berisi daftar id catatan.")] = HITUNGAN,
    docx: Annotated[Path | None, typer.Option("--docx", help="Naskah untuk disunting.")] = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", help="Naskah untuk dicetak.")] = None,
    xlsx: Annotated[Path | None, typer.Option("--xlsx", help="Buku kerja dengan rumus hidup.")] = None,
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menyusun Keputusan Perubahan: hanya catatan yang diterima yang diubah; nomor dan tanggal dibiarkan kosong."""
    from jenjang.core.beban_kerja.koreksi.terapkan import terapkan
    from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
    from jenjang.surat.keputusan.tulis.perubahan import susun_perubahan

    bahasa = pilih_bahasa(bahasa)
    tujuan = {bentuk: jalan for bentuk, jalan in (("docx", docx), ("pdf", pdf), ("xlsx", xlsx)) if jalan}
    if not tujuan:
        tolak(kalimat("susun_tanpa_tujuan", bahasa))
    verifikasi = periksa_keputusan(baca_keputusan(berkas, bahasa))
    koreksi = terapkan(verifikasi.keputusan, _terima(verifikasi, terima, bahasa))
    _simpan(susun_perubahan(verifikasi, koreksi), tujuan, timpa=timpa, bahasa=bahasa)
    _laporkan(verifikasi, koreksi, tujuan, bahasa)


def _terima(verifikasi: "Verifikasi", terima: str, bahasa: str) -> "tuple[Catatan, ...]":
    from jenjang.core.beban_kerja.koreksi.penerimaan import CatatanTidakDikenalError, terima_hitungan, terima_id

    if terima == HITUNGAN:
        return terima_hitungan(verifikasi)
    daftar = baca_json(terima, bahasa)
    if not isinstance(daftar, list) or not all(isinstance(satu, str) for satu in daftar):
        tolak(kalimat("susun_bukan_daftar_id", bahasa, berkas=terima))
    try:
        return terima_id(verifikasi, daftar)
    except CatatanTidakDikenalError as galat:
        tolak(kalimat("susun_id_tak_dikenal", bahasa, berkas=terima, id=", ".join(galat.id_tak_dikenal)))


def _simpan(naskah: "Naskah", tujuan: dict[str, Path], *, timpa: bool, bahasa: str) -> None:
    """Write every document asked for; none is written where one of them exists or cannot be made."""
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.keputusan.tulis.docx import tulis_docx
    from jenjang.surat.keputusan.tulis.pdf import tulis_pdf
    from jenjang.surat.keputusan.tulis.xlsx import tulis_xlsx
    from jenjang.surat.save import save_document
    from jenjang.surat.words import refusal_sentence

    penulis = {"docx": tulis_docx, "pdf": tulis_pdf, "xlsx": tulis_xlsx}
    try:
        for jalan in tujuan.values():
            if jalan.exists() and not timpa:
                raise FileRefused("berkas_sudah_ada", berkas=str(jalan))
        isi = [(jalan, penulis[bentuk](naskah)) for bentuk, jalan in tujuan.items()]
        for jalan, dokumen in isi:
            save_document(jalan, dokumen, overwrite=timpa)
    except FileRefused as penolakan:
        tolak(refusal_sentence(penolakan, bahasa))


def _laporkan(verifikasi: "Verifikasi", koreksi: "Koreksi", tujuan: dict[str, Path], bahasa: str) -> None:
    from jenjang.surat.keputusan.tulis.daftar_perubahan import lembar_diubah_diragukan, lembar_tetap

    lembar = {satu.urutan for satu in koreksi.perubahan}
    typer.echo(kalimat("susun_ringkasan", bahasa, perubahan=len(koreksi.perubahan), lembar=len(lembar)))
    for satu in koreksi.perubahan:
        if satu.tempat == "jumlah pegawai":
            nama = koreksi.asal.lembar[(satu.urutan or 1) - 1].nama.isi
            typer.echo(kalimat("susun_pegawai", bahasa, urutan=satu.urutan, nama=nama, lama=satu.lama, baru=satu.baru))
    if tetap := lembar_tetap(verifikasi, koreksi):
        typer.echo(kalimat("susun_tetap", bahasa, lembar=", ".join(map(str, tetap))))
    if diragukan := lembar_diubah_diragukan(verifikasi, koreksi):
        typer.echo(kalimat("susun_diragukan", bahasa, lembar=", ".join(map(str, diragukan))))
    if koreksi.tidak_diterapkan:
        typer.echo(kalimat("susun_tidak_diterapkan", bahasa, banyak=len(koreksi.tidak_diterapkan)))
    if koreksi.asal.tak_terbaca:
        typer.echo(kalimat("susun_tak_terbaca", bahasa, banyak=len(koreksi.asal.tak_terbaca)))
    typer.echo(kalimat("susun_ditulis", bahasa, berkas=", ".join(map(str, tujuan.values()))))
