"""`angka_waktu`: a credit stored as a clock time ("0:09"), which a spreadsheet takes as minutes of a day."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import kredit_dari_jam, kredit_terhitung
from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis
from jenjang.core.beban_kerja.periksa.dampak import dampak_ganti
from jenjang.core.jabatan.tabel_beban import BarisButir

_DASAR = "Angka kredit adalah bilangan desimal (Lampiran peraturan jabatan fungsionalnya)"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Note every credit that is printed as a clock time."""
    for hitungan in bahan.hitungan:
        for baris in hitungan.baris:
            butir = baris.baris
            if not isinstance(butir, BarisButir) or butir.angka_kredit.menit_jam is None:
                continue
            kredit = kredit_dari_jam(butir.angka_kredit.menit_jam)
            konstanta, volume = butir.konstanta.nilai, butir.volume.nilai
            if not konstanta or volume is None or baris.hasil is None:
                dampak, baru = Dampak.JUMLAH, Fraction(0)
            else:
                baru = kredit / konstanta * volume
                dampak = dampak_ganti(hitungan, baris.hasil, baru)
            dihitung = kredit_terhitung(butir) or Fraction(0)
            yield Catatan(
                Jenis.ANGKA_WAKTU, hitungan.lembar.urutan, baris.lokasi, "angka_waktu", _DASAR,
                tercetak=butir.angka_kredit.tercetak,
                seharusnya=desimal(kredit),
                dampak=dampak,
                isi={"tercetak": butir.angka_kredit, "seharusnya": kredit,
                     "dihitung": dihitung, "wpv": baru},
            )  # fmt: skip
