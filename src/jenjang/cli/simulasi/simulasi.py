"""`jenjang simulasi`: writes an invented nation and runs it forward."""

from pathlib import Path
from typing import Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

URUTAN: Final = ("urut", "acak")
_TAHUN_TERBANYAK: Final = 60


def simulasi(
    folder: Annotated[Path, typer.Option("--output", "-o", help="Folder bagi kegiatan.parquet dan pegawai.parquet.")],
    pegawai: Annotated[int, typer.Option(min=1, max=100_000_000, help="Banyak pegawai rekaan.")] = 10_000,
    kegiatan: Annotated[int, typer.Option(min=1, max=10_000, help="Banyak kegiatan tiap pegawai.")] = 100,
    tahun: Annotated[str, typer.Option(help="Tahun kegiatan, dari-sampai.")] = "2020-2022",
    urutan: Annotated[str, typer.Option(help="urut: menurut pegawai; acak: bercampur.")] = "urut",
    benih: Annotated[
        int, typer.Option(min=0, max=2**31 - 2, help="Benih undian; benih yang sama, bangsa yang sama.")
    ] = 1,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Membuat data bangsa rekaan bagi nilai-massal; tidak seorang pun di dalamnya nyata."""
    bahasa = pilih_bahasa(bahasa)
    urutan = pilih("--urutan", urutan, URUTAN, bahasa)
    years = _tahun(tahun, bahasa)

    from jenjang.cli.massal.kemajuan import Kemajuan
    from jenjang.surat.massal.mesin_polars import MesinPolars
    from jenjang.surat.massal.ruang import pindahkan, ruang_kerja
    from jenjang.surat.simulasi.berkas import tulis_catatan, tulis_penduduk

    folder.mkdir(parents=True, exist_ok=True)
    with ruang_kerja(folder / "kegiatan.parquet") as room, Kemajuan(bahasa) as kemajuan:
        mesin = MesinPolars(room)
        made = {room / f"{name}.parquet": folder / f"{name}.parquet" for name in ("pegawai", "kegiatan")}
        people, records = made
        kemajuan.katakan("simulasi_pegawai", {"banyak": pegawai})
        tulis_penduduk(people, mesin, pegawai, benih, acak=urutan == "acak")
        kemajuan.katakan("simulasi_kegiatan", {"banyak": pegawai * kegiatan})
        tulis_catatan(records, mesin, pegawai, benih, kegiatan, years, acak=urutan == "acak")
        pindahkan(made)
    typer.echo(kalimat("simulasi_selesai", bahasa, folder=folder, pegawai=pegawai, kegiatan=pegawai * kegiatan))


def _tahun(teks: str, bahasa: str) -> tuple[int, int]:
    first, _, last = teks.partition("-")
    if not (first.isdigit() and (last.isdigit() or not last)):
        tolak(kalimat("simulasi_tahun", bahasa, tahun=teks))
    years = int(first), int(last or first)
    if not (2020 <= years[0] <= years[1] < years[0] + _TAHUN_TERBANYAK):
        tolak(kalimat("simulasi_tahun", bahasa, tahun=teks))
    return years
