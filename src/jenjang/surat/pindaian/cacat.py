"""What can be wrong with a scan."""

from enum import StrEnum


class Cacat(StrEnum):
    """Why a scan cannot be looked at."""

    RUSAK = "rusak"
    BERSANDI = "bersandi"
    TANPA_HALAMAN = "tanpa_halaman"
    TERLALU_BANYAK_HALAMAN = "terlalu_banyak_halaman"
    TERLALU_BESAR = "terlalu_besar"
    TERLALU_BERAT = "terlalu_berat"
