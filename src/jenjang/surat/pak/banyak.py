"""Many papers rendered, a file each: over all processors where there are enough of them to be worth it."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import Final

from jenjang.surat.pak.naskah import Pak

Tulis = Callable[[Sequence[Pak]], bytes]
# Starting a process and its compiler takes about as long as forty papers.
BANYAK: Final = 80
_SEKALIGUS: Final = 20


def tulis_satu_satu(pak: Sequence[Pak], tulis: Tulis) -> Iterator[bytes]:
    """Render each paper into a file of its own, in their order."""
    processes = _processors()
    if len(pak) < BANYAK or processes == 1:
        yield from (tulis([each]) for each in pak)
        return
    # Spawned, not forked: the compiler's threads would not survive a fork.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for batch in pool.map(_render, _batches(pak), [tulis] * -(-len(pak) // _SEKALIGUS)):
            yield from batch


def _render(pak: Sequence[Pak], tulis: Tulis) -> list[bytes]:
    return [tulis([each]) for each in pak]


def _batches(pak: Sequence[Pak]) -> Iterator[list[Pak]]:
    rest = iter(pak)
    while batch := list(islice(rest, _SEKALIGUS)):
        yield batch


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
