"""The workload workbook of an office and the list of its people: read, computed, written back with living formulas.

`read.read_book` gives a `book.BukuAbk`: the posts as the same record that a decree is read into, so that need,
comparison and peta jabatan take either. `people.read_people` reads a bezetting. Every problem has its sheet, row and
column; a row with a problem leaves the sum of its post unknown. `write_book` writes the workbook, blank as a
template or with a record and its results; the reader takes both back, computed columns are passed over.

Add a column: name it in `layout.toml`, give it its headings in `headings.toml`, its parser in `fields`.
"""
