"""One unit drawn: the box of its head with class, K, B and selisih, and the table of the posts under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import Rekap
from jenjang.surat.peta.bentuk import Bentuk, Bidang, Garis, Rata, Sentuh, Tulisan, arsir
from jenjang.surat.peta.gaya import Gaya
from jenjang.surat.peta.huruf import bagi_baris

KURANG = "\N{MINUS SIGN}"
_BARIS_NAMA, _BARIS_DAFTAR = 400, 360
_TINGGI_RINCI, _TINGGI_ANGKA = 380, 560
_TEBAL_KOTAK, _TEBAL_TIPIS = 40, 15
_WARNA_KEPALA = "#e3eeec"
_WARNA_JUDUL = "#f2f2ee"


@dataclass(frozen=True, slots=True)
class Angka:
    """The figures of a box or a row; None is not known and stays blank."""

    kelas: int | None
    kebutuhan: int | None
    bezetting: int | None
    selisih: int | None
    tanda: str = ""

    @property
    def kurang(self) -> bool:
        """Whether people are short."""
        return self.selisih is not None and self.selisih < 0


def angka_posisi(neraca: Neraca) -> Angka:
    """Give the figures of a post; a star marks a need that its own rows do not give."""
    tanda = "*" if neraca.berbeda else ""
    return Angka(neraca.posisi.kelas, neraca.kebutuhan, neraca.bezetting, neraca.selisih, tanda)


def angka_rekap(jumlah: Rekap) -> Angka:
    """Give the sums of a unit as figures."""
    return Angka(None, jumlah.kebutuhan, jumlah.bezetting, jumlah.selisih)


def bertanda(selisih: int | None) -> str:
    """Write a difference with its sign, blank where it is not known."""
    if selisih is None:
        return ""
    return f"{KURANG}{-selisih}" if selisih < 0 else f"+{selisih}" if selisih else "0"


def _bilangan(nilai: int | None) -> str:
    return "" if nilai is None else str(nilai)


def rinci_posisi(neraca: Neraca) -> str:
    """Give the line under the name in a box: the post's number and class, what is known of them."""
    posisi = neraca.posisi
    kelas = "" if posisi.kelas is None else f"Kelas {posisi.kelas}"
    return " \N{MIDDLE DOT} ".join(bagian for bagian in (posisi.nomor, kelas) if bagian)


def tinggi_kotak(nama: str, rinci: str, lebar: int, gaya: Gaya) -> int:
    """Give the height of a box of a width."""
    baris = len(_baris_nama(nama, lebar, gaya)) * gaya.ukur(_BARIS_NAMA)
    return 2 * gaya.tepi + baris + (gaya.ukur(_TINGGI_RINCI) if rinci else 0) + gaya.ukur(_TINGGI_ANGKA)


