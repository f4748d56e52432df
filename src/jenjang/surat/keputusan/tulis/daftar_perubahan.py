"""Lampiran I of an amending decree: what changed and why, what stays as printed, and the headcounts of both."""

from collections.abc import Iterator, Mapping, Sequence

from jenjang.core.beban_kerja.koreksi.penerimaan import HITUNGAN
from jenjang.core.beban_kerja.koreksi.perubahan import Koreksi, Perubahan
from jenjang.core.beban_kerja.periksa.catatan import Dampak, Jenis
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi
from jenjang.core.jabatan.tempat import sebut_tempat
from jenjang.surat.keputusan.tulis.naskah import Baris, Blok, Judul, Kolom, Rata, Sel, Tabel
from jenjang.surat.words import document_sentence

_MASUKAN_DIRAGUKAN = frozenset({Jenis.KEWAJARAN, Jenis.BUTIR_JENJANG_LAIN})
_KOSONG = "(kosong)"


def lembar_tetap(verifikasi: Verifikasi, koreksi: Koreksi) -> Mapping[int, str]:
    """Tell, by urutan, why a sheet's figures stay as printed though they are doubtful or do not add up."""
    diubah = _angka_diubah(koreksi)
    tetap: dict[int, str] = {}
    for hitungan in verifikasi.hitungan:
        urutan = hitungan.lembar.urutan
        milik = [satu for satu in verifikasi.catatan if satu.urutan == urutan]
        if urutan in diubah:
            continue
        if any(satu.jenis in _MASUKAN_DIRAGUKAN for satu in milik):
            tetap[urutan] = document_sentence("susun_masukan_diragukan")
        elif hitungan.jumlah is None:
            tetap[urutan] = document_sentence("susun_tak_terhitung")
        elif any(s.jenis in HITUNGAN and s.dampak is not Dampak.REDAKSI for s in milik):
            tetap[urutan] = document_sentence("susun_tidak_diterima")
    return tetap


def lembar_diubah_diragukan(verifikasi: Verifikasi, koreksi: Koreksi) -> Mapping[int, str]:
    """Tell, by urutan, of sheets whose figures were changed as accepted though their inputs are in doubt."""
    diragukan = {satu.urutan for satu in verifikasi.catatan if satu.jenis in _MASUKAN_DIRAGUKAN}
    return dict.fromkeys(sorted(_angka_diubah(koreksi) & diragukan), document_sentence("susun_diubah_diragukan"))


def _angka_diubah(koreksi: Koreksi) -> set[int]:
    """Give the sheets a figure of which changed, by a note of its own or after another figure."""
    return {
        satu.urutan
        for satu in koreksi.perubahan
        if satu.urutan and (satu.catatan is None or satu.catatan.dampak is not Dampak.REDAKSI or satu.satuan)
    }


def blok_perubahan(verifikasi: Verifikasi, koreksi: Koreksi) -> Iterator[Blok]:
    """Yield the list of changes, the sheets that stay, the notes left to a person, and the headcounts."""
    nama = {lembar.urutan: lembar.nama.isi for lembar in koreksi.asal.lembar}
    yield Judul("DAFTAR PERUBAHAN")
    yield _tabel(
        (
            ("Lembar", 5),
            ("Jabatan", 15),
            ("Yang diubah", 20),
            ("Tercetak", 12),
            ("Menjadi", 12),
            ("Sebab dan dasar", 36),
        ),
        [_baris_perubahan(satu, nama) for satu in koreksi.perubahan],
    )
    if tetap := lembar_tetap(verifikasi, koreksi):
        yield Judul("LEMBAR YANG ANGKANYA TETAP SEBAGAIMANA TERCETAK")
        isi = [(str(urutan), nama[urutan], alasan[:1].upper() + alasan[1:]) for urutan, alasan in tetap.items()]
        yield _tabel((("Lembar", 5), ("Jabatan", 30), ("Keterangan", 65)), isi)
    if diragukan := lembar_diubah_diragukan(verifikasi, koreksi):
        yield Judul("LEMBAR YANG DIUBAH DAN MASUKANNYA MASIH DIRAGUKAN")
        isi = [(str(urutan), nama[urutan], alasan[:1].upper() + alasan[1:]) for urutan, alasan in diragukan.items()]
        yield _tabel((("Lembar", 5), ("Jabatan", 30), ("Keterangan", 65)), isi)
    if koreksi.tidak_diterapkan:
        yield Judul("CATATAN YANG DITERIMA DAN PERLU DIPERBAIKI PENYUSUN LEMBAR")
        rinci = [
            (str(satu.urutan or "-"), nama.get(satu.urutan or 0, "-"), satu.penjelasan())
            for satu in koreksi.tidak_diterapkan
        ]
        yield _tabel((("Lembar", 5), ("Jabatan", 30), ("Catatan", 65)), rinci)
    if koreksi.asal.tak_terbaca:
        yield Judul("BARIS YANG TIDAK TERBACA DAN TIDAK DIMUAT DALAM LAMPIRAN II")
        sisa = [
            (str(satu.urutan or "-"), sebut_tempat(satu.lokasi), f"{satu.isi} ({satu.alasan})")
            for satu in koreksi.asal.tak_terbaca
        ]
        yield _tabel((("Lembar", 5), ("Tempat", 30), ("Isi", 65)), sisa)
    yield from _rekapitulasi(koreksi)


def _baris_perubahan(satu: Perubahan, nama: Mapping[int, str]) -> tuple[str, ...]:
    sebab = f"{satu.catatan.penjelasan()} {satu.catatan.dasar}." if satu.catatan else document_sentence("susun_akibat")
    ekor = f" {satu.satuan}" if satu.satuan else ""
    lama = f"{satu.lama}{ekor}" if satu.lama else _KOSONG
    jabatan = nama.get(satu.urutan or 0, "-")
    return str(satu.urutan or "-"), jabatan, satu.tempat.capitalize(), lama, f"{satu.baru}{ekor}", sebab


def _tabel(kolom: tuple[tuple[str, int], ...], isi: Sequence[tuple[str, ...]]) -> Tabel:
    semua = (Kolom("nomor", 4, Rata.TENGAH), *(Kolom(f"isi{urut}", lebar) for urut, (_, lebar) in enumerate(kolom)))
    kepala = tuple(Sel(judul, rata=Rata.TENGAH, tebal=True) for judul in ("No", *(judul for judul, _ in kolom)))
    baris = [
        (Sel(str(nomor), rata=Rata.TENGAH), *(Sel(teks) for teks in satu)) for nomor, satu in enumerate(isi, start=1)
    ]
    kosong = (Sel("-", rata=Rata.TENGAH), *[Sel("-")] * len(kolom))
    return Tabel(semua, (kepala,), tuple(baris) or (kosong,))


def _rekapitulasi(koreksi: Koreksi) -> Iterator[Blok]:
    lama, baru = (
        [lembar.pegawai_tercetak.nilai if lembar.pegawai_tercetak else None for lembar in keputusan.lembar]
        for keputusan in (koreksi.asal, koreksi.keputusan)
    )
    if None not in lama and None not in baru:
        yield Baris("", "Kebutuhan pegawai semula", f"{sum(filter(None, lama))} orang", 1)
        yield Baris("", "Kebutuhan setelah perubahan", f"{sum(filter(None, baru))} orang", 1)
