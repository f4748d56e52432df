"""Measures `jenjang pak`: 1.000 konversi papers as PDF, a file each, from one workbook of 1.000 people.

Absolute times vary with the machine; each line names the aim beside the figure.
"""

import io
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import xlsxwriter

PEOPLE = 1000
AIM_SECONDS = 60
JENJANG = Path(sys.executable).with_name("jenjang")
POSTS = ("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Terampil")
HEADS = ("nip", "tahun", "bulan_mulai", "bulan_selesai", "predikat", "jenjang")


def workbook() -> bytes:
    """Give a workbook of invented people with a predicate of one year each."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet("predikat")
    sheet.write_row(0, 0, HEADS)
    for at in range(PEOPLE):
        nip = f"19870314201101{1 + at % 2}{at // 2 + 1:03d}"
        sheet.write_row(at + 1, 0, (nip, 2024, 1, 12, "Baik", POSTS[at % len(POSTS)]))
    book.close()
    return target.getvalue()


def main() -> None:
    """Write the papers by the command and print the time."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "banyak.xlsx")
        source.write_bytes(workbook())
        start = time.perf_counter()
        command = [JENJANG, "pak", source, "--jenis", "konversi", "--pdf", Path(folder, "naskah")]
        subprocess.run(command, check=True, capture_output=True)
        taken = time.perf_counter() - start
        files = list(Path(folder, "naskah").iterdir())
        size = sum(path.stat().st_size for path in files)
    assert len(files) == PEOPLE
    print(f"{PEOPLE} naskah konversi sebagai PDF: {taken:.1f} detik (sasaran {AIM_SECONDS}), {size // PEOPLE} bita")


if __name__ == "__main__":
    main()
