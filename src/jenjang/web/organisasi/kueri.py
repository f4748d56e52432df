"""Units by day and in the order of their tree."""

from datetime import date
from typing import Any, Self

from jenjang.web.akses.kueri import CatatanQuerySet


class UnitQuerySet(CatatanQuerySet):
    """Units of the tree."""

    def pada(self, hari: date) -> Self:
        """Keep the units that exist on a day."""
        return self.filter(berlaku__contains=hari)

    def pohon(self) -> list[Any]:
        """Give the units with their depth (`kedalaman`), each under its parent; one query."""
        units = list(self.order_by("urutan", "nama"))
        known = {unit.pk for unit in units}
        below: dict[int | None, list[Any]] = {}
        for unit in units:
            # A unit whose parent is outside what was asked for stands at the top.
            below.setdefault(unit.induk_id if unit.induk_id in known else None, []).append(unit)
        ordered: list[Any] = []
        waiting = [(unit, 0) for unit in reversed(below.get(None, []))]
        while waiting:
            unit, depth = waiting.pop()
            unit.kedalaman = depth
            ordered.append(unit)
            waiting += [(child, depth + 1) for child in reversed(below.get(unit.pk, []))]
        return ordered
