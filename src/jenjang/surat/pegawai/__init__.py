"""The documents about people: tables of staff read and written, and the lists that offices print.

`read.read_people` takes an office's workbook or CSV, or the national system's export, and gives a `DaftarPegawai`:
typed rows, named problems at their row and column, remarks. `write_book` and `write_csv` give the same people back
under the same names, so that a file goes out, is worked on and comes in again. `daftar` prints the daftar urut
kepangkatan, the daftar nominatif and the bezetting.

Add a field: name it in `core/kepegawaian/pegawai.py`, give it headings in `headings.toml`, a parser in `fields`, a
column in `layout.toml`.
"""
