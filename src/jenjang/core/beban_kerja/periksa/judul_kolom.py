"""`judul_kolom`: a column's title that belongs to another section, or that its cells do not fit."""

from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan, TabelDaftar

_DASAR = "Bentuk informasi jabatan (PermenPANRB 1/2020): judul kolom sesuai bagiannya"
_NAMA_BAGIAN = {"hasil_kerja": "HASIL KERJA", "bahan_kerja": "BAHAN KERJA", "perangkat_kerja": "PERANGKAT KERJA"}
_KATA_SATUAN_TERBANYAK = 3


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare the titles of the columns of hasil, bahan and perangkat kerja with section and cells."""
    for lembar in bahan.keputusan.lembar:
        for tabel in lembar.daftar:
            if tabel.kunci in _NAMA_BAGIAN and tabel.judul_kolom:
                yield from _periksa(lembar, tabel)


def _periksa(lembar: LembarJabatan, tabel: TabelDaftar) -> Iterator[Catatan]:
    pertama = tabel.judul_kolom[0].upper()
    nama = _NAMA_BAGIAN[tabel.kunci]
    if pertama != nama and pertama in _NAMA_BAGIAN.values():
        yield _catatan(lembar, tabel, pertama, nama, Keyakinan.PASTI)
    kedua = tabel.judul_kolom[1].upper() if len(tabel.judul_kolom) > 1 else ""
    isi = [teks for baris in tabel.baris for sel in baris.sel[1:2] if (teks := kata(sel))]
    pendek = sum(len(satu.split()) <= _KATA_SATUAN_TERBANYAK for satu in isi)
    if kedua == "SATUAN" and isi and pendek * 2 < len(isi):
        yield _catatan(lembar, tabel, kedua, "PENGGUNAAN DALAM TUGAS", Keyakinan.KEMUNGKINAN_BESAR)
    elif "DALAM TUGAS" in kedua and isi and all(_berupa_satuan(satu) for satu in isi):
        yield _catatan(lembar, tabel, kedua, "SATUAN", Keyakinan.KEMUNGKINAN_BESAR)


def _berupa_satuan(isi: str) -> bool:
    return isi.split()[0] in {"dokumen", "laporan", "instrumen", "materi", "data", "kegiatan", "berkas"} and (
        len(isi.split()) <= _KATA_SATUAN_TERBANYAK
    )


def _catatan(
    lembar: LembarJabatan, tabel: TabelDaftar, tercetak: str, seharusnya: str, keyakinan: Keyakinan
) -> Catatan:
    return Catatan(
        Jenis.JUDUL_KOLOM, lembar.urutan, tabel.lokasi_judul, "judul_kolom", _DASAR,
        tercetak=tercetak, seharusnya=seharusnya, keyakinan=keyakinan,
        isi={"tercetak": tercetak, "seharusnya": seharusnya},
    )  # fmt: skip
