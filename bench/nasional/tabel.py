"""Writes the figures of the annexes that the jobs written by hand read, so that none of them has figures of its own."""

import json
import sys
from pathlib import Path

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.values import Table, figures
from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.tabel_lintasan import langkah, tabel_langkah


def tabel(name: str) -> dict[str, int]:
    """Give a table of the value files by its only key."""
    found = figures()[name][0]
    assert isinstance(found, Table)
    return {key[0]: value for key, value in found.rows.items()}


def main(target: Path) -> None:
    """Write butir, jenjang and posts as JSON. `tingkat`: 1-4 keterampilan, 11-14 keahlian, 10 for Semua Jenjang."""
    rank = {each: place for place, each in enumerate(KETERAMPILAN, 1)}
    rank |= {each: place for place, each in enumerate(KEAHLIAN, 11)}
    need = tabel_langkah("angka_kredit")().rows
    content = {
        "butir": [
            {
                "kode": each.kode,
                "ak": each.angka_kredit,
                "tingkat": 10 if each.is_semua_jenjang else rank[min(each.jenjang)],
            }
            for each in muat_katalog().butir
            if each.is_tugas_jabatan
        ],
        "jenjang": [
            {
                "jenjang": each,
                "tingkat": rank[each],
                "target": tabel("target_tahunan")[each],
                "pemeliharaan": tabel("pemeliharaan_tahunan")[each],
                "pp_minimal": tabel("pengembangan_profesi_disyaratkan").get(each, 0),
            }
            for each in JENJANG
        ],
        "kedudukan": [
            {
                "jenjang": key[0],
                "golongan": key[1],
                "dibutuhkan": need[key],
                "puncak": berikut is None,
                "ganti_jenjang": berikut is not None and berikut.jenjang != key[0],
            }
            for key, berikut in langkah().items()
        ],
    }
    target.write_text(json.dumps(content), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
