"""The invented people of the sample office: those of the bezetting, and Pekerja Sosial with full careers.

`bezetting.csv` holds the same people as the sample workbook of people in post; `pekerja_sosial.toml` careers written
out. Running `isi` twice changes nothing: a person who is there is left alone.
"""

from jenjang.web.pegawai.contoh.bezetting import isi_bezetting, isi_lain
from jenjang.web.pegawai.contoh.pekerja_sosial import isi_pekerja_sosial


def isi() -> None:
    """Create the people who are missing."""
    isi_bezetting()
    isi_pekerja_sosial()
    isi_lain()
