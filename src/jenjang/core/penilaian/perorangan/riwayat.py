"""What a person held on a day: jenjang, golongan and status, from the record and its changes (R48)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.penilaian.berkas import BerkasNilai, Riwayat

STATUS_BIASA: Final = "biasa"
STATUS_TERTINGGI: Final = "pangkat_tertinggi"


@dataclass(frozen=True, slots=True)
class Kedudukan:
    """The post held from a day on (None: since before the record)."""

    sejak: date | None
    jenjang: str
    golongan: str
    status: str


def susun_kedudukan(berkas: BerkasNilai) -> tuple[Kedudukan, ...]:
    """Give the posts held in order of time.

    The person's own row may say how the record begins or how it ends: changes before its days are earlier posts. The
    record has been checked: jenjang and golongan are known and fit each other.
    """
    pegawai, taken = berkas.pegawai, _diambil(berkas)
    changes = riwayat_lengkap(berkas)
    earlier = [each for each in changes if _day(each) < taken]
    own = _kedudukan(taken if earlier else pegawai.tmt_jenjang, pegawai.jenjang, pegawai.golongan, pegawai.status)
    return (
        *(_kedudukan(each.tanggal, each.jenjang, each.golongan, each.status) for each in earlier),
        own,
        *(_kedudukan(each.tanggal, each.jenjang, each.golongan, each.status) for each in changes[len(earlier) :]),
    )


def riwayat_lengkap(berkas: BerkasNilai) -> tuple[Riwayat, ...]:
    """Give the changes in order of time, each with the jenjang and golongan it keeps where it does not name them."""
    taken = _diambil(berkas)
    complete: list[Riwayat] = []
    jenjang, golongan = berkas.pegawai.jenjang, berkas.pegawai.golongan
    passed = False
    for change in sorted(berkas.riwayat, key=_day):
        if not passed and _day(change) >= taken:
            passed, jenjang, golongan = True, berkas.pegawai.jenjang, berkas.pegawai.golongan
        jenjang, golongan = change.jenjang or jenjang, change.golongan or golongan
        complete.append(replace(change, jenjang=jenjang, golongan=golongan))
    return tuple(complete)


def pada(posts: tuple[Kedudukan, ...], day: date) -> Kedudukan:
    """Give the post held on a day; before the first, the first."""
    held = posts[0]
    for post in posts[1:]:
        if post.sejak is not None and post.sejak <= day:
            held = post
    return held


def akhir_tahun(tahun: int) -> date:
    """Give 31 December, the day whose post rules the year's target and limit (R48)."""
    return date(tahun, 12, 31)


def _diambil(berkas: BerkasNilai) -> date:
    """Give the day from which the person's own row holds."""
    days = (berkas.pegawai.tmt_jenjang, berkas.pegawai.tmt_pangkat)
    return max((day for day in days if day is not None), default=date.min)


def _kedudukan(sejak: date | None, jenjang: str | None, golongan: str | None, status: str | None) -> Kedudukan:
    """Give a post; a status not given is biasa, but at the highest pangkat only that one is possible."""
    post = (jenjang or "", golongan or "")
    if status is None:
        at_the_top = post in langkah() and langkah()[post] is None
        status = STATUS_TERTINGGI if at_the_top else STATUS_BIASA
    return Kedudukan(sejak, *post, status)


def _day(change: Riwayat) -> date:
    return change.tanggal or date.min
