"""Questions on dismissal, return, adjustment and double posts."""

from datetime import timedelta
from typing import Any, Final

from jenjang.core.engine.answer import Answer, Refusal, answer_of
from jenjang.core.engine.dates import date_for_people, date_of, number_of
from jenjang.core.engine.question import Context, Data, Field, amount, day, question, yes_no
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang
from jenjang.core.karier.pemberhentian.isian import (
    baca_huruf,
    baca_jabatan_lain,
    baca_sebab,
)
from jenjang.core.karier.pemberhentian.pemberhentian import PEMBERHENTIAN
from jenjang.core.karier.pemberhentian.pengangkatan_kembali import PENGANGKATAN_KEMBALI
from jenjang.core.karier.pemberhentian.penyesuaian_jenjang import PENYESUAIAN
from jenjang.core.karier.pemberhentian.rangkap_jabatan import RANGKAP

_AKIBAT: Final = ("huruf", "perlu_pemeriksaan_dan_izin", "dapat_diangkat_kembali")
_SEBUTAN: Final = {"hari_setelah_selesai": "selesai"}
_SEBAB_SAJA: Final = dict.fromkeys(("mulai", "hari_setelah_selesai", "alasan_pribadi"), "")


@question(
    "pemberhentian",
    sebab=baca_sebab,
    mulai=Field(day, dates_the_work=True),
    selesai=Field(day, dates_the_work=True),
    alasan_pribadi=yes_no,
)
def pemberhentian(data: Data, context: Context) -> Answer:
    """Decide a dismissal and what follows from its letter (Pasal 48, 50); a ground not met has no letter."""
    _periksa_urutan(data, context)
    run = PEMBERHENTIAN.plan(readings=context.penafsiran).run({**data, "hari_setelah_selesai": _sehari_setelah(data)})
    names = ["diberhentikan"]
    if run["diberhentikan"] is not False:
        names += _AKIBAT
        names += ["syarat"] if run["dapat_diangkat_kembali"] is True else []
    if run["karena_mengundurkan_diri"] is True:
        names.append("pengunduran_diri_dapat_dipertimbangkan")
    answer = answer_of(run, names, context.bahasa, sebutan=_SEBUTAN if is_known(data["sebab"]) else _SEBAB_SAJA)
    answer.hasil = dict.fromkeys(("diberhentikan", *_AKIBAT, "syarat")) | (answer.hasil or {})
    if answer.hasil["perlu_pemeriksaan_dan_izin"]:
        answer.assume("pemeriksaan_dan_izin_dahulu", context.bahasa)
    return answer


@question(
    "pengangkatan_kembali",
    huruf=baca_huruf,
    jenjang_terakhir=baca_jenjang,
    ak_terakhir=amount,
    ak_tambahan_kesos=amount,
    lowongan=yes_no,
    pangkat_sekarang=baca_golongan,
)
def pengangkatan_kembali(data: Data, context: Context) -> Answer:
    """Decide a return: whether, at which jenjang and with which credit; both are null until the return is open."""
    run = PENGANGKATAN_KEMBALI.plan(readings=context.penafsiran).run(data)
    names = ("dapat", "jenjang", "ak") if run["dapat"] is True else ("dapat",)
    answer = answer_of(run, names, context.bahasa)
    answer.hasil = {"dapat": None, "jenjang": None, "ak": None} | (answer.hasil or {})
    if run["dapat"] is True and is_known(data["pangkat_sekarang"]):
        answer.assume("pangkat_tidak_mengubah_jenjang", context.bahasa, pangkat=data["pangkat_sekarang"])
    return answer


@question(
    "penyesuaian_jenjang",
    huruf=baca_huruf,
    diangkat_kembali=day,
    tanggal=Field(day, dates_the_work=True),
    uji_kompetensi=yes_no,
    kebutuhan=yes_no,
)
def penyesuaian_jenjang(data: Data, context: Context) -> Answer:
    """Decide an adjustment of the jenjang to the last pangkat (Pasal 49)."""
    run = PENYESUAIAN.plan(readings=context.penafsiran).run(data)
    return answer_of(run, ("dapat",), context.bahasa)


@question("rangkap_jabatan", jabatan_lain=baca_jabatan_lain)
def rangkap_jabatan(data: Data, context: Context) -> Answer:
    """Say whether another post may be held beside; null where Pasal 53 does not speak of it."""
    run = RANGKAP.plan(readings=context.penafsiran).run(data)
    answer = answer_of(run, {"dilarang": "disebut_dalam_larangan"}, context.bahasa)
    if run["jabatan_tidak_disebut"] is True:
        answer.hasil = {"dilarang": None}
        answer.because("rangkap_tidak_diatur", "Pasal 53", context.bahasa, jabatan_lain=data["jabatan_lain"])
    return answer


def _sehari_setelah(data: Data) -> Any:
    selesai = data["selesai"]
    return number_of(date_of(selesai) + timedelta(days=1)) if is_known(selesai) else UNKNOWN


def _periksa_urutan(data: Data, context: Context) -> None:
    mulai, selesai = data["mulai"], data["selesai"]
    if is_known(mulai) and is_known(selesai) and selesai < mulai:
        facts = {name: date_for_people(data[name], context.bahasa) for name in ("mulai", "selesai")}
        raise Refusal("selesai_sebelum_mulai", **facts)
