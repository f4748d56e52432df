"""The documents of `jenjang nilai`: a person's record read and written, and the blank workbook to fill in.

`read.read_record` gives a `BerkasNilai` with every problem of the document, each at its sheet, row and column; what
is odd but harmless (a subtotal passed over, a column not known) becomes a remark. Whether the values are possible is
asked afterwards by `jenjang.core.penilaian.periksa`.

Files as people make them are accepted: headings anywhere in the first rows, in two rows, under other names
(`headings.toml`); merged cells; dates and numbers as text; subtotals among the rows; several sheets of claims.

Add a field: name it in `core/penilaian/berkas.py`, give it its headings in `headings.toml`, its parser in `fields`,
its column in `template.py`, its words in `kata.toml`.
"""
