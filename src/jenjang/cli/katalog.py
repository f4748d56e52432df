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

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    found = muat_katalog().saring(
        jenjang=_jenjang(jenjang, bahasa), lampiran=_lampiran(lampiran, bahasa), pasal=_pasal(pasal, bahasa), kata=cari
    )
    if format_ == "json":
        import json

        typer.echo(json.dumps([rekaman(each) for each in found], ensure_ascii=False, indent=2))
    elif format_ == "csv":
        typer.echo(_csv(found), nl=False)
    else:
        from jenjang.cli.tabel_katalog import tampilkan

        tampilkan(found, len(muat_katalog().butir), BATAS_RINCIAN, bahasa)


def rekaman(butir: "ButirKegiatan") -> dict[str, object]:
    """Give a butir as the record of the interface: decimals as text, absent figures as None."""
    from jenjang.core.engine.amounts import amount_text

    return {
        "kode": butir.kode,
        "lampiran": butir.lampiran,
        "unsur": butir.unsur,
        "sub_unsur_huruf": butir.sub_unsur_huruf,
        "sub_unsur": butir.sub_unsur,
        "kelompok": butir.kelompok,
        "nomor_tercetak": butir.nomor_tercetak,
        "uraian": butir.uraian,
        "hasil_kerja": butir.hasil_kerja,
        "hasil_kerja_pasal_9": butir.hasil_kerja_pasal_9,
        "angka_kredit": None if butir.angka_kredit is None else amount_text(butir.angka_kredit),
        "persen_kenaikan_pangkat": (
            None if butir.persen_kenaikan_pangkat is None else str(butir.persen_kenaikan_pangkat)
        ),
        "pelaksana": butir.pelaksana,
        "dasar": list(butir.dasar),
        "keterangan": butir.keterangan,
    }


def _csv(found: "tuple[ButirKegiatan, ...]") -> str:
    import csv
    import io

    from jenjang.core.angka_kredit.katalog import muat_katalog

    text = io.StringIO()
    writer = csv.DictWriter(text, list(rekaman(muat_katalog().butir[0])), lineterminator="\n")
    writer.writeheader()
    for each in found:
        writer.writerow(rekaman(each) | {"dasar": ";".join(each.dasar)})
    return text.getvalue()


def _jenjang(nilai: str | None, bahasa: str) -> str | None:
    from jenjang.core.jabatan.jenjang import JENJANG, kenali_jenjang

    if nilai is None:
        return None
    known = kenali_jenjang(nilai)
    if known is None:
        tolak(kalimat("jenjang_tidak_dikenal", bahasa, nilai=nilai, pilihan=", ".join(JENJANG)))
    return known


def _lampiran(nilai: str | None, bahasa: str) -> str | None:
    if nilai is None:
        return None
    known = nilai.strip().upper()
    if known not in ("I", "II", "III"):
        tolak(kalimat("lampiran_tidak_dikenal", bahasa, nilai=nilai))
    return known


def _pasal(nilai: str | None, bahasa: str) -> str | None:
    from jenjang.core.angka_kredit.katalog import kenali_pasal

    if nilai is None:
        return None
    known = kenali_pasal(nilai)
    if known is None:
        tolak(kalimat("pasal_tidak_dikenal", bahasa, nilai=nilai))
    return known
