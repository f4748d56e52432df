"""`butir_jenjang_lain` between the sheets of one family: rows that stand, with one credit, in two jenjang."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.dampak import dampak_jumlah
from jenjang.core.beban_kerja.periksa.nama_jabatan import PEKERJA_SOSIAL, rumpun_jenjang
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.tabel_beban import BarisButir

_DASAR = "Satu butir kegiatan dengan satu angka kredit milik satu jenjang (peraturan jabatan fungsionalnya)"
_BERSAMA_TERSEDIKIT = 5


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare sheets of one family in different jenjang; the fuller sheet holds the butir of both.

    Pekerja Sosial is compared with its annex instead.
    """
    bersama: dict[int, tuple[HitunganLembar, HitunganLembar, set[str]]] = {}
    for satu, lain in combinations(bahan.hitungan, 2):
        nama = rumpun_jenjang(satu.lembar.nama.isi), rumpun_jenjang(lain.lembar.nama.isi)
        if nama[0] is None or nama[1] is None or nama[0][0] != nama[1][0] or nama[0][1] == nama[1][1]:
            continue
        sama = _kunci(satu) & _kunci(lain) if nama[0][0] != PEKERJA_SOSIAL else set()
        if len(sama) >= _BERSAMA_TERSEDIKIT:
            penuh, jarang = sorted((satu, lain), key=lambda hitungan: -len(hitungan.baris))
            lama = bersama.get(penuh.lembar.urutan)
            bersama[penuh.lembar.urutan] = (penuh, jarang, (lama[2] if lama else set()) | sama)
    for penuh, jarang, sama in bersama.values():
        yield _catatan(penuh, jarang, sama)


def _kunci_baris(baris: BarisButir) -> str:
    return f"{kata(baris.uraian)}|{baris.angka_kredit.perjutaan}"


def _kunci(hitungan: HitunganLembar) -> set[str]:
    butir = hitungan.lembar.beban.butir if hitungan.lembar.beban else ()
    return {_kunci_baris(baris) for baris in butir if baris.angka_kredit.perjutaan is not None}


def _catatan(penuh: HitunganLembar, jarang: HitunganLembar, sama: set[str]) -> Catatan:
    baris = [satu for satu in penuh.baris if isinstance(satu.baris, BarisButir) and _kunci_baris(satu.baris) in sama]
    jumlah = penuh.jumlah or Fraction(0)
    milik_lain = sum((satu.hasil or Fraction(0) for satu in baris), Fraction(0))
    nama = rumpun_jenjang(jarang.lembar.nama.isi)
    return Catatan(
        Jenis.BUTIR_JENJANG_LAIN, penuh.lembar.urutan, baris[0].lokasi, "butir_bersama", _DASAR,
        tercetak=baris[0].baris.uraian,
        dampak=dampak_jumlah(penuh, jumlah, jumlah - milik_lain),
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR,
        lokasi_lain=tuple(satu.lokasi for satu in baris[1:]),
        isi={"banyak": len(baris), "semua": len(penuh.baris), "lain": jarang.lembar.urutan,
             "jenjang": nama[1] if nama else ""},
    )  # fmt: skip
