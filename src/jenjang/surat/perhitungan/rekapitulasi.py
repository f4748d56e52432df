"""The recapitulation of an office: one row for each file of a folder, assessed or with what is wrong with it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.nilai import HasilNilai
from jenjang.core.penilaian.perorangan.seumur import SeumurJabatan
from jenjang.surat.perhitungan.langkah_tampil import LangkahTampil, langkah_jenjang, langkah_pangkat
from jenjang.surat.perhitungan.lembar import is_karangan, kalimat_masalah, nip_tampil, susun_masalah
from jenjang.surat.perhitungan.seumur_tampil import susun_seumur
from jenjang.surat.perhitungan.tahun_tampil import TahunTampil, susun_tahun


@dataclass(frozen=True, slots=True)
class BarisRekapitulasi:
    """One file: the person as far as known, the last year, the next steps; `keterangan` says what is wrong.

    `tahun` is None where nothing was assessed; `data` is the row's plain form.
    """

    berkas: str
    nama: str
    nip: str
    jabatan: str
    tahun: TahunTampil | None
    pangkat: LangkahTampil | None
    jenjang: LangkahTampil | None
    keterangan: str
    karangan: bool
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rekapitulasi:
    """An office's files: `baris` in the order of their names."""

    bahasa: str
    nama: str
    baris: tuple[BarisRekapitulasi, ...]

    @property
    def dinilai(self) -> tuple[BarisRekapitulasi, ...]:
        """The rows of those who were assessed."""
        return tuple(each for each in self.baris if each.pangkat is not None)

    @property
    def banyak(self) -> dict[str, int]:
        """How many files there are, and how many of them came out how."""
        return {
            "berkas": len(self.baris),
            "dinilai": len(self.dinilai),
            "target_terpenuhi": sum(not each.tahun.kurang for each in self.dinilai if each.tahun),
            "memenuhi_pangkat": sum(_verdict(each.data, "pangkat") for each in self.dinilai),
            "memenuhi_jenjang": sum(_verdict(each.data, "jenjang") for each in self.dinilai),
            "tidak_dinilai": len(self.baris) - len(self.dinilai),
        }


def baris_dinilai(
    berkas: BerkasNilai,
    hasil: HasilNilai,
    data: Mapping[str, Any],
    bahasa: str = "id",
    seumur: SeumurJabatan | None = None,
) -> BarisRekapitulasi:
    """Give the row of an assessed record; `data` is its plain form, `berkas` the record with all its problems."""
    held = hasil.kedudukan
    life = susun_seumur(seumur, bahasa) if seumur else None
    return BarisRekapitulasi(
        berkas=berkas.nama,
        nama=hasil.berkas.pegawai.nama or berkas.nama,
        nip=nip_tampil(hasil.berkas.pegawai.nip or ""),
        jabatan=f"{held.jenjang} {held.golongan}",
        tahun=susun_tahun(hasil.tahun[-1], (), bahasa) if hasil.tahun else None,
        pangkat=(life.pangkat if life else None) or langkah_pangkat(hasil, bahasa),
        jenjang=(life.jenjang if life else None) or langkah_jenjang(hasil, bahasa),
        keterangan=_passed_over(berkas, bahasa),
        karangan=is_karangan(berkas),
        data={"berkas": berkas.nama, **{key: data[key] for key in (*_KEPT, *_LATER) if key in data}, "kesalahan": None},
    )


_LATER = ("riwayat_angka_kredit", "langkah")
_KEPT = ("pegawai", "tahun", "pangkat", "jenjang", "masalah", "asumsi", "penafsiran")


def baris_bermasalah(berkas: BerkasNilai, kosong: Mapping[str, Any], bahasa: str = "id") -> BarisRekapitulasi:
    """Give the row of a record whose problems stop it; `kosong` is its plain form without results."""
    lines = kalimat_masalah([susun_masalah(berkas.masalah[0], bahasa)])
    said = sentence("rekap_tidak_dinilai", bahasa, banyak=len(berkas.masalah), pertama=lines[0])
    row = baris_tertolak(berkas.nama, said)
    pegawai = berkas.pegawai
    jabatan = " ".join(each for each in (pegawai.jenjang, pegawai.golongan) if each)
    return replace(
        row,
        nama=pegawai.nama or berkas.nama,
        jabatan=jabatan,
        karangan=is_karangan(berkas),
        data={"berkas": berkas.nama, **{key: kosong[key] for key in _KEPT}, "kesalahan": said},
    )


def baris_tertolak(berkas: str, kalimat: str) -> BarisRekapitulasi:
    """Give the row of a file that could not be read at all."""
    empty: dict[str, Any] = {"pegawai": None, "tahun": [], "pangkat": None, "jenjang": None}
    lists: dict[str, list[Any]] = {"masalah": [], "asumsi": [], "penafsiran": []}
    data = {"berkas": berkas, **empty, **lists, "kesalahan": kalimat}
    return BarisRekapitulasi(berkas, berkas, "", "", None, None, None, kalimat, karangan=False, data=data)


def susun_rekapitulasi(nama: str, baris: Sequence[BarisRekapitulasi], bahasa: str = "id") -> Rekapitulasi:
    """Put the rows together; a NIP that stands in several files is named in each of them."""
    twice = {nip for nip, times in Counter(each.nip for each in baris if each.nip).items() if times > 1}
    rows = []
    for each in baris:
        if each.nip in twice:
            others = ", ".join(other.berkas for other in baris if other.nip == each.nip and other is not each)
            said = sentence("rekap_nip_ganda", bahasa, berkas=others)
            each = replace(each, keterangan=f"{each.keterangan} {said}".strip())
        rows.append(each)
    return Rekapitulasi(bahasa, nama, tuple(rows))


def kalimat_rekapitulasi(rekap: Rekapitulasi) -> str:
    """Say how the office stands in one sentence or two."""
    return sentence("rekap_kalimat", rekap.bahasa, **rekap.banyak)


def kalimat_langkah(step: LangkahTampil | None, bahasa: str = "id") -> str:
    """Say a step as short as a table needs it: where to, how much of how much."""
    if step is None or step.batang is None or step.ke is None:
        return "\u2013"
    counted, needed = step.jumlah, step.dibutuhkan
    return sentence(
        "rekap_langkah",
        bahasa,
        ke=step.ke,
        jumlah=amount_for_people(counted, bahasa),
        dibutuhkan=amount_for_people(needed, bahasa),
    )


def data_rekapitulasi(rekap: Rekapitulasi) -> dict[str, Any]:
    """Give the recapitulation as plain data."""
    return {"folder": rekap.nama, "ringkasan": rekap.banyak, "pegawai": [dict(each.data) for each in rekap.baris]}


def _passed_over(berkas: BerkasNilai, bahasa: str) -> str:
    if not berkas.masalah:
        return ""
    return sentence("rekap_baris_dilewati", bahasa, banyak=len(berkas.masalah))


def _verdict(data: Mapping[str, Any], step: str) -> bool:
    return (data[step] or {}).get("memenuhi") is True
