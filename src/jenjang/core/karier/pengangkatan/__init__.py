"""The ways into the post: first appointment, transfer, keterampilan to keahlian, Ahli Utama, promotion (Pasal 13-20).

Each way is one ruleset in a module of its own. What several ways ask alike stands once: `syarat` (conditions), `usia`
(age), `urutan` and `uji_kompetensi` (tables). The figures of each way stand in `nilai.toml` by its name (`jalur`).
"""
