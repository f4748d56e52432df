"""`satuan_judul`: the column's title says JAM though its figures are minutes, or the other way round."""

import re
from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.beban_kerja.waktu_efektif import satuan_waktu_efektif
from jenjang.core.jabatan.tabel_beban import Metode

_JUDUL = re.compile(r"WAKTU PENYELESAIAN.*\((?P<satuan>JAM|MENIT)\)", re.IGNORECASE)
_DASAR = "Waktu penyelesaian bersatuan sama dengan waktu efektifnya (75.000 menit atau 1.250 jam)"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare the unit in the title of WAKTU PENYELESAIAN with that of the waktu efektif beside it."""
    for lembar in bahan.keputusan.lembar:
        if lembar.beban is None or lembar.beban.metode is not Metode.TUGAS or not lembar.beban.tugas:
            continue
        efektif = lembar.beban.tugas[0].waktu_efektif.nilai
        satuan = satuan_waktu_efektif(efektif) if efektif else ""
        for judul in lembar.beban.judul_kolom:
            cocok = _JUDUL.search(judul.isi)
            if cocok and satuan and cocok["satuan"].lower() != satuan:
                yield Catatan(
                    Jenis.SATUAN_JUDUL, lembar.urutan, judul.lokasi, "satuan_judul", _DASAR,
                    tercetak=cocok["satuan"].upper(),
                    seharusnya=satuan.upper(),
                    isi={"tercetak": cocok["satuan"].upper(), "seharusnya": satuan.upper(),
                         "efektif": lembar.beban.tugas[0].waktu_efektif},
                )  # fmt: skip
