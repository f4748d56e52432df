"""Analisis beban kerja: how many people a post needs, by either method, and what a printed sheet got wrong.

`metode` holds the two methods (tasks and minutes; butir kegiatan and angka kredit), `formasi` the row and the sum of
method angka kredit as registered rules, `pembulatan` the named ways to reach whole persons, `hitung` the
recomputation of a printed sheet, `periksa/` the verification of a decree, one module per kind of note. Figures of
sheets stand in `norma.toml`. Arithmetic is exact (fractions of integers); a result is rounded once, at the end.
"""
