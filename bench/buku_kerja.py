"""Measures `jenjang nilai` on a workbook of 50.000 claims as a whole process: read, checked, assessed, written.

In the first every wording is another and none is a butir, so that the nearest ones are looked for each time; in the
second every claim counts, and its whole trace is written.
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import xlsxwriter

from jenjang.core.angka_kredit.katalog import muat_katalog

JENJANG = Path(sys.executable).with_name("jenjang")
BANYAK = 50_000
SASARAN_DETIK = 60
PEGAWAI = {
    "nama": "Sri Contoh (rekaan)",
    "jenjang": "Ahli Muda",
    "golongan": "III/c",
    "tmt_jenjang": "2020-10-01",
    "pendidikan": "S1",
    "status": "biasa",
}
HEADS = ("tanggal_mulai", "kode", "uraian", "jumlah", "bukti")


def write(path: Path, *, known: bool) -> None:
    """Write the workbook; the claims are the butir of the own jenjang, or words of the catalogue in any order."""
    chance = random.Random(50_000)  # noqa: S311
    codes = [each.kode for each in muat_katalog().saring(jenjang="Ahli Muda", lampiran="II")]
    words = sorted({word for each in muat_katalog().butir for word in each.uraian.split()})
    book = xlsxwriter.Workbook(path)
    person = book.add_worksheet("pegawai")
    for row, field in enumerate((("isian", "data"), *PEGAWAI.items())):
        person.write_row(row, 0, field)
    claims = book.add_worksheet("kegiatan")
    claims.write_row(0, 0, HEADS)
    for row in range(1, BANYAK + 1):
        what = (codes[row % len(codes)], "") if known else ("", f"{' '.join(chance.choices(words, k=10))} {row}")
        claims.write_row(row, 0, ("2021-03-01", *what, 1 + row % 5, f"rekaan {row}"))
    book.close()


def main() -> None:
    """Write both workbooks, assess them, and print seconds and the size of the answer."""
    with tempfile.TemporaryDirectory() as folder:
        for what, known in (("none of them a butir", False), ("all counted, whole trace", True)):
            path = Path(folder) / "besar.xlsx"
            write(path, known=known)
            start = time.perf_counter()
            command = [str(JENJANG), "nilai", str(path), "--format", "json"]
            answer = subprocess.run(command, check=False, capture_output=True)
            taken = time.perf_counter() - start
            size = len(answer.stdout) / 1e6
            print(
                f"process: jenjang nilai, {BANYAK} claims, {what:<25} {taken:6.1f} s   aim <= {SASARAN_DETIK} s   "
                f"{size:.0f} MB of JSON, exit {answer.returncode}"
            )


if __name__ == "__main__":
    main()
