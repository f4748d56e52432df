"""Guarded reading of workbooks: XLSX, XLS, ODS and CSV in, typed cells with their positions out.

A workbook comes from anybody, so nothing of it is opened in this process. `read.read_workbook` looks at size and
kind, then hands the bytes to a fresh interpreter (`child`) under limits of memory and time (`limits.toml`), which
checks the directory of the zip before calamine sees it and answers in JSON lines. A file that cannot be read is a
`FileRefused` with one sentence for the person who brought it; a file that can is a `Workbook`.

Terms. A *row* and a *column* carry the numbers Excel shows: rows from 1, columns as letters. An empty cell is
absent from its row, never "" or 0. A number is a Decimal of its shortest decimal text, never a float.

Add a format: teach `kinds` its first bytes, `child` its reader, the tests a whole file of it.
"""
