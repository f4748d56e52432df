"""`jenjang abk hitung`: the need of every post from a workload workbook, against its people."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa

if TYPE_CHECKING:
    from jenjang.cli.kebutuhan.layar import LayarHitung
    from jenjang.core.beban_kerja.periksa.catatan import Catatan

FORMAT: Final = ("tabel", "json")


def hitung(
    berkas: Annotated[Path, typer.Argument(help="Buku kerja beban kerja; lihat jenjang templat abk.")],
    keluaran: Annotated[Path | None, typer.Option("--output", "-o", help="Tulis hasilnya dengan rumus hidup.")] = None,
    bezetting: Annotated[Path | None, typer.Option("--bezetting", help="Daftar pegawai yang ada.")] = None,
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    rinci: Annotated[bool, typer.Option("--rinci", help="Tampilkan baris beban setiap jabatan.")] = False,
    lanjut: Annotated[bool, typer.Option("--lanjut", help="Hitung yang dapat dihitung meskipun ada masalah.")] = False,
    tanggal: Annotated[
        str | None, typer.Option("--tanggal", help="Hari proyeksi dihitung, misalnya 2026-01-31.")
    ] = None,
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menghitung kebutuhan pegawai dari buku kerja beban kerja, dan membandingkannya dengan pegawai yang ada."""
    import json

    from jenjang.cli.kebutuhan.layar import LayarHitung, tampilkan
    from jenjang.cli.kebutuhan.masukan import baca_bezetting, baca_buku, baca_tanggal, simpan, tolak_masalah
    from jenjang.core.beban_kerja.kebutuhan.hasil import catatan_masukan, hitung_kebutuhan

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    hari = baca_tanggal(tanggal, bahasa)
    buku = baca_buku(berkas, hari, bahasa)
    masalah = [(berkas.name, satu) for satu in buku.masalah]
    catatan = [(berkas.name, satu) for satu in buku.catatan]
    pemangku = buku.pemangku
    if bezetting is not None:
        pemangku, salah, ingat = baca_bezetting(bezetting, hari, bahasa)
        masalah += [(bezetting.name, satu) for satu in salah]
        catatan += [(bezetting.name, satu) for satu in ingat]
    hasil = hitung_kebutuhan(buku.keputusan, buku.pilihan, pemangku, hari)
    if hasil.penempatan:
        asal = bezetting.name if bezetting else berkas.name
        masalah += [(asal, satu) for satu in hasil.penempatan.masalah]
    if not lanjut or not hasil.neraca:
        tolak_masalah(masalah, bahasa)
    if keluaran is not None:
        from jenjang.surat.abk.write_book import write_book

        simpan(keluaran, write_book(buku, hasil.neraca, hasil.proyeksi), timpa, bahasa)
    isi = LayarHitung(buku.kantor, hasil, catatan_masukan(buku.keputusan), masalah, catatan, rinci)
    if format_ == "json":
        typer.echo(json.dumps(rekaman(isi, bahasa), ensure_ascii=False, indent=2))
    else:
        tampilkan(isi, bahasa)


def rekaman(isi: "LayarHitung", bahasa: str) -> dict[str, object]:
    """Give the answer as plain values: the office's choices, the posts, sums, years ahead, notes and problems."""
    from jenjang.cli.kebutuhan.masukan import rekaman_masalah
    from jenjang.core.beban_kerja.kebutuhan.jawaban import jawaban_kebutuhan

    kantor = isi.kantor
    return {
        "unit": {"instansi": kantor.instansi or None, "unit_kerja": kantor.unit_kerja or None, "tahun": kantor.tahun},
        "waktu_efektif": {"menit": kantor.menit.nilai, "jam": kantor.jam.nilai, "dasar": kantor.menit.dasar},
        "pembulatan": kantor.pembulatan.value,
        **jawaban_kebutuhan(isi.hasil),
        "perlu_diperiksa": [satu.posisi.nomor for satu in isi.diragukan],
        "catatan": [_catatan(satu, isi, bahasa) for satu in isi.kewajaran],
        "masalah": rekaman_masalah(isi.masalah, bahasa),
        "keterangan_berkas": rekaman_masalah(isi.catatan, bahasa),
        "asumsi": [kalimat(kode, bahasa) for kode in isi.asumsi],
    }


def _catatan(catatan: "Catatan", isi: "LayarHitung", bahasa: str) -> dict[str, object]:
    nomor = isi.hasil.keputusan.daftar[catatan.urutan - 1].nomor if catatan.urutan else None
    return {
        "jenis": catatan.jenis.value,
        "nomor": nomor,
        "lokasi": catatan.lokasi.bidang(),
        "dampak": catatan.dampak.value,
        "keyakinan": catatan.keyakinan.value,
        "penjelasan": catatan.penjelasan(bahasa),
        "dasar": catatan.dasar,
    }
