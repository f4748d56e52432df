"""`sel_kosong`: blank cells that drop a row out of the sum, leave it without an input, or a foot without its figure."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis
from jenjang.core.beban_kerja.periksa.dampak import dampak_jumlah
from jenjang.core.beban_kerja.periksa.selisih_jumlah import hasil_tercetak
from jenjang.core.jabatan.tabel_beban import BarisTugas

_DASAR = "Metode analisis beban kerja: setiap baris ikut dijumlahkan"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Note blank results whose inputs give one, blank inputs, and a sum or headcount that is not printed."""
    for hitungan in bahan.hitungan:
        yield from _kaki_kosong(hitungan)
        for baris in hitungan.baris:
            if kolom := _masukan_kosong(baris):
                yield Catatan(
                    Jenis.SEL_KOSONG, hitungan.lembar.urutan, baris.lokasi, "masukan_kosong", _DASAR,
                    tercetak="", dampak=Dampak.JUMLAH, isi={"kolom": kolom, "uraian": baris.baris.uraian},
                )  # fmt: skip
            elif hasil_tercetak(baris).kosong and baris.hasil:
                yield _hasil_kosong(hitungan, baris, baris.hasil)


def _masukan_kosong(baris: HitunganBaris) -> str:
    satu = baris.baris
    if isinstance(satu, BarisTugas):
        masukan = {"volume": satu.volume, "waktu penyelesaian": satu.waktu}
    else:
        masukan = {"angka kredit": satu.angka_kredit, "volume": satu.volume}
    return ", ".join(kolom for kolom, angka in masukan.items() if angka.kosong)


def _kaki_kosong(hitungan: HitunganLembar) -> Iterator[Catatan]:
    """Only under a table that was read whole: a line of it that was not read may be the foot."""
    tabel = hitungan.lembar.beban
    if tabel is None or hitungan.jumlah is None or hitungan.pegawai is None:
        return
    terakhir = hitungan.baris[-1].lokasi
    if tabel.kaki.jumlah is None:
        yield Catatan(
            Jenis.SEL_KOSONG, hitungan.lembar.urutan, terakhir, "jumlah_kosong", _DASAR,
            tercetak="", seharusnya=desimal(hitungan.jumlah), dampak=Dampak.JUMLAH, isi={"jumlah": hitungan.jumlah},
        )  # fmt: skip
    if tabel.kaki.pegawai is None:
        yield Catatan(
            Jenis.SEL_KOSONG, hitungan.lembar.urutan, terakhir, "pegawai_kosong", _DASAR,
            tercetak="", seharusnya=str(hitungan.pegawai), dampak=Dampak.PEGAWAI, isi={"pegawai": hitungan.pegawai},
        )  # fmt: skip


def _hasil_kosong(hitungan: HitunganLembar, baris: HitunganBaris, hasil: Fraction) -> Catatan:
    jumlah = hitungan.jumlah
    return Catatan(
        Jenis.SEL_KOSONG, hitungan.lembar.urutan, baris.lokasi, "sel_kosong", _DASAR,
        tercetak="",
        seharusnya=desimal(hasil),
        dampak=Dampak.JUMLAH if jumlah is None else dampak_jumlah(hitungan, jumlah - hasil, jumlah),
        isi={"seharusnya": hasil, "uraian": baris.baris.uraian},
    )  # fmt: skip
