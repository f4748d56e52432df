"""A functional position's name split into its family and jenjang."""

from functools import lru_cache

from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN, KETERAMPILAN

PEKERJA_SOSIAL = "pekerja sosial"


@lru_cache(maxsize=1 << 12)
def rumpun_jenjang(nama: str) -> tuple[str, str] | None:
    """Split "Penyuluh Sosial Ahli Muda" into ("penyuluh sosial", "Ahli Muda"); None for a position without jenjang."""
    rapi = kata(nama)
    for jenjang in sorted(JENJANG, key=len, reverse=True):
        if rapi.endswith(f" {jenjang.lower()}"):
            return rapi.removesuffix(f" {jenjang.lower()}"), jenjang
    return None


def tingkat(jenjang: str) -> int:
    """Give the step of a jenjang inside its category, 1 the lowest."""
    kategori = KEAHLIAN if jenjang in KEAHLIAN else KETERAMPILAN
    return kategori.index(jenjang) + 1
