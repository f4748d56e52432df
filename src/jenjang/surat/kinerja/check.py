"""What of an export can be used: rows passed over are remarked, rows that contradict each other are problems."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from jenjang.core.angka_kredit.konversi.konversi import KONVERSI as KONVERSI_PREDIKAT
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.dates import date_of
from jenjang.core.engine.regulations import regulations
from jenjang.core.penilaian.berkas import Masalah, Pegawai, PeriodeKinerja
from jenjang.core.penilaian.periksa.nip import masalah_nip
from jenjang.core.penilaian.periksa.predikat import (
    KONVERSI,
    masalah_peringkat,
    periode_belum_selesai,
    periode_bertumpuk,
)
from jenjang.surat.kinerja.record import BarisKinerja, EksporKinerja, Penugasan
from jenjang.surat.kinerja.rows import is_pekerja_sosial


def saring(ekspor: EksporKinerja, hari_ini: date) -> EksporKinerja:
    """Give the export with the usable rows only, the problems of all rows and why the others were left out."""
    masalah, catatan = list(ekspor.masalah), list(ekspor.catatan)
    sound: list[BarisKinerja] = []
    named = {(each.lembar, each.baris) for each in masalah}
    for row in ekspor.baris:
        if remark := _dilewati(row):
            catatan.append(remark)
            # What is wrong with a row that is not used need not be mended.
            masalah = [each for each in masalah if (each.lembar, each.baris) != (row.asal.lembar, row.asal.baris)]
            continue
        own = list(_masalah(row, hari_ini))
        masalah += own
        if not own and (row.asal.lembar, row.asal.baris) not in named:
            sound.append(row)
    usable = list(_tanpa_tumpukan(list(_tanpa_kembar(sound, masalah, catatan)), masalah))
    catatan += _hanya_merangkap(ekspor.baris, sound)
    catatan += [remark for row in usable for remark in _angka_kredit_lain(row)]
    order = {each.asal.lembar: place for place, each in enumerate(ekspor.baris)}
    return replace(
        ekspor,
        baris=tuple(usable),
        masalah=tuple(sorted(masalah, key=lambda each: (order.get(each.lembar, -1), each.baris))),
        catatan=tuple(sorted(catatan, key=lambda each: (order.get(each.lembar, -1), each.baris))),
    )


def _dilewati(row: BarisKinerja) -> Masalah | None:
    """Say why a row is no predicate of a Pekerja Sosial under the law since 2023; None where it is one."""
    if row.penugasan is not Penugasan.DEFINITIF:
        return row.asal.masalah("jabatan", "baris_merangkap", penugasan=row.penugasan.value)
    if row.jabatan and not is_pekerja_sosial(row.jabatan):
        return row.asal.masalah("jabatan", "baris_jabatan_lain", jabatan=row.jabatan)
    sejak = date_of(regulations()[KONVERSI].sejak)
    if row.periode and row.periode.tahun is not None and row.periode.tahun < sejak.year:
        return row.asal.masalah("tahun", "baris_sebelum_konversi", tahun=row.periode.tahun)
    return None


def _masalah(row: BarisKinerja, hari_ini: date) -> Iterator[Masalah]:
    if row.nip is not None:
        yield from masalah_nip(Pegawai(asal=row.asal, nip=row.nip), hari_ini)
    each = row.periode
    if each is not None:
        yield from masalah_peringkat(each)
        yield from periode_belum_selesai(each, hari_ini, _isian(row))


def _tanpa_kembar(
    rows: Sequence[BarisKinerja], masalah: list[Masalah], catatan: list[Masalah]
) -> Iterator[BarisKinerja]:
    """Give each person's months once: the same row again is remarked, another rating for them is a problem."""
    first: dict[object, BarisKinerja] = {}
    doubted = set()
    for row in rows:
        known = first.setdefault(row.kunci, row)
        if known is row:
            continue
        if _isi(known.periode) == _isi(row.periode):
            catatan.append(row.asal.masalah(_isian(row), "baris_berulang", baris=known.asal.baris))
        else:
            doubted.add(row.kunci)
            masalah.append(row.asal.masalah(_isian(row), "periode_ganda", baris=known.asal.baris))
    return (row for row in first.values() if row.kunci not in doubted)


def _tanpa_tumpukan(rows: Sequence[BarisKinerja], masalah: list[Masalah]) -> Iterator[BarisKinerja]:
    """Give the rows none of whose months another row of the same person claims."""
    people: dict[str | None, list[PeriodeKinerja]] = defaultdict(list)
    for row in rows:
        if row.periode:
            people[row.nip].append(row.periode)
    found = [each for periods in people.values() for each in periode_bertumpuk(periods)]
    masalah += found
    doubted = {(each.lembar, number) for each in found for number in (each.baris, each.isi["baris"])}
    return (row for row in rows if (row.asal.lembar, row.asal.baris) not in doubted)


def _isi(periode: PeriodeKinerja | None) -> tuple[object, ...]:
    return (periode.hasil_kerja, periode.perilaku, periode.predikat) if periode else ()


def _hanya_merangkap(rows: Sequence[BarisKinerja], sound: Sequence[BarisKinerja]) -> Iterator[Masalah]:
    """Name the people and years for which the export holds an acting post alone."""
    held = {(row.nip, row.periode.tahun) for row in sound if row.periode}
    acting: dict[tuple[str | None, int | None], list[BarisKinerja]] = defaultdict(list)
    for row in rows:
        if row.penugasan is not Penugasan.DEFINITIF and row.periode:
            acting[row.nip, row.periode.tahun].append(row)
    for (nip, tahun), found in acting.items():
        if (nip, tahun) not in held and nip and tahun:
            yield found[0].asal.masalah("nip", "hanya_merangkap", tahun=tahun)


def _angka_kredit_lain(row: BarisKinerja) -> Iterator[Masalah]:
    """Remark on a credit printed in the export that conversion does not give; the figure itself is never taken."""
    period = row.periode
    if row.angka_kredit is None or period is None or period.predikat is None or period.jenjang is None:
        return
    data = {"jenjang": period.jenjang, "predikat": period.predikat, "bulan": len(period.bulan)}
    computed = KONVERSI_PREDIKAT.plan().run(data)["ak"]
    if computed != row.angka_kredit:
        facts = {"tercetak": amount_for_people(row.angka_kredit), "dihitung": amount_for_people(computed)}
        yield row.asal.masalah("angka_kredit", "angka_kredit_berbeda", **facts)


def _isian(row: BarisKinerja) -> str:
    columns = ("periode", "tanggal_mulai", "bulan_mulai", "tahun", "predikat")
    return next((name for name in columns if name in row.asal.kolom), "nip")
