"""Runs every job on the same files, checks that their totals agree, and prints time, memory and the ratio to ours.

Runs are interleaved, so that a busy machine slows all alike; the quickest of each is told, and the most memory.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

HERE = Path(__file__).parent
JENJANG = [sys.executable, "-c", "from jenjang.cli.main import main; main()"]
TOTALS = (
    "capaian",
    "ak_ditetapkan",
    "jumlah",
    "kurang",
    "sisa",
    "memenuhi",
    "target_terpenuhi",
    "ditolak",
    "belum_pasti",
)
OURS = "Jenjang, Polars"


@dataclass
class Job:
    """One way to do the job: its command, what it lacks beside ours, and what its runs took."""

    name: str
    command: list[str]
    note: str
    writes: bool = True
    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)


def jobs(folder: Path, tabel: Path, hasil: Path, other: str, skipped: Sequence[str]) -> list[Job]:
    """Give the jobs asked for; `other` is the Python of the bench's own venv."""
    files = [str(folder / "kegiatan.parquet"), str(folder / "pegawai.parquet")]

    def ours(mesin: str) -> list[str]:
        return [*JENJANG, "nilai-massal", *files, "-o", str(hasil), "--mesin", mesin]

    def theirs(script: str) -> list[str]:
        return [other, str(HERE / script), *files, str(tabel), str(hasil)]

    no_sidecar = "no bad rows looked for"
    found = {
        "polars": Job(OURS, ours("polars"), "bad rows in a sidecar"),
        "baca-saja": Job("only reading the columns", theirs("baca_saja.py"), "no rule, no results", writes=False),
        "tangan-polars": Job("by hand, Polars streaming", theirs("tangan_polars.py"), no_sidecar),
        "duckdb": Job("Jenjang, DuckDB", ours("duckdb"), "bad rows in a sidecar"),
        "tangan-duckdb": Job("by hand, DuckDB SQL", theirs("tangan_duckdb.py"), no_sidecar),
        "tangan-numpy": Job("by hand, NumPy", theirs("tangan_numpy.py"), no_sidecar),
        "openfisca-volume": Job(
            "OpenFisca-Core, volumes summed before",
            theirs("openfisca_volume.py"),
            "units of 0.0001; no bad rows, counts or reasons",
        ),
        "openfisca-catatan": Job(
            "OpenFisca-Core, records as persons",
            [*theirs("openfisca_catatan.py"), "manual"],
            "parameters indexed as its manual shows; units of 0.0001; no bad rows, no reasons",
        ),
        "openfisca-larik": Job(
            "OpenFisca-Core, records as persons, credits in a NumPy array",
            [*theirs("openfisca_catatan.py"), "larik"],
            "units of 0.0001; no bad rows, no reasons",
        ),
        "spark": Job("Jenjang, Spark (local)", ours("spark"), "bad rows in a sidecar; starts a JVM"),
    }
    return [job for key, job in found.items() if key not in skipped]


def run(job: Job) -> None:
    """Run a job once and keep what it took."""
    began = time.perf_counter()
    # Polars tells its allocator what to keep through the environment, and would tell the jobs as well.
    environment = {name: value for name, value in os.environ.items() if name != "_RJEM_MALLOC_CONF"}
    process = subprocess.Popen(
        job.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=HERE, env=environment
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{job.name} ended with {process.returncode}:\n{said.decode()}")
    job.seconds.append(time.perf_counter() - began)
    job.cpu.append(usage.ru_utime + usage.ru_stime)
    job.megabytes.append(usage.ru_maxrss / 1024)


def totals(hasil: Path) -> dict[str, int]:
    """Sum the columns of HASIL that a job wrote."""
    frame = pl.scan_parquet(hasil)
    names = [name for name in TOTALS if name in frame.collect_schema()]
    return frame.select(pl.col(name).cast(pl.Int64).sum() for name in names).collect().row(0, named=True)


def measure(found: list[Job], hasil: Path, times: int) -> None:
    """Run all jobs in turn, and refuse totals that differ from the first job's."""
    expected: dict[str, int] = {}
    for _ in range(times):
        for job in found:
            run(job)
            sums = totals(hasil) if job.writes else {}
            expected = expected or sums
            wrong = {name: (value, expected[name]) for name, value in sums.items() if value != expected[name]}
            if wrong:
                raise SystemExit(f"{job.name} gives other totals: {wrong}")
            print(
                f"  {job.name}: {job.seconds[-1]:.1f} s, {job.cpu[-1]:.1f} s CPU, {job.megabytes[-1]:.0f} MB",
                flush=True,
            )


def table(found: list[Job], order: str, people: int) -> str:
    """Write the measurements of one order of rows as a Markdown table."""
    ours = next(job for job in found if job.name == OURS)
    lines = [
        f"**{people:,} people x 100 records, {order}**\n",
        "| Job | Wall s | to ours | CPU s | to ours | Peak MB | Remarks |",
        "|---|---|---|---|---|---|---|",
    ]
    for job in found:
        wall, cpu = min(job.seconds), min(job.cpu)
        lines.append(
            f"| {job.name} | {wall:.1f} | {wall / min(ours.seconds):.2f} | {cpu:.1f} | {cpu / min(ours.cpu):.2f} "
            f"| {max(job.megabytes):.0f} | {job.note} |"
        )
    return "\n".join(lines) + "\n"


def nation(folder: Path, people: int, order: str) -> Path:
    """Write the invented nation of a size and order where it is not there yet."""
    target = folder / f"{people}-{order}"
    if not (target / "kegiatan.parquet").exists():
        command = [*JENJANG, "simulasi", "-o", str(target), "--pegawai", str(people), "--urutan", order]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--banyak", type=int, default=100_000)
    parser.add_argument("--ulang", type=int, default=3)
    # Absolute, since jobs run in a folder of their own; not resolved, since the link is what names the venv.
    parser.add_argument("--lain", type=os.path.abspath, default=sys.executable, help="Python of the venv of bench.lock")
    parser.add_argument("--tanpa", nargs="*", default=[], help="jobs to leave out")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "jenjang-bench")
    parser.add_argument("--tumbuh", type=int, default=10, help="also ours on so many times fewer people")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    tabel, hasil = asked.folder / "tabel.json", asked.folder / "hasil.parquet"
    subprocess.run([sys.executable, str(HERE / "tabel.py"), str(tabel)], check=True)
    ours: dict[int, float] = {}
    for order in ("urut", "acak"):
        print(f"{asked.banyak} people, {order}", flush=True)
        found = jobs(nation(asked.folder, asked.banyak, order), tabel, hasil, asked.lain, asked.tanpa)
        measure(found, hasil, asked.ulang)
        print(table(found, "sorted by person" if order == "urut" else "mixed", asked.banyak), flush=True)
        if order == "urut":
            ours[asked.banyak] = min(found[0].cpu)
    fewer = asked.banyak // asked.tumbuh
    small = jobs(nation(asked.folder, fewer, "urut"), tabel, hasil, asked.lain, asked.tanpa)[:1]
    measure(small, hasil, asked.ulang)
    rows = {people: cpu * 1e9 / (people * 100) for people, cpu in {**ours, fewer: min(small[0].cpu)}.items()}
    told = ", ".join(f"{people:,} people {each:.0f} ns" for people, each in sorted(rows.items()))
    print(f"CPU a record, sorted: {told}; growth {rows[asked.banyak] / rows[fewer]:.2f}")
    print(json.dumps({"cores": os.cpu_count(), "python": sys.version.split()[0]}))


if __name__ == "__main__":
    main()
