"""The next pangkat and jenjang since 2023: credit followed from what is on record, and the conditions beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from jenjang.core.angka_kredit.konversi.golongan import golongan_jenjang
from jenjang.core.angka_kredit.riwayat.langkah import LangkahBerikut, langkah_pada
from jenjang.core.angka_kredit.riwayat.masukan import IntegrasiTercatat, Kedudukan, MasukanRiwayat, Periode
from jenjang.core.angka_kredit.riwayat.periode import dikonversi_sejak
from jenjang.core.angka_kredit.riwayat.susun import susun_riwayat
from jenjang.core.engine.dates import number_of
from jenjang.core.engine.question import Context
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.words import sentence
from jenjang.core.karier.sejak_2023.keputusan import SyaratLain, syarat_jenjang, syarat_pangkat
from jenjang.core.kepegawaian.pangkat import pangkat_dan_golongan
from jenjang.core.penilaian.perorangan.seumur import SeumurJabatan
from jenjang.surat.perhitungan.langkah_tampil import LangkahTampil
from jenjang.surat.perhitungan.seumur_tampil import SeumurTampil, judul_kolom, susun_seumur
from jenjang.web.pegawai.langkah.bentuk import Berikutnya, Syarat, Tujuan, keadaan
from jenjang.web.pegawai.langkah.kinerja import predikat_dua_tahun
from jenjang.web.pegawai.langkah.lowongan import dengan_lowongan, lowongan_jenjang
from jenjang.web.pegawai.models import NilaiKinerja, Pegawai
from jenjang.web.tampilan.bentuk import SATUAN_KREDIT, bahasa, kredit

PERATURAN = "permenpanrb-1-2023"
# The condition that the decree of the Menteri answers.
LOWONGAN = "ada_lowongan_jenjang"
# What credit alone leaves unchecked, and this page checks.
DIPERIKSA_DI_SINI = ("syarat_pangkat_di_luar_kredit", "syarat_jenjang_di_luar_kredit", "syarat_magister")


def langkah_konversi(pegawai: Pegawai, pangkat: Sequence[Any], jabatan: Sequence[Any], hari: date) -> Berikutnya:
    """Give both steps of a person on a day since 2023; credit is not known where its beginning is not on record."""
    posts = kedudukan(pangkat, jabatan, hari)
    if not posts:
        return Berikutnya(sebab=_("Pangkat belum dicatat sejak awal jabatan ini."))
    ratings = list(NilaiKinerja.objects.filter(pegawai=pegawai, masa__startswith__lte=hari).order_by("masa"))
    context = Context(bahasa())
    told = _masukan(pegawai, posts, ratings, jabatan, hari)
    known = _awal_tercatat(told, jabatan)
    history = susun_riwayat(told, context)
    step = langkah_pada(history, number_of(hari), context)
    if not known:
        step = replace(step, jawaban=None)
    shown = susun_seumur(SeumurJabatan(history, step, hari), bahasa())
    checked = {sentence(each, bahasa()) for each in DIPERIKSA_DI_SINI}
    notes = tuple(each for each in shown.catatan if each not in checked)
    if not known:
        notes = (_belum_tercatat(told), *notes)
    return Berikutnya(
        tujuan=tuple(_tujuan(pegawai, step, shown, pangkat, jabatan, ratings, hari)),
        sebab="" if step.pangkat or step.jenjang else _("Pangkat dan jenjang ini yang tertinggi dalam kategorinya."),
        penjelasan=notes,
        riwayat=shown if known else None,
        kolom=tuple(judul_kolom(bahasa())),
    )


def kedudukan(pangkat: Sequence[Any], jabatan: Sequence[Any], hari: date) -> tuple[Kedudukan, ...]:
    """Give the posts as Pekerja Sosial up to a day, without a break, from the one held when the law of 2023 began.

    A day before the first pangkat on record says nothing.
    """
    held: list[Kedudukan] = []
    days = sorted({row.tmt for row in (*pangkat, *jabatan) if row.tmt <= hari})
    for day in days:
        post, rank = (next((row for row in rows if _berlaku(row, day)), None) for rows in (jabatan, pangkat))
        if post is None or not post.jenjang:
            held = []
        elif rank is not None:
            found = Kedudukan(number_of(day), post.jenjang, rank.golongan)
            if not held or (held[-1].jenjang, held[-1].golongan) != (found.jenjang, found.golongan):
                held.append(found)
    begins = regulations()[PERATURAN].sejak
    earlier = sum((each.sejak or 0) < begins for each in held)
    return tuple(held[max(earlier - 1, 0) :])


def periode(row: NilaiKinerja, mulai: int) -> Iterator[Periode]:
    """Give the whole months of a rating by year, from the month (yyyymm) of the first post on."""
    last = row.masa.upper - timedelta(days=1)
    first_month = row.masa.lower.year * 12 + row.masa.lower.month - 1 + (row.masa.lower.day > 1)
    end_month = row.masa.upper.year * 12 + row.masa.upper.month - 1
    first_month = max(first_month, mulai // 100 * 12 + mulai % 100 - 1)
    for year in range(row.masa.lower.year, last.year + 1):
        months = range(max(first_month, year * 12), min(end_month, year * 12 + 12))
        if months:
            yield Periode(year, months[0] % 12 + 1, months[-1] % 12 + 1, row.predikat)


def _berlaku(row: Any, day: date) -> bool:
    return bool(row.tmt <= day and (row.akhir is None or day < row.akhir))


def _masukan(
    pegawai: Pegawai,
    posts: tuple[Kedudukan, ...],
    ratings: Sequence[NilaiKinerja],
    jabatan: Sequence[Any],
    hari: date,
) -> MasukanRiwayat:
    begins = max(posts[0].sejak or 0, regulations()[PERATURAN].sejak)
    cpns = _tmt_cpns(pegawai, posts, jabatan)
    first_month = min(begins, cpns or begins) // 100
    first_month = max(first_month, regulations()[PERATURAN].sejak // 100)
    return MasukanRiwayat(
        kedudukan=posts,
        integrasi=tuple(
            IntegrasiTercatat(
                each.metode,
                _satuan(each.ak_lama),
                pengembangan_profesi=_satuan(each.pengembangan_profesi),
                penunjang=_satuan(each.penunjang),
            )
            for each in pegawai.riwayat_pakintegrasi.all()
        ),
        predikat=tuple(
            each for row in ratings for each in periode(row, first_month) if dikonversi_sejak(each) <= number_of(hari)
        ),
        tmt_cpns=cpns,
    )


def _tmt_cpns(pegawai: Pegawai, posts: tuple[Kedudukan, ...], jabatan: Sequence[Any]) -> int | None:
    """Give the day as CPNS where this post was the first appointment since 2023: its months count too."""
    appointed = posts[0].sejak or 0
    other = any(not row.jenjang for row in jabatan)
    if pegawai.tmt_cpns is None or appointed < regulations()[PERATURAN].sejak or other:
        return None
    return number_of(pegawai.tmt_cpns)


def _satuan(angka: Decimal) -> int:
    return int(angka * SATUAN_KREDIT)


def _awal_tercatat(told: MasukanRiwayat, jabatan: Sequence[Any]) -> bool:
    """Whether the account has a beginning: an integration, or a first post since 2023.

    What a person brings to a post taken up again stands in papers that are not on record here.
    """
    begun = told.kedudukan[0].sejak or 0
    if begun < regulations()[PERATURAN].sejak:
        return bool(told.integrasi)
    return not any(row.jenjang and number_of(row.tmt) < begun for row in jabatan)


def _belum_tercatat(told: MasukanRiwayat) -> str:
    if (told.kedudukan[0].sejak or 0) >= regulations()[PERATURAN].sejak:
        return _("Angka kredit saat diangkat kembali dalam jabatan ini belum tercatat.")
    return _(
        "Angka kredit sampai dengan 31 Desember 2022 belum tercatat. Catat PAK integrasi di bawah; sesudah itu angka"
        " kredit dihitung dari predikat kinerja."
    )


def _tujuan(
    pegawai: Pegawai,
    step: LangkahBerikut,
    shown: SeumurTampil,
    pangkat: Sequence[Any],
    jabatan: Sequence[Any],
    ratings: Sequence[NilaiKinerja],
    hari: date,
) -> Iterator[Tujuan]:
    held = step.kedudukan
    post = next(row for row in jabatan if _berlaku(row, hari))
    degree = pegawai.riwayat_pendidikan.first()
    rank = next((row for row in pangkat if _berlaku(row, hari)), None)
    latest = predikat_dua_tahun(ratings, hari)
    if step.pangkat:
        data: dict[str, Any] = {"hari_usul": number_of(hari), **({"tmt_pangkat": number_of(rank.tmt)} if rank else {})}
        data |= dict(zip(("predikat_sebelumnya", "predikat_terakhir"), latest, strict=True)) if latest else {}
        ke = pangkat_dan_golongan(step.pangkat)
        yield _satu(_("Naik pangkat ke %(ke)s") % {"ke": ke}, shown.pangkat, syarat_pangkat(data, bahasa()))
    if step.jenjang:
        data = {"jenjang": held.jenjang, "lulus_uji": _lulus_uji(pegawai, step.jenjang, hari)}
        data |= {"pendidikan": degree.tingkat} if degree else {}
        vacant = lowongan_jenjang(post, step.jenjang, hari)
        data |= {"ada_lowongan": vacant.jumlah > 0} if vacant else {}
        ke = f"{step.jenjang} ({golongan_jenjang(step.jenjang)[0]})"
        found = _satu(_("Naik jenjang ke %(ke)s") % {"ke": ke}, shown.jenjang, syarat_jenjang(data, bahasa()))
        yield replace(
            found,
            syarat=tuple(
                dengan_lowongan(each, vacant, post, step.jenjang) if each.kode == LOWONGAN else each
                for each in found.syarat
            ),
        )


def _lulus_uji(pegawai: Pegawai, jenjang: str, hari: date) -> bool:
    passed = pegawai.riwayat_ujikompetensi.filter(jenjang=jenjang, lulus=True, tanggal__lte=hari)
    return any(each.berlaku_sampai is None or hari <= each.berlaku_sampai for each in passed)


def _satu(judul: str, tampil: LangkahTampil | None, lain: Sequence[SyaratLain]) -> Tujuan:
    others = [
        Syarat(each.kalimat, keadaan(each.terpenuhi), each.keterangan, "; ".join(each.dasar), kode=each.kode)
        for each in lain
    ]
    name = _("Angka kredit mencapai minimal")
    if tampil is None or tampil.ke is None:
        unknown = Syarat(name, keadaan(None), _("belum dapat dihitung"), regulations()[PERATURAN].nama)
        return Tujuan(f"{judul}.", (unknown, *others))
    credit = Syarat(name, keadaan(tampil.jumlah >= tampil.dibutuhkan), "", "; ".join(tampil.dasar))
    if not tampil.dibutuhkan:
        # The pangkat follows the jenjang with the same credit: nothing is reached, nothing is short.
        return Tujuan(tampil.kalimat, (credit, *others))
    told = {"judul": judul, "nilai": kredit(tampil.jumlah), "minimal": kredit(tampil.dibutuhkan)}
    amounts = (Decimal(each) / SATUAN_KREDIT for each in (tampil.jumlah, tampil.dibutuhkan))
    return Tujuan(_("%(judul)s: %(nilai)s dari %(minimal)s angka kredit.") % told, (credit, *others), *amounts)
