"""`daftar_lembar`: a position listed without a sheet, or a sheet without a listing."""

from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis

_DASAR = "Daftar informasi jabatan dan lembarnya satu banding satu"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at what the opening list and the sheets leave over of each other; nothing without a list."""
    if not bahan.keputusan.daftar:
        return
    terpasang = {entri.nomor for entri in bahan.entri.values()}
    for entri in bahan.keputusan.daftar:
        if entri.nomor not in terpasang:
            yield Catatan(
                Jenis.DAFTAR_LEMBAR, None, entri.lokasi, "tanpa_lembar", _DASAR,
                tercetak=f"{entri.nomor} {entri.nama}", isi={"nomor": entri.nomor, "nama": entri.nama},
            )  # fmt: skip
    for lembar in bahan.keputusan.lembar:
        if lembar.urutan not in bahan.entri:
            yield Catatan(
                Jenis.DAFTAR_LEMBAR, lembar.urutan, lembar.lokasi, "tanpa_daftar", _DASAR,
                tercetak=lembar.nama.isi, isi={"nama": lembar.nama.isi},
            )  # fmt: skip
