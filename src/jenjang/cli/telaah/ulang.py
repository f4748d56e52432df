"""`jenjang ulang`: replays a receipt and says whether the result is the same."""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak
from jenjang.cli.masukan import baca_json
from jenjang.cli.nilai_kantor import urai_nilai_kantor

if TYPE_CHECKING:
    from jenjang.core.engine.question import Context
    from jenjang.core.engine.receipt import Difference

FORMAT: Final = ("tabel", "json")
# More lines than these would bury what changed first.
BATAS_BARIS: Final = 40
_HASH: Final = re.compile(r"[0-9a-f]{64}")


def ulang(
    berkas: Annotated[str, typer.Argument(help="Tanda terima; - untuk stdin.")],
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    ketat: Annotated[bool, typer.Option("--ketat", help="Keluar dengan kode 1 bila hasilnya tidak sama.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Mengulang perhitungan sebuah tanda terima dan menyatakan apakah hasilnya sama."""
    from jenjang.core.engine.receipt import differences

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    receipt = _receipt(berkas, bahasa)
    found = differences(receipt, PEMUTAR[receipt["jenis"]](receipt))
    same = not any(each.jenis == "hasil" for each in found)
    if format_ == "json":
        _print_json(same, found)
    else:
        _print(berkas, same, found, bahasa)
    if ketat:
        raise typer.Exit(int(not same))


def _telaah(receipt: Mapping[str, Any]) -> Any:
    from jenjang.core.telaah import telaah

    asked, context = receipt["masukan"], _context(receipt)
    answers = telaah(
        asked, context.bahasa, context.penafsiran, context.hanya_terkonfirmasi, nilai_kantor=context.nilai_kantor
    )
    return answers if isinstance(asked, list) else answers[0]


def _nilai(receipt: Mapping[str, Any]) -> Any:
    from jenjang.cli.nilai.tanda_terima import ulang_nilai

    return ulang_nilai(receipt["masukan"], _context(receipt))


def _context(receipt: Mapping[str, Any]) -> "Context":
    from jenjang.core.engine.question import Context

    bahasa, kantor = receipt["bahasa"], receipt.get("nilai_kantor")
    known = urai_nilai_kantor(str(kantor), bahasa) if kantor else None
    return Context(bahasa, receipt["penafsiran"], receipt.get("hanya_terkonfirmasi") is True, known)


PEMUTAR: Final[Mapping[str, Callable[[Mapping[str, Any]], Any]]] = {"telaah": _telaah, "nilai": _nilai}
"""How the answer of each command that writes receipts is given again."""


def _receipt(berkas: str, bahasa: str) -> dict[str, Any]:
    from jenjang.core.engine.receipt import ReceiptError, check_receipt

    raw = baca_json(berkas, bahasa)
    try:
        receipt = check_receipt(raw)
    except ReceiptError as error:
        tolak(kalimat(error.kode, bahasa, berkas=berkas, **error.isi))
    if receipt["jenis"] not in PEMUTAR:
        tolak(kalimat("tanda_terima_jenis", bahasa, berkas=berkas, jenis=receipt["jenis"]))
    return receipt


def _print_json(same: bool, found: "list[Difference]") -> None:
    from dataclasses import asdict

    from jenjang.core.engine.json_text import json_text

    renamed = [{"dulu" if k == "was" else "kini" if k == "now" else k: v for k, v in asdict(e).items()} for e in found]
    typer.echo(json_text({"sama": same, "perbedaan": renamed}))


def _print(berkas: str, same: bool, found: "list[Difference]", bahasa: str) -> None:
    from jenjang.cli.telaah.kolom import bersih, paragraf

    kode = "ulang_berbeda" if not same else "ulang_sama_sumber_berubah" if found else "ulang_sama"
    typer.echo(f"{'✓' if same else '✗'} {kalimat(kode, bahasa, berkas=bersih(berkas))}")
    for each in found[:BATAS_BARIS]:
        words = {"nama": each.nama, "dulu": _short(each.was, bahasa), "kini": _short(each.now, bahasa)}
        for line in paragraf(kalimat(f"ulang_{each.jenis}", bahasa, **words), "    ", "  - "):
            typer.echo(line)
    if len(found) > BATAS_BARIS:
        typer.echo("  " + kalimat("ulang_selebihnya", bahasa, banyak=len(found) - BATAS_BARIS))


def _short(value: object, bahasa: str) -> str:
    from jenjang.core.engine.json_text import canonical

    if value is None:
        return kalimat("ulang_tidak_ada", bahasa)
    text = value if isinstance(value, str) else canonical(value)
    if _HASH.fullmatch(text):
        return text[:12]
    return text if len(text) <= 80 else text[:77] + "..."
