"""The body of a decree (considerations, basis, dictum, signature) and its opening list as blocks."""

import re
from collections.abc import Iterator

from jenjang.core.jabatan.keputusan import EntriDaftar, KepalaKeputusan
from jenjang.core.jabatan.tercetak import Teks
from jenjang.surat.keputusan.tulis.naskah import Blok, Entri, Judul, Kanan, Pertimbangan

_PLT = re.compile(r"^(?:Pj|Plt|Plh|Pjs)\.?\s+", re.IGNORECASE)
_DIKTUM = (
    "KESATU",
    "KEDUA",
    "KETIGA",
    "KEEMPAT",
    "KELIMA",
    "KEENAM",
    "KETUJUH",
    "KEDELAPAN",
    "KESEMBILAN",
    "KESEPULUH",
)
_PEJABAT_TAK_TERCETAK = "KEPALA DAERAH"


def pejabat(kepala: KepalaKeputusan) -> str:
    """Return the office that decides, in capitals and without "Pj." or "Plt."."""
    jabatan = kepala.jabatan_penanda_tangan
    return _PLT.sub("", jabatan.isi).upper() if jabatan else _PEJABAT_TAK_TERCETAK


def blok_kepala(kepala: KepalaKeputusan) -> Iterator[Blok]:
    """Yield the body of the decree, up to the list of those who get copies."""
    yield Judul(f"KEPUTUSAN {pejabat(kepala)}")
    yield Judul(f"NOMOR {kepala.nomor.isi}" if kepala.nomor else "NOMOR ..............................", tebal=False)
    if kepala.tentang:
        yield Judul("TENTANG", tebal=False)
        yield Judul(kepala.tentang.isi)
    yield Judul(f"{pejabat(kepala)},", tebal=False)
    yield from _pertimbangan("Menimbang", kepala.menimbang, "abcdefghijklmnopqrstuvwxyz")
    yield from _pertimbangan("Mengingat", kepala.mengingat, range(1, len(kepala.mengingat) + 1))
    yield Judul("MEMUTUSKAN:")
    yield Pertimbangan("Menetapkan", "", "")
    for kata, diktum in zip(_DIKTUM, kepala.diktum, strict=False):
        yield Pertimbangan(kata, "", diktum.isi)
    yield from blok_penutup(kepala)
    if kepala.tembusan:
        yield Pertimbangan("Tembusan", "", "")
        for nomor, tembusan in enumerate(kepala.tembusan, start=1):
            yield Entri(f"{nomor}.", tembusan.isi, 1)


def _pertimbangan(kata: str, isi: tuple[Teks, ...], nomor: str | range) -> Iterator[Blok]:
    for urut, (angka, teks) in enumerate(zip(nomor, isi, strict=False)):
        yield Pertimbangan("" if urut else kata, f"{angka}.", teks.isi)


def blok_penutup(kepala: KepalaKeputusan) -> Iterator[Blok]:
    """Yield place, date and signature, which stay together on a page."""
    tempat = f"Ditetapkan di {kepala.tempat.isi}" if kepala.tempat else "Ditetapkan di ...................."
    tanggal = kepala.tanggal_tercetak.isi if kepala.tanggal_tercetak else "pada tanggal ...................."
    yield Kanan((tempat, tanggal, *blok_tanda_tangan(kepala).baris), ruang_tanda_tangan=True)


def blok_tanda_tangan(kepala: KepalaKeputusan) -> Kanan:
    """Return the signature: the office, room to sign, the name."""
    jabatan = kepala.jabatan_penanda_tangan.isi if kepala.jabatan_penanda_tangan else pejabat(kepala)
    nama = kepala.penanda_tangan.isi if kepala.penanda_tangan else "(nama pejabat)"
    return Kanan((f"{jabatan},", nama), ruang_tanda_tangan=True)


def blok_lampiran(kepala: KepalaKeputusan, nomor_lampiran: str = "") -> Iterator[Blok]:
    """Yield the head of an annex: whose it is, with number and subject."""
    nomor = kepala.nomor.isi if kepala.nomor else ".............................."
    yield Kanan(
        (
            f"LAMPIRAN {nomor_lampiran}".rstrip(),
            f"KEPUTUSAN {pejabat(kepala)}",
            f"NOMOR {nomor}",
            f"TENTANG {kepala.tentang.isi}" if kepala.tentang else "TENTANG ANALISIS JABATAN",
        )
    )


def blok_daftar(kepala: KepalaKeputusan, daftar: tuple[EntriDaftar, ...]) -> Iterator[Blok]:
    """Yield the opening list with its numbers."""
    unit = kepala.unit.upper()
    yield Judul(f"DAFTAR INFORMASI JABATAN PADA {unit}" if unit else "DAFTAR INFORMASI JABATAN")
    for entri in daftar:
        yield Entri(f"{entri.nomor}.", entri.nama, entri.tingkat)
