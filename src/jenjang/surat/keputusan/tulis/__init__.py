"""Writing a decree: as printed, faults kept, or amended; DOCX to edit, PDF to print, XLSX to reckon with.

`susunan.susun_naskah` lays a `Keputusan` out as blocks (`naskah`), section by section in the order printed; `docx`,
`xlsx` and `pdf` render the same blocks. The readers of `jenjang.surat.keputusan.berkas` read each of the three back
into the same record. A new section is laid out in `lembar`, a new column in `tabel_tugas` or `tabel_butir`.
"""
