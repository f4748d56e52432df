"""`jenjang simulasi`: writes an invented nation and runs it forward."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

if TYPE_CHECKING:
    from jenjang.cli.massal.kemajuan import Kemajuan
    from jenjang.surat.massal.mesin_polars import MesinPolars
    from jenjang.surat.simulasi.karier import TahunKarier

URUTAN: Final = ("urut", "acak")
_TAHUN_TERBANYAK: Final = 60
_CONTOH_FORMASI: Final = '{"Ahli Muda": 400, "Ahli Madya": 120}'


def simulasi(
    folder: Annotated[Path, typer.Option("--output", "-o", help="Folder bagi kegiatan.parquet dan pegawai.parquet.")],
    pegawai: Annotated[int, typer.Option(min=1, max=100_000_000, help="Banyak pegawai rekaan.")] = 10_000,
    kegiatan: Annotated[int, typer.Option(min=1, max=10_000, help="Banyak kegiatan tiap pegawai.")] = 100,
    tahun: Annotated[str, typer.Option(help="Tahun kegiatan, dari-sampai.")] = "2020-2022",
    urutan: Annotated[str, typer.Option(help="urut: menurut pegawai; acak: bercampur.")] = "urut",
    benih: Annotated[int, typer.Option(min=0, max=2**31 - 2, help="Benih undian: yang sama, bangsa yang sama.")] = 1,
    ke_depan: Annotated[
        int, typer.Option("--ke-depan", min=0, max=_TAHUN_TERBANYAK, help="Jalankan karier sekian tahun.")
    ] = 0,
    formasi: Annotated[
        Path | None, typer.Option(help="JSON kursi tiap jenjang; yang tidak disebut sebanyak pemangku semula.")
    ] = None,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Membuat data bangsa rekaan bagi nilai-massal dan menjalankan kariernya; tidak seorang pun di dalamnya nyata."""
    bahasa = pilih_bahasa(bahasa)
    urutan = pilih("--urutan", urutan, URUTAN, bahasa)
    years = _tahun(tahun, bahasa)
    seats = _formasi(formasi, bahasa) if formasi else {}

    from jenjang.cli.massal.kemajuan import Kemajuan
    from jenjang.surat.massal.mesin_polars import MesinPolars
    from jenjang.surat.massal.ruang import pindahkan, ruang_kerja
    from jenjang.surat.simulasi.berkas import tulis_catatan, tulis_penduduk

    folder.mkdir(parents=True, exist_ok=True)
    lived: list[TahunKarier] = []
    with ruang_kerja(folder / "kegiatan.parquet") as room, Kemajuan(bahasa) as kemajuan:
        mesin = MesinPolars(room)
        made = {room / f"{name}.parquet": folder / f"{name}.parquet" for name in ("pegawai", "kegiatan")}
        people, records = made
        kemajuan.katakan("simulasi_pegawai", {"banyak": pegawai})
        tulis_penduduk(people, mesin, pegawai, benih, acak=urutan == "acak")
        kemajuan.katakan("simulasi_kegiatan", {"banyak": pegawai * kegiatan})
        tulis_catatan(records, mesin, pegawai, benih, kegiatan, years, acak=urutan == "acak")
        if ke_depan:
            span = range(years[1] + 1, years[1] + 1 + ke_depan)
            lived = _karier(mesin, room, pegawai, benih, span, seats, kemajuan)
            made |= {room / name: folder / name for name in ("karier.parquet", "karier.svg")}
        pindahkan(made)
    typer.echo(kalimat("simulasi_selesai", bahasa, folder=folder, pegawai=pegawai, kegiatan=pegawai * kegiatan))
    if lived:
        from jenjang.cli.simulasi.layar import tampilkan

        files = {"berkas": folder / "karier.parquet", "gambar": folder / "karier.svg"}
        typer.echo(kalimat("simulasi_karier_selesai", bahasa, tahun=ke_depan, **files))
        tampilkan(lived, bahasa)


def _karier(
    mesin: "MesinPolars",
    room: Path,
    pegawai: int,
    benih: int,
    tahun: range,
    formasi: Mapping[str, int],
    kemajuan: "Kemajuan",
) -> "list[TahunKarier]":
    from jenjang.surat.simulasi.gambar import gambar_karier
    from jenjang.surat.simulasi.karier import jalankan_karier
    from jenjang.surat.words import document_sentence

    lived = jalankan_karier(
        *(room / "karier.parquet", mesin, pegawai, benih, tahun),
        formasi=lambda held: {**held, **formasi},
        kemajuan=lambda year: kemajuan.katakan("simulasi_tahun_berjalan", {"tahun": str(year)}),
    )
    judul = document_sentence("simulasi_judul", kemajuan.bahasa, awal=tahun[0], akhir=tahun[-1])
    (room / "karier.svg").write_text(gambar_karier(lived, judul, kemajuan.bahasa), "utf-8")
    return lived


def _tahun(teks: str, bahasa: str) -> tuple[int, int]:
    from jenjang.core.penilaian.massal.kolom import TAHUN_PERTAMA

    first, _, last = teks.partition("-")
    if not (first.isdigit() and (last.isdigit() or not last)):
        tolak(kalimat("simulasi_tahun", bahasa, tahun=teks))
    years = int(first), int(last or first)
    if not (TAHUN_PERTAMA <= years[0] <= years[1] < years[0] + _TAHUN_TERBANYAK):
        tolak(kalimat("simulasi_tahun", bahasa, tahun=teks))
    return years


def _formasi(path: Path, bahasa: str) -> Mapping[str, int]:
    """Read the seats of each jenjang; ends the command with exit code 2 where they cannot be used."""
    from jenjang.core.jabatan.jenjang import JENJANG

    found: Any = None
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict) or not all(_kursi(name, seats, JENJANG) for name, seats in found.items()):
        tolak(kalimat("simulasi_formasi", bahasa, berkas=path, contoh=_CONTOH_FORMASI))
    return found


def _kursi(nama: str, banyak: object, jenjang: tuple[str, ...]) -> bool:
    return nama in jenjang and isinstance(banyak, int) and not isinstance(banyak, bool) and banyak >= 0
