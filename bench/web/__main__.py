"""Measures the web application: a mixed load of 50 connections on the sample office, database on the same machine.

70 % pages (lists, people, job sheets, maps, prints: whatever four people of the office reach by links), 20 % JSON
(questions of the regulation and the catalogue), 10 % decisions recorded in the register. The office runs as
`jenjang demo` on a folder of its own.
"""

import argparse
import asyncio
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from campuran import siapkan
from klien import Hasil, beban
from pemakaian import detik_prosesor

CONNECTIONS = 50
WARM_UP_SECONDS = 3.0
AIM_PER_SECOND = 150
AIM_P99_MS = 500
ADDRESS = re.compile(r"Jenjang berjalan di (\S+)/$", re.MULTILINE)
PASSWORD = re.compile(r"Masuk dengan sandi (\S+) sebagai", re.MULTILINE)


def luncurkan(folder: Path) -> tuple[subprocess.Popen[bytes], str, str]:
    """Start the sample office and give its address and the password of its accounts."""
    told = folder / "keluaran.txt"
    with told.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "jenjang.cli", "demo"],
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "JENJANG_DATA": str(folder), "PYTHONUNBUFFERED": "1"},
        )
    while process.poll() is None:
        text = told.read_text("utf-8")
        address, password = ADDRESS.search(text), PASSWORD.search(text)
        if address and password:
            return process, address[1], password[1]
        time.sleep(0.1)
    raise SystemExit(told.read_text("utf-8"))


def tampilkan(hasil: list[Hasil], detik: float) -> bool:
    """Print the figures, and say whether the aims are met."""
    failures = Counter(f"{each.jenis} {each.jalur}: {each.status}" for each in hasil if not each.berhasil)
    times = sorted(each.milidetik for each in hasil)
    rate, p99 = len(hasil) / detik, _persentil(times, 99)
    print(f"{len(hasil)} requests in {detik:.0f} s over {CONNECTIONS} connections")
    for jenis in ("halaman", "json", "keputusan"):
        part = [each.milidetik for each in hasil if each.jenis == jenis]
        if part:
            print(f"  {jenis:<10} {len(part):6}  median {statistics.median(part):7.1f} ms  slowest {max(part):7.1f} ms")
    print(f"requests/s {rate:8.1f}   aim >= {AIM_PER_SECOND}")
    print(f"median     {statistics.median(times):8.1f} ms")
    print(f"p95        {_persentil(times, 95):8.1f} ms")
    print(f"p99        {p99:8.1f} ms   aim <= {AIM_P99_MS} ms")
    print(f"errors     {sum(failures.values()):8}   aim 0")
    for text, count in failures.most_common(10):
        print(f"  {count} x {text}")
    return rate >= AIM_PER_SECOND and p99 <= AIM_P99_MS and not failures


def _persentil(terurut: list[float], bagian: int) -> float:
    return terurut[max(0, -(-len(terurut) * bagian // 100) - 1)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--detik", type=float, default=20.0)
    seconds = parser.parse_args().detik
    folder = Path(tempfile.mkdtemp(prefix="jenjang-beban-"))
    folder.chmod(0o755)
    process, address, password = luncurkan(folder)
    try:
        mix = siapkan(address, password)
        asyncio.run(beban(address, mix, CONNECTIONS, WARM_UP_SECONDS))
        before, own = detik_prosesor(process.pid), time.process_time()
        start = time.perf_counter()
        results = asyncio.run(beban(address, mix, CONNECTIONS, seconds))
        seconds, own = time.perf_counter() - start, time.process_time() - own
        used = detik_prosesor(process.pid) - before
        met = tampilkan(results, seconds)
        for what, spent in (*used.items(), ("this bench", own)):
            print(f"processor  {spent / len(results) * 1000:8.2f} ms a request: {what}")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()
        shutil.rmtree(folder)
    raise SystemExit(0 if met else 1)


if __name__ == "__main__":
    main()
