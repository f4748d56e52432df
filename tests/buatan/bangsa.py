"""People and records of a nation, invented, as files and as what `telaah` says of each of them."""

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.amounts import amount_text, parse_amount
from jenjang.core.engine.explain import without_explanations
from jenjang.core.engine.question import ask
from jenjang.core.jabatan.jenjang import KETERAMPILAN
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.karier.tercetak import TERTINGGI
from jenjang.core.telaah import muat_pertanyaan
from jenjang.surat.massal.jalankan import Permintaan, Ringkasan, jalankan

Record = dict[str, Any]
JUTA = 1_000_000
SKEMA_KEGIATAN: Mapping[str, Any] = {
    "pegawai": pl.Int64,
    "tahun": pl.Int16,
    "kode": pl.String,
    "jumlah": pl.Int32,
    "penugasan_tertulis": pl.Boolean,
    "unit_punya_jenjang_butir": pl.Boolean,
}
SKEMA_PREDIKAT: Mapping[str, Any] = {"predikat": pl.String, "bulan": pl.Int8, "jenjang": pl.String}
SKEMA_PEGAWAI: Mapping[str, Any] = {
    "pegawai": pl.Int64,
    **dict.fromkeys(("jenjang", "golongan", "pendidikan", "status"), pl.String),
    **dict.fromkeys(("saldo_awal", "penunjang", "pengembangan_profesi"), pl.Int64),
    "hasil_kerja_minimal": pl.Boolean,
    "provinsi": pl.String,
}
# What HASIL calls the reasons of a question, in the order in which the first is told.
ALASAN = {
    "pangkat_tertinggi": "pangkat_tertinggi",
    "angka_kredit_kurang": "angka_kredit",
    "pengembangan_profesi_kurang": "pengembangan_profesi",
    "ahli_utama_tanpa_magister": "ijazah",
    "hasil_kerja_minimal_belum": "hasil_kerja_minimal",
}


@cache
def tugas_jabatan() -> tuple[str, ...]:
    return tuple(butir.kode for butir in muat_katalog().butir if butir.is_tugas_jabatan)


def pegawai(nomor: int, **isi: Any) -> Record:
    """A person who counts, with what differs from the plainest one."""
    plain = {
        "pegawai": nomor,
        "jenjang": "Ahli Muda",
        "golongan": "III/c",
        "pendidikan": "S1",
        "status": "biasa",
        "saldo_awal": 0,
        "penunjang": 0,
        "pengembangan_profesi": 0,
        "hasil_kerja_minimal": True,
        "provinsi": "Contoh",
    }
    return {**plain, **isi}


def kegiatan(nomor: int, **isi: Any) -> Record:
    """A record of the row L2.A.1.a.2 (0.14, Ahli Muda) with what differs."""
    plain = {
        "pegawai": nomor,
        "tahun": 2021,
        "kode": "L2.A.1.a.2",
        "jumlah": 1,
        "penugasan_tertulis": None,
        "unit_punya_jenjang_butir": None,
    }
    return {**plain, **isi}


def acak(banyak: int, benih: int) -> tuple[list[Record], list[Record]]:
    """Give people of all posts, and records near and far from their jenjang, flags unknown now and then."""
    chance = random.Random(benih)  # noqa: S311 - test data, the same on every run
    people = [_orang(chance, 900_000_000 - 13 * nomor) for nomor in range(banyak)]
    records = [record for each in people for record in _catatan(chance, each)]
    chance.shuffle(records)
    return people, records


def _orang(chance: random.Random, nomor: int) -> Record:
    jenjang, golongan = chance.choice(sorted(langkah()))
    status = "biasa" if langkah()[(jenjang, golongan)] else "pangkat_tertinggi"
    if status == "biasa" and jenjang not in TERTINGGI and chance.random() < 0.3:
        status = "menunggu_lowongan"
    educations = ("SLTA", "D3", "S1", "D4") if jenjang in KETERAMPILAN else ("S1", "S1/D4", "D4", "S2", "S3")
    return pegawai(
        nomor,
        jenjang=jenjang,
        golongan=golongan,
        status=status,
        pendidikan=chance.choice(educations),
        saldo_awal=chance.choice((0, 0, 45 * JUTA, 99_999_999, 100 * JUTA, 337_525_000)),
        penunjang=chance.choice((0, 4 * JUTA, 20 * JUTA, 20_000_001, 90 * JUTA)),
        pengembangan_profesi=chance.choice((0, 3_999_999, 4 * JUTA, 5_999_999, 6 * JUTA, 12 * JUTA)),
        hasil_kerja_minimal=chance.choice((True, True, True, False, None)),
        provinsi=chance.choice(("Contoh Barat", "Contoh Timur", None)),
    )


def _catatan(chance: random.Random, orang: Record) -> list[Record]:
    return [
        kegiatan(
            orang["pegawai"],
            tahun=chance.choice((2020, 2021, 2022)),
            kode=chance.choice(tugas_jabatan()),
            jumlah=chance.choice((1, 2, 7, 30, 500)),
            penugasan_tertulis=chance.choice((True, True, False, None)),
            unit_punya_jenjang_butir=chance.choice((False, False, True, None)),
        )
        for _ in range(chance.choice((0, 1, 2, 4, 8)))
    ]


def tulis(folder: Path, people: Sequence[Record], records: Sequence[Record]) -> tuple[Path, Path]:
    """Write both files and give their paths, KEGIATAN first."""
    paths = folder / "kegiatan.parquet", folder / "pegawai.parquet"
    _kerangka(records, SKEMA_KEGIATAN, SKEMA_PREDIKAT).write_parquet(paths[0])
    _kerangka(people, SKEMA_PEGAWAI, {"tmt_jenjang": pl.Date}).write_parquet(paths[1])
    return paths


