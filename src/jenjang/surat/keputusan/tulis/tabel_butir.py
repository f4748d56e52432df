"""The table of method angka kredit: rows of Wpk and Wpv under their unsur, sub-unsur and headings."""

from fractions import Fraction

from jenjang.core.jabatan.tabel_beban import BarisButir, BarisJudul, KakiTabel, TabelBeban
from jenjang.core.jabatan.tercetak import Angka, Teks
from jenjang.surat.keputusan.tulis.naskah import Kolom, Rata, Sel, Tabel
from jenjang.surat.keputusan.tulis.sel_angka import bagi, hasil_sel, kali, sel_angka, sel_pegawai
from jenjang.surat.keputusan.tulis.silsilah import Penempatan, tempatkan

_KOLOM = (
    Kolom("nomor", 3, Rata.TENGAH),
    Kolom("unsur", 11),
    Kolom("sub_unsur", 11),
    Kolom("nomor_butir", 4),
    Kolom("uraian", 24),
    Kolom("kredit", 6, Rata.KANAN),
    Kolom("konstanta", 7, Rata.KANAN),
    Kolom("wpk", 8, Rata.KANAN),
    Kolom("volume", 5, Rata.KANAN),
    Kolom("satuan", 8),
    Kolom("wpv", 8, Rata.KANAN),
    Kolom("formasi", 10, Rata.KANAN),
)
_JUDUL_BAKU = (
    "No", "Unsur", "Sub Unsur", "Butir Kegiatan", "Angka Kredit", "Konstanta",
    "Waktu Penyelesaian Butir Kegiatan (Wpk)", "Volume Kegiatan Dalam 1 (satu) Tahun",
    "Waktu Penyelesaian Volume Kegiatan (Wpv)", "Penentuan Jumlah Formasi",
)  # fmt: skip
# "Butir Kegiatan" stands over two columns, number and text; so does "Volume" unless its unit has a title of its own.
_RENTANG = (1, 1, 1, 2, 1, 1, 1, 2, 1, 1)
_RENTANG_BERSATUAN = (1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1)
_LETAK_KAKI = 8


def susun_tabel_butir(tabel: TabelBeban) -> Tabel:
    """Lay out the table; a second row of titles stands under the columns whose formula it names."""
    badan = tuple(
        _butir(tempat, tempat.baris) if isinstance(tempat.baris, BarisButir) else _judul(tempat, tempat.baris)
        for tempat in tempatkan(tabel)
    )
    return Tabel(_KOLOM, tuple(_kepala(tabel.judul_kolom)), badan, tuple(_kaki(tabel)))


def _kepala(judul: tuple[Teks, ...]) -> list[tuple[Sel, ...]]:
    pertama = [satu.isi for satu in judul if satu.lokasi == judul[0].lokasi]
    lanjutan = judul[len(pertama) :]
    rentang = _RENTANG_BERSATUAN if len(pertama) == len(_RENTANG_BERSATUAN) else _RENTANG
    teks = pertama if len(pertama) == len(rentang) else list(_JUDUL_BAKU)
    baris = [tuple(_sel_judul(isi, luas) for isi, luas in zip(teks, rentang, strict=True))]
    if lanjutan:
        kolom = _letak_lanjutan(lanjutan, len(rentang))
        isi = [kolom.get(urut, "") for urut in range(len(rentang))]
        baris.append(tuple(_sel_judul(satu, luas) for satu, luas in zip(isi, rentang, strict=True)))
    return baris


def _sel_judul(isi: str, rentang: int) -> Sel:
    return Sel(isi, rata=Rata.TENGAH, rentang=rentang, tebal=True)


def _letak_lanjutan(lanjutan: tuple[Teks, ...], banyak: int) -> dict[int, str]:
    """Put the titles of a second row under Wpk, Wpv and formasi; more of them fill the last columns."""
    letak = (
        [6, banyak - 2, banyak - 1][-len(lanjutan) :] if len(lanjutan) <= 3 else range(banyak - len(lanjutan), banyak)
    )
    return {urut: teks.isi for urut, teks in zip(letak, lanjutan, strict=False)}


def _depan(tempat: Penempatan) -> tuple[Sel, ...]:
    return (
        Sel(tempat.nomor_unsur, rata=Rata.TENGAH),
        Sel(tempat.unsur),
        Sel(tempat.sub_unsur),
        Sel(tempat.baris.nomor),
        Sel(tempat.baris.uraian),
    )


