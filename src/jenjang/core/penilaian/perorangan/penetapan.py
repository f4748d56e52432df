"""A record's account per jenjang on a day: what was brought in, what was converted before and in the last year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from jenjang.core.angka_kredit.konversi.keputusan import integrasi
from jenjang.core.angka_kredit.konversi.keputusan_penetapan import penetapan
from jenjang.core.engine.answer import Answer
from jenjang.core.engine.dates import number_of
from jenjang.core.engine.question import Context
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.penilaian.berkas import BerkasNilai, Integrasi, Pegawai
from jenjang.core.penilaian.perorangan.konversi import PeriodeDikonversi, konversi_berkas
from jenjang.core.penilaian.perorangan.riwayat import Kedudukan, pada, susun_kedudukan

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
    """Decide the credit brought over; None where the record names none. Raises Refusal."""
    if not berkas.integrasi:
        return None
    row = berkas.integrasi[0]
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


def penetapan_berkas(berkas: BerkasNilai, context: Context, pada_tanggal: date) -> PenetapanBerkas:
    """Set the account of the jenjang held on a day from what had ended by then. Raises Refusal."""
    posts = susun_kedudukan(berkas)
    held = pada(posts, pada_tanggal)
    entered = _masuk_jenjang(posts, held)
    periods = [each for each in konversi_berkas(berkas, context, pada_tanggal) if each.jenjang == held.jenjang]
    last = max((each.tahun for each in periods), default=0)
    brought = integrasi_berkas(berkas, context)
    # Credit starts at zero in a new jenjang (K02): what was brought into an earlier one stays there.
    counted = brought if brought is not None and brought.jenjang == held.jenjang else None
    answer = penetapan(_data(berkas.pegawai, held, entered, periods, counted), context)
    if counted is not None:
        answer.cite(counted.jawaban.dasar)
        answer.reads(*counted.jawaban.penafsiran)
        answer.marks(counted.jawaban.bertanda)
    return PenetapanBerkas(
        held,
        tuple(each for each in periods if each.tahun < last),
        tuple(each for each in periods if each.tahun == last),
        counted,
        answer,
    )


def _data(
    pegawai: Pegawai,
    held: Kedudukan,
    entered: str | None,
    periods: Sequence[PeriodeDikonversi],
    brought: Integrasinya | None,
) -> dict[str, Any]:
    return {
        "jenjang": held.jenjang,
        "golongan": held.golongan,
        "golongan_awal_jenjang": _given(entered),
        "ak_integrasi": 0 if brought is None or brought.jawaban.run is None else brought.jawaban.run["ak_integrasi"],
        "ak_dasar": pegawai.ak_dasar or 0,
        "ak_jf_lama": pegawai.ak_jf_lama or 0,
        "ak_penyesuaian": pegawai.ak_penyesuaian or 0,
        "konversi": tuple(
            {
                "tahun": each.tahun,
                "predikat": each.periode.predikat,
                "bulan": len(each.periode.bulan),
                "jenjang": each.jenjang,
            }
            for each in periods
        ),
        "ijazah_baru": _ijazah(pegawai),
    }


def _ijazah(pegawai: Pegawai) -> Any:
    if pegawai.predikat_ijazah_baru is None:
        return UNKNOWN
    day = pegawai.tanggal_pencantuman_gelar
    return {
        "predikat": pegawai.predikat_ijazah_baru,
        "tanggal_pencantuman": UNKNOWN if day is None else number_of(day),
    }


def _masuk_jenjang(posts: Sequence[Kedudukan], held: Kedudukan) -> str | None:
    """Give the golongan with which the jenjang was taken inside the record; None where it was held from the start."""
    for before, after in pairwise(posts):
        if before.jenjang != after.jenjang and after.jenjang == held.jenjang:
            return after.golongan
    return None


def _given(value: Any) -> Any:
    return UNKNOWN if value is None else value
