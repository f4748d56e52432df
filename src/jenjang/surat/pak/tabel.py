"""The tables of the papers: columns, heads with the numbers below them, and figures under each other."""

from collections.abc import Sequence

from jenjang.core.engine.dates import BULAN, MONTHS
from jenjang.core.engine.words import sentence
from jenjang.surat.keputusan.tulis.naskah import Kolom, Rata, Sel, Tabel


def susun_tabel(
    nama: Sequence[str],
    lebar: Sequence[int],
    badan: Sequence[Sequence[str]],
    bahasa: str,
    *,
    kiri: int = 1,
    kaki: Sequence[Sequence[Sel]] = (),
) -> Tabel:
    """Make a table whose heads are words of `pak_kolom_*`; the first `kiri` columns and the last text stand left."""
    columns = tuple(
        Kolom(each, width, Rata.KIRI if at < kiri or each == "keterangan" else Rata.KANAN)
        for at, (each, width) in enumerate(zip(nama, lebar, strict=True))
    )
    heads = tuple(Sel(sentence(f"pak_kolom_{each}", bahasa), rata=Rata.TENGAH, tebal=True) for each in nama)
    numbers = tuple(Sel(f"({at})", rata=Rata.TENGAH) for at in range(1, len(nama) + 1))
    rows = tuple(tuple(Sel(text, rata=column.rata) for text, column in zip(row, columns, strict=True)) for row in badan)
    return Tabel(columns, (heads, numbers), rows, tuple(map(tuple, kaki)))


def bulan_tampil(mulai: int, selesai: int, bahasa: str = "id") -> str:
    """Write the months of a period: "Januari s.d. Juni", "Maret"."""
    names = BULAN if bahasa == "id" else MONTHS
    if mulai == selesai:
        return names[mulai - 1]
    return sentence("pak_bulan_sampai", bahasa, mulai=names[mulai - 1], selesai=names[selesai - 1])
