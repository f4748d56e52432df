"""What on a sheet is an incumbent's own data where a requirement of the post belongs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jenjang.core.jabatan.informasi_jabatan import Isian, LembarJabatan
from jenjang.core.jabatan.tercetak import Lokasi, Teks

_BATAS = re.compile(r"min|maks|paling|antara|kurang|lebih|di atas|di bawah|sampai|s/d|s\.d|[-–<>≥≤]", re.IGNORECASE)
_UKURAN = {
    "umur": re.compile(r"\d{2}\s*(?:tahun|th)\b", re.IGNORECASE),
    "tinggi_badan": re.compile(r"\d{3}\s*cm\b|\d[.,]\d{2}\s*m\b", re.IGNORECASE),
    "berat_badan": re.compile(r"\d{2,3}\s*kg\b", re.IGNORECASE),
}
_RIWAYAT = re.compile(r"\b(?:19|20)\d{2}\s*(?:s/d|s\.d\.?|sampai|-|–)\s*(?:(?:19|20)\d{2}|sekarang)", re.IGNORECASE)
_SATU_KELAMIN = re.compile(r"laki-laki|pria|perempuan|wanita", re.IGNORECASE)
_UMUM = re.compile(r"syarat|persyaratan|khusus|ideal|proporsional|normal|bebas|tidak|^[-–]?$", re.IGNORECASE)
_CUKUP_PASTI = 2


@dataclass(frozen=True, slots=True)
class DataPribadi:
    """A value that describes a person; `pasti` where several such values stand on the sheet."""

    kunci: str
    isi: str
    lokasi: Lokasi
    pasti: bool


def data_pribadi(lembar: LembarJabatan) -> tuple[DataPribadi, ...]:
    """Return what on a sheet describes its incumbent: age, height, weight, sex, build, career.

    A limit ("minimal 160 cm") is a requirement; one sex and a build count only beside measures of a person.
    """
    kondisi = {isian.kunci: isian for isian in lembar.syarat_lain.kondisi_fisik}
    ukuran = [
        (kunci, kondisi[kunci]) for kunci, pola in _UKURAN.items() if kunci in kondisi and _ukuran(kondisi[kunci], pola)
    ]
    riwayat = list(_riwayat(lembar))
    if not ukuran and not riwayat:
        return ()
    pasti = len(ukuran) + len(riwayat) >= _CUKUP_PASTI
    ikutan = list(_ikutan(kondisi)) if len(ukuran) >= _CUKUP_PASTI else []
    temuan = [(kunci, isian.teks, isian.lokasi) for kunci, isian in (*ukuran, *ikutan)]
    temuan += [("pengalaman", teks.isi, teks.lokasi) for teks in riwayat]
    return tuple(DataPribadi(kunci, isi, lokasi, pasti) for kunci, isi, lokasi in temuan)


def _ukuran(isian: Isian, pola: re.Pattern[str]) -> bool:
    return pola.search(isian.teks) is not None and _BATAS.search(isian.teks) is None


def _riwayat(lembar: LembarJabatan) -> Iterator[Teks]:
    for isian in lembar.syarat:
        if isian.kunci == "pengalaman" and _RIWAYAT.search(isian.teks):
            yield from isian.isi


def _ikutan(kondisi: dict[str, Isian]) -> Iterator[tuple[str, Isian]]:
    kelamin = kondisi.get("jenis_kelamin")
    if kelamin and _SATU_KELAMIN.fullmatch(kelamin.teks.strip()):
        yield "jenis_kelamin", kelamin
    postur = kondisi.get("postur_badan")
    if postur and not _UMUM.search(postur.teks.strip()):
        yield "postur_badan", postur
