"""A person's credit through all regimes: the scheme of 2004, PermenPANRB 33/2020, integration, predicates since 2023.

`masukan` holds what is told of a person, `susun.susun_riwayat` follows it row by row in two accounts, and
`langkah.langkah_pada` says what comes next under the law in force on a day. Nothing here reads a file or a clock, and
days are yyyymmdd. The two accounts: per golongan (PermenPANRB 33/2020, R08, R44) and per jenjang (since 2023); they
differ by the AK Dasar of the golongan held. Every row says which regulation it belongs to.
"""
