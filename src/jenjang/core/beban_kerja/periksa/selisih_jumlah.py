"""`selisih_jumlah`: the printed sum is not the sum of the rows, or the printed formation not the sum's."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import accumulate

from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.pembulatan import setengah_ke_atas
from jenjang.core.beban_kerja.periksa.angka import dalam_tampilan, desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis
from jenjang.core.beban_kerja.periksa.dampak import dampak_jumlah
from jenjang.core.jabatan.tabel_beban import BarisTugas
from jenjang.core.jabatan.tempat import Rentang
from jenjang.core.jabatan.tercetak import Angka, Lokasi

_DASAR = "Metode analisis beban kerja: jumlah adalah penjumlahan hasil semua baris"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare each printed sum with its rows; a sum within what is displayed is no note."""
    for hitungan in bahan.hitungan:
        yield from _periksa_jumlah(hitungan)
        yield from _periksa_salinan(hitungan)
        yield from _periksa_formasi(hitungan)


def _periksa_jumlah(hitungan: HitunganLembar) -> Iterator[Catatan]:
    tabel = hitungan.lembar.beban
    if tabel is None or tabel.kaki.jumlah is None or hitungan.jumlah is None or hitungan.jumlah_tercetak is None:
        return
    kaki, tercetak = tabel.kaki.jumlah, hitungan.jumlah_tercetak
    if dalam_tampilan(tercetak, hitungan.jumlah, kaki.jumlah_desimal) or tercetak == jumlah_tampilan(hitungan):
        return
    kata, isi, terlewat = _penjelasan(hitungan, kaki)
    dampak = dampak_jumlah(hitungan, tercetak, hitungan.jumlah)
    yield Catatan(
        Jenis.SELISIH_JUMLAH, hitungan.lembar.urutan, kaki.lokasi,
        kata if dampak is Dampak.PEGAWAI else f"{kata}_tetap", _DASAR,
        tercetak=desimal(tercetak),
        seharusnya=desimal(hitungan.jumlah),
        dampak=dampak,
        lokasi_lain=terlewat,
        isi=isi,
    )  # fmt: skip


def jumlah_tampilan(hitungan: HitunganLembar) -> Fraction | None:
    """Return the sum of the results as printed, blanks left out; offices also add what they see."""
    hasil = [hasil_tercetak(baris).nilai for baris in hitungan.baris if not hasil_tercetak(baris).kosong]
    return sum((satu for satu in hasil if satu is not None), Fraction(0)) if hasil else None


def hasil_tercetak(baris: HitunganBaris) -> Angka:
    """Return the cell that holds a row's result."""
    return baris.baris.kebutuhan if isinstance(baris.baris, BarisTugas) else baris.baris.wpv


def _penjelasan(hitungan: HitunganLembar, kaki: Angka) -> tuple[str, Mapping[str, object], tuple[Lokasi, ...]]:
    umum: dict[str, object] = {
        "tercetak": kaki,
        "jumlah": hitungan.jumlah or Fraction(0),
        "lama": hitungan.pegawai_dari(hitungan.jumlah_tercetak or Fraction(0)),
        "baru": hitungan.pegawai,
    }
    rentang = _rentang(hitungan, kaki)
    if rentang is None:
        return "selisih_jumlah", umum, ()
    awal, akhir = rentang
    baris = hitungan.baris
    terlewat = (*baris[:awal], *baris[akhir:])
    umum |= {
        "banyak": len(terlewat),
        "awal": awal + 1,
        "akhir": akhir,
        "semua": len(baris),
        "tempat": Rentang(baris[awal].lokasi, baris[akhir - 1].lokasi),
    }
    return "selisih_jumlah_rentang", umum, tuple(satu.lokasi for satu in terlewat)


def _rentang(hitungan: HitunganLembar, kaki: Angka) -> tuple[int, int] | None:
    """Find the run of rows whose sum is printed: a spreadsheet's range that begins too late or ends too early."""
    awalan = [Fraction(0), *accumulate(satu.hasil or Fraction(0) for satu in hitungan.baris)]
    banyak, tercetak = len(hitungan.baris), hitungan.jumlah_tercetak or Fraction(0)
    calon = [(0, akhir) for akhir in range(banyak - 1, 0, -1)] + [(awal, banyak) for awal in range(1, banyak)]
    for awal, akhir in calon:
        if dalam_tampilan(tercetak, awalan[akhir] - awalan[awal], kaki.jumlah_desimal):
            return awal, akhir
    return None


def _periksa_salinan(hitungan: HitunganLembar) -> Iterator[Catatan]:
    """A sum printed again must be the same; beside the hours of a table its persons may stand."""
    tabel, jumlah = hitungan.lembar.beban, hitungan.jumlah_tercetak
    if tabel is None or jumlah is None:
        return
    for satu in tabel.kaki.jumlah_lain:
        nilai = satu.nilai
        sama = (jumlah, hitungan.beban_dari(jumlah), hitungan.jumlah)
        if nilai is None or any(dalam_tampilan(nilai, lain, satu.jumlah_desimal) for lain in sama if lain is not None):
            continue
        yield Catatan(
            Jenis.SELISIH_JUMLAH, hitungan.lembar.urutan, satu.lokasi, "selisih_salinan", _DASAR,
            tercetak=desimal(nilai),
            seharusnya=desimal(jumlah),
            dampak=dampak_jumlah(hitungan, nilai, jumlah),
            isi={"tercetak": satu, "jumlah": tabel.kaki.jumlah or "-"},
        )  # fmt: skip


def _periksa_formasi(hitungan: HitunganLembar) -> Iterator[Catatan]:
    tabel = hitungan.lembar.beban
    formasi = tabel.kaki.formasi if tabel else None
    if formasi is None or formasi.nilai is None or hitungan.jumlah_tercetak is None:
        return
    seharusnya = hitungan.beban_dari(hitungan.jumlah_tercetak)
    if dalam_tampilan(formasi.nilai, seharusnya, formasi.jumlah_desimal):
        return
    yield Catatan(
        Jenis.SELISIH_JUMLAH, hitungan.lembar.urutan, formasi.lokasi, "selisih_formasi", _DASAR,
        tercetak=desimal(formasi.nilai),
        seharusnya=desimal(seharusnya),
        dampak=Dampak.PEGAWAI if setengah_ke_atas(formasi.nilai) != setengah_ke_atas(seharusnya) else Dampak.JUMLAH,
        isi={"tercetak": formasi, "seharusnya": seharusnya},
    )  # fmt: skip
