"""Runs the tests that touched a changed ruleset against each change, one after another, until one notices.

The tests run in forked processes, one per processor, so that nothing a change does reaches the parent; each process
makes a change, runs the tests, and undoes it.
"""

import gc
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from jenjang.core.engine.ruleset import RULESETS, Ruleset
from mutasi.changes import Change, all_changes

PROCESSES = os.cpu_count() or 1
SLOWEST_TEST = 2.0
REMEMBERED = 40
CONTROLS = 500


@dataclass
class Outcome:
    """What became of a change: the test that noticed it, or none."""

    change: Change
    killer: str | None


@dataclass
class Trial:
    """One test: how long it took unchanged and which rulesets it put into plans."""

    item: pytest.Item
    seconds: float
    rulesets: frozenset[str]


@dataclass
class Hunt:
    """A pytest plugin that, instead of one run of the tests, runs them against every change."""

    outcomes: list[Outcome] = field(default_factory=list)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run every test once unchanged, then hunt the changes in as many processes as there are processors."""
        trials = [trial for item in session.items if (trial := _tried(item)).seconds < SLOWEST_TEST]
        changes = all_changes()
        sys.stdout.write(f"{len(changes)} changes, {len(trials)} tests\n")
        # A process that never collects shares its memory with the parent instead of copying it.
        gc.collect()
        gc.freeze()
        with tempfile.TemporaryDirectory() as folder:
            shares = [Path(folder) / str(number) for number in range(PROCESSES)]
            children = [_forked(changes, trials, number, share) for number, share in enumerate(shares)]
            for child in children:
                _, status = os.waitpid(child, 0)
                if status:
                    raise pytest.UsageError(f"a process of the hunt ended with {os.waitstatus_to_exitcode(status)}")
            killers = dict(pair for share in shares for pair in json.loads(share.read_text("utf-8")))
        self.outcomes = [Outcome(change, killers[place]) for place, change in enumerate(changes)]
        return True


def _tried(item: pytest.Item) -> Trial:
    """Run a test unchanged and note the rulesets it asks for plans; a failing one cannot judge anything."""
    touched: set[str] = set()
    plain = Ruleset.plan

    def noting(self: Ruleset, *given: Any, **named: Any) -> Any:
        touched.add(self.name)
        return plain(self, *given, **named)

    Ruleset.plan = noting  # type: ignore[method-assign]
    start = time.perf_counter()
    try:
        if _fails(item):
            raise pytest.UsageError(f"{item.nodeid} fails without any change")
    finally:
        Ruleset.plan = plain  # type: ignore[method-assign]
    return Trial(item, time.perf_counter() - start, frozenset(touched))


def _fails(item: pytest.Item) -> bool:
    return any(report.failed for report in runtestprotocol(item, nextitem=None, log=False))


def _forked(changes: list[Change], trials: list[Trial], number: int, share: Path) -> int:
    """Hunt every so-manieth change in a process of its own, which writes place and killer of each to a file."""
    if pid := os.fork():
        return pid
    lately: list[str] = []
    found = []
    for place in range(number, len(changes), PROCESSES):
        killer = _killer(changes[place], _in_order(changes[place], trials, lately))
        found.append((place, killer))
        if killer:
            lately = [killer, *(each for each in lately if each != killer)][:REMEMBERED]
        if number == 0 and len(found) % 100 == 0:
            sys.stdout.write(f"{place} changes\n")
            sys.stdout.flush()
    # Had a change not been undone whole, every later one would be noticed by what it left behind.
    leaked = any(_fails(trial.item) for trial in trials[:: len(trials) // CONTROLS + 1])
    share.write_text(json.dumps(found), "utf-8")
    os._exit(1 if leaked else 0)


def _in_order(change: Change, trials: list[Trial], lately: list[str]) -> list[Trial]:
    """Give the tests that touched what is changed: those that noticed the last changes first, then quick ones."""
    recent = {nodeid: place for place, nodeid in enumerate(lately)}
    touching = [each for each in trials if each.rulesets & change.rulesets or (change.is_data and not each.rulesets)]
    return sorted(touching, key=lambda trial: (recent.get(trial.item.nodeid, len(recent)), trial.seconds))


def _killer(change: Change, trials: list[Trial]) -> str | None:
    """Make the change and give the first test that fails; a change that the registry refuses is noticed at once."""
    change.make()
    try:
        for name in change.rulesets:
            RULESETS[name].plan()
        return next((trial.item.nodeid for trial in trials if _fails(trial.item)), None)
    except ValueError as error:
        return f"refused: {error}"
    finally:
        change.undo()
