"""A decree laid out as its document: body, opening list, one part a sheet, closing signature."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan.angka import gaya_desimal
from jenjang.surat.keputusan.tulis.kepala import blok_daftar, blok_kepala, blok_lampiran, blok_tanda_tangan
from jenjang.surat.keputusan.tulis.lembar import susun_lembar
from jenjang.surat.keputusan.tulis.naskah import Bagian, Naskah


def susun_naskah(keputusan: Keputusan) -> Naskah:
    """Lay out a decree as printed, faults kept; what was not read is not in it."""
    bagian = (
        *_depan(keputusan),
        *susun_lampiran(keputusan),
    )
    return Naskah(judul_naskah(keputusan), bagian, gaya_angka(keputusan))


def judul_naskah(keputusan: Keputusan) -> str:
    """Return the subject of the decree, for the properties of a file."""
    kepala = keputusan.kepala
    return kepala.tentang.isi.capitalize() if kepala.tentang else "Informasi jabatan"


def _depan(keputusan: Keputusan) -> Iterator[Bagian]:
    kepala = keputusan.kepala
    if kepala.nomor or kepala.tentang or kepala.menimbang:
        yield Bagian("Keputusan", tuple(blok_kepala(kepala)))
    if keputusan.daftar:
        depan = tuple(blok_lampiran(kepala)) if kepala.tentang else ()
        yield Bagian("Daftar", (*depan, *blok_daftar(kepala, keputusan.daftar)))


def susun_lampiran(keputusan: Keputusan, keterangan: Mapping[int, str] | None = None) -> tuple[Bagian, ...]:
    """Lay out the sheets, the last one closed by the signature; `keterangan` are remarks by urutan."""
    lembar = [susun_lembar(satu, (keterangan or {}).get(satu.urutan, "")) for satu in keputusan.lembar]
    if lembar and keputusan.kepala.jabatan_penanda_tangan:
        akhir = lembar[-1]
        lembar[-1] = replace(akhir, blok=(*akhir.blok, blok_tanda_tangan(keputusan.kepala)))
    return tuple(lembar)


def gaya_angka(keputusan: Keputusan) -> str:
    """Return the decimal mark most figures of the decree are printed with."""
    return gaya_desimal(
        angka.tercetak
        for lembar in keputusan.lembar
        if lembar.beban
        for angka in (
            *(satu.kebutuhan for satu in lembar.beban.tugas),
            *(satu.angka_kredit for satu in lembar.beban.butir),
        )
    )
