"""The one way through: files in, checked; HASIL and its sidecars out, whole or not at all."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import narwhals as nw

from jenjang.core.penilaian.massal.hasil import susun_hasil
from jenjang.core.penilaian.massal.jejak import susun_jejak
from jenjang.core.penilaian.massal.kegiatan import jumlahkan, ringkas_jumlah, terurai
from jenjang.core.penilaian.massal.kolom import HASIL, KEGIATAN, PEGAWAI, PREDIKAT, lajur_tambahan, samakan
from jenjang.core.penilaian.massal.masalah import masalah_kegiatan, masalah_pegawai
from jenjang.core.penilaian.massal.pegawai import pegawai_sah
from jenjang.core.penilaian.massal.rekap import rekap
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.massal.csv import jadikan_parquet
from jenjang.surat.massal.mesin_berkas import MesinBerkas, buka_mesin
from jenjang.surat.massal.ruang import pindahkan, ruang_kerja
from jenjang.surat.massal.sumber import CSV, PARQUET, Sumber, cari_sumber, periksa_kolom

Kemajuan = Callable[[str, Mapping[str, Any]], None]
"""Told what is being done now: a code of `kata.toml` and its facts."""


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What is asked for: `tahun` filters the rows of HASIL, `rekap` is a column to sum by, `jejak` adds the trace."""

    kegiatan: str
    pegawai: str
    hasil: Path
    mesin: str = "polars"
    tahun: int | None = None
    rekap: str | None = None
    jejak: bool = False


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """What came of a run: rows of HASIL, people in them, rows fulfilled, problems by (sumber, jenis), the rekap."""

    baris: int
    pegawai: int
    memenuhi: int
    tahun_terakhir: int | None
    masalah: Mapping[tuple[str, str], int]
    rekap: list[dict[str, Any]]


def nama_samping(hasil: Path, jenis: str) -> Path:
    """Give the name of a file beside HASIL: HASIL.masalah.parquet for HASIL.parquet."""
    return hasil.with_name(f"{hasil.name.removesuffix('.parquet')}.{jenis}.parquet")


def jalankan(permintaan: Permintaan, kemajuan: Kemajuan) -> Ringkasan:
    """Assess everyone; raises FileRefused before anything is written where the files as a whole cannot be taken."""
    hasil = permintaan.hasil.absolute()
    kegiatan, pegawai = cari_sumber(permintaan.kegiatan), cari_sumber(permintaan.pegawai)
    _periksa_tujuan(hasil, (*kegiatan.berkas, *pegawai.berkas))
    with ruang_kerja(hasil) as room:
        kegiatan = _siap(kegiatan, KEGIATAN, room / "kegiatan", kemajuan)
        pegawai = _siap(pegawai, PEGAWAI, room / "pegawai", kemajuan)
        mesin = buka_mesin(permintaan.mesin, room)
        try:
            return _hitung(permintaan, mesin, room, kegiatan, pegawai, kemajuan)
        finally:
            mesin.tutup()


def _hitung(
    permintaan: Permintaan, mesin: MesinBerkas, room: Path, kegiatan: Sumber, pegawai: Sumber, kemajuan: Kemajuan
) -> Ringkasan:
    listed = mesin.baca(pegawai)
    tambahan = _tambahan(pegawai, listed, permintaan.rekap)
    people = samakan(listed, PEGAWAI, tambahan)
    claimed = mesin.baca(kegiatan)
    if PREDIKAT in claimed.collect_schema():
        raise FileRefused("massal_predikat", berkas=kegiatan.asal, kolom=PREDIKAT)
    records = samakan(claimed, KEGIATAN)
    given = _satu(mesin, records.select(banyak=nw.len()))["banyak"]
    kemajuan("massal_menjumlah", {"banyak": given, "berkas": len(kegiatan.berkas)})
    counting = pegawai_sah(mesin, people)
    sums = mesin.tahan(jumlahkan(mesin, records, counting))
    facts = _satu(mesin, ringkas_jumlah(sums))
    taken = int(facts["banyak"] or 0)

    kemajuan("massal_mencatat_masalah", {"banyak": given - taken})
    wrong = [masalah_pegawai(mesin, samakan(mesin.baca(pegawai, bernomor=True), PEGAWAI))]
    if given != taken:
        numbered = samakan(mesin.baca(kegiatan, bernomor=True), KEGIATAN)
        wrong.append(masalah_kegiatan(mesin, numbered, people))
    masalah = room / "masalah.parquet"
    mesin.tulis(nw.concat(wrong), masalah, ("sumber", "baris", "jenis"))

    made = {masalah: nama_samping(permintaan.hasil, "masalah")}
    if permintaan.jejak:
        kemajuan("massal_menulis", {"berkas": nama_samping(permintaan.hasil, "jejak").name})
        jejak = room / "jejak.parquet"
        numbered = samakan(mesin.baca(kegiatan, bernomor=True), KEGIATAN)
        mesin.tulis(susun_jejak(mesin, numbered, counting), jejak, ("baris",))
        made[jejak] = nama_samping(permintaan.hasil, "jejak")
    kemajuan("massal_menulis", {"berkas": permintaan.hasil.name})
    rows = susun_hasil(mesin, terurai(mesin.urutkan(sums, ["kunci"])), counting, tambahan)
    if permintaan.tahun is not None:
        rows = rows.filter(nw.col("tahun") == permintaan.tahun)
    hasil = room / "hasil.parquet"
    mesin.tulis(rows, hasil, ("pegawai", "tahun"), terurut=True)
    ringkasan = _ringkas(mesin, hasil, masalah, listed, permintaan.rekap, facts["akhir"])
    pindahkan({**made, hasil: permintaan.hasil})
    return ringkasan


def _siap(sumber: Sumber, kolom: Mapping[str, str], folder: Path, kemajuan: Kemajuan) -> Sumber:
    """Turn CSV into Parquet, and refuse files that cannot be computed with."""
    if sumber.jenis == CSV:
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


def _tambahan(pegawai: Sumber, listed: nw.LazyFrame[Any], rekap: str | None) -> list[str]:
    names = lajur_tambahan(listed, PEGAWAI)
    for name in names:
        if name in HASIL:
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
    kinds = mesin.ambil(problems.group_by("sumber", "jenis").agg(banyak=nw.len()).sort("sumber", "jenis"))
    return Ringkasan(
        baris=sums["baris"],
        pegawai=sums["pegawai"],
        memenuhi=int(sums["memenuhi"] or 0),
        tahun_terakhir=akhir,
        masalah={(each["sumber"], each["jenis"]): each["banyak"] for each in kinds},
        rekap=mesin.ambil(rekap(rows, listed, kolom)) if kolom is not None else [],
    )


def _satu(mesin: MesinBerkas, frame: nw.LazyFrame[Any]) -> dict[str, Any]:
    return mesin.ambil(frame)[0]
