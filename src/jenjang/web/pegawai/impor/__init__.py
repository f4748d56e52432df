"""Files of people on their way into the office's record.

`periksa` reads a file and says what saving it would do, without saving; `simpan` writes every row without a problem in
one transaction; `nasional` compares the record with the national system's export, field by field.
"""
