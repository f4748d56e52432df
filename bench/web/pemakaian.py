"""How much processor time a launch has used, by kind of process: a figure that other work on the machine moves less."""

import os
from collections import Counter
from pathlib import Path

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


def detik_prosesor(peluncur: int) -> Counter[str]:
    """Give the seconds used so far by the living descendants of a process."""
    parents, used, names = {}, {}, {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            head, _, tail = (entry / "stat").read_text().rpartition(") ")
        except OSError:
            continue
        fields = tail.split()
        pid = int(entry.name)
        parents[pid] = int(fields[1])
        used[pid] = (int(fields[11]) + int(fields[12])) / TICKS_PER_SECOND
        names[pid] = head
    totals: Counter[str] = Counter()
    for pid in used:
        if pid != peluncur and _keturunan(pid, peluncur, parents):
            totals["basis data" if "postgres" in names[pid] else "halaman dan pekerja"] += used[pid]
    return totals


def _keturunan(pid: int, peluncur: int, parents: dict[int, int]) -> bool:
    while pid and pid != peluncur:
        pid = parents.get(pid, 0)
    return pid == peluncur
