"""`jenjang telaah`: decides questions of the regulation."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak
from jenjang.cli.masukan import baca_json
from jenjang.cli.nilai_kantor import baca_nilai_kantor, urai_nilai_kantor
from jenjang.cli.penafsiran import pilih_penafsiran

if TYPE_CHECKING:
    from jenjang.core.engine.question import Context

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
    hanya_terkonfirmasi: Annotated[
        bool,
        typer.Option("--hanya-terkonfirmasi", help="Tolak jawaban atas angka yang belum dilihat atau dikonfirmasi."),
    ] = False,
    nilai_kantor: Annotated[
        Path | None, typer.Option("--nilai-kantor", help="Berkas TOML: angka yang dikonfirmasi atau diisi instansi.")
    ] = None,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Memutus pertanyaan menurut peraturan, dengan alasan dan pasalnya."""
    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    chosen = pilih_penafsiran(penafsiran or [], bahasa)
    kantor = None if nilai_kantor is None else baca_nilai_kantor(nilai_kantor, bahasa)
    context = _context(bahasa, chosen, hanya_terkonfirmasi, kantor)
    asked = baca_json(berkas, bahasa)
    answers = _decide(asked, context)
    if tanda_terima is not None:
        _write_receipt(tanda_terima, asked, answers if isinstance(asked, list) else answers[0], context, kantor)
    items = asked if isinstance(asked, list) else [asked]
    if format_ == "json":
        _print_json(items, answers, isinstance(asked, list), context if penjelasan else None)
    else:
        from jenjang.cli.telaah.layar import tampilkan

        tampilkan(items, answers, bahasa, chosen, lengkap=penjelasan, nilai_kantor=context.nilai_kantor)
    if ketat:
        from jenjang.core.penjelasan.putusan import tidak_bersih

        raise typer.Exit(int(any(map(tidak_bersih, answers))))


def _context(bahasa: str, chosen: dict[str, str], hanya_terkonfirmasi: bool, kantor: str | None) -> "Context":
    from jenjang.core.engine.question import Context
    from jenjang.core.telaah import muat_pertanyaan

    muat_pertanyaan()
    known = None if kantor is None else urai_nilai_kantor(kantor, bahasa)
    return Context(bahasa, chosen, hanya_terkonfirmasi, known)


def _decide(asked: Any, context: "Context") -> list[dict[str, Any]]:
    from jenjang.core.telaah import telaah

    return telaah(
        asked, context.bahasa, context.penafsiran, context.hanya_terkonfirmasi, nilai_kantor=context.nilai_kantor
    )


def _print_json(items: list[Any], answers: list[dict[str, Any]], as_list: bool, explain: "Context | None") -> None:
    from jenjang.core.engine.json_text import json_text

    if explain:
        from jenjang.core.penjelasan.rangkuman import penjelasan

        pairs = zip(items, answers, strict=True)
        how = (explain.bahasa, explain.penafsiran, explain.nilai_kantor)
        answers = [{**answer, "penjelasan": penjelasan(item, answer, *how)} for item, answer in pairs]
    typer.echo(json_text(answers if as_list else answers[0]))


def _write_receipt(path: Path, asked: Any, result: Any, context: "Context", kantor: str | None) -> None:
    from jenjang.core.engine.json_text import json_text, repeated_names
    from jenjang.core.engine.receipt import tanda_terima

    bahasa = context.bahasa
    if repeated := repeated_names(asked):
        tolak(kalimat("tanda_terima_nama_ganda", bahasa, isian=", ".join(repeated)))
    receipt = tanda_terima(
        "telaah",
        asked,
        result,
        bahasa=bahasa,
        penafsiran=context.penafsiran,
        perintah=f"jenjang ulang {path.name}",
        pilihan={"hanya_terkonfirmasi": context.hanya_terkonfirmasi, "nilai_kantor": kantor},
    )
    try:
        path.write_text(json_text(receipt) + "\n", "utf-8")
    except OSError as error:
        tolak(kalimat("berkas_tidak_tertulis", bahasa, berkas=path, sebab=error.strerror))
