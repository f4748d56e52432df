"""Dates of a record: in the future, in the wrong order, before the post, or across a border of years or regulations."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from jenjang.core.engine.dates import date_of, number_of
from jenjang.core.engine.question import HOME
from jenjang.core.engine.regulations import regulation_on, regulations
from jenjang.core.penilaian.berkas import Kegiatan, Masalah, Pegawai, Riwayat

_SHOWN_SPANS = 4


def masalah_tanggal_kegiatan(kegiatan: Kegiatan, hari_ini: date, mulai_jabatan: date | None) -> Iterator[Masalah]:
    """Name the date problems of one claim; `mulai_jabatan` is the first day the file knows the person in the post."""
    mulai, selesai = kegiatan.tanggal_mulai, kegiatan.hari_terakhir
    asal = kegiatan.asal
    yield from _di_masa_depan(kegiatan, hari_ini)
    if mulai is None or selesai is None:
        return
    if selesai < mulai:
        yield asal.masalah("tanggal_selesai", "tanggal_terbalik", mulai=tampil(mulai), selesai=tampil(selesai))
        return
    yield from _rentang_terbelah(kegiatan, mulai, selesai)
    yield from _sebelum_peraturan(kegiatan, selesai)
    if mulai_jabatan is not None and mulai < mulai_jabatan:
        yield asal.masalah("tanggal_mulai", "tanggal_sebelum_jabatan", mulai_jabatan=tampil(mulai_jabatan))
    penugasan = kegiatan.penugasan_tanggal
    if penugasan is not None and mulai < penugasan <= hari_ini:
        yield asal.masalah("penugasan_tanggal", "penugasan_sesudah_pekerjaan", mulai=tampil(mulai))


def masalah_tanggal_pegawai(pegawai: Pegawai, riwayat: Sequence[Riwayat], hari_ini: date) -> Iterator[Masalah]:
    """Name the date problems of the person and of the changes within the file."""
    for isian in ("tanggal_lahir", "tmt_jenjang", "tmt_pangkat"):
        tanggal = getattr(pegawai, isian)
        if tanggal is not None and tanggal > hari_ini:
            yield pegawai.asal.masalah(isian, "tanggal_di_masa_depan", hari_ini=tampil(hari_ini))
    earlier: dict[date, Riwayat] = {}
    for perubahan in riwayat:
        tanggal = perubahan.tanggal
        if tanggal is None:
            continue
        if tanggal > hari_ini:
            yield perubahan.asal.masalah("tanggal", "tanggal_di_masa_depan", hari_ini=tampil(hari_ini))
        if tanggal in earlier:
            yield perubahan.asal.masalah("tanggal", "riwayat_ganda", baris=earlier[tanggal].asal.baris)
        earlier.setdefault(tanggal, perubahan)


def mulai_jabatan(pegawai: Pegawai, riwayat: Sequence[Riwayat]) -> date | None:
    """Give the first day on which the file knows the person in the post; None when it names none."""
    days = [pegawai.tmt_jenjang, *(perubahan.tanggal for perubahan in riwayat)]
    return min((day for day in days if day is not None), default=None) if pegawai.tmt_jenjang else None


def tampil(tanggal: date) -> str:
    """Write a date as offices type it: 05-01-2026."""
    return f"{tanggal.day:02d}-{tanggal.month:02d}-{tanggal.year:04d}"


def _di_masa_depan(kegiatan: Kegiatan, hari_ini: date) -> Iterator[Masalah]:
    for isian in ("tanggal_mulai", "tanggal_selesai", "penugasan_tanggal"):
        tanggal = getattr(kegiatan, isian)
        if tanggal is not None and tanggal > hari_ini:
            yield kegiatan.asal.masalah(isian, "tanggal_di_masa_depan", hari_ini=tampil(hari_ini))


def _sebelum_peraturan(kegiatan: Kegiatan, selesai: date) -> Iterator[Masalah]:
    """Name work that another regulation rates because this one was not yet in force (Pasal 58)."""
    home = regulations()[HOME]
    if selesai >= date_of(home.sejak):
        return
    rating = regulation_on(number_of(selesai))
    yield kegiatan.asal.masalah(
        "tanggal_mulai",
        "pekerjaan_peraturan_lain" if rating else "pekerjaan_sebelum_peraturan",
        peraturan=rating.nama if rating else "",
        ini=home.nama,
        sejak=tampil(date_of(home.sejak)),
    )


def _rentang_terbelah(kegiatan: Kegiatan, mulai: date, selesai: date) -> Iterator[Masalah]:
    borders = [
        (date_of(each.sejak), each.nama) for each in regulations().values() if mulai < date_of(each.sejak) <= selesai
    ]
    years = [date(year, 1, 1) for year in range(mulai.year + 1, selesai.year + 1)]
    cuts = sorted({day for day, _ in borders} | set(years))
    if not cuts:
        return
    pembagian = _spans(mulai, selesai, cuts)
    asal = kegiatan.asal
    if years:
        yield asal.masalah("tanggal_selesai", "rentang_lintas_tahun", pembagian=pembagian)
    else:
        day, nama = borders[0]
        yield asal.masalah(
            "tanggal_selesai",
            "rentang_lintas_peraturan",
            tanggal=tampil(day),
            peraturan=nama,
            pembagian=pembagian,
        )


def _spans(mulai: date, selesai: date, cuts: Sequence[date]) -> str:
    starts = [mulai, *cuts]
    ends = [*(cut - timedelta(days=1) for cut in cuts), selesai]
    spans = [
        tampil(first) if first == last else f"{tampil(first)} s.d. {tampil(last)}"
        for first, last in zip(starts, ends, strict=True)
    ]
    if len(spans) > _SHOWN_SPANS:
        spans[_SHOWN_SPANS - 1 :] = ["…"]
    return "; ".join(spans)
