"""What the four papers share around their tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from jenjang.core.engine.question import Context
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.surat.pak.naskah import TITIK, BagianPak, JenisPak, Pak
from jenjang.surat.pak.orang import asli_dan_tembusan, delapan_isian, kop_surat, tanda_karangan, tanda_tangan
from jenjang.surat.pak.rekaman import rekaman
from jenjang.surat.pak.tabel import bulan_tampil

Masa = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Isi:
    """What one kind of paper says inside the frame.

    `masa` are first and last (year, month) it covers; a first of (0, 0) is not known.
    """

    jenis: JenisPak
    jenjang: str
    golongan: str | None
    masa: Masa | None
    bagian: Sequence[BagianPak]
    kalimat: Sequence[str]
    catatan: Sequence[str]
    kredit_baru: int
    sampai: date
    pertama: bool = False


def bingkai(berkas: BerkasNilai, isi: Isi, context: Context) -> Pak:
    """Put letterhead, personal fields, signature and footnotes around what a paper says."""
    bahasa, orang = context.bahasa, berkas.pegawai
    asli, tembusan = asli_dan_tembusan(bahasa)
    return Pak(
        jenis=isi.jenis,
        bahasa=bahasa,
        kop=kop_surat(orang),
        judul=sentence(f"pak_judul_{isi.jenis.value}", bahasa),
        nomor=sentence("pak_nomor", bahasa, nomor=TITIK),
        kepala=(
            (sentence("pak_instansi", bahasa), orang.instansi_induk or orang.instansi or TITIK),
            (sentence("pak_masa", bahasa), masa_tampil(isi.masa, bahasa)),
        ),
        orang=delapan_isian(berkas, isi.jenjang, isi.golongan, bahasa),
        bagian=tuple(isi.bagian),
        kalimat=tuple(isi.kalimat),
        tanda_tangan=tanda_tangan(orang, bahasa),
        asli=asli,
        tembusan=tembusan,
        catatan=tuple(isi.catatan),
        karangan=tanda_karangan(berkas, bahasa),
        sampai=isi.sampai,
        nip=orang.nip or "",
        nama=orang.nama or "",
        rekaman=rekaman(
            orang.nip or "",
            orang.nama or "",
            isi.masa,
            isi.kredit_baru,
            pertama=isi.pertama,
            integrasi=isi.jenis is JenisPak.INTEGRASI,
            konversi=isi.jenis is not JenisPak.INTEGRASI,
        ),
    )


def masa_tampil(masa: Masa | None, bahasa: str) -> str:
    """Write a period of assessment: "Januari s.d. Desember 2024"; across years both years are named."""
    if masa is None:
        return TITIK
    (tahun, bulan), (tahun_akhir, bulan_akhir) = masa
    if not tahun:
        last = bulan_tampil(bulan_akhir, bulan_akhir, bahasa)
        return sentence("pak_masa_sampai", bahasa, selesai=f"{last} {tahun_akhir}")
    if tahun == tahun_akhir:
        return f"{bulan_tampil(bulan, bulan_akhir, bahasa)} {tahun}"
    first, last = f"{bulan_tampil(bulan, bulan, bahasa)} {tahun}", f"{bulan_tampil(bulan_akhir, bulan_akhir, bahasa)}"
    return sentence("pak_bulan_sampai", bahasa, mulai=first, selesai=f"{last} {tahun_akhir}")
