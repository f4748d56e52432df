"""The papers of an assessed record: calculation sheet, workbook with assessed columns, recapitulation of an office.

`lembar.susun_lembar` puts an assessed record into words and figures for people, once for screen and paper alike;
`batang` draws credit against its thresholds as data. `write_pdf`, `write_workbook` and `rekapitulasi` write files from
them. No rule of law is decided here.
"""

import jenjang.surat.words  # noqa: F401 the papers are written with its words
