"""Verification of a decree: notes that help its writer, one small module per kind.

`verifikasi.periksa_keputusan` runs the modules listed in `PEMERIKSA`; each takes the material (`bahan.Bahan`) and
yields notes (`catatan.Catatan`). A new kind is a name in `catatan.Jenis`, a module with `periksa`, its sentences in
`kata.toml`, its place in `PEMERIKSA`, and a test with a mistake and a look-alike that is none. Effect: *pegawai* a
headcount changes or is in doubt, *jumlah* only a sum, *redaksi* only words. Limits that no law sets stand in
`ambang.toml`.
"""
