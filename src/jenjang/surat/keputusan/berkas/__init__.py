"""Reading a decree from a file: text, DOCX, XLSX, or PDF with a text layer.

`buka.buka_berkas` tells the kind by the first bytes. Text is read at once; the other kinds are opened only in a
child process (`anak`) under limits of memory and time (`batas.toml`), because anybody may send such a file. The
child answers with lines (`mentah.BarisMentah`): the paragraphs and table rows of the document with their places. From
there on all kinds share one reader (`jenjang.surat.keputusan.baca.baca_baris`). A file that cannot be read is a
`FileRefused` with one sentence.

Add a kind of file: its first bytes in `jenis`, a module that yields `BarisMentah`, its name in `anak`, tests with a
whole file of it.
"""
