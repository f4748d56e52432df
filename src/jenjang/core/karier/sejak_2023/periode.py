"""The days on which a new pangkat takes effect: six a year from 2023, the first of every month from 1 October 2025."""

from typing import Final

from jenjang.core.engine.marks import Mark
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.regulations import regulations

PERATURAN: Final = "permenpanrb-1-2023"
_BULAN_SETAHUN: Final = 12


def periode_pangkat_berikut(hari: int) -> tuple[int, Mark | None]:
    """Give the next day (yyyymmdd), `hari` included, on which a pangkat may take effect, and how far it is known.

    For days since 1 January 2023. The scheme in force on the day itself decides which months open it.
    """
    force = regulations()[PERATURAN].sejak
    table = table_in_force("periode_kenaikan_pangkat", force)
    begins = sorted({sejak for sejak, _ in table.rows})
    month = max(hari, force) // 10000 * _BULAN_SETAHUN + max(hari, force) // 100 % 100 - 1
    month += hari % 100 > 1
    for later in range(month, month + _BULAN_SETAHUN):
        bulan = later % _BULAN_SETAHUN + 1
        day = later // _BULAN_SETAHUN * 10000 + bulan * 100 + 1
        scheme = [each for each in begins if int(each.replace("-", "")) <= day][-1]
        if (scheme, str(bulan)) in table.rows:
            return day, table.tanda.get((scheme, str(bulan)))
    raise LookupError(hari)
