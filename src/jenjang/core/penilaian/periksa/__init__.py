"""What is wrong with a person's record before any rule looks at it: each problem at its sheet, row and column.

One module a subject. `periksa_berkas` asks them all and gives the record back with the problems added; it never
changes a value. Today's date comes from outside.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from jenjang.core.jabatan.jenjang import KEAHLIAN, PENDIDIKAN
from jenjang.core.penilaian.berkas import BerkasNilai, Kegiatan, Masalah, Pegawai, Riwayat
from jenjang.core.penilaian.periksa.butir import masalah_butir
from jenjang.core.penilaian.periksa.ganda import kegiatan_ganda
from jenjang.core.penilaian.periksa.jabatan import golongan_sejak_2023, masalah_jabatan
from jenjang.core.penilaian.periksa.jumlah import (
    masalah_jumlah_integrasi,
    masalah_jumlah_kegiatan,
    masalah_jumlah_pegawai,
)
from jenjang.core.penilaian.periksa.nip import masalah_nip
from jenjang.core.penilaian.periksa.predikat import (
    masalah_ijazah,
    masalah_integrasi,
    masalah_predikat,
    mulai_predikat,
    periode_bertumpuk,
    predikat_jenjang_lain,
)
from jenjang.core.penilaian.periksa.tanggal import masalah_tanggal_kegiatan, masalah_tanggal_pegawai, mulai_jabatan
from jenjang.core.penilaian.perorangan.riwayat import riwayat_lengkap


def periksa_berkas(berkas: BerkasNilai, hari_ini: date) -> BerkasNilai:
    """Give the record with every problem of its values beside those of the document, in the order of the rows."""
    ganda = list(kegiatan_ganda(berkas.kegiatan))
    mulai = mulai_jabatan(berkas.pegawai, berkas.riwayat)
    counted = mulai_predikat(berkas.pegawai, mulai)
    jenjang = berkas.pegawai.jenjang
    masalah = [
        *berkas.masalah,
        *_masalah_pegawai(berkas, hari_ini),
        *(each for kegiatan in berkas.kegiatan for each in _masalah_kegiatan(kegiatan, hari_ini, mulai, jenjang)),
        *(each for each, stops in ganda if stops),
        *(each for periode in berkas.predikat for each in masalah_predikat(periode, hari_ini, counted)),
        *periode_bertumpuk(berkas.predikat),
        *predikat_jenjang_lain(berkas),
        *masalah_integrasi(berkas.integrasi, hari_ini),
        *(each for integrasi in berkas.integrasi for each in masalah_jumlah_integrasi(integrasi)),
    ]
    catatan = [*berkas.catatan, *(each for each, stops in ganda if not stops)]
    return replace(berkas, masalah=_in_order(berkas, masalah), catatan=_in_order(berkas, catatan))


def _masalah_pegawai(berkas: BerkasNilai, hari_ini: date) -> Iterator[Masalah]:
    pegawai = berkas.pegawai
    yield from masalah_nip(pegawai, hari_ini)
    yield from masalah_tanggal_pegawai(pegawai, berkas.riwayat, hari_ini)
    yield from masalah_jumlah_pegawai(pegawai)
    yield from masalah_ijazah(pegawai)
    held: list[Pegawai | Riwayat] = [pegawai, *riwayat_lengkap(berkas)]
    for jabatan in held:
        allowed = golongan_sejak_2023(jabatan, pegawai, berkas.riwayat)
        yield from masalah_jabatan(jabatan, _pendidikan_diuji(berkas, jabatan), allowed)


def _pendidikan_diuji(berkas: BerkasNilai, jabatan: Pegawai | Riwayat) -> str | None:
    """Give the education whose annex has to print a post: it binds what is rated under PermenPANRB 33/2020.

    Since 2023 no annex is asked for, but an education of keterampilan still opens no keahlian.
    """
    pendidikan = berkas.pegawai.pendidikan
    butir = bool(berkas.kegiatan) or berkas.pegawai.saldo_awal is not None
    if butir or not (berkas.predikat or berkas.integrasi):
        return pendidikan
    return pendidikan if jabatan.jenjang in KEAHLIAN and pendidikan in _KETERAMPILAN_SAJA else None


_KETERAMPILAN_SAJA: Final = tuple(PENDIDIKAN[: PENDIDIKAN.index("S1")])


def _masalah_kegiatan(kegiatan: Kegiatan, hari_ini: date, mulai: date | None, jenjang: str | None) -> Iterator[Masalah]:
    yield from masalah_tanggal_kegiatan(kegiatan, hari_ini, mulai)
    yield from masalah_jumlah_kegiatan(kegiatan)
    yield from masalah_butir(kegiatan, jenjang)


def _in_order(berkas: BerkasNilai, masalah: list[Masalah]) -> tuple[Masalah, ...]:
    """Order by sheet, the person's and the changes' first, and by row."""
    first = [berkas.pegawai.asal.lembar, *(each.asal.lembar for each in berkas.riwayat)]
    sheets = list(dict.fromkeys([*first, *(each.lembar for each in masalah)]))
    return tuple(sorted(masalah, key=lambda each: (sheets.index(each.lembar), each.baris)))
