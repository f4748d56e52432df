"""A sheet as its writer changes it: rows with their inputs given, results, sum and headcount following."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar, hitung_lembar
from jenjang.core.beban_kerja.konstanta import konstanta_jenjang
from jenjang.core.beban_kerja.koreksi.cetak import cetak_angka, desimal_penuh
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.beban_kerja.waktu_efektif import waktu_efektif_berlaku
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan, jenis_dari_nama, jenjang_dari_nama
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas, KakiTabel, Metode, TabelBeban
from jenjang.core.jabatan.tercetak import Angka, Lokasi

_KOSONG = Angka("", Lokasi())


@dataclass(frozen=True, slots=True)
class BarisIsian:
    """The inputs of one row: `asal` is its place among the rows as they were, None for a new one.

    `ukuran` is the time of one unit (method tugas) or its credit (method angka kredit); None stands for a blank cell.
    """

    asal: int | None
    uraian: str
    keluaran: str
    volume: Fraction | None
    ukuran: Fraction | None


def metode_jabatan(nama: str) -> Metode:
    """Give the method that a post's workload is reckoned by, told by its name."""
    return Metode.ANGKA_KREDIT if jenis_dari_nama(nama) is JenisJabatan.FUNGSIONAL else Metode.TUGAS


def isi_beban(lembar: LembarJabatan, baris: Sequence[BarisIsian], tanggal: int) -> LembarJabatan:
    """Return the sheet with these rows; whatever is computed follows them.

    `tanggal` (yyyymmdd) decides the waktu efektif of a row that has none to go by.
    """
    tabel = lembar.beban or _tabel_baru(lembar)
    if tabel.metode is Metode.TUGAS:
        lama_tugas = tabel.tugas
        baru_tugas = tuple(_tugas(tabel, satu, lama_tugas, tanggal) for satu in baris)
        tabel = replace(tabel, tugas=baru_tugas)
    else:
        lama_butir = tabel.butir
        baru_butir = tuple(_butir(lembar, tabel, satu, lama_butir) for satu in baris)
        tabel = replace(tabel, butir=baru_butir)
    return ikuti(replace(lembar, beban=replace(tabel, lengkap=True)))


def ikuti(lembar: LembarJabatan) -> LembarJabatan:
    """Return the sheet whose printed results, sum and headcount are those of its rows."""
    if lembar.beban is None:
        return lembar
    hitungan = hitung_lembar(lembar, Pembulatan.SETENGAH_KE_ATAS)
    tabel = lembar.beban
    banyak = len(tabel.tugas)
    tugas = tuple(
        replace(satu, kebutuhan=_cetak(hasil.hasil, satu.kebutuhan, tabel))
        for satu, hasil in zip(tabel.tugas, hitungan.baris[:banyak], strict=True)
    )
    butir = tuple(
        _butir_terhitung(satu, hasil, tabel) for satu, hasil in zip(tabel.butir, hitungan.baris[banyak:], strict=True)
    )
    kaki = _kaki(tabel.kaki, hitungan, tabel)
    return replace(lembar, beban=replace(tabel, tugas=tugas, butir=butir, kaki=kaki))


def _tabel_baru(lembar: LembarJabatan) -> TabelBeban:
    metode = metode_jabatan(lembar.nama.isi)
    return TabelBeban(metode, (), (), (), (), KakiTabel(), lembar.lokasi, lengkap=True)


def _tugas(tabel: TabelBeban, isian: BarisIsian, lama: Sequence[BarisTugas], tanggal: int) -> BarisTugas:
    dasar = lama[isian.asal] if isian.asal is not None else None
    efektif = dasar.waktu_efektif if dasar else _waktu_efektif(tabel, lama, tanggal)
    di_volume = dasar is not None and dasar.satuan != "" and not dasar.hasil_kerja
    return BarisTugas(
        nomor=dasar.nomor if dasar else str(len(lama) + 1),
        uraian=isian.uraian,
        hasil_kerja="" if di_volume else isian.keluaran,
        volume=_angka(isian.volume, dasar.volume if dasar else _KOSONG, tabel),
        waktu=_angka(isian.ukuran, dasar.waktu if dasar else _KOSONG, tabel),
        waktu_efektif=efektif,
        kebutuhan=dasar.kebutuhan if dasar else _KOSONG,
        lokasi=dasar.lokasi if dasar else Lokasi(),
        satuan=isian.keluaran if di_volume else dasar.satuan if dasar else "",
    )


