"""The table of method tugas: rows of volume x time / waktu efektif, sum and headcount at the foot."""

from fractions import Fraction

from jenjang.core.beban_kerja.hitung import hasil_tugas
from jenjang.core.jabatan.tabel_beban import BarisJudul, BarisTugas, TabelBeban
from jenjang.surat.keputusan.tulis.naskah import Kolom, Rata, Sel, Tabel
from jenjang.surat.keputusan.tulis.sel_angka import hasil_sel, sel_angka, sel_pegawai

_KOLOM = (
    Kolom("nomor", 5, Rata.TENGAH),
    Kolom("uraian", 32),
    Kolom("hasil", 13, Rata.TENGAH),
    Kolom("volume", 10, Rata.KANAN),
    Kolom("waktu", 15, Rata.KANAN),
    Kolom("efektif", 15, Rata.KANAN),
    Kolom("kebutuhan", 12, Rata.KANAN),
)
_JUDUL_BAKU = (
    "NO", "URAIAN TUGAS", "HASIL KERJA", "JUMLAH BEBAN KERJA 1 TAHUN", "WAKTU PENYELESAIAN", "WAKTU EFEKTIF",
    "KEBUTUHAN PEGAWAI",
)  # fmt: skip
_RUMUS_BARIS = "{volume}*{waktu}/{efektif}"


def susun_tabel_tugas(tabel: TabelBeban) -> Tabel:
    """Lay out the table; titles that were not printed one a column give way to those of the norm."""
    judul = tuple(teks.isi for teks in tabel.judul_kolom)
    kepala = tuple(
        Sel(teks, rata=Rata.TENGAH, tebal=True) for teks in (judul if len(judul) == len(_KOLOM) else _JUDUL_BAKU)
    )
    rinci: list[BarisTugas | BarisJudul] = [*tabel.tugas, *tabel.judul]
    rinci.sort(key=lambda baris: baris.lokasi.urut)
    badan = tuple(_tugas(baris) if isinstance(baris, BarisTugas) else _judul(baris) for baris in rinci)
    return Tabel(_KOLOM, (kepala,), badan, tuple(_kaki(tabel)))


def _tugas(baris: BarisTugas) -> tuple[Sel, ...]:
    return (
        Sel(baris.nomor, rata=Rata.TENGAH),
        Sel(baris.uraian),
        Sel(baris.hasil_kerja, rata=Rata.TENGAH),
        sel_angka(baris.volume, satuan=baris.satuan),
        sel_angka(baris.waktu),
        sel_angka(baris.waktu_efektif),
        sel_angka(baris.kebutuhan, _RUMUS_BARIS, hasil_tugas(baris)),
    )


def _judul(baris: BarisJudul) -> tuple[Sel, ...]:
    sisa = [Sel(), *[Sel()] * 3, *(Sel(angka, rata=Rata.KANAN) for angka in baris.angka_sisa)][-5:]
    return (Sel(baris.nomor, rata=Rata.TENGAH), Sel(baris.uraian), *[Sel()] * (5 - len(sisa)), *sisa)


def _kaki(tabel: TabelBeban) -> list[tuple[Sel, ...]]:
    kaki = tabel.kaki
    hasil = [hasil_sel(baris.kebutuhan, hasil_tugas(baris)) for baris in tabel.tugas]
    jumlah = sum((satu for satu in hasil if satu is not None), Fraction(0))
    beban = hasil_sel(kaki.jumlah, jumlah) if kaki.jumlah else None
    baris = []
    if kaki.jumlah:
        salinan = [sel_angka(satu) for satu in kaki.jumlah_lain]
        baris.append(_baris_kaki("JUMLAH", sel_angka(kaki.jumlah, "SUM({kebutuhan:})", jumlah, "jumlah"), *salinan))
    if kaki.pegawai:
        baris.append(_baris_kaki("JUMLAH PEGAWAI", sel_pegawai(kaki, "ROUND({=jumlah},0)", beban)))
    return baris


def _baris_kaki(nama: str, *nilai: Sel) -> tuple[Sel, ...]:
    return (Sel(nama, rata=Rata.TENGAH, rentang=len(_KOLOM) - len(nilai), tebal=True), *nilai)
