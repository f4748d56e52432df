"""A record's account per jenjang on a day: what was brought in, what was converted before and in the last year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any, Final

from jenjang.core.angka_kredit.konversi.keputusan import integrasi
from jenjang.core.angka_kredit.konversi.keputusan_penetapan import penetapan
from jenjang.core.angka_kredit.riwayat.kenaikan import bukan_kenaikan
from jenjang.core.engine.answer import Answer, Refusal
from jenjang.core.engine.dates import date_for_people, number_of
from jenjang.core.engine.question import Context
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.penilaian.berkas import BerkasNilai, Integrasi, Pegawai
from jenjang.core.penilaian.perorangan.konversi import PeriodeDikonversi, konversi_berkas
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.core.penilaian.perorangan.riwayat import Kedudukan, pada, susun_kedudukan
from jenjang.core.penilaian.perorangan.seumur import naik_di_jenjang, seumur_jabatan

AKHIR_BUTIR = date(2022, 12, 31)
"""The last day rated by butir kegiatan; the credit brought over is that of the jenjang held then."""


@dataclass(frozen=True, slots=True)
class Integrasinya:
    """The credit brought over: the row of the record and its decision."""

    baris: Integrasi
    jenjang: str
    jawaban: Answer


@dataclass(frozen=True, slots=True)
class PenetapanBerkas:
    """The account on a day: the post held, the periods of its jenjang, and the decision.

    `baru` are the periods of the last year among them, `lama` those before it.
    """

    kedudukan: Kedudukan
    lama: tuple[PeriodeDikonversi, ...]
    baru: tuple[PeriodeDikonversi, ...]
    integrasi: Integrasinya | None
    jawaban: Answer


def integrasi_berkas(berkas: BerkasNilai, context: Context) -> Integrasinya | None:
    """Decide the credit brought over: as recorded, or as the record's years of butir give it; None without either.

    Raises Refusal.
    """
    row = berkas.integrasi[0] if berkas.integrasi else _dari_butir(berkas, context)
    if row is None:
        return None
    held = pada(susun_kedudukan(berkas), AKHIR_BUTIR)
    jenjang = row.jenjang or held.jenjang
    data = {
        "ak_lama": _given(row.ak_lama),
        "metode": _given(row.metode),
        "jenjang": jenjang,
        "golongan": _given(row.golongan),
        "pengembangan_profesi": row.pengembangan_profesi or 0,
        "penunjang": row.penunjang or 0,
    }
    return Integrasinya(row, jenjang, integrasi(data, context))


def _dari_butir(berkas: BerkasNilai, context: Context) -> Integrasi | None:
    """Give the integration of the account that the record itself built up: nothing is subtracted from it."""
    if not berkas.kegiatan and berkas.pegawai.saldo_awal is None:
        return None
    row = seumur_jabatan(nilai_berkas(berkas, context), context, AKHIR_BUTIR).riwayat.pada(number_of(AKHIR_BUTIR))
    if row is None or row.saldo_jenjang is None:
        return None
    return Integrasi(
        asal=berkas.pegawai.asal,
        metode="integrasi",
        ak_lama=row.saldo_jenjang,
        jenjang=row.jenjang,
        golongan=row.golongan,
    )


def penetapan_berkas(berkas: BerkasNilai, context: Context, pada_tanggal: date) -> PenetapanBerkas:
    """Set the account of the jenjang held on a day from what could be converted by then.

    Raises Refusal, also before credit was integrated and where the jenjang was taken by no rise that carries credit.
    """
    if pada_tanggal < AKHIR_BUTIR:
        day = date_for_people(number_of(pada_tanggal), context.bahasa)
        raise Refusal("penetapan_sebelum_integrasi", dasar="Peraturan BKN 3/2023", tanggal=day)
    posts = susun_kedudukan(berkas)
    held = pada(posts, pada_tanggal)
    risen = _naik_jenjang(posts, held)
    periods = [each for each in konversi_berkas(berkas, context, pada_tanggal) if each.jenjang == held.jenjang]
    last = max((each.tahun for each in periods), default=0)
    brought = None if risen else integrasi_berkas(berkas, context)
    data = {
        "jenjang": held.jenjang,
        "golongan": held.golongan,
        "golongan_awal_jenjang": UNKNOWN if risen else _golongan_awal(berkas, posts, brought),
        "ak_integrasi": 0 if brought is None or brought.jawaban.run is None else brought.jawaban.run["ak_integrasi"],
        # Credit starts at zero in a new jenjang (K02): what was given with an earlier one stays there.
        **{name: 0 if risen else getattr(berkas.pegawai, name) or 0 for name in _DIBERIKAN},
        "konversi": tuple(map(_baris, periods)),
        "ijazah_baru": _ijazah(berkas.pegawai, risen, pada_tanggal),
    }
    answer = penetapan(data, context)
    if brought is not None:
        answer.cite(brought.jawaban.dasar)
        answer.reads(*brought.jawaban.penafsiran)
        answer.marks(brought.jawaban.bertanda)
    return PenetapanBerkas(
        held,
        tuple(each for each in periods if each.tahun < last),
        tuple(each for each in periods if each.tahun == last),
        brought,
        answer,
    )


_DIBERIKAN: Final = ("ak_dasar", "ak_jf_lama", "ak_penyesuaian")


def _baris(each: PeriodeDikonversi) -> dict[str, Any]:
    months = len(each.periode.bulan)
    return {"tahun": each.tahun, "predikat": each.periode.predikat, "bulan": months, "jenjang": each.jenjang}


def _ijazah(pegawai: Pegawai, risen: date | None, pada_tanggal: date) -> Any:
    """Give a new degree that counts on the day: recorded by then, and in the jenjang now held."""
    day = pegawai.tanggal_pencantuman_gelar
    if pegawai.predikat_ijazah_baru is None or (day is not None and not (risen or date.min) <= day <= pada_tanggal):
        return UNKNOWN
    return {
        "predikat": pegawai.predikat_ijazah_baru,
        "tanggal_pencantuman": UNKNOWN if day is None else number_of(day),
    }


def _naik_jenjang(posts: Sequence[Kedudukan], held: Kedudukan) -> date | None:
    """Give the day the jenjang held was taken inside the record; None where it was held from the start."""
    for before, after in pairwise(posts):
        if before.jenjang != after.jenjang and after.jenjang == held.jenjang:
            if kode := bukan_kenaikan(before.jenjang, after.jenjang):
                raise Refusal(kode, dasar="Peraturan BKN 3/2023", jenjang=before.jenjang, tujuan=after.jenjang)
            return after.sejak
    return None


def _golongan_awal(berkas: BerkasNilai, posts: tuple[Kedudukan, ...], brought: Integrasinya | None) -> Any:
    """Give the golongan of entry where the post began with this record (K07); else it is not known.

    Credit over the base of the golongan (K10) holds nothing of the steps below it: that golongan stands for the entry.
    """
    if brought is not None and (brought.jawaban.hasil or {})["dasar_menurut"] == "golongan":
        return pada(posts, AKHIR_BUTIR).golongan
    first = posts[0]
    earlier = berkas.pegawai.saldo_awal is not None or berkas.kegiatan or berkas.integrasi
    if earlier or first.sejak is None or naik_di_jenjang(berkas.pegawai):
        return UNKNOWN
    return first.golongan


def _given(value: Any) -> Any:
    return UNKNOWN if value is None else value
