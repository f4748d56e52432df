"""What a new pangkat or jenjang does to both accounts (K02; PermenPANRB 33/2020 R08, R11)."""

from collections.abc import Iterator
from typing import Final

from jenjang.core.angka_kredit.konversi.golongan import golongan_jenjang
from jenjang.core.angka_kredit.konversi.perpindahan import AWAL_DARI_IV_A
from jenjang.core.angka_kredit.riwayat.akun import Akun
from jenjang.core.angka_kredit.riwayat.masukan import BarisRiwayat, Kedudukan, MasalahRiwayat
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.dates import date_for_people
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.question import Context
from jenjang.core.engine.regulations import regulation_on, regulations
from jenjang.core.jabatan.jenjang import GOLONGAN, KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.tabel_lintasan import langkah, tabel_langkah

PERATURAN: Final = "permenpanrb-1-2023"
Problems = list[MasalahRiwayat]


def masuk_kedudukan(
    akun: Akun, post: Kedudukan, context: Context, masalah: Problems, peringatan: Problems
) -> Iterator[BarisRiwayat]:
    """Enter a new post; mistakes and what deserves a look are added to the lists given."""
    before, day = akun.kedudukan, post.sejak or 0
    if (before.jenjang, before.golongan) == (post.jenjang, post.golongan):
        return
    akun.kedudukan = post
    if before.jenjang == post.jenjang:
        yield from _pangkat(akun, before, post, context, masalah, peringatan)
    elif jenjang_berikut(before.jenjang) == post.jenjang:
        yield from _jenjang(akun, before, post, context, masalah, peringatan)
    else:
        kode = "riwayat_tanpa_minimal_jenjang" if _at_the_top(before.jenjang) else "riwayat_bukan_satu_tingkat"
        masalah.append(MasalahRiwayat(kode, post.tempat, {"jenjang": before.jenjang, "tujuan": post.jenjang}))
        akun.set(None, None)
        yield akun.row(day, _regulation(day), "pindah", tempat=post.tempat)


def jenjang_berikut(jenjang: str) -> str | None:
    """Give the jenjang one step up in the same category; None at the highest."""
    ladder = KETERAMPILAN if jenjang in KETERAMPILAN else KEAHLIAN
    place = ladder.index(jenjang) + 1
    return ladder[place] if place < len(ladder) else None


def golongan_berikut(golongan: str) -> str | None:
    """Give the golongan one step up; None at the highest."""
    place = GOLONGAN.index(golongan) + 1
    return GOLONGAN[place] if place < len(GOLONGAN) else None


def _at_the_top(jenjang: str) -> bool:
    return jenjang_berikut(jenjang) is None


def _pangkat(
    akun: Akun, before: Kedudukan, post: Kedudukan, context: Context, masalah: Problems, peringatan: Problems
) -> Iterator[BarisRiwayat]:
    day = post.sejak or 0
    inside = (post.jenjang, post.golongan) in langkah()
    if not inside and (before.jenjang, before.golongan) in langkah():
        above = GOLONGAN.index(post.golongan) > GOLONGAN.index(golongan_jenjang(post.jenjang)[-1])
        kode = "riwayat_pangkat_tanpa_lowongan" if above else "riwayat_golongan_salah"
        masalah.append(MasalahRiwayat(kode, post.tempat, {"golongan": post.golongan, "jenjang": post.jenjang}))
        akun.set(None, None)
    elif (before.jenjang, before.golongan) in langkah():
        short = akun.spend(_need(before, day, context))
        _say_short(short, day, post, context, peringatan)
    # From a golongan below the jenjang the pangkat follows with the same credit: nothing is spent.
    yield akun.row(day, _regulation(day), "kenaikan_pangkat", tempat=post.tempat, penafsiran=_read(day, "R12"))


def _jenjang(
    akun: Akun, before: Kedudukan, post: Kedudukan, context: Context, masalah: Problems, peringatan: Problems
) -> Iterator[BarisRiwayat]:
    """A rise of jenjang: credit starts at zero, and what exceeded the minimum is left behind."""
    day = post.sejak or 0
    gap = GOLONGAN.index(golongan_jenjang(post.jenjang)[0]) - GOLONGAN.index(post.golongan)
    if gap > 1 or ((post.jenjang, post.golongan) not in langkah() and gap <= 0 and not _from_iv_a(before, post)):
        masalah.append(
            MasalahRiwayat("riwayat_golongan_salah", post.tempat, {"golongan": post.golongan, "jenjang": post.jenjang})
        )
    left = _left(akun, before, day, context)
    _say_short(max(-left, 0), day, post, context, peringatan)
    start = (
        int(AWAL_DARI_IV_A.plan(kantor=context.nilai_kantor).run({})["ak_awal_jenjang"])
        if _from_iv_a(before, post)
        else 0
    )
    akun.set(start, start)
    yield akun.row(
        *(day, _regulation(day), "kenaikan_jenjang", start),
        hilang=max(left, 0),
        tempat=post.tempat,
        penafsiran=_read(day, "R11"),
    )


def _from_iv_a(before: Kedudukan, post: Kedudukan) -> bool:
    """Whether an Ahli Pertama with IV/a becomes Ahli Muda, for which the annex gives a credit of its own."""
    return (before.jenjang, before.golongan, post.jenjang) == (KEAHLIAN[0], "IV/a", KEAHLIAN[1])


def _read(day: int, of_butir: str) -> str:
    """Name the reading on what is carried or lost, by the regulation of the day."""
    return of_butir if day < regulations()[PERATURAN].sejak else "K02"


def _left(akun: Akun, before: Kedudukan, day: int, context: Context) -> int:
    """Give what is left over at a rise of jenjang, negative where it falls short; 0 where the account is unknown."""
    if day < regulations()[PERATURAN].sejak:
        return 0 if akun.saldo_golongan is None else akun.saldo_golongan - _need(before, day, context)
    return 0 if akun.saldo_jenjang is None else akun.saldo_jenjang - _row("minimal_jenjang", before.jenjang, context)


def _need(before: Kedudukan, day: int, context: Context) -> int:
    """Give what a rise of pangkat from a golongan takes: under either regulation the same figures, each its own."""
    if day < regulations()[PERATURAN].sejak:
        return int(tabel_langkah("angka_kredit")().rows[(before.jenjang, before.golongan)])
    return _row("minimal_pangkat", before.jenjang, context)


def _row(table: str, jenjang: str, context: Context) -> int:
    return int(table_in_force(table, regulations()[PERATURAN].sejak, context.nilai_kantor).rows[(jenjang,)])


def _say_short(short: int, day: int, post: Kedudukan, context: Context, peringatan: Problems) -> None:
    if short:
        facts = {
            "tanggal": date_for_people(day, context.bahasa),
            "kurang": amount_for_people(short, context.bahasa),
        }
        peringatan.append(MasalahRiwayat("riwayat_kenaikan_kurang", post.tempat, facts))


def _regulation(day: int) -> str:
    found = regulation_on(day)
    return PERATURAN if found is None else found.id
