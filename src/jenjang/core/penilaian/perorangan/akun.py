"""The account of credit toward the next pangkat: years set, spent by promotions, carried or lost (Pasal 36, 38, 42)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from jenjang.core.karier.lintasan import muat_lintasan
from jenjang.core.karier.tabel_lintasan import tabel_langkah
from jenjang.core.penilaian.perorangan.kegiatan_dinilai import PENGEMBANGAN_PROFESI, PENUNJANG, KegiatanDinilai
from jenjang.core.penilaian.perorangan.riwayat import Kedudukan


@dataclass(frozen=True, slots=True)
class Akun:
    """Credits in millionths toward the next step from the post now held.

    `saldo_awal` is what the account held before the years counted, `tugas_jabatan` what those years set. `sejak` is
    the day the present golongan was taken inside the record, None where it was held from the start.
    `kurang_saat_naik` tells by how much a recorded promotion fell short of its requirement.
    """

    saldo_awal: int
    tugas_jabatan: int
    penunjang: int
    pengembangan_profesi: int
    sejak: date | None
    kurang_saat_naik: int


def susun_akun(
    posts: Sequence[Kedudukan],
    saldo_awal: int,
    pengembangan_profesi: int,
    tahun: Iterable[tuple[int, int]],
    kegiatan: Sequence[KegiatanDinilai],
) -> Akun:
    """Follow the account through the promotions in the record.

    `tahun` are (year, credit set) in order. The years before the year of a promotion served it; what exceeded the
    requirement is carried inside the jenjang and lost across (Pasal 42, R11). The year of the promotion counts for
    the new golongan; across a jenjang nothing earned before that day does, so there the year is left to the caller's
    eye: only claims of the new jenjang count.
    """
    years = list(tahun)
    balance, short, since, spent_until = saldo_awal, 0, None, 0
    profesi_awal = pengembangan_profesi
    for before, after in pairwise(posts):
        if after.sejak is None or (before.jenjang, before.golongan) == (after.jenjang, after.golongan):
            continue
        balance += sum(credit for year, credit in years if spent_until < year < after.sejak.year)
        spent_until = after.sejak.year - 1
        need = angka_golongan(before)
        short = max(short, need - balance)
        crossed = before.jenjang != after.jenjang
        balance = 0 if crossed else max(balance - need, 0)
        profesi_awal = 0 if crossed else profesi_awal
        since = after.sejak
    entered = _masuk_jenjang(posts)
    return Akun(
        saldo_awal=balance,
        tugas_jabatan=_set_since(years, spent_until, entered, kegiatan),
        penunjang=sum(each.ak for each in kegiatan if each.kelompok == PENUNJANG and _from(each, since)),
        pengembangan_profesi=profesi_awal
        + sum(each.ak for each in kegiatan if each.kelompok == PENGEMBANGAN_PROFESI and _from(each, entered)),
        sejak=since,
        kurang_saat_naik=max(short, 0),
    )


def angka_golongan(post: Kedudukan) -> int:
    """Give the figure of a golongan in millionths (Lampiran IV-VIII)."""
    return int(tabel_langkah("angka_kredit")().rows[(post.jenjang, post.golongan)])


def pendidikan_lampiran(pendidikan: str, post: Kedudukan) -> str:
    """Give the education whose annex prints a post: a degree gained later keeps the old annex until then (R10)."""
    held = (post.jenjang, post.golongan)
    printing = [each.pendidikan for each in muat_lintasan().sel if (each.jenjang, each.golongan) == held]
    return pendidikan if pendidikan in printing else printing[0]


def golongan_dijalani(post: Kedudukan, naik_di_jenjang: bool, pendidikan: str) -> tuple[str, ...]:
    """Give the golongan served in the jenjang now held, the present one last (R09).

    Who rose inside the jenjang began at its lowest golongan in the annex of the education; else at the present one.
    """
    ladder = [each.golongan for each in muat_lintasan().sel_jenjang(pendidikan, post.jenjang)]
    if not naik_di_jenjang or post.golongan not in ladder:
        return (post.golongan,)
    return tuple(ladder[: ladder.index(post.golongan) + 1])


def _masuk_jenjang(posts: Sequence[Kedudukan]) -> date | None:
    """Give the day the present jenjang was taken inside the record; None where it was held from the start."""
    entered = None
    for before, after in pairwise(posts):
        if before.jenjang != after.jenjang:
            entered = after.sejak
    return entered


def _set_since(
    years: Sequence[tuple[int, int]], spent_until: int, entered: date | None, kegiatan: Sequence[KegiatanDinilai]
) -> int:
    """Sum what the years after the last promotion set; of the year a jenjang was taken only its own claims."""
    result = 0
    for year, credit in years:
        if year <= spent_until:
            continue
        if entered is not None and year == entered.year:
            own = sum(each.ak for each in kegiatan if _is_tugas(each) and each.tahun == year and _from(each, entered))
            credit = min(credit, own)
        result += credit
    return result


def _is_tugas(each: KegiatanDinilai) -> bool:
    return each.kelompok not in (PENUNJANG, PENGEMBANGAN_PROFESI)


def _from(each: KegiatanDinilai, day: date | None) -> Any:
    return day is None or (each.kegiatan.tanggal_mulai is not None and each.kegiatan.tanggal_mulai >= day)
