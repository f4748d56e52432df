"""`unit_lain`: another office's or another unit's name left over in a sheet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.susunan import Susunan, susunan_organisasi
from jenjang.core.beban_kerja.periksa.teks import nama_rapi, senama
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tercetak import Lokasi, Teks

_NAMA = r"[A-Z][\w-]*(?:(?:\s+|\s*/\s*|\s*,\s*(?=[A-Z]))(?:dan\s+|serta\s+)?[A-Z][\w-]*)*"
_UNIT = re.compile(
    r"\b(?P<jenis>Dinas|Badan|Bagian|Bidang|Sub\s?[Bb]agian|Subbag|[Ss]eksi|Sekretariat)\s+(?:(?P=jenis)\s+)?"
    rf"(?P<nama>{_NAMA}|(?<=seksi )[a-z]\w+)"
)
_SEKRETARIAT = re.compile(r"\bdi lingkungan Sekretariat\b(?!\s+[A-Z])")
_DASAR = "Daftar informasi jabatan dan susunan organisasi perangkat daerah yang sama"
_BAGIAN = ("hasil_kerja", "bahan_kerja", "perangkat_kerja", "tanggung_jawab", "wewenang")
_LUAR = ("dinas", "badan")


@dataclass(frozen=True, slots=True)
class _Sebutan:
    """A unit named in a text."""

    jenis: str
    nama: str
    tercetak: str
    teks: Teks


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at the units named in the tasks and tables of each sheet, and in the opening list."""
    yield from _periksa_daftar(bahan)
    susunan = susunan_organisasi(bahan)
    for lembar in bahan.keputusan.lembar:
        terlapor: dict[Lokasi, Catatan] = {}
        for sebutan in _sebutan(lembar):
            catatan = _nilai(bahan, susunan, lembar, sebutan)
            if catatan is not None:
                terlapor.setdefault(catatan.lokasi, catatan)
        yield from _ringkas(list(terlapor.values()))
        yield from _periksa_korelasi(bahan, susunan, lembar)


def _ringkas(catatan: list[Catatan]) -> Iterator[Catatan]:
    """Let a unit called by the wrong kind speak once a sheet, it is usually wrong throughout."""
    jenis = [satu for satu in catatan if satu.kata == "unit_jenis"]
    yield from (satu for satu in catatan if satu.kata != "unit_jenis")
    if jenis:
        yield replace(jenis[0], lokasi_lain=tuple(satu.lokasi for satu in jenis[1:]))


def _periksa_daftar(bahan: Bahan) -> Iterator[Catatan]:
    for urutan, entri in bahan.entri.items():
        lembar = bahan.keputusan.lembar[urutan - 1]
        if not senama(entri.nama, lembar.nama.isi):
            yield Catatan(
                Jenis.UNIT_LAIN, None, entri.lokasi, "unit_daftar", _DASAR,
                tercetak=entri.nama, seharusnya=lembar.nama.isi, lokasi_lain=(lembar.lokasi,),
                isi={"tercetak": entri.nama, "seharusnya": lembar.nama.isi},
            )  # fmt: skip


def _teks(lembar: LembarJabatan) -> Iterator[Teks]:
    if lembar.ikhtisar:
        yield lembar.ikhtisar
    if lembar.beban:
        yield from (Teks(baris.uraian, baris.lokasi) for baris in lembar.beban.tugas)
    for kunci in _BAGIAN:
        for baris in lembar.bagian_daftar(kunci):
            yield from (Teks(sel, baris.lokasi) for sel in baris.sel)


def _sebutan(lembar: LembarJabatan) -> Iterator[_Sebutan]:
    for teks in _teks(lembar):
        for cocok in _UNIT.finditer(teks.isi):
            jenis = nama_rapi(cocok["jenis"])
            yield _Sebutan(jenis, nama_rapi(cocok["nama"]), cocok[0], teks)
        for cocok in _SEKRETARIAT.finditer(teks.isi):
            yield _Sebutan("sekretariat", "", cocok[0].removeprefix("di lingkungan "), teks)


def _nilai(bahan: Bahan, susunan: Susunan, lembar: LembarJabatan, sebutan: _Sebutan) -> Catatan | None:
    if sebutan.jenis in _LUAR:
        if susunan.sekantor(f"{sebutan.jenis} {sebutan.nama}"):
            return None
        return _catatan(lembar, sebutan, "unit_luar", susunan.nama_kantor, Keyakinan.PASTI)
    if sebutan.jenis == "sekretariat" and sebutan.nama.startswith("daerah"):
        return _catatan(lembar, sebutan, "unit_luar", susunan.nama_kantor, Keyakinan.KEMUNGKINAN_BESAR)
    unit = susunan.unit(sebutan.jenis, sebutan.nama)
    if unit is None:
        if not susunan.lengkap or sebutan.nama.startswith("sekretariat"):
            return None
        if nama := susunan.bernama(sebutan.nama):
            return _catatan(lembar, sebutan, "unit_jenis", susunan.sebutan(nama), Keyakinan.MUNGKIN)
        dekat = susunan.sebutan(susunan.terdekat(sebutan.jenis, sebutan.nama))
        kata = "unit_tak_ada" if dekat else "unit_tak_dikenal"
        return _catatan(lembar, sebutan, kata, dekat, Keyakinan.KEMUNGKINAN_BESAR)
    if susunan.serumpun(bahan, lembar, unit):
        return None
    sendiri = susunan.sebutan(susunan.unit_lembar(bahan, lembar))
    return _catatan(lembar, sebutan, "unit_tetangga", sendiri, Keyakinan.KEMUNGKINAN_BESAR)


def _periksa_korelasi(bahan: Bahan, susunan: Susunan, lembar: LembarJabatan) -> Iterator[Catatan]:
    """A head of a unit of this office that the opening list does not know."""
    for baris in lembar.bagian_daftar("korelasi"):
        jabatan = nama_rapi(baris.sel[0]) if baris.sel else ""
        instansi = nama_rapi(baris.sel[1]) if len(baris.sel) > 1 else ""
        if not jabatan.startswith(("kepala sub bagian ", "kepala bidang ")) or not susunan.sekantor(instansi):
            continue
        dikenal = [satu.nama.isi for satu in bahan.keputusan.lembar if senama(satu.nama.isi, jabatan)]
        if susunan.lengkap and not dikenal:
            sebutan = _Sebutan("", jabatan, baris.sel[0], Teks("", baris.lokasi))
            induk = bahan.induk(lembar)
            kata = "unit_tak_ada" if induk else "unit_tak_dikenal"
            yield _catatan(lembar, sebutan, kata, induk, Keyakinan.KEMUNGKINAN_BESAR)


def _catatan(
    lembar: LembarJabatan, sebutan: _Sebutan, kata: str, seharusnya: str | None, keyakinan: Keyakinan
) -> Catatan:
    return Catatan(
        Jenis.UNIT_LAIN, lembar.urutan, sebutan.teks.lokasi, kata, _DASAR,
        tercetak=sebutan.tercetak, seharusnya=seharusnya or None, keyakinan=keyakinan,
        isi={"tercetak": sebutan.tercetak, "seharusnya": seharusnya or "-"},
    )  # fmt: skip
