"""`kewajaran` seen across sheets: volumes scaled by headcount, seniors outnumbering the juniors below them."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.kewajaran import DASAR
from jenjang.core.beban_kerja.periksa.nama_jabatan import rumpun_jenjang, tingkat
from jenjang.core.beban_kerja.periksa.salinan import bagian_sama, kunci_butir
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.jenjang import kategori_jenjang


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare sheets of one position, and the jenjang of one family."""
    for satu, lain in combinations(bahan.hitungan, 2):
        if nama_rapi(satu.lembar.nama.isi) == nama_rapi(lain.lembar.nama.isi):
            yield from _volume_sebanding(satu, lain)
    yield from _piramida(bahan)


def _volume(hitungan: HitunganLembar) -> dict[tuple[str, str, str], Fraction]:
    butir = hitungan.lembar.beban.butir if hitungan.lembar.beban else ()
    return {kunci_butir(baris): baris.volume.nilai for baris in butir if baris.volume.nilai is not None}


def _volume_sebanding(satu: HitunganLembar, lain: HitunganLembar) -> Iterator[Catatan]:
    """The same rows on two sheets, and every volume that differs stands in the ratio of the two headcounts."""
    pegawai = satu.pegawai_tercetak, lain.pegawai_tercetak
    if not pegawai[0] or not pegawai[1] or pegawai[0] == pegawai[1]:
        return
    if bagian_sama(satu.lembar, lain.lembar) < ambang("baris_serupa"):
        return
    volume = _volume(satu), _volume(lain)
    beda = [kunci for kunci in volume[0] if kunci in volume[1] and volume[0][kunci] != volume[1][kunci]]
    sebanding = [kunci for kunci in beda if volume[0][kunci] * pegawai[1] == volume[1][kunci] * pegawai[0]]
    if not beda or len(sebanding) != len(beda) or len(beda) * 2 < len(volume[0]):
        return
    for hitungan, jumlah in zip((satu, lain), pegawai, strict=True):
        baris = (
            [rinci for rinci in hitungan.lembar.beban.butir if kunci_butir(rinci) in beda]
            if hitungan.lembar.beban
            else []
        )
        yield Catatan(
            Jenis.KEWAJARAN, hitungan.lembar.urutan, baris[0].lokasi, "kewajaran_sebanding", DASAR,
            tercetak=baris[0].volume.tercetak,
            dampak=Dampak.PEGAWAI,
            keyakinan=Keyakinan.KEMUNGKINAN_BESAR,
            lokasi_lain=tuple(rinci.lokasi for rinci in baris[1:]),
            isi={"banyak": len(baris), "volume": baris[0].volume, "pegawai": jumlah,
                 "lain": (lain if hitungan is satu else satu).lembar.urutan},
        )  # fmt: skip


def _piramida(bahan: Bahan) -> Iterator[Catatan]:
    """A senior jenjang needs more people than the one below it, as printed and as recomputed."""
    rumpun: dict[tuple[str, str], dict[int, list[HitunganLembar]]] = {}
    for hitungan in bahan.hitungan:
        nama = rumpun_jenjang(hitungan.lembar.nama.isi)
        if nama is not None:
            kunci = nama[0], kategori_jenjang(nama[1])
            rumpun.setdefault(kunci, {}).setdefault(tingkat(nama[1]), []).append(hitungan)
    for jenjang in rumpun.values():
        for atas, senior in jenjang.items():
            bawah = jenjang.get(atas - 1)
            if bawah and _lebih_besar(senior, bawah):
                yield from _catatan_piramida(senior, bawah)


def _lebih_besar(senior: list[HitunganLembar], junior: list[HitunganLembar]) -> bool:
    tercetak = _jumlah(senior, "pegawai_tercetak"), _jumlah(junior, "pegawai_tercetak")
    hitung = _jumlah(senior, "pegawai"), _jumlah(junior, "pegawai")
    return tercetak[0] > tercetak[1] and hitung[0] > hitung[1]


def _jumlah(hitungan: list[HitunganLembar], bidang: str) -> int:
    return sum(getattr(satu, bidang) or 0 for satu in hitungan)


def _catatan_piramida(senior: list[HitunganLembar], junior: list[HitunganLembar]) -> Iterator[Catatan]:
    for hitungan in senior:
        pegawai = hitungan.lembar.pegawai_tercetak
        yield Catatan(
            Jenis.KEWAJARAN, hitungan.lembar.urutan,
            pegawai.lokasi if pegawai else hitungan.lembar.lokasi, "kewajaran_piramida", DASAR,
            tercetak=str(_jumlah(senior, "pegawai_tercetak")),
            dampak=Dampak.PEGAWAI,
            keyakinan=Keyakinan.MUNGKIN,
            lokasi_lain=tuple(satu.lembar.lokasi for satu in (*senior, *junior) if satu is not hitungan),
            isi={"senior": senior[0].lembar.nama.isi, "banyak": _jumlah(senior, "pegawai_tercetak"),
                 "junior": junior[0].lembar.nama.isi, "sedikit": _jumlah(junior, "pegawai_tercetak")},
        )  # fmt: skip
