"""`kode_jabatan`: the code of the position left empty; one note for the whole document."""

from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis

_DASAR = "Bentuk informasi jabatan (PermenPANRB 1/2020): kode jabatan"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Note that sheets carry no code, at the first of them."""
    kosong = [
        lembar.kode.lokasi for lembar in bahan.keputusan.lembar if lembar.kode and not lembar.kode.isi.strip(" -–")
    ]
    if kosong:
        yield Catatan(
            Jenis.KODE_JABATAN, None, kosong[0], "kode_jabatan", _DASAR,
            tercetak="-", lokasi_lain=tuple(kosong[1:]),
            isi={"banyak": len(kosong), "semua": len(bahan.keputusan.lembar)},
        )  # fmt: skip
