"""The lists that offices print: daftar urut kepangkatan, daftar nominatif, bezetting; PDF on A4 across."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from jenjang.core.engine.dates import date_for_people, number_of
from jenjang.core.kepegawaian.nip import tampil_nip
from jenjang.core.kepegawaian.pangkat import pangkat_dan_golongan
from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.penilaian.periksa.tanggal import tampil
from jenjang.surat.typst_document import tulis_typst
from jenjang.surat.words import document_sentence

_TEMPLATE: Final = Path(__file__).with_name("daftar.typ")


@dataclass(frozen=True, slots=True)
class Kepala:
    """What stands over and under a list: the instansi, the day it tells of, and whether its people are invented."""

    instansi: str
    hari: date
    contoh: bool = False


@dataclass(frozen=True, slots=True)
class BarisBezetting:
    """One post of a unit: how many hold it."""

    unit: str
    jabatan: str
    kelas: int | None
    jumlah: int


def tulis_kepangkatan(kepala: Kepala, people: Sequence[BarisPegawai], bahasa: str = "id") -> bytes:
    """Write the daftar urut kepangkatan; the people come in their order, the most senior first."""
    rows = [
        [str(number), _nama(each), _pangkat(each), _tmt(each.tmt_golongan), each.jabatan or "", _tmt(each.tmt_jabatan),
         _tmt(each.tmt_cpns), _pendidikan(each), _tmt(each.tanggal_lahir)]
        for number, each in enumerate(people, 1)
    ]  # fmt: skip
    widths = ["auto", "1.6fr", "1.2fr", "auto", "1.6fr", "auto", "auto", "1fr", "auto"]
    columns = ("nomor", "nama_nip", "pangkat", "tmt", "jabatan", "tmt", "tmt_cpns", "pendidikan", "lahir")
    return _tulis("kepangkatan", kepala, columns, widths, [("", rows)], len(people), bahasa)


def tulis_nominatif(kepala: Kepala, people: Iterable[BarisPegawai], bahasa: str = "id") -> bytes:
    """Write the daftar nominatif: everybody by unit, in the order given within each."""
    groups: dict[str, list[list[str]]] = {}
    number = 0
    for number, each in enumerate(people, 1):
        row = [str(number), _nama(each), str(each.status or ""), each.jenis_kelamin or "", _pangkat(each),
               _tmt(each.tmt_golongan), each.jabatan or "", str(each.kelas or ""), _pendidikan(each)]  # fmt: skip
        groups.setdefault(each.unit or document_sentence("daftar_tanpa_unit", bahasa), []).append(row)
    widths = ["auto", "1.6fr", "auto", "auto", "1.2fr", "auto", "1.8fr", "auto", "1fr"]
    columns = ("nomor", "nama_nip", "status", "kelamin", "pangkat", "tmt", "jabatan", "kelas", "pendidikan")
    return _tulis("nominatif", kepala, columns, widths, list(groups.items()), number, bahasa)


def tulis_bezetting(kepala: Kepala, posts: Iterable[BarisBezetting], bahasa: str = "id") -> bytes:
    """Write the bezetting: how many hold each post, by unit."""
    groups: dict[str, list[list[str]]] = {}
    total = 0
    for each in posts:
        rows = groups.setdefault(each.unit or document_sentence("daftar_tanpa_unit", bahasa), [])
        rows.append([str(len(rows) + 1), each.jabatan, str(each.kelas or ""), str(each.jumlah)])
        total += each.jumlah
    columns = ("nomor", "jabatan", "kelas", "jumlah")
    return _tulis("bezetting", kepala, columns, ["auto", "1fr", "auto", "auto"], list(groups.items()), total, bahasa)


def _tulis(
    jenis: str,
    kepala: Kepala,
    columns: Sequence[str],
    widths: list[str],
    groups: list[tuple[str, list[list[str]]]],
    jumlah: int,
    bahasa: str,
) -> bytes:
    data: dict[str, Any] = {
        "bahasa": bahasa,
        "judul": document_sentence(f"daftar_judul_{jenis}", bahasa),
        "instansi": kepala.instansi,
        "keadaan": document_sentence(
            "daftar_keadaan", bahasa, hari=date_for_people(number_of(kepala.hari), bahasa), jumlah=jumlah
        ),
        "contoh": document_sentence("daftar_contoh", bahasa) if kepala.contoh else "",
        "kolom": [document_sentence(f"daftar_kolom_{name}", bahasa) for name in columns],
        "angka": [at for at, name in enumerate(columns) if name in ("nomor", "kelas", "jumlah")],
        "lebar": widths,
        "kelompok": [{"nama": name, "baris": rows} for name, rows in groups],
        "kosong": document_sentence("daftar_tidak_ada_orang", bahasa),
        "halaman": document_sentence("daftar_halaman", bahasa),
    }
    return tulis_typst(_TEMPLATE, data, kepala.hari)


def _nama(each: BarisPegawai) -> str:
    front = f"{each.gelar_depan} " if each.gelar_depan else ""
    back = f", {each.gelar_belakang}" if each.gelar_belakang else ""
    return f"{front}{each.nama or ''}{back}\n{tampil_nip(each.nip or '')}".strip()


def _pangkat(each: BarisPegawai) -> str:
    return pangkat_dan_golongan(each.golongan) if each.golongan else ""


def _pendidikan(each: BarisPegawai) -> str:
    return " ".join(str(part) for part in (each.pendidikan, each.program_studi, each.tahun_lulus) if part)


def _tmt(day: date | None) -> str:
    return tampil(day) if day else ""
