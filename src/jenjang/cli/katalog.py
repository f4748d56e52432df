"""`jenjang katalog`: the activity catalogue of Lampiran I-III."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

if TYPE_CHECKING:
    from jenjang.core.angka_kredit.butir import ButirKegiatan

FORMAT: Final = ("tabel", "json", "csv")
# With more rows than this the details would bury the table.
BATAS_RINCIAN: Final = 12


def katalog(
    jenjang: Annotated[str | None, typer.Option(help="Butir yang terbuka bagi satu jenjang.")] = None,
    lampiran: Annotated[str | None, typer.Option(help="I, II, atau III.")] = None,
    pasal: Annotated[
        str | None, typer.Option(help='Butir satu rujukan atau bagiannya, misalnya "Pasal 8 ayat (2) huruf b".')
    ] = None,
    cari: Annotated[
        str | None, typer.Option(help="Kata yang semuanya harus ada dalam uraian, hasil, atau kode.")
    ] = None,
    format_: Annotated[str, typer.Option("--format", help="tabel, json, atau csv.")] = "tabel",
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menampilkan katalog butir kegiatan Lampiran I-III."""
    from jenjang.core.angka_kredit.katalog import muat_katalog
    from jenjang.core.angka_kredit.saringan import cari_butir, rekaman
    from jenjang.core.engine.answer import Refusal

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    try:
        found = cari_butir(jenjang, lampiran, pasal, cari)
    except Refusal as refusal:
        tolak(kalimat(refusal.kode, bahasa, **refusal.isi))
    if format_ == "json":
        import json

        typer.echo(json.dumps([rekaman(each) for each in found], ensure_ascii=False, indent=2))
    elif format_ == "csv":
        typer.echo(_csv(found), nl=False)
    else:
        from jenjang.cli.tabel_katalog import tampilkan

        tampilkan(found, len(muat_katalog().butir), BATAS_RINCIAN, bahasa)


def _csv(found: "tuple[ButirKegiatan, ...]") -> str:
    import csv
    import io

    from jenjang.core.angka_kredit.katalog import muat_katalog
    from jenjang.core.angka_kredit.saringan import rekaman

    text = io.StringIO()
    writer = csv.DictWriter(text, list(rekaman(muat_katalog().butir[0])), lineterminator="\n")
    writer.writeheader()
    for each in found:
        writer.writerow(rekaman(each) | {"dasar": ";".join(each.dasar)})
    return text.getvalue()
