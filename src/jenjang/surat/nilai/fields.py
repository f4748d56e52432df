"""The fields of a record and how each one's cell is read; the names are those of `core/penilaian/berkas.py`."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from jenjang.core.penilaian.berkas import Asal, Masalah
from jenjang.surat.buku_kerja.sheets import Unread, Value
from jenjang.surat.kinerja.periods import parse_bulan, parse_tahun
from jenjang.surat.kinerja.ratings import parse_ekspektasi, parse_jenis_kelamin, parse_metode, parse_predikat
from jenjang.surat.nilai.cell_text import is_blank
from jenjang.surat.nilai.choices import (
    parse_golongan,
    parse_jenjang,
    parse_kode,
    parse_nip,
    parse_pendidikan,
    parse_peran,
    parse_status,
    parse_text,
    parse_ya_tidak,
)
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.numbers import parse_credit, parse_hours, parse_whole
from jenjang.surat.nilai.problems import CellProblem

Parser = Callable[[Value], object]

PEGAWAI: Final[Mapping[str, Parser]] = {
    "nama": parse_text,
    "nip": parse_nip,
    "tanggal_lahir": parse_date,
    "instansi": parse_text,
    "jenjang": parse_jenjang,
    "golongan": parse_golongan,
    "tmt_jenjang": parse_date,
    "tmt_pangkat": parse_date,
    "pendidikan": parse_pendidikan,
    "status": parse_status,
    "saldo_awal": parse_credit,
    "pengembangan_profesi": parse_credit,
    "hasil_kerja_minimal": parse_ya_tidak,
    "lowongan": parse_ya_tidak,
    "instansi_induk": parse_text,
    "nomor_karpeg": parse_text,
    "tempat_lahir": parse_text,
    "jenis_kelamin": parse_jenis_kelamin,
    "tmt_cpns": parse_date,
    "ak_dasar": parse_credit,
    "ak_jf_lama": parse_credit,
    "ak_penyesuaian": parse_credit,
    "predikat_ijazah_baru": parse_predikat,
    "tanggal_pencantuman_gelar": parse_date,
    "penilai_nama": parse_text,
    "penilai_nip": parse_nip,
    "penilai_jabatan": parse_text,
    "penilai_golongan": parse_golongan,
    "tempat_penetapan": parse_text,
}
RIWAYAT: Final[Mapping[str, Parser]] = {
    "tanggal": parse_date,
    "jenjang": parse_jenjang,
    "golongan": parse_golongan,
    "status": parse_status,
}
KEGIATAN: Final[Mapping[str, Parser]] = {
    "tanggal_mulai": parse_date,
    "tanggal_selesai": parse_date,
    "kode": parse_kode,
    "uraian": parse_text,
    "jumlah": parse_whole,
    "penugasan_nomor": parse_text,
    "penugasan_tanggal": parse_date,
    "unit_punya_jenjang_butir": parse_ya_tidak,
    "jumlah_penulis": parse_whole,
    "peran": parse_peran,
    "jam": parse_hours,
    "sertifikat": parse_ya_tidak,
    "bukti": parse_text,
    "keterangan": parse_text,
}
PREDIKAT: Final[Mapping[str, Parser]] = {
    "tahun": parse_tahun,
    "bulan_mulai": parse_bulan,
    "bulan_selesai": parse_bulan,
    "hasil_kerja": parse_ekspektasi,
    "perilaku": parse_ekspektasi,
    "predikat": parse_predikat,
    "jenjang": parse_jenjang,
}
INTEGRASI: Final[Mapping[str, Parser]] = {
    "tanggal": parse_date,
    "nomor": parse_text,
    "metode": parse_metode,
    "ak_lama": parse_credit,
    "jenjang": parse_jenjang,
    "golongan": parse_golongan,
    "pengembangan_profesi": parse_credit,
    "penunjang": parse_credit,
}
_TABLES: Final = (PEGAWAI, RIWAYAT, KEGIATAN, PREDIKAT, INTEGRASI)
AMOUNTS: Final = frozenset(
    name for table in _TABLES for name, parser in table.items() if parser in (parse_credit, parse_hours)
)
"""The fields that hold millionths."""


def parse_fields(
    parsers: Mapping[str, Parser], cells: Mapping[str, Value], asal: Asal, problems: list[Masalah]
) -> dict[str, Any]:
    """Read the cells of one record by field; a blank or unreadable one is left out, the latter named in `problems`."""
    read: dict[str, Any] = {}
    for isian, value in cells.items():
        if is_blank(value):
            continue
        if isinstance(value, Unread):
            problems.append(asal.masalah(isian, "sel_rumus" if value.is_uncalculated else "sel_galat"))
            continue
        try:
            read[isian] = parsers[isian](value)
        except CellProblem as problem:
            problems.append(asal.masalah(isian, problem.kode, **problem.isi))
    return read


def require(needed: Iterable[str], cells: Mapping[str, Value], asal: Asal, problems: list[Masalah]) -> None:
    """Name the fields that must be filled and are blank."""
    problems.extend(asal.masalah(isian, "wajib_diisi") for isian in needed if is_blank(cells.get(isian)))
