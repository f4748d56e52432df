"""The amending decree (Keputusan Perubahan): considerations, dictum, list of changes, new annex.

Number, date and the signer's name stay open for registration and signature.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from jenjang.core.beban_kerja.koreksi.perubahan import Koreksi
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi
from jenjang.core.jabatan.keputusan import KepalaKeputusan, Keputusan
from jenjang.core.jabatan.tercetak import Lokasi, Teks
from jenjang.surat.keputusan.tulis.daftar_perubahan import blok_perubahan, lembar_diubah_diragukan, lembar_tetap
from jenjang.surat.keputusan.tulis.kepala import blok_daftar, blok_kepala, blok_lampiran, pejabat
from jenjang.surat.keputusan.tulis.naskah import Bagian, Naskah
from jenjang.surat.keputusan.tulis.susunan import gaya_angka, susun_lampiran

_TANPA_TEMPAT = Lokasi()
_KATA_KECIL = re.compile(r"\b(Dan|Pada|Di|Atas|Tentang|Dengan|Untuk)\b")


def susun_perubahan(verifikasi: Verifikasi, koreksi: Koreksi) -> Naskah:
    """Lay out the amending decree of a verified decree and its accepted changes."""
    asal, baru = koreksi.asal, koreksi.keputusan
    kepala = _kepala(asal, koreksi)
    bagian = (
        Bagian("Keputusan", tuple(blok_kepala(kepala))),
        Bagian("Daftar perubahan", (*blok_lampiran(kepala, "I"), *blok_perubahan(verifikasi, koreksi)), lanskap=True),
        Bagian("Daftar", (*blok_lampiran(kepala, "II"), *blok_daftar(asal.kepala, baru.daftar))),
        *susun_lampiran(replace(baru, kepala=kepala), _keterangan(verifikasi, koreksi)),
    )
    return Naskah(f"Perubahan atas {_sebut(asal.kepala)}", bagian, gaya_angka(baru))


def _keterangan(verifikasi: Verifikasi, koreksi: Koreksi) -> Mapping[int, str]:
    semua = {**lembar_tetap(verifikasi, koreksi), **lembar_diubah_diragukan(verifikasi, koreksi)}
    return {urutan: f"Catatan verifikasi: {alasan}" for urutan, alasan in semua.items()}


def _judul(teks: str) -> str:
    """Write capitals as a sentence of a decree writes a name: "Analisis Jabatan dan Analisis Beban Kerja"."""
    return _KATA_KECIL.sub(lambda cocok: cocok[1].lower(), teks.title()) if teks.isupper() else teks


def _sebut(kepala: KepalaKeputusan) -> str:
    """Name a decree with its number and subject."""
    nomor = f" Nomor {kepala.nomor.isi}" if kepala.nomor else ""
    tentang = f" tentang {_judul(kepala.tentang.isi)}" if kepala.tentang else ""
    return f"Keputusan {_judul(pejabat(kepala))}{nomor}{tentang}"


def _kepala(asal: Keputusan, koreksi: Koreksi) -> KepalaKeputusan:
    lama = asal.kepala
    tentang = f"PERUBAHAN ATAS {_sebut(lama).upper()}"
    dasar = (*(teks.isi.rstrip(" .;") for teks in lama.mengingat), _sebut(lama))
    return KepalaKeputusan(
        tentang=_teks(tentang),
        tempat=lama.tempat,
        jabatan_penanda_tangan=_teks(lama.jabatan_penanda_tangan.isi) if lama.jabatan_penanda_tangan else None,
        unit=lama.unit,
        menimbang=tuple(map(_teks, _menimbang(lama, koreksi))),
        mengingat=tuple(_teks(f"{satu};") for satu in dasar),
        diktum=tuple(map(_teks, _diktum(lama))),
        tembusan=lama.tembusan,
    )


def _teks(isi: str) -> Teks:
    return Teks(isi, _TANPA_TEMPAT)


def _menimbang(lama: KepalaKeputusan, koreksi: Koreksi) -> Iterator[str]:
    lembar = len({satu.urutan for satu in koreksi.perubahan if satu.urutan})
    yield f"bahwa informasi jabatan dan kebutuhan pegawai telah ditetapkan dengan {_sebut(lama)};"
    if lembar:
        yield (
            f"bahwa menurut verifikasi atas lampirannya, pada {lembar} lembar informasi jabatan terdapat isi yang "
            "tidak sesuai dengan rinciannya sendiri, sehingga perlu diubah;"
        )
    huruf = "huruf a dan huruf b" if lembar else "huruf a"
    yield (
        f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {huruf}, perlu menetapkan Keputusan "
        f"{_judul(pejabat(lama))} tentang Perubahan atas {_sebut(lama)};"
    )


def _diktum(lama: KepalaKeputusan) -> Iterator[str]:
    sebutan = _sebut(lama)
    yield (
        f"Mengubah lembar informasi jabatan dalam Lampiran {sebutan} sebagaimana tercantum dalam daftar perubahan pada "
        "Lampiran I yang merupakan bagian tidak terpisahkan dari Keputusan ini."
    )
    yield (
        f"Lampiran {sebutan} diubah sehingga berbunyi sebagaimana tercantum dalam Lampiran II yang merupakan bagian "
        "tidak terpisahkan dari Keputusan ini."
    )
    yield "Ketentuan lain yang tidak diubah dengan Keputusan ini dinyatakan tetap berlaku."
    yield "Keputusan ini mulai berlaku pada tanggal ditetapkan."
