"""People as the core and the documents ask for them: one row a person with what holds on a day."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from jenjang.core.engine.dates import number_of
from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.core.kepegawaian.urut_kepangkatan import Kepangkatan
from jenjang.core.penilaian.berkas import Asal

ASAL = Asal("", 0, {})
STATUS = {"TANPA_NIP": StatusKepegawaian.TANPA_NIP}


def baris_pegawai(people: Any, hari: date) -> list[BarisPegawai]:
    """Give people as rows, in their order, in four queries however many they are."""
    return [baris_satu(each) for each in people.dengan_kini(hari).prefetch_related("riwayat_pendidikan")]


def baris_satu(pegawai: Any) -> BarisPegawai:
    """Give one person whose pangkat, jabatan and degrees are fetched."""
    pangkat, jabatan = pegawai.pangkat_kini, pegawai.jabatan_kini
    ijazah = next(iter(pegawai.riwayat_pendidikan.all()), None)
    return BarisPegawai(
        asal=ASAL,
        nip=pegawai.nip,
        nama=pegawai.nama,
        gelar_depan=pegawai.gelar_depan or None,
        gelar_belakang=pegawai.gelar_belakang or None,
        status=STATUS.get(pegawai.status) or StatusKepegawaian(pegawai.status),
        jenis_kelamin=pegawai.jenis_kelamin or None,
        tempat_lahir=pegawai.tempat_lahir or None,
        tanggal_lahir=pegawai.tanggal_lahir,
        tmt_cpns=pegawai.tmt_cpns,
        golongan=pangkat.golongan if pangkat else None,
        tmt_golongan=pangkat.tmt if pangkat else None,
        jabatan=jabatan.nama if jabatan else None,
        tmt_jabatan=jabatan.tmt if jabatan else None,
        kelas=jabatan.kelas if jabatan else None,
        unit=pegawai.unit.nama if pegawai.unit else None,
        pendidikan=ijazah.tingkat if ijazah else None,
        program_studi=(ijazah.program_studi or None) if ijazah else None,
        tahun_lulus=ijazah.tahun_lulus if ijazah else None,
        akhir_kontrak=pegawai.akhir_kontrak,
        karpeg=pegawai.karpeg or None,
        surel=pegawai.surel or None,
    )


def kepangkatan(rows: Iterable[BarisPegawai]) -> list[Kepangkatan]:
    """Give what decides the order of seniority; the key is the place in the rows."""
    return [
        Kepangkatan(
            kunci=f"{place:09d}",
            golongan=row.golongan or "",
            tmt_golongan=_angka(row.tmt_golongan),
            kelas=row.kelas,
            tmt_jabatan=_angka(row.tmt_jabatan),
            tmt_cpns=_angka(row.tmt_cpns),
            pendidikan=row.pendidikan or "",
            tahun_lulus=row.tahun_lulus,
            lahir=_angka(row.tanggal_lahir),
        )
        for place, row in enumerate(rows)
    ]


def _angka(hari: date | None) -> int | None:
    return number_of(hari) if hari else None
