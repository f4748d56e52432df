"""The four papers of credit since 2023 (Peraturan BKN 3/2023): konversi, akumulasi, penetapan, integrasi.

`susun` makes a `naskah.Pak` of a person's record by the decisions of the core; `write_pdf` and `write_docx` render the
same `Pak`, `write_csv` writes the fields of the national record. Nothing of law is decided here. Number and date stay
open as dotted lines: they come from the agenda book after signing. What rests on figures that no office confirmed yet
says so in a footnote.

Add a line to a paper: put it into the module that lays that paper out, its words into `kata.toml`; both writers follow.
"""

import jenjang.surat.words  # noqa: F401 the papers are written with its words
