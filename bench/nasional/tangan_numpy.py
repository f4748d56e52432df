"""The job written by hand in NumPy, Polars only reading and writing: all in memory, no sidecar of bad rows."""

import json
import sys
from pathlib import Path

import numpy as np
import polars as pl


def main(kegiatan: str, pegawai: str, tabel: str, hasil: str) -> None:
    """Write HASIL."""
    figures = json.loads(Path(tabel).read_text("utf-8"))
    people = pl.read_parquet(pegawai).sort("pegawai")
    people = people.join(pl.DataFrame(figures["jenjang"]), on="jenjang", maintain_order="left")
    people = people.join(pl.DataFrame(figures["kedudukan"]), on=["jenjang", "golongan"], maintain_order="left")
    records = pl.read_parquet(kegiatan)
    kode = pl.Enum([each["kode"] for each in figures["butir"]])
    butir = records["kode"].cast(kode).to_physical().to_numpy()
    who = np.searchsorted(people["pegawai"].to_numpy(), records["pegawai"].to_numpy())
    first = int(records["tahun"].min())  # type: ignore[arg-type]
    years = int(records["tahun"].max()) - first + 1  # type: ignore[arg-type]
    cell = who * years + (records["tahun"].to_numpy() - first)
    step = _steps(figures, people)[people["tingkat"].to_numpy()[who], butir]
    flags = _assigned(records)
    volume = records["jumlah"].to_numpy()
    del records
    full = np.array([each["ak"] for each in figures["butir"]])[butir] * volume
    own, near = step == 0, np.abs(step) == 1
    taken = own | (near & (flags == 1))
    credit = np.where(taken, full * np.where(step == 1, 80, 100) // 100, 0)
    size = len(people) * years
    sums = _sum(cell, credit, size)
    refused = np.bincount(cell[~own & (~near | (flags == 0))], minlength=size)
    unsure = np.bincount(cell[near & (flags == 2)], minlength=size)
    seen = np.bincount(cell, minlength=size) > 0
    _years(people, years, first, sums, refused, unsure, seen).write_parquet(hasil)


def _steps(figures: dict, people: pl.DataFrame) -> np.ndarray:  # type: ignore[type-arg]
    """Steps from each jenjang (1-4, 11-14) to each butir; 9 for a row of Semua Jenjang that is not open."""
    rows = np.array([each["tingkat"] for each in figures["butir"]])
    held = np.arange(15)[:, None]
    return np.where(rows == 10, np.where(held > 10, 0, 9), rows - held)


def _assigned(records: pl.DataFrame) -> np.ndarray:  # type: ignore[type-arg]
    """Assigned and nobody of that jenjang in the unit: 0 no, 1 yes, 2 not told."""
    told = records.select((pl.col("penugasan_tertulis") & ~pl.col("unit_punya_jenjang_butir")).cast(pl.Int8))
    return told.to_series().fill_null(2).to_numpy()


def _sum(cell: np.ndarray, credit: np.ndarray, size: int) -> np.ndarray:  # type: ignore[type-arg]
    """Exact sums in 64 bits: bincount's floats hold whole numbers below 2^53, so halves of 26 bits are summed."""
    low, high = credit & (2**26 - 1), credit >> 26
    sums = [np.bincount(cell, weights=part, minlength=size).astype(np.int64) for part in (low, high)]
    return sums[0] + (sums[1] << 26)


def _years(people, years, first, sums, refused, unsure, seen):  # type: ignore[no-untyped-def]
    def spread(values):  # type: ignore[no-untyped-def]
        return np.repeat(values, years)

    column = {
        name: people[name].to_numpy() for name in ("dibutuhkan", "saldo_awal", "penunjang", "pengembangan_profesi")
    }
    target = np.where(
        people["status"].to_numpy() == "biasa", people["target"].to_numpy(), people["pemeliharaan"].to_numpy()
    )
    top, across = people["puncak"].to_numpy(), people["ganti_jenjang"].to_numpy()
    set_ = np.minimum(sums, spread(target) * 3 // 2)
    main_credit = spread(column["saldo_awal"]) + np.cumsum(set_.reshape(-1, years), axis=1).ravel()
    aid = np.minimum(column["penunjang"], column["dibutuhkan"] // 5) + np.where(
        across, column["pengembangan_profesi"], 0
    )
    total = main_credit + spread(np.where(top, 0, aid))
    need = spread(column["dibutuhkan"])
    enough = total >= need
    gate = spread(~across | (column["pengembangan_profesi"] >= people["pp_minimal"].to_numpy()))
    degree = people["pendidikan"].is_in(["S2", "S3"]).to_numpy()
    degree = spread(~((people["tingkat"].to_numpy() == 13) & across & ~degree))
    minimal = spread(people["hasil_kerja_minimal"].cast(pl.Int8).fill_null(2).to_numpy())
    known = ~spread(top) & enough & gate & degree
    reasons = [spread(top), ~enough, ~gate, ~degree, minimal == 0, minimal == 2]
    words = [
        "pangkat_tertinggi",
        "angka_kredit",
        "pengembangan_profesi",
        "ijazah",
        "hasil_kerja_minimal",
        "belum_diketahui",
    ]
    reason = np.select(reasons, range(len(words)), -1)
    frame = pl.DataFrame(
        {
            "pegawai": spread(people["pegawai"].to_numpy()),
            "tahun": np.tile(np.arange(first, first + years, dtype=np.int16), len(people)),
            "capaian": sums,
            "target": spread(target),
            "ak_ditetapkan": set_,
            "target_terpenuhi": sums >= spread(target),
            "ditolak": refused.astype(np.int32),
            "belum_pasti": unsure.astype(np.int32),
            "jumlah": total,
            "dibutuhkan": need,
            "memenuhi": np.where(known & (minimal == 2), 2, (known & (minimal == 1)).astype(np.int8)),
            "kurang": np.maximum(need - total, 0),
            "sisa": np.maximum(total - need, 0),
            "alasan": reason,
            "puncak": spread(top),
            "provinsi": people["provinsi"].gather(np.repeat(np.arange(len(people)), years)),
        }
    ).filter(seen)
    not_top = ~pl.col("puncak")
    return frame.with_columns(
        memenuhi=pl.when(pl.col("memenuhi") < 2).then(pl.col("memenuhi") == 1),
        alasan=pl.col("alasan").replace_strict(dict(enumerate(words)), default=None, return_dtype=pl.String),
        **{name: pl.when(not_top).then(name) for name in ("dibutuhkan", "kurang", "sisa")},
    ).drop("puncak")


if __name__ == "__main__":
    main(*sys.argv[1:])
