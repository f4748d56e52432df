"""The eight personal fields, the letterhead and the signature block of a paper, from a person's record."""

from datetime import date
from itertools import pairwise
from typing import Final

from jenjang.core.engine.words import sentence
from jenjang.core.kepegawaian.nip import bagi_nip, tampil_nip
from jenjang.core.kepegawaian.pangkat import nama_pangkat
from jenjang.core.penilaian.berkas import BerkasNilai, Pegawai
from jenjang.core.penilaian.perorangan.riwayat import susun_kedudukan
from jenjang.surat.pak.naskah import TITIK, TITIK_PENDEK, TandaTangan
from jenjang.surat.perhitungan.lembar import is_karangan
from jenjang.surat.perhitungan.waktu import hari

_KELAMIN: Final = {"L": "laki-laki", "P": "perempuan"}
_TEMBUSAN: Final = ("instansi_pengusul", "pejabat_penilai", "sekretaris_tim", "pimpinan_kepegawaian")


def delapan_isian(berkas: BerkasNilai, jenjang: str, golongan: str | None, bahasa: str) -> tuple[tuple[str, str], ...]:
    """Give the eight fields in their order; what the record does not tell is left dotted."""
    orang = berkas.pegawai
    isian = {
        "nama": orang.nama,
        "nip": tampil_nip(orang.nip) if orang.nip else None,
        "karpeg": orang.nomor_karpeg,
        "lahir": _lahir(orang, bahasa),
        "jenis_kelamin": _jenis_kelamin(orang, bahasa),
        "pangkat": _pangkat(berkas, golongan, bahasa),
        "jabatan": _jabatan(berkas, jenjang, bahasa),
        "unit_kerja": orang.instansi,
    }
    return tuple((sentence(f"pak_orang_{name}", bahasa), text or TITIK) for name, text in isian.items())


def kop_surat(orang: Pegawai) -> tuple[str, ...]:
    """Give the letterhead: the administration above the office; dotted where the record names none."""
    lines = [each for each in (orang.instansi_induk, orang.instansi) if each]
    return tuple(each.upper() for each in lines) or (TITIK,)


def tanda_tangan(orang: Pegawai, bahasa: str) -> TandaTangan:
    """Give the block of the Pejabat Penilai Kinerja; the date stays open."""
    golongan = orang.penilai_golongan
    office = sentence("pak_pejabat_penilai_kinerja", bahasa)
    return TandaTangan(
        tempat=sentence("pak_ditetapkan_di", bahasa, tempat=orang.tempat_penetapan or TITIK_PENDEK),
        tanggal=sentence("pak_pada_tanggal", bahasa, tanggal=TITIK_PENDEK),
        jabatan=(f"{office},", *([orang.penilai_jabatan] if orang.penilai_jabatan else [])),
        nama=orang.penilai_nama or TITIK,
        pangkat=f"{nama_pangkat(golongan)} ({golongan})" if golongan else "",
        nip=sentence("pak_nip_penilai", bahasa, nip=tampil_nip(orang.penilai_nip) if orang.penilai_nip else TITIK),
    )


def asli_dan_tembusan(bahasa: str) -> tuple[tuple[str, str], tuple[str, tuple[str, ...]]]:
    """Give to whom the original goes and the four copies."""
    asli = (sentence("pak_asli", bahasa), sentence("pak_asli_kepada", bahasa))
    copies = tuple(sentence(f"pak_tembusan_{each}", bahasa) for each in _TEMBUSAN)
    return asli, (sentence("pak_tembusan", bahasa), copies)


def tanda_karangan(berkas: BerkasNilai, bahasa: str) -> str:
    """Give the mark of invented data where the record says of itself that it is invented."""
    return sentence("lembar_karangan", bahasa) if is_karangan(berkas) else ""


def _lahir(orang: Pegawai, bahasa: str) -> str | None:
    parts = bagi_nip(orang.nip) if orang.nip else None
    day = orang.tanggal_lahir or (parts.lahir if parts else None)
    if day is None and orang.tempat_lahir is None:
        return None
    return f"{orang.tempat_lahir or TITIK_PENDEK}, {hari(day, bahasa) if day else TITIK_PENDEK}"


def _jenis_kelamin(orang: Pegawai, bahasa: str) -> str | None:
    parts = bagi_nip(orang.nip) if orang.nip else None
    told = orang.jenis_kelamin or _KELAMIN.get((parts.jenis_kelamin if parts else None) or "")
    return sentence(f"pak_kelamin_{told.replace('-', '_')}", bahasa) if told else None


def _pangkat(berkas: BerkasNilai, golongan: str | None, bahasa: str) -> str | None:
    if golongan is None:
        return None
    own = berkas.pegawai.tmt_pangkat if golongan == berkas.pegawai.golongan else None
    since = own or _diambil(berkas, "golongan", golongan)
    return f"{nama_pangkat(golongan)}, {golongan}, {hari(since, bahasa) if since else TITIK_PENDEK}"


def _jabatan(berkas: BerkasNilai, jenjang: str, bahasa: str) -> str:
    own = berkas.pegawai.tmt_jenjang if jenjang == berkas.pegawai.jenjang else None
    since = own or _diambil(berkas, "jenjang", jenjang)
    return f"Pekerja Sosial {jenjang}, {hari(since, bahasa) if since else TITIK_PENDEK}"


def _diambil(berkas: BerkasNilai, isian: str, nilai: str) -> date | None:
    """Give the day a jenjang or golongan was taken as a change of the record; None where it was held before it."""
    for before, after in pairwise(susun_kedudukan(berkas)):
        if getattr(before, isian) != nilai == getattr(after, isian):
            return after.sejak
    return None
