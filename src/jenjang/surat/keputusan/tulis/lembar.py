"""One sheet (informasi jabatan) as blocks, section by section in the order printed."""

from collections.abc import Callable, Iterator
from string import ascii_lowercase

from jenjang.core.jabatan import informasi_jabatan as jabatan
from jenjang.core.jabatan.informasi_jabatan import Isian, KodeSyarat, LembarJabatan, TabelDaftar
from jenjang.core.jabatan.tabel_beban import Metode
from jenjang.core.jabatan.tercetak import Teks
from jenjang.surat.keputusan.tulis.naskah import Bagian, Baris, Blok, Judul, Keterangan, Kolom, Rata, Sel, Tabel
from jenjang.surat.keputusan.tulis.tabel_beban import susun_tabel_beban

_LEBAR_NAMA_LEMBAR = 31
_TAK_BOLEH = str.maketrans("[]:*?/\\'", "        ")


def susun_lembar(lembar: LembarJabatan, keterangan: str = "") -> Bagian:
    """Lay out a sheet; `keterangan` is a remark of the verification put under its title."""
    blok: list[Blok] = [Judul("INFORMASI JABATAN")]
    if keterangan:
        blok.append(Keterangan(keterangan))
    terpakai: set[str] = set()
    for bagian in lembar.bagian:
        blok.append(_judul(bagian, _nilai(lembar, bagian.kunci) if bagian.kunci not in terpakai else ""))
        if bagian.kunci in _ISI and bagian.kunci not in terpakai:
            blok.extend(_ISI[bagian.kunci](lembar))
        blok.extend(_daftar(lembar, bagian))
        terpakai.add(bagian.kunci)
    lanskap = lembar.beban is not None and lembar.beban.metode is Metode.ANGKA_KREDIT
    return Bagian(_nama_lembar(lembar), tuple(blok), lanskap)


def _nama_lembar(lembar: LembarJabatan) -> str:
    nama = f"{lembar.urutan} {lembar.nama.isi}".translate(_TAK_BOLEH)
    return " ".join(nama.split())[:_LEBAR_NAMA_LEMBAR].strip()


def _judul(bagian: jabatan.Bagian, isi: str) -> Baris:
    return Baris(bagian.nomor, bagian.judul, isi, tebal=True)


def _nilai(lembar: LembarJabatan, kunci: str) -> str:
    teks: dict[str, Teks | None] = {
        "nama_jabatan": lembar.nama,
        "kode_jabatan": lembar.kode,
        "unit_kerja": lembar.unit_kerja,
        "ikhtisar": lembar.ikhtisar,
        "prestasi": lembar.prestasi,
    }
    if kunci == "kelas":
        return lembar.kelas.tercetak if lembar.kelas else ""
    satu = teks.get(kunci)
    return satu.isi if satu else ""


def _isian(isian: tuple[Isian, ...], tingkat: int = 1) -> Iterator[Blok]:
    for huruf, satu in zip(ascii_lowercase, isian, strict=False):
        yield from _berlabel(huruf, satu.label, tuple(teks.isi for teks in satu.isi), tingkat)


def _berlabel(huruf: str, label: str, isi: tuple[str, ...], tingkat: int) -> Iterator[Blok]:
    yield Baris(huruf, label, isi[0] if isi else "", tingkat)
    for lanjutan in isi[1:]:
        yield Baris(isi=lanjutan, tingkat=tingkat, sambungan=True)


def _syarat_lain(lembar: LembarJabatan) -> Iterator[Blok]:
    syarat = lembar.syarat_lain
    bernomor = tuple(f"{nomor}) {teks.isi}" for nomor, teks in enumerate(syarat.keterampilan, start=1))
    yield from _berlabel("a", "Keterampilan kerja", bernomor or ("-",), 1)
    yield from _berlabel("b", "Bakat Kerja", _kode(syarat.bakat), 1)
    yield from _berlabel("c", "Temperamen Kerja", _kode(syarat.temperamen), 1)
    yield from _berlabel("d", "Minat Kerja", _kode(syarat.minat), 1)
    yield from _berlabel("e", "Upaya Fisik", tuple(teks.isi for teks in syarat.upaya_fisik) or ("-",), 1)
    yield Baris("f", "Kondisi Fisik", "", 1)
    yield from _isian(syarat.kondisi_fisik, 2)
    yield Baris("g", "Fungsi Pekerjaan", "", 1)
    for huruf, fungsi in zip(ascii_lowercase, syarat.fungsi, strict=False):
        yield from _berlabel(huruf, f"Hubungan dengan {fungsi.hubungan}", _kode(fungsi.kode), 2)


def _kode(kode: tuple[KodeSyarat, ...]) -> tuple[str, ...]:
    return tuple(satu.tercetak for satu in kode) or ("-",)


def _beban(lembar: LembarJabatan) -> Iterator[Blok]:
    if lembar.beban:
        yield susun_tabel_beban(lembar.beban)


_ISI: dict[str, Callable[[LembarJabatan], Iterator[Blok]]] = {
    "unit_kerja": lambda lembar: _isian(lembar.atasan),
    "syarat_jabatan": lambda lembar: _isian(lembar.syarat),
    "tugas_pokok": _beban,
    "syarat_lain": _syarat_lain,
}


def _daftar(lembar: LembarJabatan, bagian: jabatan.Bagian) -> Iterator[Blok]:
    for tabel in lembar.daftar:
        if tabel.kunci == bagian.kunci and tabel.lokasi == bagian.lokasi:
            lebar = max((len(baris.sel) for baris in tabel.baris), default=1)
            yield from _tabel(tabel, max(lebar, len(tabel.judul_kolom)))


def _tabel(tabel: TabelDaftar, lebar: int) -> Iterator[Blok]:
    if not tabel.judul_kolom and lebar == 1:
        for baris in tabel.baris:
            yield Baris(baris.nomor, "", baris.sel[0], 1)
        return
    kolom = (Kolom("nomor", 8, Rata.TENGAH), *(Kolom(f"isi{urut}", 92 // lebar) for urut in range(lebar)))
    kepala = tuple(Sel(judul, rata=Rata.TENGAH, tebal=True) for judul in ("NO", *tabel.judul_kolom))
    isi = tuple(
        (Sel(baris.nomor, rata=Rata.TENGAH), *(Sel(teks) for teks in baris.sel), *[Sel()] * (lebar - len(baris.sel)))
        for baris in tabel.baris
    )
    yield Tabel(kolom, ((*kepala, *[Sel()] * (lebar + 1 - len(kepala))),) if tabel.judul_kolom else (), isi)
