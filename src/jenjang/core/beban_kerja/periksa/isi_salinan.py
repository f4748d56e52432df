"""`isi_salinan`: tasks or rows printed twice, or text of another position."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.dampak import dampak_ganti
from jenjang.core.beban_kerja.periksa.salinan import kunci_butir
from jenjang.core.beban_kerja.periksa.teks import kata, nama_rapi
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas
from jenjang.core.jabatan.tercetak import Lokasi

_DASAR = "Setiap tugas dan bagian lembar milik jabatannya sendiri dan ditulis satu kali"
_KATA_TERSENDIRI = 3
# Every position reports; reports belong to no sheet alone.
_UMUM = "laporan "


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look for copies inside a sheet and between sheets."""
    for hitungan in bahan.hitungan:
        yield from _baris_kembar(hitungan)
        yield from _kolom_kembar(hitungan.lembar)
        yield from _temperamen_salinan(hitungan.lembar)
    yield from _ikhtisar_kembar(bahan)
    yield from _tugas_lembar_lain(bahan)
    yield from _bawahan_pelaksana(bahan)
    yield from _bahan_lembar_lain(bahan)


def _baris_kembar(hitungan: HitunganLembar) -> Iterator[Catatan]:
    pertama: dict[tuple[str, ...], HitunganBaris] = {}
    for baris in hitungan.baris:
        satu = baris.baris
        kunci = _kunci(satu)
        awal = pertama.setdefault(kunci, baris)
        if awal is not baris and kunci[-1]:
            yield _catatan_kembar(hitungan, awal, baris)


def _kunci(baris: BarisTugas | BarisButir) -> tuple[str, ...]:
    if isinstance(baris, BarisTugas):
        return (kata(baris.uraian),)
    return (*kunci_butir(baris)[:2], kata(baris.uraian).removesuffix(" dalam tim"))


def _catatan_kembar(hitungan: HitunganLembar, awal: HitunganBaris, baris: HitunganBaris) -> Catatan:
    sama = awal.hasil == baris.hasil
    hapus = dampak_ganti(hitungan, baris.hasil or Fraction(0), Fraction(0)) if sama else Dampak.REDAKSI
    tugas = isinstance(baris.baris, BarisTugas)
    return Catatan(
        Jenis.ISI_SALINAN, hitungan.lembar.urutan, baris.lokasi,
        "baris_kembar" if sama else "baris_kembar_beda", _DASAR,
        tercetak=baris.baris.uraian,
        dampak=hapus,
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR if tugas or not sama else Keyakinan.MUNGKIN,
        lokasi_lain=(awal.lokasi,),
        isi={"uraian": baris.baris.uraian},
    )  # fmt: skip


def _kolom_kembar(lembar: LembarJabatan) -> Iterator[Catatan]:
    for kunci in ("bahan_kerja", "perangkat_kerja"):
        for baris in lembar.bagian_daftar(kunci):
            if len(baris.sel) > 1 and baris.sel[0].strip(" -–") and kata(baris.sel[0]) == kata(baris.sel[1]):
                yield _catatan(lembar, baris.lokasi, baris.sel[0], "kolom_kembar", Keyakinan.PASTI)


def _temperamen_salinan(lembar: LembarJabatan) -> Iterator[Catatan]:
    keterampilan = {kata(teks.isi) for teks in lembar.syarat_lain.keterampilan}
    salinan = [kode for kode in lembar.syarat_lain.temperamen if not kode.kode and kata(kode.arti) in keterampilan]
    if salinan:
        yield _catatan(
            lembar, salinan[0].lokasi, salinan[0].arti, "temperamen_salinan", Keyakinan.PASTI,
            tuple(kode.lokasi for kode in salinan[1:]),
        )  # fmt: skip


def _ikhtisar_kembar(bahan: Bahan) -> Iterator[Catatan]:
    """Namesakes whose summary is the same although their tasks are not: one summary was not written."""
    pertama: dict[tuple[str, str], LembarJabatan] = {}
    for lembar in bahan.keputusan.lembar:
        if lembar.ikhtisar is None or not lembar.ikhtisar.isi:
            continue
        awal = pertama.setdefault((nama_rapi(lembar.nama.isi), kata(lembar.ikhtisar.isi)), lembar)
        if awal is not lembar and awal.ikhtisar and _tugas(awal) != _tugas(lembar):
            yield _catatan(
                lembar, lembar.ikhtisar.lokasi, lembar.ikhtisar.isi, "ikhtisar_kembar", Keyakinan.KEMUNGKINAN_BESAR,
                (awal.ikhtisar.lokasi,),
            )  # fmt: skip


