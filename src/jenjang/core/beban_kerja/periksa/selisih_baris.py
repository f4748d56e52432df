"""`selisih_baris`: a row's printed result is not what its inputs give."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.angka import dalam_tampilan, desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis
from jenjang.core.beban_kerja.periksa.dampak import dampak_jumlah
from jenjang.core.jabatan.tabel_beban import BarisTugas
from jenjang.core.jabatan.tercetak import Angka

_DASAR_TUGAS = "Metode tugas: kebutuhan = volume x waktu penyelesaian / waktu efektif"
_DASAR_BUTIR = "Metode angka kredit: Wpk = angka kredit / konstanta; Wpv = Wpk x volume"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare every printed result with its row; the first cell of a row that is wrong speaks for the row."""
    for hitungan in bahan.hitungan:
        tampilan = _desimal_lazim(hitungan)
        for baris in hitungan.baris:
            for kolom, sel, nilai in _hasil(baris):
                if sel.nilai is not None and nilai is not None and not _sesuai(sel, nilai, tampilan.get(kolom, 0)):
                    yield _catatan(hitungan, baris, kolom, sel, nilai)
                    break


def _hasil(baris: HitunganBaris) -> tuple[tuple[str, Angka, Fraction | None], ...]:
    satu = baris.baris
    if isinstance(satu, BarisTugas):
        return (("kebutuhan", satu.kebutuhan, baris.hasil),)
    return (("Wpk", satu.wpk, baris.wpk), ("Wpv", satu.wpv, baris.hasil), ("formasi", satu.formasi, baris.hasil))


def _desimal_lazim(hitungan: HitunganLembar) -> dict[str, int]:
    """Tell how many decimals a column usually shows."""
    tampilan: dict[str, Counter[int]] = {}
    for baris in hitungan.baris:
        for kolom, sel, _ in _hasil(baris):
            if sel.nilai:
                tampilan.setdefault(kolom, Counter())[sel.jumlah_desimal] += 1
    return {kolom: max(banyak, key=lambda lebar: (banyak[lebar], lebar)) for kolom, banyak in tampilan.items()}


def _sesuai(sel: Angka, nilai: Fraction, lazim: int) -> bool:
    """A cell with fewer decimals than its column has lost its zeros, or was rounded by hand and is still near."""
    tercetak = sel.nilai or Fraction(0)
    if not dalam_tampilan(tercetak, nilai, sel.jumlah_desimal):
        return False
    return sel.jumlah_desimal >= lazim or abs(tercetak - nilai) <= ambang("tampilan_pendek") * nilai


def _catatan(hitungan: HitunganLembar, baris: HitunganBaris, kolom: str, sel: Angka, nilai: Fraction) -> Catatan:
    tercetak = sel.nilai or Fraction(0)
    tugas = isinstance(baris.baris, BarisTugas)
    return Catatan(
        Jenis.SELISIH_BARIS, hitungan.lembar.urutan, baris.lokasi,
        "selisih_baris", _DASAR_TUGAS if tugas else _DASAR_BUTIR,
        tercetak=desimal(tercetak),
        seharusnya=desimal(nilai),
        dampak=_dampak(hitungan, kolom, nilai - tercetak),
        isi={"kolom": kolom, "tercetak": sel, "seharusnya": nilai,
             "uraian": baris.baris.uraian},
    )  # fmt: skip


def _dampak(hitungan: HitunganLembar, kolom: str, selisih: Fraction) -> Dampak:
    """Only a result that was added up moves the sum: not a Wpk, and none where the sum is right all the same."""
    kaki = hitungan.lembar.beban.kaki.jumlah if hitungan.lembar.beban else None
    if kolom not in {"kebutuhan", "Wpv"} or kaki is None or hitungan.jumlah_tercetak is None:
        return Dampak.REDAKSI
    if hitungan.jumlah is not None and dalam_tampilan(hitungan.jumlah_tercetak, hitungan.jumlah, kaki.jumlah_desimal):
        return Dampak.REDAKSI
    return dampak_jumlah(hitungan, hitungan.jumlah_tercetak, hitungan.jumlah_tercetak + selisih)
