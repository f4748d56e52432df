"""A verification on the screen: the two answers first, then the notes position by position."""

from typing import Final

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from jenjang.cli.bahasa import kalimat
from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa.angka import desimal_pembaca
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi
from jenjang.core.engine.dates import date_for_people
from jenjang.core.jabatan.tempat import sebut_tempat

# What a pipe or a file gets, which has no width of its own.
LEBAR_TANPA_LAYAR: Final = 120
_GAYA: Final = {Dampak.PEGAWAI: "bold red", Dampak.JUMLAH: "yellow", Dampak.REDAKSI: "dim"}


def tampilkan(verifikasi: Verifikasi, bahasa: str) -> None:
    """Show a verification."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=LEBAR_TANPA_LAYAR)
    _kepala(console, verifikasi, bahasa)
    _jawaban(console, verifikasi, bahasa)
    _catatan(console, verifikasi, bahasa)
    _tak_terbaca(console, verifikasi, bahasa)


def _kepala(console: Console, verifikasi: Verifikasi, bahasa: str) -> None:
    kepala = verifikasi.keputusan.kepala
    nomor = kepala.nomor.isi if kepala.nomor else kalimat("abk_tanpa_nomor", bahasa)
    tanggal = date_for_people(kepala.tanggal, bahasa) if kepala.tanggal else kalimat("abk_tanpa_tanggal", bahasa)
    console.print(Text(kalimat("abk_judul", bahasa, nomor=nomor, tanggal=tanggal), style="bold"))
    if kepala.tentang:
        console.print(Text(kepala.tentang.isi))
    tabel = [lembar.beban for lembar in verifikasi.keputusan.lembar if lembar.beban]
    banyak = {dampak: sum(satu.dampak is dampak for satu in verifikasi.catatan) for dampak in Dampak}
    ringkasan = kalimat(
        "abk_ringkasan", bahasa,
        lembar=len(verifikasi.keputusan.lembar),
        tugas=sum(len(satu.tugas) for satu in tabel),
        butir=sum(len(satu.butir) for satu in tabel),
        catatan=len(verifikasi.catatan),
        pegawai=banyak[Dampak.PEGAWAI], jumlah=banyak[Dampak.JUMLAH], redaksi=banyak[Dampak.REDAKSI],
    )  # fmt: skip
    console.print(Text(ringkasan))
    console.print()


def _jawaban(console: Console, verifikasi: Verifikasi, bahasa: str) -> None:
    tercetak, hitung = (
        kalimat("abk_tak_diketahui", bahasa) if nilai is None else kalimat("abk_pegawai", bahasa, banyak=nilai)
        for nilai in (verifikasi.pegawai_tercetak, verifikasi.pegawai_hitung)
    )
    console.print(Text(kalimat("abk_hitungan", bahasa, tercetak=tercetak, hitung=hitung)))
    beda = [satu for satu in verifikasi.hitungan if satu.pegawai != satu.pegawai_tercetak]
    tak_terhitung = list(verifikasi.tak_terhitung)
    if beda:
        console.print(_tabel(verifikasi, beda, bahasa))
    elif not tak_terhitung:
        console.print(Text(kalimat("abk_hitungan_sama", bahasa)))
    if tak_terhitung:
        console.print(Text(kalimat("abk_tak_terhitung", bahasa, deret=_deret(tak_terhitung, bahasa))))
    layak = [satu.lembar.urutan for satu in beda if verifikasi.layak_dikoreksi(satu.lembar.urutan)]
    semua = [satu.lembar.urutan for satu in verifikasi.hitungan if satu.lembar.urutan not in tak_terhitung]
    kembali = [urutan for urutan in semua if not verifikasi.layak_dikoreksi(urutan)]
    console.print(Text(kalimat("abk_layak", bahasa, layak=_deret(layak, bahasa), kembali=_deret(kembali, bahasa))))


def _deret(urutan: list[int], bahasa: str) -> str:
    if not urutan:
        return kalimat("abk_tak_ada", bahasa)
    return kalimat("abk_deret_lembar", bahasa, deret=", ".join(map(str, urutan)))


def _tabel(verifikasi: Verifikasi, hitungan: list[HitunganLembar], bahasa: str) -> Table:
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    tabel.add_column(kalimat("abk_kolom_no", bahasa), justify="right")
    tabel.add_column(kalimat("abk_kolom_jabatan", bahasa), ratio=1)
    for kolom in ("jumlah_tercetak", "jumlah_hitung", "pegawai_tercetak", "pegawai_hitung"):
        tabel.add_column(kalimat(f"abk_kolom_{kolom}", bahasa), justify="right")
    tabel.add_column(kalimat("abk_kolom_layak", bahasa))
    for satu in hitungan:
        jumlah = [
            "-" if nilai is None else desimal_pembaca(nilai, bahasa) for nilai in (satu.jumlah_tercetak, satu.jumlah)
        ]
        pegawai = ["-" if nilai is None else str(nilai) for nilai in (satu.pegawai_tercetak, satu.pegawai)]
        layak = kalimat("abk_ya" if verifikasi.layak_dikoreksi(satu.lembar.urutan) else "abk_tidak", bahasa)
        sel = [str(satu.lembar.urutan), satu.lembar.nama.isi, *jumlah, *pegawai, layak]
        tabel.add_row(*map(Text, sel))
    return tabel


def _catatan(console: Console, verifikasi: Verifikasi, bahasa: str) -> None:
    menurut_lembar: dict[int | None, list[Catatan]] = {}
    for satu in verifikasi.catatan:
        menurut_lembar.setdefault(satu.urutan, []).append(satu)
    for urutan in sorted(menurut_lembar, key=lambda satu: satu or 0):
        console.print()
        console.print(Text(_judul(verifikasi, urutan, bahasa), style="bold"))
        for satu in menurut_lembar[urutan]:
            console.print(Padding(_baris(satu, bahasa), (0, 0, 0, 2)))


def _judul(verifikasi: Verifikasi, urutan: int | None, bahasa: str) -> str:
    if urutan is None:
        return kalimat("abk_dokumen", bahasa)
    lembar = verifikasi.keputusan.lembar[urutan - 1]
    return kalimat(
        "abk_lembar", bahasa, urutan=urutan, nama=lembar.nama.isi or "-", tempat=sebut_tempat(lembar.lokasi, bahasa)
    )


def _baris(catatan: Catatan, bahasa: str) -> Text:
    tempat = sebut_tempat(catatan.lokasi, bahasa)
    dampak = kalimat(f"abk_dampak_{catatan.dampak}", bahasa)
    keyakinan = kalimat(f"abk_keyakinan_{catatan.keyakinan}", bahasa)
    teks = Text(f"[{catatan.jenis}] ", style=_GAYA[catatan.dampak])
    teks.append(f"{tempat}; {dampak}, {keyakinan}. ", style="dim")
    teks.append(catatan.penjelasan(bahasa), style="default")
    return teks


def _tak_terbaca(console: Console, verifikasi: Verifikasi, bahasa: str) -> None:
    sisa = verifikasi.keputusan.tak_terbaca
    if not sisa:
        return
    console.print()
    console.print(Text(kalimat("abk_tak_terbaca", bahasa, banyak=len(sisa)), style="bold"))
    for satu in sisa:
        tempat = sebut_tempat(satu.lokasi, bahasa)
        console.print(Padding(Text(f"{tempat} ({satu.alasan}): {satu.isi}"), (0, 0, 0, 2)))
