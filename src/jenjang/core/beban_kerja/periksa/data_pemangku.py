"""`data_pribadi`: an incumbent's own data where the sheet asks for a requirement."""

from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.jabatan.data_pribadi import data_pribadi

_DASAR = "Informasi jabatan memuat syarat jabatan, bukan keadaan pemangkunya (PermenPANRB 1/2020; UU 27/2022)"
_NAMA = {
    "umur": "umur",
    "tinggi_badan": "tinggi badan",
    "berat_badan": "berat badan",
    "jenis_kelamin": "jenis kelamin",
    "postur_badan": "postur badan",
    "pengalaman": "riwayat jabatan",
}


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Note each value that describes a person, one by one, so that each can be taken out."""
    for lembar in bahan.keputusan.lembar:
        for temuan in data_pribadi(lembar):
            yield Catatan(
                Jenis.DATA_PRIBADI, lembar.urutan, temuan.lokasi, "data_pribadi", _DASAR,
                tercetak=temuan.isi,
                keyakinan=Keyakinan.PASTI if temuan.pasti else Keyakinan.KEMUNGKINAN_BESAR,
                isi={"bidang": _NAMA[temuan.kunci]},
            )  # fmt: skip
