"""Need against people on the command line: `abk hitung`, `abk rekap`, `abk bandingkan`, `peta`.

`masukan` opens what these commands are given and refuses it in one sentence each; `layar` shows the answer, with the
same bar everywhere (`batang`); the figures come from `jenjang.core.beban_kerja.kebutuhan`.
"""
