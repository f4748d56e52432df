"""Everyone at once: the rules of one person on the columns of a nation, through Narwhals.

`kolom` holds what the files carry, `susunan` and `faktor` what the rules yield for each combination of post and of
butir with its flags (engine.partial), `pegawai` and `kegiatan` take in people and records, `hasil` gives the rows of
HASIL, `masalah` the rows that could not count, `rekap` the sums by a carried column. All of them build lazy frames:
the engine of `mesin` computes them, Polars, DuckDB or Spark alike, and nothing here reads or writes a file.
"""