def _judul(tempat: Penempatan, baris: BarisJudul) -> tuple[Sel, ...]:
    angka = [Sel()] * (len(_KOLOM) - len(_depan(tempat)))
    for sisa in baris.angka_sisa:
        # A stray whole number is what is left of a volume, one with decimals of a result.
        angka[3 if sisa.isdigit() else -1] = Sel(sisa, rata=Rata.KANAN)
    return (*_depan(tempat), *angka)


def _butir(tempat: Penempatan, baris: BarisButir) -> tuple[Sel, ...]:
    wpk = bagi(baris.angka_kredit.nilai, baris.konstanta.nilai)
    wpk_sel = hasil_sel(baris.wpk, wpk)
    wpv = kali(wpk_sel, baris.volume.nilai)
    return (
        *_depan(tempat),
        sel_angka(baris.angka_kredit),
        sel_angka(baris.konstanta),
        sel_angka(baris.wpk, "{kredit}/{konstanta}", wpk),
        sel_angka(baris.volume),
        Sel(baris.satuan),
        sel_angka(baris.wpv, "{wpk}*{volume}", wpv),
        sel_angka(baris.formasi, "{wpv}", hasil_sel(baris.wpv, wpv)),
    )


def _hasil(baris: BarisButir) -> Fraction | None:
    wpk = hasil_sel(baris.wpk, bagi(baris.angka_kredit.nilai, baris.konstanta.nilai))
    return hasil_sel(baris.wpv, kali(wpk, baris.volume.nilai))


def _kaki(tabel: TabelBeban) -> list[tuple[Sel, ...]]:
    kaki = tabel.kaki
    jumlah = sum((hasil for baris in tabel.butir if (hasil := _hasil(baris)) is not None), Fraction(0))
    jumlah_sel = hasil_sel(kaki.jumlah, jumlah) if kaki.jumlah else None
    jam = kaki.jam_efektif.nilai if kaki.jam_efektif else None
    formasi = bagi(jumlah_sel, jam)
    formasi_sel = hasil_sel(kaki.formasi, formasi) if kaki.formasi else None
    baris = []
    atas, sigma = _cetakan_jumlah(kaki)
    if atas:
        sel = sel_angka(atas[0], "SUM({wpv:})", jumlah, "jumlah")
        salinan = sel_angka(atas[1], "{=jumlah}", jumlah_sel) if len(atas) > 1 else Sel()
        baris.append(_baris_kaki("Jumlah", sel, salinan))
    if kaki.formasi:
        rumus, nilai, nama = ("{=jumlah}", jumlah_sel, "") if atas else ("SUM({wpv:})", jumlah, "jumlah")
        ulang = sel_angka(sigma, rumus, nilai, nama)
        baris.append(_baris_kaki("ΣWpv", ulang, sel_angka(kaki.formasi, "{=jumlah}/{=jam}", formasi, "formasi")))
    if kaki.jam_efektif:
        baris.append(_baris_jam(kaki.jam_efektif))
    if kaki.pegawai:
        rumus = "ROUND({=formasi},0)" if kaki.formasi else "ROUND({=jumlah}/{=jam},0)"
        beban = formasi_sel if kaki.formasi else formasi
        baris.append(_baris_kaki("Pembulatan", Sel(), sel_pegawai(kaki, rumus, beban)))
    return baris


def _cetakan_jumlah(kaki: KakiTabel) -> tuple[list[Angka], Angka | None]:
    """Return the prints of the sum: those in the row Jumlah, one or two, and the one beside the formation."""
    semua = [kaki.jumlah, *kaki.jumlah_lain] if kaki.jumlah else []
    return (semua[:-1], semua[-1]) if kaki.formasi and semua else (semua, None)


def _baris_kaki(nama: str, wpv: Sel, formasi: Sel) -> tuple[Sel, ...]:
    return (Sel(rentang=_LETAK_KAKI), Sel(nama, rentang=2, tebal=True), wpv, formasi)


def _baris_jam(jam: Angka) -> tuple[Sel, ...]:
    nama = Sel(jam.tercetak, jam, rentang=2, tebal=True)
    return (Sel(rentang=_LETAK_KAKI), nama, sel_angka(jam, nama="jam"), Sel())
