"""`jenjang telaah`: decides questions of the regulation."""

from pathlib import Path
from typing import Annotated, Any, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak
from jenjang.cli.masukan import baca_json
from jenjang.cli.penafsiran import pilih_penafsiran

FORMAT: Final = ("tabel", "json")


def telaah(
    berkas: Annotated[str, typer.Argument(help="Berkas JSON berisi satu pertanyaan atau daftarnya; - untuk stdin.")],
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    ketat: Annotated[
        bool, typer.Option("--ketat", help="Keluar dengan kode 1 bila ada putusan yang tidak ya.")
    ] = False,
    penafsiran: Annotated[
        list[str] | None, typer.Option(help="Pilihan penafsiran lain, misalnya R15=b; dapat diulang.")
    ] = None,
    penjelasan: Annotated[
        bool, typer.Option("--penjelasan", help="Seluruh lembar dan pohon perhitungan; pada json kunci penjelasan.")
    ] = False,
    tanda_terima: Annotated[
        Path | None, typer.Option("--tanda-terima", help="Tulis tanda terima yang dapat diulang ke berkas ini.")
    ] = None,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Memutus pertanyaan menurut peraturan, dengan alasan dan pasalnya."""
    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    chosen = pilih_penafsiran(penafsiran or [], bahasa)
    asked = baca_json(berkas, bahasa)
    answers = _decide(asked, bahasa, chosen)
    if tanda_terima is not None:
        _write_receipt(tanda_terima, asked, answers if isinstance(asked, list) else answers[0], bahasa, chosen)
    items = asked if isinstance(asked, list) else [asked]
    if format_ == "json":
        _print_json(items, answers, isinstance(asked, list), (bahasa, chosen) if penjelasan else None)
    else:
        from jenjang.cli.telaah.layar import tampilkan

        tampilkan(items, answers, bahasa, chosen, lengkap=penjelasan)
    if ketat:
        from jenjang.core.penjelasan.putusan import tidak_bersih

        raise typer.Exit(int(any(map(tidak_bersih, answers))))


def _decide(asked: Any, bahasa: str, chosen: dict[str, str]) -> list[dict[str, Any]]:
    from jenjang.core.telaah import telaah

    return telaah(asked, bahasa, chosen)


def _print_json(
    items: list[Any], answers: list[dict[str, Any]], as_list: bool, explain: tuple[str, dict[str, str]] | None
) -> None:
    from jenjang.core.engine.json_text import json_text

    if explain:
        from jenjang.core.penjelasan.rangkuman import penjelasan

        pairs = zip(items, answers, strict=True)
        answers = [{**answer, "penjelasan": penjelasan(item, answer, *explain)} for item, answer in pairs]
    typer.echo(json_text(answers if as_list else answers[0]))


def _write_receipt(path: Path, asked: Any, result: Any, bahasa: str, chosen: dict[str, str]) -> None:
    from jenjang.core.engine.json_text import json_text, repeated_names
    from jenjang.core.engine.receipt import tanda_terima

    if repeated := repeated_names(asked):
        tolak(kalimat("tanda_terima_nama_ganda", bahasa, isian=", ".join(repeated)))
    receipt = tanda_terima(
        "telaah", asked, result, bahasa=bahasa, penafsiran=chosen, perintah=f"jenjang ulang {path.name}"
    )
    try:
        path.write_text(json_text(receipt) + "\n", "utf-8")
    except OSError as error:
        tolak(kalimat("berkas_tidak_tertulis", bahasa, berkas=path, sebab=error.strerror))
