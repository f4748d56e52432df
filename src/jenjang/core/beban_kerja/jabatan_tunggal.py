"""Posts that the structure of the office gives exactly one seat."""

from functools import cache

from jenjang.core.beban_kerja.waktu_efektif import norma_beban_kerja


@cache
def _kata() -> tuple[str, ...]:
    return tuple(kata.lower() for kata in norma_beban_kerja()["jabatan_tunggal"]["kata"])


def berjabatan_tunggal(nama: str) -> bool:
    """Whether a post, by its name, is one seat of the structure (kepala dinas, kepala bidang ...)."""
    return nama.lower().startswith(_kata())


def kebutuhan_jabatan_tunggal() -> int:
    """Return the need of such a post, whatever its load."""
    return int(norma_beban_kerja()["jabatan_tunggal"]["kebutuhan"])
