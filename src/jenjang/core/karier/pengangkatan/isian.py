"""How questions on appointment write status, origin, field of study, performance and the post held before."""

import re
from typing import Any, Final

from jenjang.core.engine.question import Data, Reader, WrongValue, list_of, one_of, text
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.karier.urutan import NILAI_KINERJA

PNS: Final = "PNS"
CPNS_FORMASI: Final = "CPNS formasi Pekerja Sosial"
BUKAN_PEKERJA_SOSIAL: Final = "bukan Pekerja Sosial"
AHLI_UTAMA_LAIN: Final = "JF lain jenjang Ahli Utama"
KATEGORI: Final = ("keahlian", "keterampilan")

_CPNS: Final = r"(?:cpns|calon pns|calon pegawai negeri sipil)"
_POST: Final = r"(?:(?:jf|jabatan fungsional) )?pekerja sosial(?: ahli (?:pertama|muda|madya|utama))?"
_FORMASI: Final = re.compile(rf"{_CPNS} (?:dari |untuk )?formasi {_POST}")
_FUNGSIONAL: Final = r"(?:jf|jabatan fungsional|pejabat fungsional)"
_FUNGSIONAL_LAIN: Final = re.compile(rf"{_FUNGSIONAL} (?:lain(?: jenjang)? (.+)|(?!pekerja sosial).+ (ahli [a-z]+))")
_TAHUN: Final = ("nilai_kinerja_tahun_terakhir", "nilai_kinerja_tahun_sebelumnya")
_BIDANG: Final = {
    "ilmu kesejahteraan sosial": "kesejahteraan sosial",
    "ilmu pekerjaan sosial": "pekerjaan sosial",
    "pekerjaan sosial/kesejahteraan sosial": "pekerjaan sosial",
    "pekerjaan sosial atau kesejahteraan sosial": "pekerjaan sosial",
}

baca_kategori: Final[Reader] = one_of(*KATEGORI)
baca_jabatan_asal: Final[Reader] = one_of(
    BUKAN_PEKERJA_SOSIAL, *JENJANG, **{f"Pekerja Sosial {each}": each for each in JENJANG}
)
_baca_nilai: Final[Reader] = one_of(*NILAI_KINERJA)


def baca_status(raw: object) -> str:
    """Read an employment status; any other than PNS is kept as written."""
    status = text(raw)
    return PNS if status.casefold() in ("pns", "pegawai negeri sipil") else status


def baca_asal(raw: object) -> Any:
    """Read where a first appointment comes from; "CPNS" alone leaves the formation unsaid, so it stays unknown."""
    asal = text(raw)
    if re.fullmatch(_CPNS, asal.casefold()):
        return UNKNOWN
    return CPNS_FORMASI if _FORMASI.fullmatch(asal.casefold()) else asal


def baca_bidang(raw: object) -> str:
    """Read a field of study, whatever the case; the names of one field come out alike."""
    bidang = re.sub(r"\s*/\s*", "/", text(raw).casefold())
    return _BIDANG.get(bidang, bidang)


def baca_jabatan_ahli_utama(raw: object) -> str:
    """Read the post held before Ahli Utama; a functional post has to name a jenjang that exists."""
    jabatan = text(raw)
    found = _FUNGSIONAL_LAIN.fullmatch(jabatan.casefold())
    if found is None:
        return jabatan
    jenjang = {each.casefold(): each for each in JENJANG}.get(found[1] or found[2])
    if jenjang is None:
        raise WrongValue("isian_di_luar_daftar", daftar=", ".join(f"JF lain jenjang {each}" for each in JENJANG))
    return f"JF lain jenjang {jenjang}"


baca_nilai_kinerja: Final[Reader] = list_of(_baca_nilai)


def nilai_kinerja_per_tahun(data: Data) -> Data:
    """Split the list of performance values, latest first, into the two years a rule may ask for."""
    given = data["nilai_kinerja"] if is_known(data["nilai_kinerja"]) else ()
    return dict(zip(_TAHUN, (*given, UNKNOWN, UNKNOWN), strict=False))


def sebutan_nilai_kinerja(data: Data) -> dict[str, str]:
    """Give what a question calls the two years: the place in the list, or the list where it was left out."""
    names = ("nilai_kinerja[1]", "nilai_kinerja[2]") if is_known(data.get("nilai_kinerja")) else ("nilai_kinerja", "")
    return dict(zip(_TAHUN, names, strict=True))
