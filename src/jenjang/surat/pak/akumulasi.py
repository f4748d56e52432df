"""The paper Akumulasi: every period of the jenjang with its credit, and their sum."""

from collections.abc import Sequence
from datetime import date

from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.question import Context
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.konversi import PeriodeDikonversi, konversi_berkas
from jenjang.core.penilaian.perorangan.riwayat import pada as held_on
from jenjang.core.penilaian.perorangan.riwayat import susun_kedudukan
from jenjang.surat.keputusan.tulis.naskah import Rata, Sel, Tabel
from jenjang.surat.pak.bingkai import Isi, bingkai
from jenjang.surat.pak.catatan import catatan
from jenjang.surat.pak.konversi import masa, penafsiran_periode, sel_konversi
from jenjang.surat.pak.naskah import BagianPak, JenisPak, Pak
from jenjang.surat.pak.tabel import bulan_tampil, susun_tabel
from jenjang.surat.perhitungan.angka import kolom_angka
from jenjang.surat.perhitungan.waktu import akhir_bulan

KOLOM = ("tahun", "periodik", "predikat", "persentase", "koefisien", "angka_kredit")
_LEBAR = (11, 27, 22, 14, 13, 15)


def susun_akumulasi(berkas: BerkasNilai, context: Context, pada: date, tahun: int | None = None) -> Sequence[Pak]:
    """Lay out the periods of the jenjang held on a day, up to the end of a year where it is named. Raises Refusal."""
    held = held_on(susun_kedudukan(berkas), pada)
    periods = [
        each
        for each in konversi_berkas(berkas, context, pada)
        if each.jenjang == held.jenjang and (tahun is None or each.tahun <= tahun)
    ]
    if not periods:
        return []
    bahasa = context.bahasa
    total = sum(each.ak for each in periods)
    span = masa(periods)
    isi = Isi(
        jenis=JenisPak.AKUMULASI,
        jenjang=held.jenjang,
        golongan=held.golongan or None,
        masa=span,
        bagian=[BagianPak(sentence("pak_bagian_akumulasi", bahasa), _table(periods, total, bahasa))],
        kalimat=[sentence("pak_jumlah_akumulasi", bahasa, jumlah=amount_for_people(total, bahasa))],
        catatan=catatan(
            [each.jawaban for each in periods],
            context,
            sentence("pak_akun_akumulasi", bahasa, jenjang=held.jenjang),
            penafsiran_periode(berkas, context),
        ),
        kredit_baru=total,
        sampai=akhir_bulan(*span[1]),
    )
    return [bingkai(berkas, isi, context)]


def _table(periods: Sequence[PeriodeDikonversi], total: int, bahasa: str) -> Tabel:
    credit = kolom_angka([*(each.ak for each in periods), total], bahasa)
    rows = []
    for each, text in zip(periods, credit, strict=False):
        months = bulan_tampil(each.periode.bulan_mulai, each.periode.bulan_selesai, bahasa)
        rows.append([str(each.tahun), months, *sel_konversi(each, bahasa)[:3], text])
    foot = (
        Sel(sentence("pak_jumlah", bahasa), rata=Rata.TENGAH, rentang=len(KOLOM) - 1, tebal=True),
        Sel(credit[-1], rata=Rata.KANAN, tebal=True),
    )
    return susun_tabel(KOLOM, _LEBAR, rows, bahasa, kiri=3, kaki=[foot])
