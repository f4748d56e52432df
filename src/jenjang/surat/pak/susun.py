"""The papers of one person's checked record: one konversi a period, one of each other kind."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.surat.pak.akumulasi import susun_akumulasi
from jenjang.surat.pak.integrasi import susun_integrasi
from jenjang.surat.pak.konversi import susun_konversi
from jenjang.surat.pak.naskah import JenisPak, Pak
from jenjang.surat.pak.penetapan import susun_penetapan

_SUSUN: Final[Mapping[JenisPak, Callable[[BerkasNilai, Context, date, int | None], Sequence[Pak]]]] = {
    JenisPak.KONVERSI: susun_konversi,
    JenisPak.AKUMULASI: susun_akumulasi,
    JenisPak.PENETAPAN: susun_penetapan,
    JenisPak.INTEGRASI: susun_integrasi,
}


def susun_pak(
    berkas: BerkasNilai, jenis: JenisPak, context: Context, pada: date, tahun: int | None = None
) -> Sequence[Pak]:
    """Lay out the papers of a kind from what could be converted on a day; `tahun` narrows konversi to one year.

    Raises Refusal where a decision is refused. Empty where the record has nothing for such a paper.
    """
    return _SUSUN[jenis](berkas, context, pada, tahun)
