"""The trace of a nation: each record that counts with its factor, credit and the code of its refusal, no words."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.penilaian.massal.faktor import evaluasi_kombinasi
from jenjang.core.penilaian.massal.kegiatan import bernomor_kombinasi
from jenjang.core.penilaian.massal.mesin import Mesin

JEJAK: Final = ("baris", "pegawai", "tahun", "kode", "jumlah", "diterima", "faktor", "ak", "alasan")
PERIODE_JEJAK: Final[Mapping[str, Any]] = {"predikat": nw.String, "bulan": nw.Int64, "jenjang": nw.String}
_BELUM: Final = "belum_diketahui"


def susun_jejak(mesin: Mesin, kegiatan: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give a row for each record of KEGIATAN (which carries `baris`) that is no masalah.

    `faktor` is in percent, `ak` in millionths; both are null where the record is not decided, `faktor` also where it is
    refused. `alasan` is the code of the first condition that fails, or belum_diketahui.
    """
    found = mesin.lihat(bernomor_kombinasi(mesin, kegiatan, pegawai), "kombinasi", _tabel_jejak())
    return found.with_columns(ak=nw.col("ak_satuan") * nw.col("jumlah")).select(*JEJAK)


def susun_jejak_periode(periode: nw.LazyFrame[Any], butir: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give the trace of butir with that of the periods that count (`predikat.bernasib`) under it.

    A period has its percentage as `faktor`, and columns of its own: predikat, bulan, jenjang (null: the present one).
    """
    counted = periode.filter(nw.col("nasib").is_null()).select(
        *("baris", "pegawai", "tahun", "kode", "jumlah", "ak", *PERIODE_JEJAK),
        diterima=nw.lit(True),
        faktor=nw.col("persentase"),
        alasan=nw.lit(None).cast(nw.String),
    )
    none = {name: nw.lit(None).cast(dtype) for name, dtype in PERIODE_JEJAK.items()}
    columns = (*JEJAK, *PERIODE_JEJAK)
    of_butir = butir.with_columns(faktor=nw.col("faktor").cast(nw.Int64), **none)
    return nw.concat([of_butir.select(*columns), counted.select(*columns)])


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