def _kerangka(rows: Sequence[Record], schema: Mapping[str, Any], further: Mapping[str, Any]) -> pl.DataFrame:
    """Put rows into a frame, with the further columns that any of them tells of."""
    told = {name: dtype for name, dtype in further.items() if any(name in row for row in rows)}
    whole = {**schema, **told}
    return pl.DataFrame([{name: row.get(name) for name in whole} for row in rows], schema=whole, orient="row")


def nilai(folder: Path, people: Sequence[Record], records: Sequence[Record], mesin: str, **isi: Any) -> Ringkasan:
    """Assess people and records on an engine into folder/hasil.parquet."""
    kegiatan_path, pegawai_path = tulis(folder, people, records)
    permintaan = Permintaan(str(kegiatan_path), str(pegawai_path), folder / "hasil.parquet", mesin, **isi)
    return jalankan(permintaan, lambda *_: None)


def hasil(folder: Path) -> list[Record]:
    return pl.read_parquet(folder / "hasil.parquet").to_dicts()


def masalah(folder: Path) -> list[Record]:
    return pl.read_parquet(folder / "hasil.masalah.parquet").to_dicts()


def menurut_telaah(people: Iterable[Record], records: Iterable[Record]) -> list[Record]:
    """Give the rows of HASIL as the questions of one person yield them."""
    muat_pertanyaan()
    of_person: dict[int, dict[int, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for record in records:
        of_person[record["pegawai"]][record["tahun"]].append(record)
    rows = []
    with without_explanations():
        for each in sorted(people, key=lambda person: person["pegawai"]):
            set_so_far = 0
            for tahun, own in sorted(of_person[each["pegawai"]].items()):
                row = _tahun(each, tahun, own)
                set_so_far += row["ak_ditetapkan"]
                rows.append({**row, **_pangkat(each, set_so_far), "provinsi": each["provinsi"]})
    return rows


def _tahun(orang: Record, tahun: int, records: list[Record]) -> Record:
    credits = [_kredit(orang["jenjang"], *[record[name] for name in list(SKEMA_KEGIATAN)[2:]]) for record in records]
    answer = tanya(
        "capaian_tahunan",
        {name: orang[name] for name in ("jenjang", "golongan", "status")}
        | {"capaian_tugas_jabatan": amount_text(sum(ak for _, ak in credits)), "tahun": tahun},
    )
    return {
        "pegawai": orang["pegawai"],
        "tahun": tahun,
        "capaian": parse_amount(answer["capaian"]),
        "target": parse_amount(answer["dasar_target"]),
        "ak_ditetapkan": parse_amount(answer["ak_ditetapkan"]),
        "target_terpenuhi": answer["target_terpenuhi"],
        "ditolak": sum(diterima is False for diterima, _ in credits),
        "belum_pasti": sum(diterima is None for diterima, _ in credits),
    }


@cache
def _kredit(jenjang: str, kode: str, jumlah: int, penugasan: bool | None, unit: bool | None) -> tuple[Any, int]:
    flags = {"penugasan_tertulis": penugasan, "unit_punya_jenjang_butir": unit}
    told = {name: value for name, value in flags.items() if value is not None}
    answer = tanya("kredit_kegiatan", {"jenjang": jenjang, "kode": kode, "jumlah": jumlah, **told})
    return answer["diterima"], parse_amount(answer["ak"]) if answer["ak"] is not None else 0


def _pangkat(orang: Record, ak_ditetapkan: int) -> Record:
    credits = {name: amount_text(orang[name]) for name in ("saldo_awal", "penunjang", "pengembangan_profesi")}
    post = {name: orang[name] for name in ("jenjang", "golongan", "pendidikan")}
    told = orang["hasil_kerja_minimal"]
    envelope = ask(
        {
            "jenis": "kenaikan_pangkat",
            "data": {**post, **credits, "tugas_jabatan": amount_text(ak_ditetapkan)}
            | ({} if told is None else {"hasil_kerja_minimal": told}),
        }
    )
    answer = envelope["hasil"]
    assert answer is not None, envelope["kesalahan"]
    reasons = [ALASAN[each["kode"]] for each in envelope["alasan"]]
    # A question takes the Hasil Kerja Minimal as met where nobody tells; a nation leaves it open.
    undecided = told is None and answer["memenuhi"] is True
    top = "pangkat_tertinggi" in reasons
    need = None if top else _angka(*[orang[name] for name in ("jenjang", "golongan", "pendidikan")])
    jumlah = parse_amount(answer["jumlah"])
    return {
        "jumlah": jumlah,
        "dibutuhkan": need,
        "memenuhi": None if undecided else answer["memenuhi"],
        "kurang": None if need is None else parse_amount(answer["kurang"]),
        "sisa": None if need is None else max(jumlah - need, 0),
        "alasan": "belum_diketahui" if undecided else (reasons[0] if reasons else None),
    }


@cache
def _angka(jenjang: str, golongan: str, pendidikan: str) -> int:
    for each in (pendidikan, "SLTA", "S1"):
        envelope = ask({"jenis": "ak_golongan", "data": {"jenjang": jenjang, "golongan": golongan, "pendidikan": each}})
        if envelope["hasil"] is not None:
            return parse_amount(envelope["hasil"]["ak"])
    raise AssertionError((jenjang, golongan))


def tanya(jenis: str, data: Record) -> Record:
    envelope = ask({"jenis": jenis, "data": data})
    assert envelope["hasil"] is not None, (data, envelope["kesalahan"])
    answer: Record = envelope["hasil"]
    return answer
