"""The tables of cases in tests/kasus: each case changes the data of its table and says what it expects."""

import tomllib
from pathlib import Path
from typing import Any

TABLES = [tomllib.loads(path.read_text("utf-8")) for path in sorted((Path(__file__).parent / "kasus").glob("*/*.toml"))]
CASES = [(table, case) for table in TABLES for case in table["kasus"]]
NAMES = [f"{table['jenis']}: {case['nama']}" for table, case in CASES]


def data_of(table: dict[str, Any], case: dict[str, Any]) -> dict[str, Any]:
    """The data of a case: those of its table, changed, some null, some left out."""
    data = table.get("data", {}) | case.get("ubah", {}) | dict.fromkeys(case.get("kosong", ()))
    return {name: given for name, given in data.items() if name not in case.get("tanpa", ())}
