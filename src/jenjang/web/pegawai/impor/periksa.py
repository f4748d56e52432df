"""The try-out of a file of people: each row's problems, and what saving the others would do."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from difflib import get_close_matches
from typing import Any

from jenjang.core.kepegawaian.pegawai import BarisPegawai, DaftarPegawai
from jenjang.core.penilaian.berkas import Masalah
from jenjang.surat.nilai.cell_text import words_of
from jenjang.surat.pegawai.read import parse_people
from jenjang.web.akses.dinding import seluruh_data
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.kolom import baris_pegawai
from jenjang.web.pegawai.models import Pegawai

# What a row may change of a person who is known already.
ISIAN_DIRI = (
    "nama", "gelar_depan", "gelar_belakang", "jenis_kelamin", "tempat_lahir", "tanggal_lahir", "tmt_cpns",
    "akhir_kontrak", "karpeg", "surel",
)  # fmt: skip
ISIAN_LAIN = ("status", "pendidikan")
ISIAN_JEJAK = ("golongan", "tmt_golongan", "jabatan", "tmt_jabatan", "kelas", "unit")


@dataclass
class Rencana:
    """What saving would do: new people, changed ones with their fields, and how many stay as they are."""

    baru: list[BarisPegawai] = field(default_factory=list)
    berubah: list[tuple[BarisPegawai, tuple[str, ...]]] = field(default_factory=list)
    sama: int = 0


@dataclass(frozen=True)
class Pemeriksaan:
    """A file read, checked against the record, and planned."""

    daftar: DaftarPegawai
    rencana: Rencana
    unit: dict[str, Any]


def periksa_impor(isi: bytes, nama: str, instansi: Any, hari: date) -> Pemeriksaan:
    """Read and check a file; raises FileRefused when it cannot be read as a whole. Saves nothing."""
    daftar = parse_people(isi, nama, hari)
    unit = {words_of(each.nama): each for each in Unit.objects.filter(instansi=instansi).pada(hari)}
    nips = [each.nip for each in daftar.pegawai if each.nip]
    elsewhere = _di_instansi_lain(nips, instansi)
    masalah, catatan = list(daftar.masalah), list(daftar.catatan)
    for row in daftar.pegawai:
        masalah += _masalah(row, unit, elsewhere)
        catatan += _catatan(row)
    daftar = replace(daftar, masalah=tuple(_urut(daftar, masalah)), catatan=tuple(catatan))
    return Pemeriksaan(daftar, _rencana(daftar, instansi, nips, hari), unit)


def _di_instansi_lain(nips: list[str], instansi: Any) -> set[str]:
    """Give the numbers that people of other instansi have; who they are stays behind the wall."""
    with seluruh_data():
        others = Pegawai.objects.filter(nip__in=nips).exclude(instansi=instansi)
        return set(others.values_list("nip", flat=True))


def ringkas(pemeriksaan: Pemeriksaan) -> dict[str, Any]:
    """Give the result as data to keep: counts, problems and remarks."""
    daftar, rencana = pemeriksaan.daftar, pemeriksaan.rencana
    return {
        "orang": len(daftar.pegawai),
        "bermasalah": daftar.baris_bermasalah(),
        "baru": len(rencana.baru),
        "berubah": len(rencana.berubah),
        "sama": rencana.sama,
        "masalah": [asdict(each) for each in daftar.masalah],
        "catatan": [asdict(each) for each in daftar.catatan],
    }


def masalah_dari(tersimpan: Iterable[dict[str, Any]]) -> list[Masalah]:
    """Give problems back from what was kept."""
    return [Masalah(**each) for each in tersimpan]


def _masalah(row: BarisPegawai, unit: dict[str, Any], elsewhere: set[str]) -> list[Masalah]:
    found = []
    if row.nip in elsewhere:
        found.append(row.asal.masalah("nip", "impor_nip_instansi_lain"))
    if row.unit and words_of(row.unit) not in unit:
        near = get_close_matches(words_of(row.unit), list(unit), n=1, cutoff=0.6)
        if near:
            found.append(row.asal.masalah("unit", "impor_unit_mirip", saran=unit[near[0]].nama))
        else:
            found.append(row.asal.masalah("unit", "impor_unit_tidak_dikenal"))
    return found


def _catatan(row: BarisPegawai) -> list[Masalah]:
    """Name what cannot be kept because its first day is not told."""
    pairs = (("golongan", "tmt_golongan"), ("jabatan", "tmt_jabatan"))
    return [
        row.asal.masalah(isian, "impor_tanpa_tmt")
        for isian, tmt in pairs
        if getattr(row, isian) and not getattr(row, tmt) and tmt not in row.asal.nilai
    ]


def _urut(daftar: DaftarPegawai, masalah: list[Masalah]) -> list[Masalah]:
    sheets = list(dict.fromkeys([*(each.asal.lembar for each in daftar.pegawai), *(each.lembar for each in masalah)]))
    return sorted(masalah, key=lambda each: (sheets.index(each.lembar), each.baris))


def _rencana(daftar: DaftarPegawai, instansi: Any, nips: list[str], hari: date) -> Rencana:
    people = Pegawai.objects.filter(instansi=instansi, nip__in=nips)
    known = {each.nip: each for each in baris_pegawai(people, hari)}
    rencana = Rencana()
    for row in daftar.tanpa_masalah():
        here = known.get(row.nip) if row.nip else None
        if here is None:
            rencana.baru.append(row)
            continue
        changed = tuple(name for name in (*ISIAN_DIRI, *ISIAN_LAIN, *ISIAN_JEJAK) if _berubah(row, here, name))
        if changed:
            rencana.berubah.append((row, changed))
        else:
            rencana.sama += 1
    return rencana


def _berubah(row: BarisPegawai, here: BarisPegawai, name: str) -> bool:
    told = getattr(row, name)
    if told is None:
        return False
    if name == "unit":
        return words_of(told) != words_of(here.unit or "")
    return bool(told != getattr(here, name))
