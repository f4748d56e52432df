"""A functional position's name split into its family and jenjang."""

from functools import cache, lru_cache

from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN, KETERAMPILAN
from jenjang.core.jabatan.kelas import KelasTunjangan, muat_kelas_tunjangan

PEKERJA_SOSIAL = "pekerja sosial"


@lru_cache(maxsize=1 << 12)
def rumpun_jenjang(nama: str) -> tuple[str, str] | None:
    """Split "Penyuluh Sosial Ahli Muda" into ("penyuluh sosial", "Ahli Muda"); None for a position without jenjang.

    A former name of Pekerja Sosial ("Pekerja Sosial Muda") gives the jenjang that took its place.
    """
    rapi = kata(nama)
    for jenjang in sorted(JENJANG, key=len, reverse=True):
        if rapi.endswith(f" {jenjang.lower()}"):
            return rapi.removesuffix(f" {jenjang.lower()}"), jenjang
    lama = nama_lama(nama)
    return (PEKERJA_SOSIAL, lama.jenjang) if lama else None


def nama_lama(nama: str) -> KelasTunjangan | None:
    """Give the jenjang of Pekerja Sosial that formerly had a name, None for a present name or another post's."""
    return _nama_lama().get(kata(nama))


@cache
def _nama_lama() -> dict[str, KelasTunjangan]:
    return {
        kata(nama): satu
        for satu in muat_kelas_tunjangan()
        for nama in (satu.nama_lama, *satu.nama_lama_lain)
        if nama != satu.nama_baru
    }


def tingkat(jenjang: str) -> int:
    """Give the step of a jenjang inside its category, 1 the lowest."""
    kategori = KEAHLIAN if jenjang in KEAHLIAN else KETERAMPILAN
    return kategori.index(jenjang) + 1
