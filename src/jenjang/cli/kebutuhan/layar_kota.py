"""The recapitulation of a city on the screen: the answer, the offices, the sums, then what could not be read."""

from collections.abc import Sequence

from rich import box
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from jenjang.cli.bahasa import kalimat
from jenjang.cli.kebutuhan.batang import batang, skala
from jenjang.cli.kebutuhan.layar import bertanda, bilangan, papan, tabel_rekap
from jenjang.core.beban_kerja.kebutuhan.kota import RekapKota


def tampilkan(kota: RekapKota, tertolak: Sequence[tuple[str, str]], bahasa: str) -> None:
    """Show the recapitulation of a city; `tertolak` are files with the reason they do not count."""
    console = papan()
    jumlah = kota.jumlah
    isi = {"kantor": len(kota.kantor), "jabatan": jumlah.banyak_posisi, "kebutuhan": bilangan(jumlah.kebutuhan)}
    if jumlah.bezetting is None:
        console.print(Text(kalimat("rekap_jawaban", bahasa, **isi), style="bold"))
    else:
        orang = {"bezetting": bilangan(jumlah.bezetting), "selisih": bertanda(jumlah.selisih)}
        console.print(Text(kalimat("rekap_jawaban_orang", bahasa, **isi, **orang), style="bold"))
    console.print(_tabel(kota, bahasa))
    for kode, rekap in (("jenjang", kota.jenjang), ("jenis", kota.jenis)):
        if rekap:
            console.print(Text(kalimat(f"kebutuhan_rekap_{kode}", bahasa), style="bold"))
            console.print(tabel_rekap(rekap, kalimat(f"kebutuhan_kolom_{kode}", bahasa), bahasa))
    for nama in kota.ganda:
        console.print(Text(kalimat("rekap_ganda", bahasa, nama=nama)))
    if tertolak:
        console.print(Text(kalimat("rekap_tertolak", bahasa, banyak=len(tertolak)), style="bold"))
    for nama, pesan in tertolak:
        console.print(Padding(Text(f"{nama}: {pesan}"), (0, 0, 0, 2)))


def _tabel(kota: RekapKota, bahasa: str) -> Table:
    rekap = [satu.rekap for satu in kota.kantor]
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    tabel.add_column(kalimat("rekap_kolom_kantor", bahasa), min_width=46)
    tabel.add_column(kalimat("kebutuhan_kolom_banyak", bahasa), justify="right")
    tabel.add_column("")
    for kolom in ("k", "k_hitung", "b", "selisih"):
        tabel.add_column(kalimat(f"kebutuhan_kolom_{kolom}", bahasa), justify="right")
    per_sel = skala(nilai for satu in rekap for nilai in (satu.kebutuhan, satu.bezetting))
    for kantor, satu in zip(kota.kantor, rekap, strict=True):
        sel = [kantor.nama, str(satu.banyak_posisi), batang(satu.kebutuhan, satu.bezetting, per_sel)]
        sel += [bilangan(satu.kebutuhan), bilangan(kantor.kebutuhan_hitung), bilangan(satu.bezetting)]
        tabel.add_row(*map(Text, [*sel, bertanda(satu.selisih)]))
    jumlah = kota.jumlah
    sel = [kalimat("kebutuhan_jumlah", bahasa), str(jumlah.banyak_posisi), "", bilangan(jumlah.kebutuhan)]
    sel += [bilangan(kota.kebutuhan_hitung), bilangan(jumlah.bezetting), bertanda(jumlah.selisih)]
    tabel.add_row(*(Text(satu, style="bold") for satu in sel))
    return tabel
