"""The foot of a workload table put right: sum, formation and headcount, each from what stands above it."""

from dataclasses import replace
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganLembar, hitung_lembar
from jenjang.core.beban_kerja.koreksi.cetak import cetak_angka
from jenjang.core.beban_kerja.koreksi.perubahan import Perubahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tabel_beban import Metode, TabelBeban
from jenjang.core.jabatan.tercetak import Angka

_FORMASI = "selisih_formasi"


def perbaiki_kaki(
    lembar: LembarJabatan, tabel: TabelBeban, catatan: list[Catatan], selisih: Fraction
) -> tuple[TabelBeban, list[Perubahan]]:
    """Return the table with its foot; `lembar` is the sheet as printed, `tabel` its table with the rows put right.

    The sum follows its own note or the rows that changed (`selisih`), the formation the sum, the headcount both.
    """
    jenis = {satu.jenis: satu for satu in catatan if satu.kata != _FORMASI}
    formasi = next((satu for satu in catatan if satu.kata == _FORMASI), None)
    hitungan = hitung_lembar(replace(lembar, beban=tabel))
    kaki, perubahan = tabel.kaki, []
    jumlah = _jumlah(lembar, hitungan, Jenis.SELISIH_JUMLAH in jenis, selisih)
    if jumlah is not None and kaki.jumlah is not None:
        satuan = "orang" if tabel.metode is Metode.TUGAS else "jam"
        baru = cetak_angka(jumlah, kaki.jumlah, tabel, kaki.jumlah.jumlah_desimal)
        perubahan += _ubah(lembar, "jumlah", kaki.jumlah, baru, satuan, jenis.get(Jenis.SELISIH_JUMLAH))
        kaki = replace(kaki, jumlah=baru)
    if jumlah is None and not (formasi or Jenis.PEMBULATAN in jenis):
        return tabel, perubahan
    dasar = jumlah if jumlah is not None else hitungan.jumlah_tercetak
    if kaki.formasi is not None and dasar is not None and (jumlah is not None or formasi):
        baru = cetak_angka(hitungan.beban_dari(dasar), kaki.formasi, tabel, kaki.formasi.jumlah_desimal)
        perubahan += _ubah(lembar, "formasi", kaki.formasi, baru, "orang", formasi)
        kaki = replace(kaki, formasi=baru)
    if kaki.pegawai is not None and dasar is not None and (Jenis.PEMBULATAN in jenis or _mengikuti(hitungan)):
        baru = cetak_angka(Fraction(hitungan.pegawai_dari(dasar)), kaki.pegawai, tabel, 0)
        perubahan += _ubah(lembar, "jumlah pegawai", kaki.pegawai, baru, "orang", jenis.get(Jenis.PEMBULATAN))
        kaki = replace(kaki, pegawai=baru)
    return replace(tabel, kaki=kaki), perubahan


def _mengikuti(hitungan: HitunganLembar) -> bool:
    """Whether the printed headcount is that of the printed sum; one that is not has a note of its own."""
    tercetak = hitungan.jumlah_tercetak
    return tercetak is not None and hitungan.pegawai_tercetak == hitungan.pegawai_dari(tercetak)


def _jumlah(lembar: LembarJabatan, hitungan: HitunganLembar, diterima: bool, selisih: Fraction) -> Fraction | None:
    """Return the new sum: of all rows where its note is accepted or it was right before, else moved by the rows."""
    if diterima:
        return hitungan.jumlah
    kaki = lembar.beban.kaki.jumlah if lembar.beban else None
    if not selisih or kaki is None or kaki.nilai is None:
        return None
    sebelum = hitung_lembar(lembar).jumlah
    if sebelum is not None and abs(kaki.nilai - sebelum) * 2 * 10**kaki.jumlah_desimal <= 1:
        return hitungan.jumlah
    return kaki.nilai + selisih


def _ubah(
    lembar: LembarJabatan, tempat: str, lama: Angka, baru: Angka, satuan: str, catatan: Catatan | None
) -> list[Perubahan]:
    if lama.tercetak == baru.tercetak or lama.nilai == baru.nilai:
        return []
    return [Perubahan(lembar.urutan, tempat, lama.tercetak, baru.tercetak, satuan, catatan)]