def _tugas(lembar: LembarJabatan) -> list[str]:
    return [kata(baris.uraian) for baris in lembar.beban.tugas] if lembar.beban else []


def _tugas_lembar_lain(bahan: Bahan) -> Iterator[Catatan]:
    """Uses of tools and materials that speak of a task of another sheet, and of none of the sheet's own."""
    tugas = {lembar.urutan: _tugas(lembar) for lembar in bahan.keputusan.lembar}
    for lembar in bahan.keputusan.lembar:
        for kunci in ("bahan_kerja", "perangkat_kerja"):
            salinan = [
                (baris.lokasi, sel)
                for baris in lembar.bagian_daftar(kunci)
                for sel in baris.sel[1:2]
                if _milik_lembar_lain(kata(sel), lembar.urutan, tugas)
            ]
            if salinan:
                lokasi, isi = salinan[0]
                lain = tuple(satu for satu, _ in salinan[1:])
                yield _catatan(lembar, lokasi, isi, "tugas_lembar_lain", Keyakinan.MUNGKIN, lain)


def _milik_lembar_lain(isi: str, urutan: int, tugas: dict[int, list[str]]) -> bool:
    """The first word is left out: a use is said as a noun ("penyusunan"), its task as a verb ("menyusun")."""
    pokok = isi.partition(" ")[2]
    if len(pokok.split()) < _KATA_TERSENDIRI or pokok.startswith(_UMUM) or not tugas[urutan]:
        return False
    if any(pokok in satu for satu in tugas[urutan]):
        return False
    return any(
        satu.partition(" ")[2].startswith(pokok) for lain, daftar in tugas.items() if lain != urutan for satu in daftar
    )


def _bawahan_pelaksana(bahan: Bahan) -> Iterator[Catatan]:
    """Work of subordinates on the sheet of a position that has none below it."""
    induk = {entri.induk for entri in bahan.keputusan.daftar}
    for lembar in bahan.keputusan.lembar:
        entri = bahan.entri.get(lembar.urutan)
        if entri is None or entri.nomor in induk or any("bawahan" in satu for satu in _tugas(lembar)):
            continue
        for kunci in ("bahan_kerja", "perangkat_kerja"):
            for baris in lembar.bagian_daftar(kunci):
                if any("tugas bawahan" in kata(sel) for sel in baris.sel):
                    yield _catatan(lembar, baris.lokasi, baris.sel[-1], "bawahan_salinan", Keyakinan.KEMUNGKINAN_BESAR)


def _bahan_lembar_lain(bahan: Bahan) -> Iterator[Catatan]:
    """A material named after a subject ("Bahan rehabilitasi sosial") that only other sheets' tasks know."""
    tugas = {lembar.urutan: " | ".join(_tugas(lembar)) for lembar in bahan.keputusan.lembar}
    for lembar in bahan.keputusan.lembar:
        isi_lembar = f"{tugas[lembar.urutan]} {kata(lembar.ikhtisar.isi) if lembar.ikhtisar else ''}"
        asing = [
            (baris.lokasi, baris.sel[0])
            for baris in lembar.bagian_daftar("bahan_kerja")
            if (pokok := _pokok_bahan(baris.sel[0])) and pokok not in isi_lembar and tugas[lembar.urutan]
            and any(pokok in satu for lain, satu in tugas.items() if lain != lembar.urutan)
        ]  # fmt: skip
        if asing:
            lain = tuple(lokasi for lokasi, _ in asing[1:])
            yield _catatan(lembar, asing[0][0], asing[0][1], "bahan_lembar_lain", Keyakinan.KEMUNGKINAN_BESAR, lain)


def _pokok_bahan(isi: str) -> str:
    """Return the subject of "Bahan <subject>", at least two words of it, "" for other materials."""
    depan, _, pokok = kata(isi).partition(" ")
    return pokok if depan == "bahan" and len(pokok.split()) > 1 else ""


def _catatan(
    lembar: LembarJabatan,
    lokasi: Lokasi,
    tercetak: str,
    kata_catatan: str,
    keyakinan: Keyakinan,
    lain: tuple[Lokasi, ...] = (),
) -> Catatan:
    return Catatan(
        Jenis.ISI_SALINAN, lembar.urutan, lokasi, kata_catatan, _DASAR,
        tercetak=tercetak, keyakinan=keyakinan, lokasi_lain=lain, isi={"uraian": tercetak},
    )  # fmt: skip
