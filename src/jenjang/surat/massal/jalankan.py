"""The one way through: files in, checked; HASIL and its sidecars out, whole or not at all."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import narwhals as nw

from jenjang.core.engine.confirmation import refuse_unconfirmed
from jenjang.core.engine.marks import Marked
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.penilaian.massal.kegiatan import ringkas_jumlah
from jenjang.core.penilaian.massal.kolom import (
    HASIL,
    HASIL_KONVERSI,
    PEGAWAI,
    PREDIKAT,
    kolom_kegiatan,
    kolom_pegawai,
    lajur_tambahan,
)
from jenjang.core.penilaian.massal.masalah import tanpa_masalah
from jenjang.core.penilaian.massal.masalah_predikat import PREDIKAT_TIDAK_DIKENAL
from jenjang.core.penilaian.massal.rekap import rekap
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.massal.bangsa import Bangsa, Berkas, Berpredikat
from jenjang.surat.massal.csv import jadikan_parquet
from jenjang.surat.massal.mesin_berkas import MesinBerkas, buka_mesin
from jenjang.surat.massal.ruang import pindahkan, ruang_kerja
from jenjang.surat.massal.sumber import CSV, PARQUET, Sumber, cari_sumber, nama_kolom, periksa_kolom, periksa_kolom_csv

Kemajuan = Callable[[str, Mapping[str, Any]], None]
"""Told what is being done now: a code of `kata.toml` and its facts."""
# Wordings that are no predicate: the commonest are named on the screen, all of them in the sidecar.
_ASING_DISEBUT: Final = 5


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What is asked for: `tahun` filters the rows of HASIL, `rekap` is a column to sum by, `jejak` adds the trace.

    `kantor` are the figures since 2023 that an office confirms or supplies; `hanya_terkonfirmasi` refuses all others.
    """

    kegiatan: str
    pegawai: str
    hasil: Path
    mesin: str = "polars"
    tahun: int | None = None
    rekap: str | None = None
    jejak: bool = False
    kantor: OfficeValues | None = None
    hanya_terkonfirmasi: bool = False


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """What came of a run: rows of HASIL, people in them, rows fulfilled, problems by (sumber, jenis), the rekap.

    `berpredikat` where KEGIATAN brings predicates; `bertanda` are then the figures since 2023 that the results rest on,
    and `predikat_asing` the commonest wordings that are none of a predicate, with how often each stands.
    """

    baris: int
    pegawai: int
    memenuhi: int
    tahun_terakhir: int | None
    masalah: Mapping[tuple[str, str], int]
    rekap: list[dict[str, Any]]
    berpredikat: bool = False
    bertanda: tuple[Marked, ...] = ()
    predikat_asing: Mapping[str, int] = field(default_factory=dict)


def nama_samping(hasil: Path, jenis: str) -> Path:
    """Give the name of a file beside HASIL: HASIL.masalah.parquet for HASIL.parquet."""
    return hasil.with_name(f"{hasil.name.removesuffix('.parquet')}.{jenis}.parquet")


def jalankan(permintaan: Permintaan, kemajuan: Kemajuan) -> Ringkasan:
    """Assess everyone; raises FileRefused before anything is written where the files as a whole cannot be taken."""
    hasil = permintaan.hasil.absolute()
    kegiatan, pegawai = cari_sumber(permintaan.kegiatan), cari_sumber(permintaan.pegawai)
    _periksa_tujuan(hasil, (*kegiatan.berkas, *pegawai.berkas))
    named = nama_kolom(kegiatan)
    berpredikat = PREDIKAT in named
    with ruang_kerja(hasil) as room:
        kegiatan = _siap(kegiatan, kolom_kegiatan(named), room / "kegiatan", kemajuan)
        of_people = kolom_pegawai(nama_kolom(pegawai), berpredikat=berpredikat)
        pegawai = _siap(pegawai, of_people, room / "pegawai", kemajuan)
        mesin = buka_mesin(permintaan.mesin, room)
        try:
            berkas = Berkas(mesin, kegiatan, pegawai, of_people)
            return _hitung(permintaan, berkas, room, kemajuan, berpredikat=berpredikat)
        finally:
            mesin.tutup()


