"""The next step of a Pekerja Sosial on a person's page, by the law of the day asked about.

`berikut.langkah_berikutnya` chooses: `butir` asks under PermenPANRB 33/2020, `konversi` follows the credit on record
through integration and the predicates since 2023. `kinerja` gives the predicates of two years, `lowongan` the
vacancy that a jenjang asks for, `bentuk` is what the page shows, `pensiun` the day of retirement.
"""
