"""How each field of the workload workbook and of a bezetting is read from its cell."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from jenjang.core.beban_kerja.kebutuhan.pemangku import StatusPegawai
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.engine.dates import number_of
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.core.jabatan.tercetak import PERJUTAAN
from jenjang.surat.abk.choices import parse_choice, parse_norm
from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import clean, number_text
from jenjang.surat.nilai.choices import parse_kode, parse_nip, parse_text
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.fields import Parser
from jenjang.surat.nilai.numbers import parse_credit, parse_whole
from jenjang.surat.nilai.problems import CellProblem

_LARGEST: Final = 1_000_000_000
_CLASSES: Final = range(1, 18)
_YEARS: Final = range(1990, 2101)


def parse_nomor(value: Value) -> str:
    """Read a post's number such as 2.1.3; a number typed into a cell that is no text keeps its point.

    Raises CellProblem for a cell that the spreadsheet took for a date.
    """
    if isinstance(value, date | datetime):
        raise CellProblem("buku_abk_nomor_tanggal")
    if isinstance(value, Decimal):
        return number_text(value).replace(",", ".")
    return clean(parse_text(value)).rstrip(".")


def parse_volume(value: Value) -> int:
    """Read a volume as millionths; a dot in a text parts thousands, since results are counted."""
    try:
        return _bounded(parse_whole(value) * PERJUTAAN)
    except CellProblem as problem:
        if problem.kode != "angka_pecahan":
            raise
    return _bounded(parse_credit(value))


def parse_amount(value: Value) -> int:
    """Read minutes, hours or credit as millionths, never negative."""
    return _bounded(parse_credit(value))


def parse_count(value: Value) -> int:
    """Read a number of people, never negative."""
    return _bounded(parse_whole(value) * PERJUTAAN) // PERJUTAAN


def _bounded(millionths: int) -> int:
    if millionths < 0:
        raise CellProblem("buku_abk_negatif")
    if millionths > _LARGEST * PERJUTAAN:
        raise CellProblem("buku_abk_terlalu_besar", batas=f"{_LARGEST:,}".replace(",", "."))
    return millionths


def parse_people(value: Value) -> int:
    """Read how many people one row stands for: at least one."""
    count = parse_count(value)
    if count < 1:
        raise CellProblem("buku_abk_jumlah_orang")
    return count


def parse_kelas(value: Value) -> int:
    """Read a class from 1 to 17."""
    kelas = parse_whole(value)
    if kelas not in _CLASSES:
        raise CellProblem("buku_abk_kelas")
    return kelas


def parse_year(value: Value) -> int:
    """Read a year of four digits."""
    year = value.year if isinstance(value, date | datetime) else parse_whole(value)
    if year not in _YEARS:
        raise CellProblem("buku_abk_tahun")
    return year


def parse_day(value: Value) -> int:
    """Read a day as yyyymmdd."""
    return number_of(parse_date(value))


UNIT: Final[Mapping[str, Parser]] = {
    "instansi": parse_text,
    "unit_kerja": parse_text,
    "tahun": parse_year,
    "waktu_efektif": parse_norm,
    "pembulatan": lambda value: Pembulatan(parse_choice("pembulatan", value)),
}
JABATAN: Final[Mapping[str, Parser]] = {
    "nomor": parse_nomor,
    "nama": parse_text,
    "induk": parse_nomor,
    "jenis": lambda value: JenisJabatan(parse_choice("jenis", value)),
    "kelas": parse_kelas,
    "bezetting": parse_count,
    "ditetapkan": parse_count,
    "dalam_proses": parse_count,
    "keterangan": parse_text,
}
TUGAS: Final[Mapping[str, Parser]] = {
    "jabatan": parse_nomor,
    "uraian": parse_text,
    "hasil_kerja": parse_text,
    "volume": parse_volume,
    "waktu": parse_amount,
    "satuan_waktu": lambda value: parse_choice("satuan_waktu", value),
}
ANGKA_KREDIT: Final[Mapping[str, Parser]] = {
    "jabatan": parse_nomor,
    "kode": parse_kode,
    "sub_unsur": parse_text,
    "kelompok": parse_text,
    "uraian": parse_text,
    "angka_kredit": parse_amount,
    "volume": parse_volume,
    "satuan": parse_text,
}
BEZETTING: Final[Mapping[str, Parser]] = {
    "nomor_jabatan": parse_nomor,
    "jabatan": parse_text,
    "unit": parse_text,
    "nama": parse_text,
    "nip": parse_nip,
    "status": lambda value: StatusPegawai(parse_choice("status", value)),
    "tanggal_lahir": parse_date,
    "akhir_kontrak": parse_day,
    "jumlah": parse_people,
}
