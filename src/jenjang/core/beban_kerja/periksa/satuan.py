"""`satuan`: the unit of one row disagrees with the unit that its siblings in the table share."""

from collections import Counter
from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.peran import kelompok_saudara
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.tabel_beban import BarisButir

_DASAR = "Hasil kerja yang sama bersatuan sama dalam satu tabel"
_SAUDARA_TERSEDIKIT = 5


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare the units of rows of the same act and role, one note a sheet for each pair of units."""
    for lembar in bahan.keputusan.lembar:
        beda: dict[tuple[str, str], list[BarisButir]] = {}
        for saudara in kelompok_saudara(lembar.beban.butir if lembar.beban else ()):
            for lazim, baris in _menyimpang(saudara):
                beda.setdefault((_rapi(baris.satuan), lazim), []).append(baris)
        for (_, lazim), baris_beda in beda.items():
            pertama, *lain = sorted(baris_beda, key=lambda satu: satu.lokasi.baris or 0)
            yield Catatan(
                Jenis.SATUAN, lembar.urutan, pertama.lokasi, "satuan", _DASAR,
                tercetak=pertama.satuan, seharusnya=lazim, keyakinan=Keyakinan.MUNGKIN,
                lokasi_lain=tuple(satu.lokasi for satu in lain),
                isi={"tercetak": pertama.satuan, "seharusnya": lazim, "uraian": pertama.uraian},
            )  # fmt: skip


def _menyimpang(saudara: list[BarisButir]) -> Iterator[tuple[str, BarisButir]]:
    satuan = Counter(_rapi(butir.satuan) for butir in saudara)
    lazim, banyak = satuan.most_common(1)[0]
    if len(saudara) < _SAUDARA_TERSEDIKIT or banyak < ambang("rasio_saudara") * len(saudara):
        return
    contoh = next(butir.satuan for butir in saudara if _rapi(butir.satuan) == lazim)
    for butir in saudara:
        # A converter cuts words short ("Instrume"); a beginning of the usual unit is the usual unit.
        if not lazim.startswith(_rapi(butir.satuan)):
            yield contoh, butir


def _rapi(satuan: str) -> str:
    # A converter breaks words inside a cell ("Instrume n").
    return kata(satuan).replace(" ", "")
