"""Which post of one office is which of the other: by name, by the work it does, then by its place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi
from jenjang.core.beban_kerja.periksa.salinan import kunci_butir
from jenjang.core.beban_kerja.periksa.teks import kata, nama_rapi

# The share of the rows of the smaller table that has to stand in the other before two names mean one post. It is this
# project's choice: below one half most of the work is another.
KEMIRIPAN_GANTI_NAMA = Fraction(1, 2)
_Kunci = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Calon:
    """A post with what it is compared by."""

    posisi: Posisi
    nama: str
    induk: str
    baris: _Kunci

    def kemiripan(self, lain: "_Calon") -> Fraction:
        """Give the share of the rows of the smaller table that stands in the other as well."""
        kecil = min(len(self.baris), len(lain.baris))
        return Fraction(len(self.baris & lain.baris), kecil) if kecil else Fraction(0)


def pasangkan_posisi(lama: tuple[Posisi, ...], baru: tuple[Posisi, ...]) -> Mapping[int, int]:
    """Pair the posts of two offices by their `letak`; each belongs to one pair at most.

    First posts of the same name, those with the most work in common before others; then posts of different names
    that do the same work, or, where no work is told, stand at the same number under the same superior.
    """
    kiri, kanan = (_calon(posisi) for posisi in (lama, baru))
    pasangan = _pilih((satu, dua) for satu, dua in _senama(kiri, kanan))
    sisa_kiri = [satu for satu in kiri if satu.posisi.letak not in pasangan]
    sisa_kanan = [dua for dua in kanan if dua.posisi.letak not in pasangan.values()]
    berganti = [(satu, dua) for satu in sisa_kiri for dua in sisa_kanan if _berganti_nama(satu, dua)]
    return dict(sorted({**pasangan, **_pilih(berganti)}.items()))


def _calon(posisi: tuple[Posisi, ...]) -> list[_Calon]:
    return [
        _Calon(
            satu,
            nama_rapi(satu.nama),
            "" if satu.induk is None else nama_rapi(posisi[satu.induk].nama),
            _kunci_baris(satu),
        )
        for satu in posisi
    ]


def _kunci_baris(posisi: Posisi) -> _Kunci:
    tabel = posisi.lembar.beban if posisi.lembar else None
    if tabel is None:
        return frozenset()
    return frozenset([kunci_butir(baris) for baris in tabel.butir] + [(kata(baris.uraian),) for baris in tabel.tugas])


def _senama(kiri: Iterable[_Calon], kanan: Iterable[_Calon]) -> Iterable[tuple[_Calon, _Calon]]:
    menurut_nama: dict[str, list[_Calon]] = {}
    for dua in kanan:
        menurut_nama.setdefault(dua.nama, []).append(dua)
    return ((satu, dua) for satu in kiri for dua in menurut_nama.get(satu.nama, []))


def _berganti_nama(satu: _Calon, dua: _Calon) -> bool:
    if satu.baris and dua.baris:
        return satu.kemiripan(dua) >= KEMIRIPAN_GANTI_NAMA
    same_place = satu.posisi.nomor == dua.posisi.nomor != "" and satu.induk == dua.induk
    return same_place and satu.posisi.jenis is dua.posisi.jenis


def _pilih(calon: Iterable[tuple[_Calon, _Calon]]) -> dict[int, int]:
    """Take the best pairs first, each post once; equal ones in the order of the lists."""

    def urutan(pasangan: tuple[_Calon, _Calon]) -> tuple[Fraction, bool, bool, int, int]:
        satu, dua = pasangan
        return (
            -satu.kemiripan(dua),
            satu.induk != dua.induk,
            satu.posisi.nomor != dua.posisi.nomor,
            satu.posisi.letak,
            dua.posisi.letak,
        )

    terpilih: dict[int, int] = {}
    terpakai: set[int] = set()
    for satu, dua in sorted(calon, key=urutan):
        if satu.posisi.letak not in terpilih and dua.posisi.letak not in terpakai:
            terpilih[satu.posisi.letak] = dua.posisi.letak
            terpakai.add(dua.posisi.letak)
    return terpilih
