"""Documents are written the same however many are asked for at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from jenjang.surat.typst_document import tulis_typst

TEMPLAT = """#let data = json(bytes(sys.inputs.data))
#set document(title: "Daftar", date: auto)
#set text(lang: "id")
#for nomor in range(data.banyak) [ #heading[Bagian #nomor] #lorem(40) ]
"""


def test_two_people_print_the_same_list_at_once(tmp_path: Path) -> None:
    templat = tmp_path / "daftar.typ"
    templat.write_text(TEMPLAT, "utf-8")

    def tulis(banyak: int) -> bytes:
        return tulis_typst(templat, {"banyak": banyak}, date(2026, 1, 5))

    alone = {banyak: tulis(banyak) for banyak in (3, 7)}
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(tulis, [3, 7] * 20))
    assert together == [alone[3], alone[7]] * 20
