"""Files of a nation in and out: Parquet or CSV, single files or folders in; HASIL whole or not at all.

`sumber` finds and checks the files, `csv` turns CSV into Parquet, `ruang` is the room beside HASIL in which everything
is written before it is renamed, `mesin_*` are the engines, `jalankan` is the one way through.
"""