def _hitung(permintaan: Permintaan, berkas: Berkas, room: Path, kemajuan: Kemajuan, *, berpredikat: bool) -> Ringkasan:
    mesin = berkas.mesin
    listed = mesin.baca(berkas.pegawai)
    tambahan = _tambahan(berkas.pegawai, listed, permintaan.rekap, berpredikat=berpredikat)
    bangsa = (Berpredikat if berpredikat else Bangsa)(berkas, tambahan, permintaan.kantor)
    if permintaan.hanya_terkonfirmasi:
        refuse_unconfirmed(bangsa.bertanda())
    given = bangsa.banyak()
    kemajuan("massal_menjumlah", {"banyak": given, "berkas": len(berkas.kegiatan.berkas)})
    sums = bangsa.jumlah()
    facts = _satu(mesin, ringkas_jumlah(sums))
    taken = int(facts["banyak"] or 0)

    kemajuan("massal_mencatat_masalah", {"banyak": given - taken})
    masalah = room / "masalah.parquet"
    # Where as many count as were given there is no fault, and nothing is gone through again to look for one.
    wrong = bangsa.masalah_orang() + (bangsa.masalah() if given != taken else [])
    faults = nw.concat(wrong) if wrong else mesin.tabel(tanpa_masalah())
    mesin.tulis(faults, masalah, ("sumber", "baris", "jenis"))

    made = {masalah: nama_samping(permintaan.hasil, "masalah")}
    if permintaan.jejak:
        kemajuan("massal_menulis", {"berkas": nama_samping(permintaan.hasil, "jejak").name})
        jejak = room / "jejak.parquet"
        mesin.tulis(bangsa.jejak(), jejak, ("baris",))
        made[jejak] = nama_samping(permintaan.hasil, "jejak")
    kemajuan("massal_menulis", {"berkas": permintaan.hasil.name})
    rows = bangsa.hasil(mesin.urutkan(sums, ["kunci"]))
    if permintaan.tahun is not None:
        rows = rows.filter(nw.col("tahun") == permintaan.tahun)
    hasil = room / "hasil.parquet"
    mesin.tulis(rows, hasil, ("pegawai", "tahun"), terurut=True)
    ringkasan = _ringkas(mesin, hasil, masalah, listed, permintaan.rekap, facts["akhir"])
    pindahkan({**made, hasil: permintaan.hasil})
    return replace(ringkasan, berpredikat=berpredikat, bertanda=tuple(bangsa.bertanda()))


def _siap(sumber: Sumber, kolom: Mapping[str, str], folder: Path, kemajuan: Kemajuan) -> Sumber:
    """Turn CSV into Parquet, and refuse files that cannot be computed with."""
    if sumber.jenis == CSV:
        periksa_kolom_csv(sumber, kolom)
        kemajuan("massal_membaca_csv", {"berkas": sumber.asal})
        return jadikan_parquet(sumber, kolom, folder)
    periksa_kolom(sumber, kolom)
    return sumber


def _periksa_tujuan(hasil: Path, masukan: Iterable[Path]) -> None:
    if not hasil.parent.is_dir():
        raise FileRefused("massal_tanpa_folder", berkas=str(hasil))
    outputs = {hasil.resolve(), nama_samping(hasil, "masalah").resolve()}
    for path in masukan:
        if path.resolve() in outputs:
            raise FileRefused("massal_hasil_masukan", berkas=str(path))


def _tambahan(pegawai: Sumber, listed: nw.LazyFrame[Any], rekap: str | None, *, berpredikat: bool) -> list[str]:
    names = lajur_tambahan(listed, PEGAWAI)
    for name in names:
        if name in HASIL or (berpredikat and name in HASIL_KONVERSI):
            raise FileRefused("massal_kolom_bentrok", berkas=pegawai.asal, kolom=name)
    if rekap is not None and rekap not in names:
        raise FileRefused("massal_tanpa_kolom_rekap", berkas=pegawai.asal, kolom=rekap, ada=", ".join(names) or "-")
    return names


def _ringkas(
    mesin: MesinBerkas, hasil: Path, masalah: Path, listed: nw.LazyFrame[Any], kolom: str | None, akhir: int | None
) -> Ringkasan:
    rows = mesin.baca(Sumber(str(hasil), (hasil,), PARQUET, terbagi=False))
    problems = mesin.baca(Sumber(str(masalah), (masalah,), PARQUET, terbagi=False))
    met = nw.when(nw.col("memenuhi")).then(nw.lit(1)).otherwise(nw.lit(0))
    sums = _satu(mesin, rows.select(baris=nw.len(), memenuhi=met.sum(), pegawai=nw.col("pegawai").n_unique()))
    strange = problems.filter(nw.col("jenis") == nw.lit(PREDIKAT_TIDAK_DIKENAL)).group_by("nilai").agg(banyak=nw.len())
    strange = strange.sort("banyak", "nilai", descending=[True, False]).head(_ASING_DISEBUT)
    kinds = mesin.ambil(problems.group_by("sumber", "jenis").agg(banyak=nw.len()).sort("sumber", "jenis"))
    return Ringkasan(
        baris=sums["baris"],
        pegawai=sums["pegawai"],
        memenuhi=int(sums["memenuhi"] or 0),
        tahun_terakhir=akhir,
        masalah={(each["sumber"], each["jenis"]): each["banyak"] for each in kinds},
        rekap=mesin.ambil(rekap(rows, listed, kolom)) if kolom is not None else [],
        predikat_asing={each["nilai"]: each["banyak"] for each in mesin.ambil(strange)},
    )


def _satu(mesin: MesinBerkas, frame: nw.LazyFrame[Any]) -> dict[str, Any]:
    return mesin.ambil(frame)[0]
