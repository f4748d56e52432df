"""Reading a decree on analisis jabatan dan beban kerja into `jenjang.core.jabatan.keputusan.Keputusan`.

`baca_berkas` takes a file (text, DOCX, XLSX, PDF), `baca_teks` the text or Markdown of a document. Each form of file
only has to yield lines with cells (`sumber.BarisSumber`; `berkas/` does so); everything after that is shared: `kepala`
(head and basis), `daftar` (opening list), `pembagian` (where a sheet begins), `judul` (section titles), `lembar` (one
sheet), `tabel_tugas` and `tabel_butir` (the two workload tables), `syarat_lain` (codes and conditions). What is not
understood is kept in `pembacaan.Pembacaan` with its line and reason; no line with a figure of workload is ever
dropped. `tulis/` writes a decree as DOCX, XLSX and PDF.
"""

from jenjang.surat.keputusan.baca import BukanKeputusanError, baca_teks
from jenjang.surat.keputusan.berkas.buka import BerkasDitolakError, baca_berkas

__all__ = ["BerkasDitolakError", "BukanKeputusanError", "baca_berkas", "baca_teks"]
