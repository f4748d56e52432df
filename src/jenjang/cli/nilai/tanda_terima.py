"""The receipt of an assessed record: the record as JSON, what came out, by which rules; replayed by `jenjang ulang`."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from jenjang.cli.nilai.proses import Dibaca, nilai_tanpa_masalah
from jenjang.core.engine.json_text import json_text
from jenjang.core.engine.question import Context
from jenjang.core.engine.receipt import tanda_terima
from jenjang.surat.nilai.read import parse_record
from jenjang.surat.nilai.write_json import write_json

JENIS: Final = "nilai"


def tulis_tanda_terima(
    dibaca: Dibaca, nama: str, context: Context, pada: date | None = None, kantor: str | None = None
) -> bytes:
    """Write the receipt of what was assessed: the rows with a problem are not in it; `pada` is the day asked of.

    `kantor` is the text of the office's values, which the receipt keeps.
    """
    berkas = dibaca.berkas
    masukan = {
        "berkas": {"nama": berkas.nama, "sha256": dibaca.sidik},
        **({"pada": pada.isoformat()} if pada else {}),
        **json.loads(write_json(berkas.tanpa_masalah())),
    }
    receipt = tanda_terima(
        JENIS,
        masukan,
        ulang_nilai(masukan, context),
        bahasa=context.bahasa,
        penafsiran=context.penafsiran,
        perintah=f"jenjang ulang {nama}",
        pilihan={"hanya_terkonfirmasi": context.hanya_terkonfirmasi, "nilai_kantor": kantor},
    )
    return (json_text(receipt) + "\n").encode()


def ulang_nilai(masukan: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Assess the record of a receipt once more; its rows count from 1, as in any record given as JSON."""
    record = {name: each for name, each in masukan.items() if name not in ("berkas", "pada")}
    berkas = parse_record(json.dumps(record).encode(), f"{masukan['berkas']['nama']}.json")
    pada = date.fromisoformat(str(masukan["pada"])) if "pada" in masukan else None
    return nilai_tanpa_masalah(berkas, context, pada).data
