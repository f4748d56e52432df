"""The foot of a workload table put right: sum with its copies, formation and headcount, each from what is above it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganLembar, hitung_lembar
from jenjang.core.beban_kerja.koreksi.cetak import cetak_angka, desimal_lazim
from jenjang.core.beban_kerja.koreksi.perubahan import Perubahan, ubah_angka
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tabel_beban import Metode, TabelBeban
from jenjang.core.jabatan.tercetak import Angka

_JUMLAH = ("selisih_jumlah", "jumlah_kosong")
_FORMASI = "selisih_formasi"
_SALINAN = "selisih_salinan"
_KOSONG = frozenset({"jumlah_kosong", "pegawai_kosong"})


def di_kaki(catatan: Catatan) -> bool:
    """Whether a note is about the foot of a table."""
    return catatan.jenis in {Jenis.SELISIH_JUMLAH, Jenis.PEMBULATAN} or catatan.kata in _KOSONG


def perbaiki_kaki(
    lembar: LembarJabatan, tabel: TabelBeban, catatan: Sequence[Catatan], selisih: Fraction
) -> tuple[TabelBeban, list[Perubahan]]:
    """Return the table with its foot; `lembar` is the sheet as printed, `tabel` its table with the rows put right.

    The sum follows its own note or the rows that changed (`selisih`), its copies and the formation the sum, the
    headcount both.
    """
    kaki = _Kaki(lembar, tabel, tuple(catatan), hitung_lembar(replace(lembar, beban=tabel)), [])
    jumlah = kaki.jumlah(selisih)
    dasar = jumlah if jumlah is not None else kaki.hitungan.jumlah_tercetak
    if dasar is not None:
        kaki.salin(jumlah, dasar)
        kaki.bulatkan(jumlah, dasar)
    return kaki.tabel, kaki.perubahan


@dataclass(slots=True)
class _Kaki:
    """The foot under way with the changes made so far."""

    lembar: LembarJabatan
    tabel: TabelBeban
    catatan: tuple[Catatan, ...]
    hitungan: HitunganLembar
    perubahan: list[Perubahan]

    def jumlah(self, selisih: Fraction) -> Fraction | None:
        """Put the sum right; None where nothing moves it."""
        catatan = next(
            (satu for satu in self.catatan if satu.kata.startswith(("selisih_jumlah", "jumlah_kosong"))), None
        )
        lama = self.tabel.kaki.jumlah or Angka("", self.tabel.lokasi)
        nilai = self._jumlah_baru(lama, catatan, selisih)
        if nilai is None:
            return None
        hasil = [*(satu.kebutuhan for satu in self.tabel.tugas), *(satu.wpv for satu in self.tabel.butir)]
        desimal = desimal_lazim(hasil) if lama.kosong else lama.jumlah_desimal
        baru = self._ganti("jumlah", lama, nilai, desimal, catatan)
        self.tabel = replace(self.tabel, kaki=replace(self.tabel.kaki, jumlah=baru))
        return nilai

    def _jumlah_baru(self, lama: Angka, catatan: Catatan | None, selisih: Fraction) -> Fraction | None:
        """Return the sum of all rows where its note is accepted or it was right before, else moved by the rows."""
        if catatan is not None:
            return self.hitungan.jumlah
        if not selisih or lama.nilai is None:
            return None
        sebelum = hitung_lembar(self.lembar).jumlah
        if sebelum is not None and abs(lama.nilai - sebelum) * 2 * 10**lama.jumlah_desimal <= 1:
            return self.hitungan.jumlah
        return lama.nilai + selisih

    def salin(self, jumlah: Fraction | None, dasar: Fraction) -> None:
        """Put the copies of the sum right; one that follows the sum is the same change."""
        salinan = []
        for satu in self.tabel.kaki.jumlah_lain:
            catatan = next((c for c in self.catatan if c.kata == _SALINAN and c.lokasi == satu.lokasi), None)
            nilai = self.hitungan.beban_dari(dasar) if self._berorang(satu) else dasar
            if catatan is not None:
                salinan.append(self._ganti("salinan jumlah", satu, nilai, satu.jumlah_desimal, catatan))
            elif jumlah is not None:
                salinan.append(cetak_angka(nilai, satu, self.tabel, satu.jumlah_desimal))
            else:
                salinan.append(satu)
        self.tabel = replace(self.tabel, kaki=replace(self.tabel.kaki, jumlah_lain=tuple(salinan)))

    def _berorang(self, salinan: Angka) -> bool:
        """Whether a copy of a sum in hours shows its load in persons."""
        tercetak = hitung_lembar(self.lembar).jumlah_tercetak
        if tercetak is None or salinan.nilai is None or salinan.nilai == tercetak:
            return False
        selisih: Fraction = abs(self.hitungan.beban_dari(tercetak) - salinan.nilai)
        return selisih * 2 * Fraction(10) ** salinan.jumlah_desimal <= 1

    def bulatkan(self, jumlah: Fraction | None, dasar: Fraction) -> None:
        """Put formation and headcount right where the sum moved or their own note was accepted."""
        kaki = self.tabel.kaki
        formasi = next((satu for satu in self.catatan if satu.kata == _FORMASI), None)
        if kaki.formasi is not None and (jumlah is not None or formasi):
            nilai = self.hitungan.beban_dari(dasar)
            kaki = replace(
                kaki, formasi=self._ganti("formasi", kaki.formasi, nilai, kaki.formasi.jumlah_desimal, formasi, "orang")
            )
        pegawai = next((s for s in self.catatan if s.jenis is Jenis.PEMBULATAN or s.kata == "pegawai_kosong"), None)
        if pegawai or ((jumlah is not None or formasi) and self._mengikuti()):
            lama = kaki.pegawai or Angka("", self.tabel.lokasi)
            nilai = Fraction(self.hitungan.pegawai_dari(dasar))
            kaki = replace(kaki, pegawai=self._ganti("jumlah pegawai", lama, nilai, 0, pegawai, "orang"))
        self.tabel = replace(self.tabel, kaki=kaki)

    def _mengikuti(self) -> bool:
        """Whether the printed headcount is that of the printed sum; one that is not has a note of its own."""
        awal = hitung_lembar(self.lembar)
        tercetak = awal.jumlah_tercetak
        return tercetak is not None and awal.pegawai_tercetak == awal.pegawai_dari(tercetak)

    def _ganti(
        self, tempat: str, lama: Angka, nilai: Fraction, desimal: int, catatan: Catatan | None, satuan: str = ""
    ) -> Angka:
        """Return the figure in the place of a printed one and note the change; one that shows it already stays."""
        baru = cetak_angka(nilai, lama, self.tabel, desimal)
        if baru.nilai == lama.nilai:
            return lama
        satuan = satuan or ("orang" if self.tabel.metode is Metode.TUGAS else "jam")
        self.perubahan.append(ubah_angka(self.lembar.urutan, tempat, lama, baru, satuan, catatan))
        return baru
