"""The trace of a nation: each record that counts with its factor, credit and the code of its refusal, no words."""

from functools import cache
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.penilaian.massal.faktor import evaluasi_kombinasi
from jenjang.core.penilaian.massal.kegiatan import bernomor_kombinasi
from jenjang.core.penilaian.massal.mesin import Mesin

JEJAK: Final = ("baris", "pegawai", "tahun", "kode", "jumlah", "diterima", "faktor", "ak", "alasan")
_BELUM: Final = "belum_diketahui"


def susun_jejak(mesin: Mesin, kegiatan: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give a row for each record of KEGIATAN (which carries `baris`) that is no masalah.

    `faktor` is in percent, `ak` in millionths; both are null where the record is not decided, `faktor` also where it is
    refused. `alasan` is the code of the first condition that fails, or belum_diketahui.
    """
    found = mesin.lihat(bernomor_kombinasi(mesin, kegiatan, pegawai), "kombinasi", _tabel_jejak())
    return found.with_columns(ak=nw.col("ak_satuan") * nw.col("jumlah")).select(*JEJAK)


@cache
def _tabel_jejak() -> nw.DataFrame[Any]:
    conditions = [node for node in KEGIATAN.plan().nodes.values() if node.is_condition]
    table = evaluasi_kombinasi(("diterima", "ak", "faktor", *[node.name for node in conditions]))
    first: Any = nw.when(nw.col("diterima").is_null()).then(nw.lit(_BELUM))
    for node in reversed(conditions):
        if node.name in table.columns:
            first = nw.when(~nw.col(node.name)).then(nw.lit(node.alasan)).otherwise(first)
    return table.select(
        "kombinasi",
        "diterima",
        faktor=nw.when(nw.col("diterima")).then(nw.col("faktor")),
        ak_satuan=nw.col("ak"),
        alasan=first,
    )
