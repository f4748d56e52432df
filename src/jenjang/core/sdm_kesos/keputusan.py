"""The question on SDM kesejahteraan sosial: to which jenis a name belongs, and whether one may practise."""

import re
from typing import Final

from jenjang.core.engine.answer import UNKNOWN_CODE, Answer, Refusal, answer_of
from jenjang.core.engine.question import Context, Data, WrongValue, question, shown, text, yes_no
from jenjang.core.engine.unknown import is_known
from jenjang.core.sdm_kesos.praktik import PRAKTIK
from jenjang.core.sdm_kesos.taksonomi import JenisSdm, Macam, NamaTidakDikenalError, muat_taksonomi

Ditemukan = tuple[JenisSdm, Macam | None]
_BRACKETS: Final = re.compile(r"(.+?)\s*\([^()]+\)")
_FLAGS: Final = ("praktik_mandiri", "sertifikasi", "izin_praktik")


def baca_nama(raw: object) -> Ditemukan:
    """Read a name of the taxonomy; an abbreviation in brackets that the source does not print is passed over."""
    given = text(raw)
    try:
        return muat_taksonomi().cari(given)
    except NamaTidakDikenalError:
        bare = _BRACKETS.fullmatch(given)
    try:
        found = muat_taksonomi().cari(bare[1] if bare else given)
    except NamaTidakDikenalError:
        raise WrongValue("nama_sdm_tidak_dikenal") from None
    # Where the source prints an abbreviation of its own, another one beside the name is a mistake.
    printed = (found[1] or found[0]).nama
    if _BRACKETS.fullmatch(printed) or (found[1] is None and found[0].singkatan):
        raise WrongValue("nama_sdm_tidak_dikenal")
    return found


def baca_jenis(raw: object) -> str:
    """Read one of the four jenis by its name, short form or the shorter name of its definition."""
    jenis, macam = baca_nama(raw)
    if macam is not None:
        raise WrongValue("nama_sdm_tidak_dikenal")
    return jenis.nama


@question(
    "sdm_kesos", nama=baca_nama, jenis=baca_jenis, praktik_mandiri=yes_no, sertifikasi=yes_no, izin_praktik=yes_no
)
def sdm_kesos(data: Data, context: Context) -> Answer:
    """Give the jenis of a name, and whether somebody of a jenis may practise (UU 11/2009, Permensos 16/2017)."""
    if not is_known(data["nama"]):
        return _practice(data, context)
    named, jenis = _named(data["nama"]), data["nama"][0].nama
    if is_known(data["jenis"]) and data["jenis"] != jenis:
        raise Refusal(
            "jenis_sdm_bertentangan",
            dasar="UU 11/2009; Permensos 16/2017",
            nama=shown((data["nama"][1] or data["nama"][0]).nama),
            jenis_nama=jenis,
            jenis=data["jenis"],
        )
    if not any(is_known(data[flag]) for flag in _FLAGS):
        return named
    answer = _practice({**data, "jenis": jenis}, context)
    answer.hasil = {**(named.hasil or {}), **(answer.hasil or {})}
    return answer


def _named(found: Ditemukan) -> Answer:
    jenis, macam = found
    hasil = {"jenis": jenis.nama}
    asal = (macam.asal,) if macam is not None else jenis.asal
    if len(asal) == 1 and asal[0]:
        hasil["asal"] = asal[0]
    sumber = list(muat_taksonomi().sumber)
    line = {"nama": "jenis", "jenis": "tabel", "nilai": jenis.nama, "satuan": "teks", "dasar": sumber}
    return Answer(hasil, dasar=sumber, jejak=[line])


def _practice(data: Data, context: Context) -> Answer:
    if not is_known(data["jenis"]):
        names = ("boleh_praktik",) if any(is_known(data[flag]) for flag in _FLAGS) else ("jenis",)
        answer = Answer(dict.fromkeys(names))
        answer.because(UNKNOWN_CODE, "UU 11/2009; Permensos 16/2017", context.bahasa, isian="nama / jenis")
        return answer
    run = PRAKTIK.plan().run(data)
    answer = answer_of(run, ("boleh_praktik",), context.bahasa)
    if run["wajib_sertifikasi"] is False:
        answer.assume("tanpa_kewajiban_sertifikasi", context.bahasa, jenis=data["jenis"])
    return answer
