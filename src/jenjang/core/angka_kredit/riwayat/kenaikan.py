"""What a new pangkat or jenjang does to both accounts (K02; PermenPANRB 33/2020 R08, R11)."""

from collections.abc import Iterator
from typing import Final

from jenjang.core.angka_kredit.konversi.golongan import golongan_jenjang
from jenjang.core.angka_kredit.konversi.penetapan import NAIK_JENJANG, NAIK_PANGKAT
from jenjang.core.angka_kredit.riwayat.akun import Akun
from jenjang.core.angka_kredit.riwayat.masukan import BarisRiwayat, Kedudukan, MasalahRiwayat
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.answer import Answer, answer_of
from jenjang.core.engine.dates import date_for_people
from jenjang.core.engine.question import Context
from jenjang.core.engine.regulations import regulation_on, regulations
from jenjang.core.engine.unknown import UNKNOWN
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
    elif (kode := bukan_kenaikan(before.jenjang, post.jenjang)) is None:
        yield from _jenjang(akun, before, post, context, masalah, peringatan)
    else:
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


def bukan_kenaikan(dari: str, ke: str) -> str | None:
    """Give the code of why a change of jenjang is no rise that carries credit; None where it is one."""
    following = jenjang_berikut(dari)
    if following == ke:
        return None
    return "riwayat_tanpa_minimal_jenjang" if following is None else "riwayat_bukan_satu_tingkat"


def _pangkat(
    akun: Akun, before: Kedudukan, post: Kedudukan, context: Context, masalah: Problems, peringatan: Problems
) -> Iterator[BarisRiwayat]:
    day, answer = post.sejak or 0, None
    inside, came_from_inside = ((each.jenjang, each.golongan) in langkah() for each in (post, before))
    if not inside and came_from_inside:
        above = GOLONGAN.index(post.golongan) > GOLONGAN.index(golongan_jenjang(post.jenjang)[-1])
        kode = "riwayat_pangkat_tanpa_lowongan" if above else "riwayat_golongan_salah"
        masalah.append(MasalahRiwayat(kode, post.tempat, {"golongan": post.golongan, "jenjang": post.jenjang}))
        akun.set(None, None)
    elif came_from_inside:
        answer = _spent(akun, before, post, context, peringatan)
    # From a golongan below the jenjang the pangkat follows with the same credit: nothing is spent.
    read = "" if answer else _read(day, "R12")
    yield akun.row(day, _regulation(day), "kenaikan_pangkat", jawaban=answer, tempat=post.tempat, penafsiran=read)


def _spent(akun: Akun, before: Kedudukan, post: Kedudukan, context: Context, peringatan: Problems) -> Answer | None:
    """Take what a rise of pangkat needs off the account per golongan; the account per jenjang goes on.

    What the new golongan is worth stays in the latter as AK Dasar.
    """
    day, saldo = post.sejak or 0, akun.saldo_golongan
    if saldo is None:
        return None
    if day < regulations()[PERATURAN].sejak:
        need = _butir_need(before)
        _say_short(max(need - saldo, 0), day, post, context, peringatan)
        akun.set(max(saldo - need, 0), akun.saldo_jenjang)
        return None
    plan = NAIK_PANGKAT.plan(readings=context.penafsiran, kantor=context.nilai_kantor)
    run = plan.run({"jenjang": post.jenjang, "saldo_golongan": saldo})
    _say_short(run["kurang_saat_naik"], day, post, context, peringatan)
    akun.set(run["sisa_dibawa"], akun.saldo_jenjang)
    return answer_of(run, ("sisa_dibawa", "kurang_saat_naik"), context.bahasa)


def _jenjang(
    akun: Akun, before: Kedudukan, post: Kedudukan, context: Context, masalah: Problems, peringatan: Problems
) -> Iterator[BarisRiwayat]:
    """A rise of jenjang: credit starts at zero, and what exceeded the minimum is left behind."""
    day = post.sejak or 0
    gap = GOLONGAN.index(golongan_jenjang(post.jenjang)[0]) - GOLONGAN.index(post.golongan)
    if gap > 1 or ((post.jenjang, post.golongan) not in langkah() and gap <= 0 and not _from_iv_a(before, post)):
        facts = {"golongan": post.golongan, "jenjang": post.jenjang}
        masalah.append(MasalahRiwayat("riwayat_golongan_salah", post.tempat, facts))
    if day < regulations()[PERATURAN].sejak:
        left = 0 if akun.saldo_golongan is None else akun.saldo_golongan - _butir_need(before)
        short, lost, start, answer = max(-left, 0), max(left, 0), 0, None
    else:
        short, lost, start, answer = _begun_anew(akun, before, post, context)
    _say_short(short, day, post, context, peringatan)
    akun.set(start, start)
    yield akun.row(
        *(day, _regulation(day), "kenaikan_jenjang", start),
        hilang=lost,
        jawaban=answer,
        tempat=post.tempat,
        penafsiran=_read(day, "R11"),
    )


def _begun_anew(
    akun: Akun, before: Kedudukan, post: Kedudukan, context: Context
) -> tuple[int, int, int, Answer | None]:
    """Give what was short, what is lost, what the new jenjang starts with, and the decision."""
    plan = NAIK_JENJANG.plan(readings=context.penafsiran, kantor=context.nilai_kantor)
    saldo = UNKNOWN if akun.saldo_jenjang is None else akun.saldo_jenjang
    run = plan.run({"jenjang": before.jenjang, "saldo_jenjang": saldo, "dari_iv_a": _from_iv_a(before, post)})
    if akun.saldo_jenjang is None:
        return 0, 0, run["awal_jenjang"], None
    answer = answer_of(run, ("kelebihan_hilang", "kurang_saat_naik", "awal_jenjang"), context.bahasa)
    return run["kurang_saat_naik"], run["kelebihan_hilang"], run["awal_jenjang"], answer


def _from_iv_a(before: Kedudukan, post: Kedudukan) -> bool:
    """Whether an Ahli Pertama with IV/a becomes Ahli Muda, for which the annex gives a credit of its own."""
    return (before.jenjang, before.golongan, post.jenjang) == (KEAHLIAN[0], "IV/a", KEAHLIAN[1])


def _read(day: int, of_butir: str) -> str:
    """Name the reading on what is carried or lost, by the regulation of the day."""
    return of_butir if day < regulations()[PERATURAN].sejak else "K02"


def _butir_need(before: Kedudukan) -> int:
    """Give the figure of a golongan under PermenPANRB 33/2020 (Lampiran IV-VIII)."""
    return int(tabel_langkah("angka_kredit")().rows[(before.jenjang, before.golongan)])


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
