"""`ak_menyimpang` among sibling rows: a credit unlike those of the same role, or unlike the other jenjang's pattern."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.dampak import dampak_ganti
from jenjang.core.beban_kerja.periksa.nama_jabatan import PEKERJA_SOSIAL, rumpun_jenjang
from jenjang.core.beban_kerja.periksa.peran import kredit_lazim, peran
from jenjang.core.beban_kerja.periksa.pola_jenjang import Pola, pola_jenjang
from jenjang.core.jabatan.tabel_beban import BarisButir

_DASAR = "Baris yang sama perannya berangka kredit sama; kredit antarjenjang berbanding tetap"
_PERAN_DIBANDINGKAN = ("peserta", "penyaji", "pembahas")


@dataclass(frozen=True, slots=True)
class _Dugaan:
    """A row whose credit departs, what it should be (None where only one of two rows can be wrong), and why."""

    baris: BarisButir
    seharusnya: Fraction | None
    kata: str
    pembanding: BarisButir | None = None


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at the functional sheets whose annex is not at hand."""
    for hitungan in bahan.hitungan:
        nama = rumpun_jenjang(hitungan.lembar.nama.isi)
        if nama is None or nama[0] == PEKERJA_SOSIAL or hitungan.lembar.beban is None:
            continue
        pola = pola_jenjang(bahan, hitungan.lembar)
        dugaan = {satu.baris.lokasi: satu for satu in _menurut_pola(hitungan, pola)}
        for satu in _menurut_peran(hitungan, pola):
            dugaan.setdefault(satu.baris.lokasi, satu)
        for satu in sorted(dugaan.values(), key=lambda duga: duga.baris.lokasi.urut):
            yield _catatan(hitungan, satu)


def _menurut_peran(hitungan: HitunganLembar, pola: Pola) -> Iterator[_Dugaan]:
    butir = hitungan.lembar.beban.butir if hitungan.lembar.beban else ()
    for satu_peran in _PERAN_DIBANDINGKAN:
        seperan = [satu for satu in butir if peran(satu) == satu_peran]
        lazim = kredit_lazim(seperan)
        for baris in seperan if lazim is not None else ():
            kredit = baris.angka_kredit
            # A credit that keeps the pattern of the other jenjang departs there as well: it is meant so.
            if kredit.perjutaan is not None and kredit.nilai != lazim and not pola.cocok(baris):
                yield _Dugaan(baris, lazim, "ak_peran")


def _menurut_pola(hitungan: HitunganLembar, pola: Pola) -> Iterator[_Dugaan]:
    for baris, seharusnya, pembanding in pola.menyimpang:
        if seharusnya is not None and (kembar := pola.kembar(baris)):
            yield _Dugaan(kembar, seharusnya, "ak_kembar", baris)
        yield _Dugaan(baris, seharusnya, "ak_pola" if seharusnya is not None else "ak_pasangan", pembanding)
    for baris, pembanding in pola.terbalik:
        yield _Dugaan(baris, None, "ak_terbalik", pembanding)


def _catatan(hitungan: HitunganLembar, dugaan: _Dugaan) -> Catatan:
    baris, seharusnya = dugaan.baris, dugaan.seharusnya
    kredit = baris.angka_kredit.nilai or Fraction(0)
    hasil = next(satu.hasil for satu in hitungan.baris if satu.baris is baris)
    dampak = Dampak.JUMLAH
    if seharusnya is not None and hasil is not None and kredit:
        dampak = dampak_ganti(hitungan, hasil, hasil * seharusnya / kredit)
    jauh = seharusnya is not None and bool(kredit) and max(seharusnya / kredit, kredit / seharusnya) >= ambang("jauh")
    pembanding = dugaan.pembanding
    return Catatan(
        Jenis.AK_MENYIMPANG, hitungan.lembar.urutan, baris.lokasi, dugaan.kata, _DASAR,
        tercetak=desimal(kredit),
        seharusnya=None if seharusnya is None else desimal(seharusnya),
        dampak=dampak,
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR if jauh else Keyakinan.MUNGKIN,
        lokasi_lain=(pembanding.lokasi,) if pembanding else (),
        isi={"tercetak": baris.angka_kredit,
             "seharusnya": seharusnya if seharusnya is not None else "-",
             "peran": peran(baris) or "-",
             "pembanding": pembanding.angka_kredit if pembanding else "-",
             "tempat": pembanding.lokasi if pembanding else "-",
             "jenjang": _jenjang(hitungan)},
    )  # fmt: skip


def _jenjang(hitungan: HitunganLembar) -> str:
    nama = rumpun_jenjang(hitungan.lembar.nama.isi)
    return nama[1] if nama else ""
