"""The receipt of an assessed record: the record as JSON, what came out, by which rules; replayed by `jenjang ulang`."""

import json
from collections.abc import Mapping
from typing import Any, Final

from jenjang.cli.nilai.proses import Dibaca
from jenjang.core.engine.json_text import json_text
from jenjang.core.engine.question import Context
from jenjang.core.engine.receipt import tanda_terima
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.surat.nilai.read import parse_record
from jenjang.surat.nilai.write_json import write_json

JENIS: Final = "nilai"


def tulis_tanda_terima(dibaca: Dibaca, nama: str, context: Context) -> bytes:
    """Write the receipt of what was assessed: the rows with a problem are not in it."""
    berkas = dibaca.berkas
    masukan = {
        "berkas": {"nama": berkas.nama, "sha256": dibaca.sidik},
        **json.loads(write_json(berkas.tanpa_masalah())),
    }
    receipt = tanda_terima(
        JENIS,
        masukan,
        ulang_nilai(masukan, context),
        bahasa=context.bahasa,
        penafsiran=context.penafsiran,
        perintah=f"jenjang ulang {nama}",
    )
    return (json_text(receipt) + "\n").encode()


def ulang_nilai(masukan: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Assess the record of a receipt once more; its rows count from 1, as in any record given as JSON."""
    record = {name: each for name, each in masukan.items() if name != "berkas"}
    berkas = parse_record(json.dumps(record).encode(), f"{masukan['berkas']['nama']}.json")
    return hasil_json(nilai_berkas(berkas, context), context.bahasa)