def _butir(lembar: LembarJabatan, tabel: TabelBeban, isian: BarisIsian, lama: Sequence[BarisButir]) -> BarisButir:
    dasar = lama[isian.asal] if isian.asal is not None else None
    tetangga = dasar or (lama[-1] if lama else None)
    kredit = _angka(isian.ukuran, dasar.angka_kredit if dasar else _KOSONG, tabel)
    volume = _angka(isian.volume, dasar.volume if dasar else _KOSONG, tabel)
    if dasar:
        return replace(dasar, uraian=isian.uraian, satuan=isian.keluaran, angka_kredit=kredit, volume=volume)
    return BarisButir(
        nomor=str(len(lama) + 1),
        unsur=tetangga.unsur if tetangga else "",
        nomor_sub_unsur=tetangga.nomor_sub_unsur if tetangga else "",
        sub_unsur=tetangga.sub_unsur if tetangga else "",
        kelompok="",
        uraian=isian.uraian,
        angka_kredit=kredit,
        konstanta=tetangga.konstanta if tetangga else _konstanta(lembar, tabel),
        wpk=_KOSONG,
        volume=volume,
        satuan=isian.keluaran,
        wpv=_KOSONG,
        formasi=_KOSONG,
        lokasi=Lokasi(),
    )


def _angka(nilai: Fraction | None, lama: Angka, tabel: TabelBeban) -> Angka:
    """Print a figure as its table prints figures; one that was not changed stays as it was printed."""
    if nilai == lama.nilai:
        return lama
    return Angka("", lama.lokasi) if nilai is None else cetak_angka(nilai, lama, tabel, desimal_penuh(nilai))


def _cetak(nilai: Fraction | None, lama: Angka, tabel: TabelBeban) -> Angka:
    if nilai is None:
        return Angka("", lama.lokasi)
    desimal = lama.jumlah_desimal if lama.tercetak else desimal_penuh(nilai)
    baru = cetak_angka(nilai, lama, tabel, desimal)
    return lama if baru.nilai == lama.nilai else baru


def _butir_terhitung(butir: BarisButir, hasil: HitunganBaris, tabel: TabelBeban) -> BarisButir:
    return replace(butir, wpk=_cetak(hasil.wpk, butir.wpk, tabel), wpv=_cetak(hasil.hasil, butir.wpv, tabel))


def _kaki(kaki: KakiTabel, hitungan: HitunganLembar, tabel: TabelBeban) -> KakiTabel:
    pegawai = None if hitungan.pegawai is None else Fraction(hitungan.pegawai)
    return replace(
        kaki,
        jumlah=_cetak(hitungan.jumlah, kaki.jumlah or _KOSONG, tabel),
        formasi=_cetak(hitungan.beban, kaki.formasi, tabel) if kaki.formasi else None,
        pegawai=_cetak(pegawai, kaki.pegawai or _KOSONG, tabel),
        # A copy of a sum that no longer stands would contradict it.
        jumlah_lain=(),
    )


def _waktu_efektif(tabel: TabelBeban, lama: Sequence[BarisTugas], tanggal: int) -> Angka:
    if lama:
        return lama[-1].waktu_efektif
    return cetak_angka(Fraction(waktu_efektif_berlaku("menit", tanggal).nilai), _KOSONG, tabel, 0)


def _konstanta(lembar: LembarJabatan, tabel: TabelBeban) -> Angka:
    jenjang = jenjang_dari_nama(lembar.nama.isi)
    nilai = konstanta_jenjang().get(jenjang or "")
    return _KOSONG if nilai is None else cetak_angka(nilai, _KOSONG, tabel, desimal_penuh(nilai))
