"""What a person held on a day: jenjang, golongan and status, from the record and its changes (R48)."""

from dataclasses import dataclass
from datetime import date

from jenjang.core.penilaian.berkas import BerkasNilai

STATUS_BIASA = "biasa"


@dataclass(frozen=True, slots=True)
class Kedudukan:
    """The post held from a day on (None: since before the record)."""

    sejak: date | None
    jenjang: str
    golongan: str
    status: str


def susun_kedudukan(berkas: BerkasNilai) -> tuple[Kedudukan, ...]:
    """Give the posts held in order of time; a change keeps what it does not name.

    The record has been checked: jenjang and golongan are known and fit each other.
    """
    pegawai = berkas.pegawai
    posts = [
        Kedudukan(pegawai.tmt_jenjang, pegawai.jenjang or "", pegawai.golongan or "", pegawai.status or STATUS_BIASA)
    ]
    for change in sorted(berkas.riwayat, key=lambda each: each.tanggal or date.min):
        last = posts[-1]
        posts.append(
            Kedudukan(
                change.tanggal,
                change.jenjang or last.jenjang,
                change.golongan or last.golongan,
                change.status or STATUS_BIASA,
            )
        )
    return tuple(posts)


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
