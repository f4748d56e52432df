"""The post: its jenjang, job sheet, class and allowance.

A decree on analisis jabatan is read by `jenjang.surat.keputusan` into the records of this folder and judged by
`jenjang.core.beban_kerja.periksa`. Every printed value keeps its printed text and its place in the source beside
the parsed value, so that a finding can always be looked up. Terms: *lembar* (one informasi jabatan), *daftar* (the
opening list of positions), *bagian* (a titled section of a sheet), *tabel beban* (the workload table of TUGAS
POKOK). A new section is added in `bagian.toml`, in `jenjang/surat/keputusan/judul.toml` and, where it holds more
than rows, as a field of `LembarJabatan`.
"""
