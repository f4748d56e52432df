"""The job written by hand in DuckDB SQL: no sidecar of bad rows."""

import json
import sys
from pathlib import Path

import duckdb

SQL = """
COPY (
WITH orang AS (
    SELECT p.pegawai, j.tingkat AS pemangku, k.puncak, k.ganti_jenjang, k.dibutuhkan, j.pp_minimal, p.saldo_awal,
        p.pengembangan_profesi, p.hasil_kerja_minimal, p.provinsi,
        CASE WHEN p.status = 'biasa' THEN j.target ELSE j.pemeliharaan END AS target,
        least(p.penunjang, k.dibutuhkan // 5) AS penunjang,
        NOT (j.tingkat = 13 AND k.ganti_jenjang AND p.pendidikan NOT IN ('S2', 'S3')) AS ijazah
    FROM read_parquet(?) p JOIN jenjang j USING (jenjang)
        JOIN kedudukan k ON k.jenjang = p.jenjang AND k.golongan = p.golongan
), catatan AS (
    SELECT c.pegawai, c.tahun, b.ak * c.jumlah AS penuh,
        CASE WHEN b.tingkat = 10 THEN CASE WHEN o.pemangku > 10 THEN 0 ELSE 9 END
            ELSE b.tingkat - o.pemangku END AS langkah,
        c.penugasan_tertulis AND NOT c.unit_punya_jenjang_butir AS ditugaskan
    FROM read_parquet(?) c JOIN orang o USING (pegawai) JOIN butir b USING (kode)
    WHERE c.jumlah > 0 AND c.tahun >= 2020
), dinilai AS (
    SELECT pegawai, tahun, langkah = 0 OR (abs(langkah) = 1 AND ditugaskan) AS diterima,
        penuh * CASE WHEN langkah = 1 THEN 80 ELSE 100 END // 100 AS ak
    FROM catatan
), jumlahan AS (
    SELECT pegawai, tahun, coalesce(sum(ak) FILTER (diterima), 0)::BIGINT AS capaian,
        count(*) FILTER (NOT diterima) AS ditolak, count(*) FILTER (diterima IS NULL) AS belum_pasti
    FROM dinilai GROUP BY ALL
), tahunan AS (
    SELECT *, least(capaian, target * 3 // 2) AS ak_ditetapkan, capaian >= target AS target_terpenuhi,
        saldo_awal + (sum(least(capaian, target * 3 // 2)) OVER (PARTITION BY pegawai ORDER BY tahun))::BIGINT AS utama
    FROM jumlahan JOIN orang USING (pegawai)
), dihitung AS (
    SELECT *, CASE WHEN puncak THEN utama ELSE utama + penunjang
        + CASE WHEN ganti_jenjang THEN pengembangan_profesi ELSE 0 END END AS jumlah,
        NOT ganti_jenjang OR pengembangan_profesi >= pp_minimal AS pp_cukup
    FROM tahunan
)
SELECT pegawai, tahun, capaian, target, ak_ditetapkan, target_terpenuhi, ditolak::INTEGER AS ditolak,
    belum_pasti::INTEGER AS belum_pasti, jumlah, CASE WHEN NOT puncak THEN dibutuhkan END AS dibutuhkan,
    NOT puncak AND jumlah >= dibutuhkan AND pp_cukup AND ijazah AND hasil_kerja_minimal AS memenuhi,
    CASE WHEN NOT puncak THEN greatest(dibutuhkan - jumlah, 0) END AS kurang,
    CASE WHEN NOT puncak THEN greatest(jumlah - dibutuhkan, 0) END AS sisa,
    CASE WHEN puncak THEN 'pangkat_tertinggi' WHEN jumlah < dibutuhkan THEN 'angka_kredit'
        WHEN NOT pp_cukup THEN 'pengembangan_profesi' WHEN NOT ijazah THEN 'ijazah'
        WHEN NOT hasil_kerja_minimal THEN 'hasil_kerja_minimal'
        WHEN hasil_kerja_minimal IS NULL THEN 'belum_diketahui' END AS alasan,
    provinsi
FROM dihitung ORDER BY pegawai, tahun
) TO '{hasil}' (FORMAT parquet, COMPRESSION zstd)
"""


def main(kegiatan: str, pegawai: str, tabel: str, hasil: str) -> None:
    """Write HASIL."""
    session = duckdb.connect(config={"temp_directory": f"{hasil}.sementara"})
    session.execute("SET preserve_insertion_order = false")
    for name, rows in json.loads(Path(tabel).read_text("utf-8")).items():
        types = {int: "BIGINT", str: "VARCHAR", bool: "BOOLEAN"}
        columns = ", ".join(f"{column} {types[type(value)]}" for column, value in rows[0].items())
        session.execute(f"CREATE TABLE {name} ({columns})")
        marks = ", ".join("?" for _ in rows[0])
        session.executemany(f"INSERT INTO {name} VALUES ({marks})", [list(row.values()) for row in rows])  # noqa: S608
    session.execute(SQL.replace("{hasil}", hasil), [pegawai, kegiatan])


if __name__ == "__main__":
    main(*sys.argv[1:])
