"""How somebody serves; members of the public who serve have no NIP."""

from enum import StrEnum


class StatusKepegawaian(StrEnum):
    """PNS and CPNS hold a pangkat, a PPPK serves up to the end of a contract, others have no number at all."""

    PNS = "PNS"
    CPNS = "CPNS"
    PPPK = "PPPK"
    TANPA_NIP = "tanpa NIP"

    @property
    def berpangkat(self) -> bool:
        """Whether the status comes with a pangkat and a golongan ruang."""
        return self in (StatusKepegawaian.PNS, StatusKepegawaian.CPNS)
