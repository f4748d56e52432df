"""The job written by hand in streaming Polars: the rules as expressions, no sidecar of bad rows."""

import json
import sys
from pathlib import Path

import polars as pl


def main(kegiatan: str, pegawai: str, tabel: str, hasil: str) -> None:
    """Write HASIL."""
    figures = json.loads(Path(tabel).read_text("utf-8"))
    butir = pl.LazyFrame(figures["butir"], schema={"kode": pl.String, "ak": pl.Int64, "tingkat": pl.Int8})
    jenjang, posts = pl.LazyFrame(figures["jenjang"]), pl.LazyFrame(figures["kedudukan"])
    people = pl.scan_parquet(pegawai).join(jenjang, on="jenjang").join(posts, on=["jenjang", "golongan"])
    holders = people.select("pegawai", pemangku=pl.col("tingkat").cast(pl.Int8))

    own_or_far = pl.when(pl.col("tingkat") == 10).then(pl.when(pl.col("pemangku") > 10).then(0).otherwise(9))
    step = own_or_far.otherwise(pl.col("tingkat") - pl.col("pemangku"))
    own, near = pl.col("langkah") == 0, pl.col("langkah").abs() == 1
    assigned = pl.col("penugasan_tertulis") & ~pl.col("unit_punya_jenjang_butir")
    taken = own | (near & assigned)
    credit = pl.col("ak") * pl.col("jumlah") * pl.when(pl.col("langkah") == 1).then(80).otherwise(100) // 100
    records = (
        pl.scan_parquet(kegiatan)
        .filter((pl.col("jumlah") > 0) & (pl.col("tahun") >= 2020))
        .join(holders, on="pegawai")
        .join(butir, on="kode")
        .with_columns(langkah=step)
        .select("pegawai", "tahun", diterima=taken, ak=pl.when(taken).then(credit).otherwise(0))
    )
    sums = records.group_by("pegawai", "tahun").agg(
        capaian=pl.col("ak").sum(),
        ditolak=(~pl.col("diterima")).sum().cast(pl.Int32),
        belum_pasti=pl.col("diterima").is_null().sum().cast(pl.Int32),
    )
    base = pl.when(pl.col("status") == "biasa").then("target").otherwise("pemeliharaan")
    short = people.select(
        "pegawai", "puncak", "ganti_jenjang", "pp_minimal", "dibutuhkan", "hasil_kerja_minimal", "pengembangan_profesi",
        "provinsi", "saldo_awal",
        target=base,
        # Ahli Madya IV/c to Ahli Utama asks for a master's degree.
        ijazah=~((pl.col("tingkat") == 13) & pl.col("ganti_jenjang") & ~pl.col("pendidikan").is_in(["S2", "S3"])),
        penunjang=pl.min_horizontal("penunjang", pl.col("dibutuhkan") // 5),
    )  # fmt: skip
    years = (
        sums.sort("pegawai", "tahun")
        .join(short, on="pegawai", maintain_order="left")
        .with_columns(
            ak_ditetapkan=pl.min_horizontal("capaian", pl.col("target") * 3 // 2),
            target_terpenuhi=pl.col("capaian") >= pl.col("target"),
        )
        .with_columns(sejauh_ini=pl.col("ak_ditetapkan").cum_sum().over("pegawai"))
    )
    _finish(years).sink_parquet(hasil, engine="streaming", maintain_order=True)


def _finish(years: pl.LazyFrame) -> pl.LazyFrame:
    top, across = pl.col("puncak"), pl.col("ganti_jenjang")
    main_credit = pl.col("saldo_awal") + pl.col("sejauh_ini")
    profesi = pl.when(across).then("pengembangan_profesi").otherwise(0)
    rows = years.with_columns(
        jumlah=pl.when(top).then(main_credit).otherwise(main_credit + pl.col("penunjang") + profesi),
        pp_cukup=~across | (pl.col("pengembangan_profesi") >= pl.col("pp_minimal")),
    ).with_columns(cukup=pl.col("jumlah") >= pl.col("dibutuhkan"))
    met = ~top & pl.col("cukup") & pl.col("pp_cukup") & pl.col("ijazah") & pl.col("hasil_kerja_minimal")
    reason = (
        pl.when(top).then(pl.lit("pangkat_tertinggi"))
        .when(~pl.col("cukup")).then(pl.lit("angka_kredit"))
        .when(~pl.col("pp_cukup")).then(pl.lit("pengembangan_profesi"))
        .when(~pl.col("ijazah")).then(pl.lit("ijazah"))
        .when(~pl.col("hasil_kerja_minimal")).then(pl.lit("hasil_kerja_minimal"))
        .when(pl.col("hasil_kerja_minimal").is_null()).then(pl.lit("belum_diketahui"))
    )  # fmt: skip
    need = pl.when(~top).then("dibutuhkan")
    return rows.select(
        "pegawai", "tahun", "capaian", "target", "ak_ditetapkan", "target_terpenuhi", "ditolak", "belum_pasti",
        "jumlah",
        dibutuhkan=need,
        memenuhi=met,
        kurang=pl.max_horizontal(need - pl.col("jumlah"), pl.when(~top).then(0)),
        sisa=pl.max_horizontal(pl.col("jumlah") - need, pl.when(~top).then(0)),
        alasan=reason,
        provinsi="provinsi",
    )  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
