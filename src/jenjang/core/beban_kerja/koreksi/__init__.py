"""Amending a decree: the notes that were accepted put right in its record, and nothing else.

`penerimaan` says which notes are accepted: all certain arithmetic of sheets that arithmetic may correct, or those of a
list of ids. `terapkan` returns the amended record with every change and its reason, the consequences of a change
(sum, formation, headcount) among them, and the accepted notes that only a person can put right. A printed figure keeps
its style and number of decimals (`cetak`).
"""
