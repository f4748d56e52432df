"""Which notes of a verification are accepted."""

from collections.abc import Iterable
from typing import Final

from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi

HITUNGAN: Final = frozenset({Jenis.SELISIH_JUMLAH, Jenis.SELISIH_BARIS, Jenis.SEL_KOSONG, Jenis.PEMBULATAN})


class CatatanTidakDikenalError(ValueError):
    """Ids that no note of this document has; `id_tak_dikenal` are they."""

    def __init__(self, id_tak_dikenal: tuple[str, ...]) -> None:
        super().__init__(", ".join(id_tak_dikenal))
        self.id_tak_dikenal = id_tak_dikenal


def terima_hitungan(verifikasi: Verifikasi) -> tuple[Catatan, ...]:
    """Accept the certain arithmetic of the sheets that may be corrected on that ground alone."""
    return tuple(
        satu
        for satu in verifikasi.catatan
        if satu.jenis in HITUNGAN
        and satu.keyakinan is Keyakinan.PASTI
        and satu.seharusnya is not None
        and satu.urutan is not None
        and verifikasi.layak_dikoreksi(satu.urutan)
    )


def terima_id(verifikasi: Verifikasi, ids: Iterable[str]) -> tuple[Catatan, ...]:
    """Accept the notes of these ids; raises `CatatanTidakDikenalError` for ids the document does not have."""
    diminta = dict.fromkeys(ids)
    dikenal = {satu.id: satu for satu in verifikasi.catatan}
    asing = tuple(satu for satu in diminta if satu not in dikenal)
    if asing:
        raise CatatanTidakDikenalError(asing)
    return tuple(dikenal[satu] for satu in diminta)
