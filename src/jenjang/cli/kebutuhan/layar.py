"""Need against people on the screen: the answer first, then post by post, the sums, the years ahead, the notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from jenjang.cli.bahasa import kalimat
from jenjang.cli.kebutuhan.batang import batang, skala
from jenjang.cli.kebutuhan.masukan import kalimat_masalah
from jenjang.cli.kebutuhan.rincian import tampilkan_rincian
from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import Rekap, rekap_jenis, rekap_jenjang, rekap_unit
from jenjang.core.beban_kerja.periksa.angka import desimal_pembaca
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak
from jenjang.core.penilaian.berkas import Masalah

if TYPE_CHECKING:
    from jenjang.surat.abk.book import Kantor

# What a pipe or a file gets, which has no width of its own.
LEBAR_TANPA_LAYAR: Final = 140
_PERSERATUS: Final = 100


@dataclass(frozen=True, slots=True)
class LayarHitung:
    """What `abk hitung` shows; problems and remarks stand beside the name of their file."""

    kantor: "Kantor"
    hasil: HasilKebutuhan
    kewajaran: Sequence[Catatan]
    masalah: Sequence[tuple[str, Masalah]]
    catatan: Sequence[tuple[str, Masalah]]
    rinci: bool

    @property
    def diragukan(self) -> list[Neraca]:
        """The posts whose inputs have a note that concerns the headcount."""
        urutan = {satu.urutan for satu in self.kewajaran if satu.dampak is Dampak.PEGAWAI}
        return [satu for satu in self.hasil.neraca if satu.posisi.lembar and satu.posisi.lembar.urutan in urutan]

    @property
    def asumsi(self) -> list[str]:
        """The codes of what the answer takes for granted."""
        diandaikan = {
            "kebutuhan_asumsi_proyeksi": self.hasil.proyeksi is not None,
            "kebutuhan_asumsi_kosong": self.hasil.penempatan is not None,
            "kebutuhan_asumsi_norma_lama": self.kantor.menit.sampai is not None,
        }
        return [kode for kode, berlaku in diandaikan.items() if berlaku]


def papan() -> Console:
    """Give the screen, or for a pipe a page of fixed width."""
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=LEBAR_TANPA_LAYAR)


def tampilkan(isi: LayarHitung, bahasa: str) -> None:
    """Show the answer."""
    console = papan()
    console.print(Text(jawaban(isi.hasil, isi.kantor.unit_kerja, bahasa), style="bold"))
    if isi.diragukan:
        nomor = ", ".join(satu.posisi.nomor for satu in isi.diragukan)
        orang = sum(satu.kebutuhan or 0 for satu in isi.diragukan)
        console.print(Text(kalimat("kebutuhan_diragukan", bahasa, nomor=nomor, orang=orang)))
    norma = {"menit": ribuan(isi.kantor.menit.nilai, bahasa), "jam": ribuan(isi.kantor.jam.nilai, bahasa)}
    cara = kalimat(f"pembulatan_{isi.kantor.pembulatan.value}", bahasa)
    console.print(Text(kalimat("kebutuhan_norma", bahasa, **norma, cara=cara)))
    console.print(tabel_posisi(isi.hasil.neraca, bahasa))
    kode = "kebutuhan_batang_orang" if _diketahui(isi.hasil.neraca) else "kebutuhan_batang_beban"
    console.print(Text(kalimat(kode, bahasa), style="dim"))
    if isi.rinci:
        for neraca in isi.hasil.neraca:
            tampilkan_rincian(console, neraca, isi.kantor.jam.nilai, bahasa)
    tampilkan_rekap(console, isi.hasil, bahasa)
    tampilkan_proyeksi(console, isi.hasil, bahasa)
    _catatan(console, isi, bahasa)
    for kode in isi.asumsi:
        console.print(Text(kalimat(kode, bahasa), style="dim"))


def jawaban(hasil: HasilKebutuhan, unit: str, bahasa: str) -> str:
    """Say the answer in one sentence: need, people, and how many posts are short."""
    jumlah = hasil.jumlah
    nama = unit or kalimat("kebutuhan_unit_ini", bahasa)
    isi = {"unit": nama, "jabatan": jumlah.banyak_posisi}
    if jumlah.kebutuhan is None:
        return kalimat("kebutuhan_jawaban_belum", bahasa, **isi, belum=jumlah.tak_diketahui)
    if jumlah.bezetting is None or jumlah.selisih is None:
        return kalimat("kebutuhan_jawaban", bahasa, **isi, kebutuhan=jumlah.kebutuhan)
    kurang = [satu for satu in hasil.neraca if (satu.selisih or 0) < 0]
    lebih = [satu for satu in hasil.neraca if (satu.selisih or 0) > 0]
    return kalimat(
        "kebutuhan_jawaban_orang", bahasa, **isi,
        kebutuhan=jumlah.kebutuhan, bezetting=jumlah.bezetting, selisih=bertanda(jumlah.selisih),
        kurang=-sum(satu.selisih or 0 for satu in kurang), jabatan_kurang=len(kurang),
        lebih=sum(satu.selisih or 0 for satu in lebih), jabatan_lebih=len(lebih),
    )  # fmt: skip


def tabel_posisi(neraca: Sequence[Neraca], bahasa: str) -> Table:
    """Give the posts: rows to hours to people, the bar, need, people, selisih, EJ and PJ."""
    orang = _diketahui(neraca)
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    tabel.add_column(kalimat("kebutuhan_kolom_nomor", bahasa))
    tabel.add_column(kalimat("kebutuhan_kolom_jabatan", bahasa), ratio=1)
    for kolom in ("kelas", "baris", "jam", "beban"):
        tabel.add_column(kalimat(f"kebutuhan_kolom_{kolom}", bahasa), justify="right")
    tabel.add_column("")
    for kolom in ("k", "b", "selisih", "ej", "pj") if orang else ("k",):
        tabel.add_column(kalimat(f"kebutuhan_kolom_{kolom}", bahasa), justify="right")
    per_sel = skala(nilai for satu in neraca for nilai in (satu.kebutuhan, satu.bezetting, satu.beban))
    for satu in neraca:
        tabel.add_row(*map(Text, _baris(satu, orang, per_sel, bahasa)))
    return tabel


def _baris(neraca: Neraca, orang: bool, per_sel: Fraction, bahasa: str) -> list[str]:
    hitungan = neraca.hitungan
    jam = None if hitungan is None or neraca.beban is None else neraca.beban * hitungan.jam_efektif
    sel = [
        neraca.posisi.nomor,
        neraca.posisi.nama,
        bilangan(neraca.posisi.kelas),
        bilangan(len(hitungan.baris) if hitungan else None),
        pecahan(jam, bahasa),
        pecahan(neraca.beban, bahasa),
        batang(neraca.kebutuhan, neraca.bezetting if orang else neraca.beban, per_sel),
        bilangan(neraca.kebutuhan),
    ]
    if orang:
        sel += [bilangan(neraca.bezetting), bertanda(neraca.selisih), pecahan(neraca.efektivitas, bahasa)]
        sel += [neraca.prestasi or "-"]
    return sel


def tampilkan_rekap(console: Console, hasil: HasilKebutuhan, bahasa: str) -> None:
    """Show the sums per unit, functional jenjang and kind of post."""
    for kode, rekap in (
        ("unit", rekap_unit(hasil.neraca, hasil.posisi)),
        ("jenjang", rekap_jenjang(hasil.neraca)),
        ("jenis", rekap_jenis(hasil.neraca)),
    ):
        if rekap:
            console.print(Text(kalimat(f"kebutuhan_rekap_{kode}", bahasa), style="bold"))
            console.print(tabel_rekap(rekap, kalimat(f"kebutuhan_kolom_{kode}", bahasa), bahasa))


def tabel_rekap(rekap: Sequence[Rekap], judul: str, bahasa: str) -> Table:
    """Give sums of groups as a table."""
    orang = any(satu.bezetting is not None for satu in rekap)
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    tabel.add_column(judul, min_width=46)
    for kolom in ("banyak", "beban", "k") + (("b", "selisih", "eu", "pu") if orang else ()):
        tabel.add_column(kalimat(f"kebutuhan_kolom_{kolom}", bahasa), justify="right")
    for satu in rekap:
        sel = [satu.kelompok, str(satu.banyak_posisi), pecahan(satu.beban, bahasa), bilangan(satu.kebutuhan)]
        if orang:
            sel += [bilangan(satu.bezetting), bertanda(satu.selisih), pecahan(satu.efektivitas, bahasa)]
            sel += [satu.prestasi or "-"]
        tabel.add_row(*map(Text, sel))
    return tabel


def tampilkan_proyeksi(console: Console, hasil: HasilKebutuhan, bahasa: str) -> None:
    """Show who leaves year by year, for the office and for the posts that somebody leaves."""
    if hasil.proyeksi is None:
        return
    from jenjang.core.engine.dates import date_for_people

    rinci, jumlah = hasil.proyeksi
    hari = date_for_people(jumlah.tanggal, bahasa)
    console.print(Text(kalimat("kebutuhan_proyeksi", bahasa, hari=hari), style="bold"))
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    tabel.add_column(kalimat("kebutuhan_kolom_jabatan", bahasa), min_width=46)
    tabel.add_column(kalimat("kebutuhan_kolom_k", bahasa), justify="right")
    tabel.add_column(kalimat("kebutuhan_kolom_b", bahasa), justify="right")
    for setahun in jumlah.tahun:
        tabel.add_column(str(setahun.tahun), justify="right")
    berkurang = [
        (neraca, satu)
        for neraca, satu in zip(hasil.neraca, rinci, strict=True)
        if any(setahun.pensiun for setahun in satu.tahun) or satu.tak_diketahui
    ]
    semua = [(f"{n.posisi.nomor} {n.posisi.nama}", n.kebutuhan, n.bezetting, satu) for n, satu in berkurang]
    rekap = hasil.jumlah
    semua.append((kalimat("kebutuhan_jumlah", bahasa), rekap.kebutuhan, rekap.bezetting, jumlah))
    for nama, kebutuhan, bezetting, satu in semua:
        tahun = [_sel_tahun(setahun.tersisa, setahun.pensiun) for setahun in satu.tahun]
        tabel.add_row(*map(Text, (nama, bilangan(kebutuhan), bilangan(bezetting), *tahun)))
    if any(setahun.kontrak_berakhir for setahun in jumlah.tahun):
        kontrak = [str(setahun.kontrak_berakhir) for setahun in jumlah.tahun]
        tabel.add_row(*map(Text, (kalimat("kebutuhan_kontrak", bahasa), "", "", *kontrak)))
    console.print(tabel)
    console.print(Text(kalimat("kebutuhan_proyeksi_baca", bahasa), style="dim"))
    if jumlah.tak_diketahui:
        console.print(Text(kalimat("kebutuhan_tanpa_lahir", bahasa, banyak=jumlah.tak_diketahui)))


def _sel_tahun(tersisa: int | None, pensiun: int) -> str:
    return bilangan(tersisa) + (f" ({-pensiun})" if pensiun else "")


def _catatan(console: Console, isi: LayarHitung, bahasa: str) -> None:
    tampil = [satu for satu in isi.kewajaran if isi.rinci or satu.dampak is Dampak.PEGAWAI]
    if isi.kewajaran:
        console.print()
        console.print(Text(kalimat("kebutuhan_catatan", bahasa, banyak=len(isi.kewajaran)), style="bold"))
    for catatan in tampil:
        entri = isi.hasil.keputusan.daftar[catatan.urutan - 1] if catatan.urutan else None
        nama = f"{entri.nomor} {entri.nama}" if entri else kalimat("kebutuhan_unit_ini", bahasa)
        tempat = f"{catatan.lokasi.lembar}!{catatan.lokasi.sel}"
        console.print(Padding(Text(f"{nama} ({tempat}): {catatan.penjelasan(bahasa)}"), (0, 0, 0, 2)))
    if len(tampil) < len(isi.kewajaran):
        sisa = len(isi.kewajaran) - len(tampil)
        console.print(Padding(Text(kalimat("kebutuhan_catatan_lain", bahasa, banyak=sisa), style="dim"), (0, 0, 0, 2)))
    for kode, semua in (("kebutuhan_dilewati", isi.masalah), ("kebutuhan_keterangan", isi.catatan)):
        if semua:
            console.print()
            console.print(Text(kalimat(kode, bahasa, banyak=len(semua)), style="bold"))
        for berkas, masalah in semua:
            console.print(Padding(Text(kalimat_masalah(masalah, berkas, bahasa)), (0, 0, 0, 2)))


def _diketahui(neraca: Sequence[Neraca]) -> bool:
    return any(satu.bezetting is not None for satu in neraca)


def bilangan(nilai: int | None) -> str:
    """Show a count; a dash where it is not known."""
    return "-" if nilai is None else str(nilai)


def bertanda(nilai: int | None) -> str:
    """Show a difference with its sign; a dash where it is not known."""
    return "-" if nilai is None else f"{nilai:+d}" if nilai else "0"


def ribuan(nilai: int, bahasa: str) -> str:
    """Show a whole number with its thousands parted."""
    return desimal_pembaca(Fraction(nilai), bahasa)


def pecahan(nilai: Fraction | None, bahasa: str) -> str:
    """Show an amount rounded to two decimals, as a table has room for."""
    if nilai is None:
        return "-"
    dibulatkan = Fraction((nilai * _PERSERATUS + Fraction(1, 2)).__floor__(), _PERSERATUS)
    teks = desimal_pembaca(dibulatkan, bahasa)
    koma = "," if bahasa == "id" else "."
    depan, _, belakang = teks.partition(koma)
    return f"{depan}{koma}{belakang:0<2}"
