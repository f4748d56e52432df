"""Measures `jenjang telaah`: one decision with its explanation, a year of 500 activities, whole processes.

Absolute times vary with the machine; each line names the aim beside the figure.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.core.penjelasan.rangkuman import penjelasan
from jenjang.core.telaah import telaah
from jenjang.surat.nilai.read import parse_record

SAMPLES = json.loads((Path(__file__).parent.parent / "contoh" / "pertanyaan.json").read_text("utf-8"))
JENJANG = Path(sys.executable).with_name("jenjang")
# The butir of the holder's own jenjang, each with five volumes, as an official repeats them over a year.
BUTIR = [each.kode for each in muat_katalog().saring(jenjang="Ahli Muda", lampiran="II")]
ACTIVITIES = [{"kode": BUTIR[place % len(BUTIR)], "jumlah": 1 + place % 5} for place in range(500)]
RECORD = {
    "pegawai": {
        "nama": "Sri Contoh (rekaan)",
        "jenjang": "Ahli Muda",
        "golongan": "III/c",
        "tmt_jenjang": "2020-10-01",
        "pendidikan": "S1",
        "status": "biasa",
    },
    "kegiatan": [{**each, "tanggal_mulai": "2021-03-01", "bukti": "rekaan"} for each in ACTIVITIES],
}
YEAR = {
    "jenis": "capaian_tahunan",
    "data": {"jenjang": "Ahli Muda", "golongan": "III/c", "status": "biasa", "kegiatan": ACTIVITIES},
}


def milliseconds(action: Callable[[], object], rounds: int) -> float:
    """Give the median time of an action after one warm-up."""
    action()
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def show(what: str, taken: float, aim: float | None = None) -> None:
    print(f"{what:<58} {taken:9.2f} ms" + (f"   aim < {aim:g} ms" if aim else ""))


def main() -> None:
    decided = [milliseconds(lambda item=item: telaah(item), 30) for item in SAMPLES]
    show("one decision with sheet, median of the sample questions", statistics.median(decided), 1)
    show("one decision with sheet, slowest of them", max(decided), 1)
    explained = [milliseconds(lambda item=item: penjelasan(item, telaah(item)[0]), 5) for item in SAMPLES]
    show("the same with sentence, tree and nearest change", statistics.median(explained))
    record = parse_record(json.dumps(RECORD).encode(), "rekaan.json")
    show("a year of 500 activities assessed", milliseconds(lambda: nilai_berkas(record), 10), 20)
    show("the same with every sheet as JSON", milliseconds(lambda: hasil_json(nilai_berkas(record)), 5))
    show("a year of 500 activities as one question with every sheet", milliseconds(lambda: telaah(YEAR), 5))
    with tempfile.TemporaryDirectory() as folder:
        hundred = Path(folder) / "seratus.json"
        hundred.write_text(json.dumps((SAMPLES * 8)[:100]), "utf-8")
        for what, aim, command in (
            ("process: jenjang --help", 400, ["--help"]),
            ("process: jenjang telaah, 100 questions, JSON", 1500, ["telaah", str(hundred), "--format", "json"]),
            ("process: jenjang telaah, 100 questions, screen", 1500, ["telaah", str(hundred)]),
        ):
            run = [str(JENJANG), *command]
            show(what, milliseconds(lambda run=run: subprocess.run(run, check=True, capture_output=True), 5), aim)


if __name__ == "__main__":
    main()
