"""What came of a run, on the screen: the result first, then the problems, then the sums asked for."""

from typing import Any, Final

import typer
from rich import box
from rich.console import Console
from rich.table import Table

from jenjang.cli.bahasa import kalimat
from jenjang.cli.layar import cetak, teks
from jenjang.cli.massal.angka import bilangan
from jenjang.core.engine.amounts import PER_UNIT
from jenjang.core.engine.confirmation import nama_angka
from jenjang.core.engine.dates import next_day
from jenjang.core.engine.regulations import regulation_on, regulations
from jenjang.core.penilaian.massal.kolom import PERATURAN
from jenjang.core.penilaian.massal.rekap import KELOMPOK
from jenjang.surat.kinerja.ratings import parse_predikat
from jenjang.surat.massal.jalankan import Permintaan, Ringkasan, nama_samping
from jenjang.surat.nilai.problems import CellProblem

_BERSEBAB: Final = frozenset(
    {
        *("predikat_tidak_dikenal", "bulan_tidak_sah", "predikat_sebelum_berlaku", "sesudah_berlaku"),
        *("butir_dan_predikat", "jenjang_tidak_dikenal", "jenjang_tidak_sesuai", "jenjang_tanpa_minimal"),
        *("bulan_melebihi_setahun", "periodik_dan_tahunan", "predikat_sebelum_jabatan", "tahun_tidak_sah"),
    }
)
_KREDIT: Final = ("capaian", "target")
_REKAP: Final = (
    *("pegawai", "dinilai", "capaian", "target", "target_terpenuhi"),
    *("memenuhi", "belum_diketahui", "menunggu"),
)


def tampilkan(permintaan: Permintaan, ringkasan: Ringkasan, bahasa: str) -> None:
    """Show a run that ended well; what bears on the whole of it goes to the error stream."""
    _catat_peraturan_lain(ringkasan, bahasa)
    cetak(lambda console: _tampilkan(console, permintaan, ringkasan, bahasa))


def _tampilkan(console: Console, permintaan: Permintaan, ringkasan: Ringkasan, bahasa: str) -> None:
    counts = {name: bilangan(getattr(ringkasan, name), bahasa) for name in ("pegawai", "baris", "memenuhi")}
    console.print(teks(kalimat("massal_selesai", bahasa, hasil=permintaan.hasil, **counts), "bold"))
    if ringkasan.masalah:
        banyak = bilangan(sum(ringkasan.masalah.values()), bahasa)
        berkas = nama_samping(permintaan.hasil, "masalah")
        console.print(teks(kalimat("massal_ada_masalah", bahasa, banyak=banyak, berkas=berkas)))
        console.print(_masalah(ringkasan, bahasa))
        for text in (*_sebab(ringkasan, bahasa), *_saran(ringkasan, bahasa)):
            console.print(teks(text))
    else:
        console.print(teks(kalimat("massal_tanpa_masalah", bahasa)))
    if ringkasan.rekap:
        console.print()
        console.print(_rekap(str(permintaan.rekap), ringkasan.rekap, bahasa))
    if catatan := _catatan_konfirmasi(ringkasan, bahasa):
        console.print()
        console.print(teks(catatan))


def _sebab(ringkasan: Ringkasan, bahasa: str) -> list[str]:
    """Say why periods of the kinds found cannot count, and what to do."""
    found = dict.fromkeys(jenis for _, jenis in ringkasan.masalah)
    return [kalimat(f"massal_sebab_{jenis}", bahasa, jenis=jenis) for jenis in found if jenis in _BERSEBAB]


def _saran(ringkasan: Ringkasan, bahasa: str) -> list[str]:
    """Suggest what unknown wordings may mean; nothing is guessed."""
    return [
        kalimat("massal_saran_predikat", bahasa, nilai=nilai, banyak=bilangan(banyak, bahasa), saran=saran)
        for nilai, banyak in ringkasan.predikat_asing.items()
        if (saran := _serupa(nilai))
    ]


def _serupa(nilai: str) -> str | None:
    """Give what a workbook would take for it or suggest; None where it resembles no predicate."""
    try:
        return parse_predikat(nilai)
    except CellProblem as problem:
        saran = problem.isi.get("saran")
        return None if saran is None else str(saran)


def _catatan_konfirmasi(ringkasan: Ringkasan, bahasa: str) -> str | None:
    """Name the tables of which the results use figures that nobody has confirmed."""
    open_tables = dict.fromkeys(each.nama for each in ringkasan.bertanda if not each.mark.is_confirmed)
    if not open_tables:
        return None
    told = ", ".join(nama_angka(name, bahasa) for name in open_tables)
    return kalimat("massal_belum_dikonfirmasi", bahasa, nilai=told)


def _catat_peraturan_lain(ringkasan: Ringkasan, bahasa: str) -> None:
    """Say that another regulation rates the last years, as a single question does."""
    end = regulations()[PERATURAN].sampai
    if ringkasan.berpredikat:
        return
    if end is None or ringkasan.tahun_terakhir is None or ringkasan.tahun_terakhir <= end // 10000:
        return
    later = regulation_on(next_day(end))
    if later is not None:
        tahun = next_day(end) // 10000
        typer.echo(kalimat("massal_tahun_peraturan_lain", bahasa, tahun=tahun, peraturan=later.nama), err=True)


def _masalah(ringkasan: Ringkasan, bahasa: str) -> Table:
    table = _table()
    table.add_column(kalimat("massal_kepala_sumber", bahasa))
    table.add_column(kalimat("massal_kepala_jenis", bahasa))
    table.add_column(kalimat("massal_kepala_banyak", bahasa), justify="right")
    for (sumber, jenis), banyak in ringkasan.masalah.items():
        table.add_row(teks(sumber), teks(jenis), teks(bilangan(banyak, bahasa)))
    return table


def _rekap(kolom: str, rows: list[dict[str, Any]], bahasa: str) -> Table:
    table = _table()
    table.add_column(teks(kolom))
    for name in _REKAP:
        table.add_column(kalimat(f"massal_rekap_{name}", bahasa), justify="right")
    for row in rows:
        # A nation's credit is read in whole units.
        whole = {name: row[name] // PER_UNIT if name in _KREDIT else row[name] for name in _REKAP}
        cells = [bilangan(value, bahasa) for value in whole.values()]
        table.add_row(teks("-" if row[KELOMPOK] is None else str(row[KELOMPOK])), *map(teks, cells))
    return table


def _table() -> Table:
    return Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