def gambar_kotak(lebar: int, nama: str, rinci: str, angka: Angka, gaya: Gaya) -> list[Bentuk]:
    """Draw a box at the origin: name, a line of detail, and K, B and selisih in three cells."""
    tinggi = tinggi_kotak(nama, rinci, lebar, gaya)
    bentuk: list[Bentuk] = [Bidang(0, 0, lebar, tinggi, _WARNA_KEPALA)]
    letak, baris_nama = gaya.tepi, gaya.ukur(_BARIS_NAMA)
    for baris in _baris_nama(nama, lebar, gaya):
        bentuk.append(Tulisan(lebar // 2, letak + baris_nama * 3 // 4, baris, gaya.nama, Rata.TENGAH, tebal=True))
        letak += baris_nama
    if rinci:
        dasar = letak + gaya.ukur(_TINGGI_RINCI) * 3 // 4
        bentuk.append(Tulisan(lebar // 2, dasar, rinci, gaya.rinci, Rata.TENGAH))
    bentuk += _gambar_angka(lebar, tinggi, angka, gaya)
    bentuk.append(Bidang(0, 0, lebar, tinggi, "", _TEBAL_KOTAK))
    return bentuk


def _gambar_angka(lebar: int, tinggi: int, angka: Angka, gaya: Gaya) -> list[Bentuk]:
    """Draw the three cells at the foot of a box; a shortage is hatched around its figure."""
    tinggi_sel = gaya.ukur(_TINGGI_ANGKA)
    atas, sel = tinggi - tinggi_sel, lebar // 3
    akhir = lebar - 2 * sel
    bentuk: list[Bentuk] = []
    if angka.kurang:
        bentuk.append(Bidang(2 * sel, atas, akhir, tinggi_sel, "#ffffff"))
        bentuk += arsir(2 * sel, atas, akhir, tinggi_sel)
        bentuk.append(Bidang(2 * sel + akhir // 4, atas + 70, akhir // 2, tinggi_sel - 140, "#ffffff"))
    isi = (f"K {_bilangan(angka.kebutuhan)}{angka.tanda}", f"B {_bilangan(angka.bezetting)}", bertanda(angka.selisih))
    for urut, (teks, ruang) in enumerate(zip(isi, (sel, sel, akhir), strict=True)):
        dasar = atas + tinggi_sel * 7 // 10
        bentuk.append(Tulisan(urut * sel + ruang // 2, dasar, teks.strip(), gaya.angka, Rata.TENGAH, tebal=True))
    bentuk.append(Garis(0, atas, lebar, atas, _TEBAL_TIPIS))
    bentuk += [Garis(urut * sel, atas, urut * sel, tinggi, _TEBAL_TIPIS) for urut in (1, 2)]
    return bentuk


def _baris_nama(nama: str, lebar: int, gaya: Gaya) -> tuple[str, ...]:
    return bagi_baris(nama, lebar - 2 * gaya.tepi, gaya.nama, tebal=True)


def tinggi_judul(gaya: Gaya) -> int:
    """Give the height of the heading of a table."""
    return gaya.ukur(420)


def tinggi_baris(neraca: Neraca, lebar: int, gaya: Gaya) -> int:
    """Give the height of a row of the table."""
    return len(_baris_daftar(neraca, lebar, gaya)) * gaya.ukur(_BARIS_DAFTAR) + gaya.tepi


def _baris_daftar(neraca: Neraca, lebar: int, gaya: Gaya) -> tuple[str, ...]:
    nama = f"{neraca.posisi.nomor} {neraca.posisi.nama}".strip()
    return bagi_baris(nama, lebar - gaya.lebar_angka - gaya.tepi, gaya.rinci)


def tinggi_daftar(staf: Sequence[Neraca], lebar: int, gaya: Gaya) -> int:
    """Give the height of a table of posts with its heading."""
    return tinggi_judul(gaya) + sum(tinggi_baris(satu, lebar, gaya) for satu in staf)


def gambar_daftar(lebar: int, staf: Sequence[Neraca], judul: str, gaya: Gaya) -> list[Bentuk]:
    """Draw a table of posts at the origin: name, class, K, B and selisih; a shortage is hatched."""
    tinggi, letak = tinggi_daftar(staf, lebar, gaya), tinggi_judul(gaya)
    dasar = letak * 7 // 10
    bentuk: list[Bentuk] = [
        Bidang(0, 0, lebar, tinggi, "#ffffff"),
        Bidang(0, 0, lebar, letak, _WARNA_JUDUL),
        Tulisan(gaya.tepi // 2, dasar, judul, gaya.judul, tebal=True),
    ]
    for kolom, kiri, lebar_kolom in _letak_kolom(lebar, gaya):
        bentuk.append(Tulisan(kiri + lebar_kolom // 2, dasar, kolom, gaya.judul, Rata.TENGAH, tebal=True))
    for satu in staf:
        bentuk.append(Garis(0, letak, lebar, letak, _TEBAL_TIPIS))
        bentuk += _gambar_baris(letak, lebar, satu, gaya)
        letak += tinggi_baris(satu, lebar, gaya)
    bentuk += [Garis(kiri, 0, kiri, tinggi, _TEBAL_TIPIS) for _, kiri, _ in _letak_kolom(lebar, gaya)]
    bentuk.append(Bidang(0, 0, lebar, tinggi, "", _TEBAL_TIPIS * 2))
    return bentuk


def _gambar_baris(y: int, lebar: int, neraca: Neraca, gaya: Gaya) -> list[Bentuk]:
    tinggi, baris_teks = tinggi_baris(neraca, lebar, gaya), gaya.ukur(_BARIS_DAFTAR)
    angka = angka_posisi(neraca)
    bentuk: list[Bentuk] = []
    for urut, baris in enumerate(_baris_daftar(neraca, lebar, gaya), start=1):
        dasar = y + urut * baris_teks - baris_teks // 4 + gaya.tepi // 2
        bentuk.append(Tulisan(gaya.tepi // 2, dasar, baris, gaya.rinci))
    isi = (
        _bilangan(angka.kelas),
        f"{_bilangan(angka.kebutuhan)}{angka.tanda}",
        _bilangan(angka.bezetting),
        bertanda(angka.selisih),
    )
    dasar, sisi = y + tinggi // 2 + gaya.rinci * 35 // 100, gaya.ukur(180)
    for teks, (kolom, kiri, lebar_kolom) in zip(isi, _letak_kolom(lebar, gaya), strict=True):
        if kolom == "±" and angka.kurang:
            bentuk += arsir(kiri, y, lebar_kolom, tinggi)
            alas = gaya.ukur(340)
            bentuk.append(Bidang(kiri + sisi, y + (tinggi - alas) // 2, lebar_kolom - 2 * sisi, alas, "#ffffff"))
        tebal = kolom == "±" and bool(angka.selisih)
        bentuk.append(Tulisan(kiri + lebar_kolom // 2, dasar, teks, gaya.rinci, Rata.TENGAH, tebal))
    bentuk.append(Sentuh(0, y, lebar, tinggi, neraca.posisi.letak, neraca.posisi.nama))
    return bentuk


def _letak_kolom(lebar: int, gaya: Gaya) -> list[tuple[str, int, int]]:
    kolom = []
    kiri = lebar - gaya.lebar_angka
    for nama, lebar_kolom in gaya.kolom:
        kolom.append((nama, kiri, lebar_kolom))
        kiri += lebar_kolom
    return kolom
