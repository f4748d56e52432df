"""`kode`: a code outside its closed list, or beside words that belong to another code."""

from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.jabatan import kode as daftar_kode
from jenjang.core.jabatan.informasi_jabatan import KodeSyarat, LembarJabatan

_DASAR = "Daftar tertutup kode bakat, temperamen, minat, dan fungsi pekerjaan (PermenPANRB 1/2020)"
_AWAL_HUBUNGAN = {"D": "data", "O": "orang", "B": "benda"}


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at every code with its words; words that no list holds decide nothing."""
    for lembar in bahan.keputusan.lembar:
        for daftar, kode in _kode_huruf(lembar):
            yield from _periksa(lembar, daftar, kode)
        for fungsi in lembar.syarat_lain.fungsi:
            salah_tempat = [satu for satu in fungsi.kode if _hubungan(satu, fungsi.hubungan) != fungsi.hubungan]
            for satu in fungsi.kode:
                yield from _periksa(lembar, _hubungan(satu, fungsi.hubungan), satu)
            if salah_tempat:
                yield _salah_tempat(lembar, fungsi.hubungan, salah_tempat)


def _kode_huruf(lembar: LembarJabatan) -> Iterator[tuple[str, KodeSyarat]]:
    syarat = lembar.syarat_lain
    yield from ((daftar_kode.BAKAT, satu) for satu in syarat.bakat)
    yield from ((daftar_kode.TEMPERAMEN, satu) for satu in syarat.temperamen)
    for satu in syarat.minat:
        baru = daftar_kode.kode_menurut_arti(daftar_kode.MINAT_BARU, satu.arti) and not satu.kode[:1].isdigit()
        yield (daftar_kode.MINAT_BARU if baru else daftar_kode.MINAT), satu


def _hubungan(kode: KodeSyarat, tercetak: str) -> str:
    return _AWAL_HUBUNGAN.get(kode.kode[:1], tercetak) if kode.kode else tercetak


def _periksa(lembar: LembarJabatan, daftar: str, kode: KodeSyarat) -> Iterator[Catatan]:
    if not kode.kode:
        return
    menurut_arti = daftar_kode.kode_menurut_arti(daftar, kode.arti)
    dikenal = daftar_kode.berkode(daftar, kode.kode)
    if dikenal and menurut_arti in {kode.kode, None}:
        return
    kata = "kode_arti" if dikenal else "kode_tak_dikenal" if menurut_arti else "kode_tanpa_arti"
    yield Catatan(
        Jenis.KODE, lembar.urutan, kode.lokasi, kata, _DASAR,
        tercetak=f"{kode.kode} {kode.arti}",
        seharusnya=f"{menurut_arti} {kode.arti}" if menurut_arti else None,
        isi={"kode": kode.kode, "arti": kode.arti, "seharusnya": menurut_arti or ""},
    )  # fmt: skip


def _salah_tempat(lembar: LembarJabatan, hubungan: str, kode: list[KodeSyarat]) -> Catatan:
    return Catatan(
        Jenis.KODE, lembar.urutan, kode[0].lokasi, "kode_tempat", _DASAR,
        tercetak=", ".join(satu.kode for satu in kode),
        seharusnya=f"hubungan dengan {_AWAL_HUBUNGAN[kode[0].kode[:1]]}",
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR,
        lokasi_lain=tuple(satu.lokasi for satu in kode[1:]),
        isi={"kode": ", ".join(satu.kode for satu in kode), "hubungan": hubungan,
             "seharusnya": _AWAL_HUBUNGAN[kode[0].kode[:1]]},
    )  # fmt: skip
