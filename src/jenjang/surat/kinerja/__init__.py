"""The performance export of the national system read into periods of performance, person by person.

`read.read_kinerja` gives an `EksporKinerja`: the rows that can be used, and a named problem or remark for every other.
Wording of a rating or a predicate is taken only where it is known (`ratings.toml`); what merely resembles one is
suggested, never taken. `write_predikat` writes the sheet `predikat` that `jenjang nilai` and `jenjang pak` read.

Add a column: name it in `headings.toml`, give it its parser in `rows`, its field in `BarisKinerja`.
"""
