"""Periods of performance and the credit brought over: before the law or the post, not over yet, or counted twice."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from jenjang.core.angka_kredit.riwayat.masukan import Periode
from jenjang.core.angka_kredit.riwayat.periode import bulan_jenjang_lain, dikonversi_sejak
from jenjang.core.engine.dates import date_of
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.regulations import regulations
from jenjang.core.kinerja.predikat import PREDIKAT_KINERJA
from jenjang.core.penilaian.berkas import BerkasNilai, Integrasi, Masalah, Pegawai, PeriodeKinerja
from jenjang.core.penilaian.periksa.tanggal import tampil
from jenjang.core.penilaian.perorangan.konversi import kedudukan_berkas

KONVERSI = "permenpanrb-1-2023"
_BULAN_SETAHUN = 12


def masalah_predikat(periode: PeriodeKinerja, hari_ini: date, mulai_jabatan: date | None) -> Iterator[Masalah]:
    """Name what is wrong with one period; one whose months are not known was named by its reader."""
    asal = periode.asal
    yield from masalah_peringkat(periode)
    if periode.tahun is None or periode.bulan_mulai is None or periode.bulan_selesai is None:
        return
    if not periode.bulan:
        yield asal.masalah("bulan_selesai", "periode_terbalik")
        return
    sejak = date_of(regulations()[KONVERSI].sejak)
    if periode.tahun < sejak.year:
        yield asal.masalah("tahun", "predikat_sebelum_konversi", sejak=tampil(sejak))
    yield from periode_belum_selesai(periode, hari_ini, "bulan_selesai")
    if mulai_jabatan is not None and _akhir_bulan(periode.tahun, periode.bulan_mulai) < mulai_jabatan:
        yield asal.masalah("bulan_mulai", "predikat_sebelum_jabatan", mulai_jabatan=tampil(mulai_jabatan))


def periode_belum_selesai(periode: PeriodeKinerja, hari_ini: date, isian: str) -> Iterator[Masalah]:
    """Name a period, at a field, that cannot be converted yet: a full year from 15 December, others after their end."""
    if periode.tahun is None or not periode.bulan:
        return
    since = date_of(dikonversi_sejak(Periode(periode.tahun, periode.bulan[0], periode.bulan[-1], "")))
    if since > hari_ini:
        told: dict[str, str | int] = {"tahun": periode.tahun, "bulan": periode.bulan[-1], "sejak": tampil(since)}
        yield periode.asal.masalah(isian, "periode_belum_selesai", **told)


def masalah_peringkat(periode: PeriodeKinerja) -> Iterator[Masalah]:
    """Name a predicate that is not the one its own ratings of work result and behaviour yield."""
    told = (periode.hasil_kerja, periode.perilaku)
    if periode.predikat is None or None in told:
        return
    yielded = PREDIKAT_KINERJA.plan().run(dict(zip(("hasil_kerja", "perilaku"), told, strict=True)))["predikat"]
    if yielded != periode.predikat:
        facts = {"hasil_kerja": str(told[0]), "perilaku": str(told[1]), "seharusnya": str(yielded)}
        yield periode.asal.masalah("predikat", "predikat_bukan_dari_peringkat", **facts)


def mulai_predikat(pegawai: Pegawai, mulai_jabatan: date | None) -> date | None:
    """Give the day from which predicates count: that of the post, or of the CPNS months of a first appointment."""
    begun = pegawai.tmt_cpns
    if begun is None or mulai_jabatan is None:
        return mulai_jabatan
    rows = table_in_force("jenjang_pengangkatan_pertama", regulations()[KONVERSI].sejak).rows
    return min(begun, mulai_jabatan) if (pegawai.jenjang,) in rows else mulai_jabatan


def periode_bertumpuk(periods: Sequence[PeriodeKinerja]) -> Iterator[Masalah]:
    """Name each period that shares months with an earlier row.

    A whole year beside parts of it is no mistake: annual and periodic predicates both exist, and K06 chooses.
    """
    for at, each in enumerate(periods):
        for other in periods[:at]:
            mixed = (len(each.bulan) == _BULAN_SETAHUN) != (len(other.bulan) == _BULAN_SETAHUN)
            if each.tahun == other.tahun and not mixed and set(each.bulan) & set(other.bulan):
                yield each.asal.masalah("bulan_mulai", "periode_bertumpuk", baris=other.asal.baris)
                break


def masalah_ijazah(pegawai: Pegawai) -> Iterator[Masalah]:
    """Name a new degree told in part, and one whose title was recorded before this law (Pasal 37 ayat (2), (3))."""
    asal, day = pegawai.asal, pegawai.tanggal_pencantuman_gelar
    if pegawai.predikat_ijazah_baru is not None and day is None:
        yield asal.masalah("predikat_ijazah_baru", "ijazah_tanpa_pencantuman")
    elif pegawai.predikat_ijazah_baru is None and day is not None:
        yield asal.masalah("tanggal_pencantuman_gelar", "ijazah_tanpa_predikat")
    sejak = date_of(regulations()[KONVERSI].sejak)
    if day is not None and day < sejak:
        yield asal.masalah("tanggal_pencantuman_gelar", "ijazah_sebelum_konversi", sejak=tampil(sejak))


def predikat_jenjang_lain(berkas: BerkasNilai) -> Iterator[Masalah]:
    """Name each period of a jenjang not held in its months; nothing where the record does not tell the post (K04)."""
    if berkas.pegawai.jenjang is None or berkas.pegawai.golongan is None:
        return
    posts = kedudukan_berkas(berkas)
    for each in berkas.predikat:
        if each.tahun is None or not each.bulan or each.jenjang is None:
            continue
        told = Periode(each.tahun, each.bulan[0], each.bulan[-1], "", each.jenjang)
        month = bulan_jenjang_lain(told, posts)
        if month is not None:
            yield each.asal.masalah("jenjang", "predikat_jenjang_lain", bulan=month, tahun=each.tahun)


def masalah_integrasi(integrasi: Sequence[Integrasi], hari_ini: date) -> Iterator[Masalah]:
    """Name a second integration, since it enters once, and dates not yet come."""
    for at, each in enumerate(integrasi):
        if at > 0:
            yield each.asal.masalah("ak_lama", "integrasi_ganda", baris=integrasi[0].asal.baris)
        if each.tanggal is not None and each.tanggal > hari_ini:
            yield each.asal.masalah("tanggal", "tanggal_di_masa_depan", hari_ini=tampil(hari_ini))


def _akhir_bulan(tahun: int, bulan: int) -> date:
    return date(tahun, bulan, monthrange(tahun, bulan)[1])
