"""The paper Konversi: the predicate of one period and the credit it yields."""

from collections.abc import Sequence
from datetime import date

from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.angka_kredit.riwayat.periode import dikonversi_sejak, tahunan_dan_periodik
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.dates import date_for_people
from jenjang.core.engine.question import Context
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.konversi import PeriodeDikonversi, konversi_berkas, susun_periode
from jenjang.core.penilaian.perorangan.penetapan import AKHIR_BUTIR
from jenjang.core.penilaian.perorangan.riwayat import pada as held_on
from jenjang.core.penilaian.perorangan.riwayat import susun_kedudukan
from jenjang.surat.pak.bingkai import Isi, Masa, bingkai
from jenjang.surat.pak.catatan import catatan
from jenjang.surat.pak.naskah import BagianPak, JenisPak, Pak
from jenjang.surat.pak.tabel import susun_tabel
from jenjang.surat.perhitungan.waktu import akhir_bulan

KOLOM = ("predikat", "persentase", "koefisien", "angka_kredit")
_LEBAR = (34, 20, 22, 24)


def susun_konversi(berkas: BerkasNilai, context: Context, pada: date, tahun: int | None = None) -> Sequence[Pak]:
    """Lay out a paper for each period that could be converted on a day, of one year if named. Raises Refusal."""
    periods = konversi_berkas(berkas, context, pada)
    lain = penafsiran_periode(berkas, context)
    first = periods[0] if periods and _mulai_dari_nol(berkas) else None
    return [
        _paper(berkas, each, context, lain, pertama=each is first)
        for each in periods
        if tahun is None or each.tahun == tahun
    ]


def _mulai_dari_nol(berkas: BerkasNilai) -> bool:
    """Whether the record tells that credit began in it: a post taken since 2023, and nothing brought to it."""
    orang = berkas.pegawai
    begun = susun_kedudukan(berkas)[0].sejak
    brought = (berkas.integrasi, berkas.kegiatan, orang.saldo_awal, orang.ak_jf_lama, orang.ak_penyesuaian)
    return begun is not None and begun > AKHIR_BUTIR and not any(brought)


def masa(periods: Sequence[PeriodeDikonversi]) -> Masa:
    """Give first and last (year, month) of periods in order."""
    first, last = periods[0].periode, periods[-1].periode
    return (first.tahun, first.bulan_mulai), (last.tahun, last.bulan_selesai)


def penafsiran_periode(berkas: BerkasNilai, context: Context) -> list[str]:
    """Say which predicate governs where annual and periodic ones stand side by side (K06)."""
    if not tahunan_dan_periodik(susun_periode(berkas.predikat, context)):
        return []
    by_month = context.penafsiran.get("K06") == "b"
    return [sentence("pak_periode_bulanan" if by_month else "pak_periode_tahunan", context.bahasa)]


def sel_konversi(each: PeriodeDikonversi, bahasa: str) -> list[str]:
    """Write predicate, percentage, coefficient and credit of a period."""
    return [
        sentence(f"pak_predikat_{each.periode.predikat.replace(' ', '_')}", bahasa),
        f"{each.persentase}%",
        amount_for_people(each.koefisien, bahasa),
        amount_for_people(each.ak, bahasa),
    ]


def _paper(
    berkas: BerkasNilai, each: PeriodeDikonversi, context: Context, lain: Sequence[str], *, pertama: bool
) -> Pak:
    bahasa = context.bahasa
    span = masa([each])
    day = akhir_bulan(*span[1])
    golongan = held_on(susun_kedudukan(berkas), day).golongan or None
    table = susun_tabel(KOLOM, _LEBAR, [sel_konversi(each, bahasa)], bahasa)
    isi = Isi(
        jenis=JenisPak.KONVERSI,
        jenjang=each.jenjang,
        golongan=golongan,
        masa=span,
        bagian=[BagianPak(sentence("pak_bagian_konversi", bahasa), table)],
        kalimat=[_hitungan(each, bahasa)],
        catatan=catatan(
            [each.jawaban], context, sentence("pak_akun_periode", bahasa), [*lain, *_tanggal_setahun(each, bahasa)]
        ),
        kredit_baru=each.ak,
        sampai=day,
        pertama=pertama,
    )
    return bingkai(berkas, isi, context)


def _tanggal_setahun(each: PeriodeDikonversi, bahasa: str) -> list[str]:
    """Say from which day a full year's paper may be dated: its date stays open until it is signed."""
    if len(each.periode.bulan) < BULAN_SETAHUN:
        return []
    day = date_for_people(dikonversi_sejak(each.periode), bahasa)
    return [sentence("pak_tanggal_setahun", bahasa, tanggal=day)]


def _hitungan(each: PeriodeDikonversi, bahasa: str) -> str:
    """Say how the credit was reckoned: months of the year x percentage x coefficient."""
    return sentence(
        "pak_hitungan",
        bahasa,
        bulan=len(each.periode.bulan),
        setahun=BULAN_SETAHUN,
        persentase=each.persentase,
        koefisien=amount_for_people(each.koefisien, bahasa),
        ak=amount_for_people(each.ak, bahasa),
    )
