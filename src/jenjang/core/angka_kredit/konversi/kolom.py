"""Predicates of everyone at once: the rules of one conversion and one penetapan on the columns of a nation.

For a batch whose years since 2023 carry `predikat` and `bulan` instead of activity records. The frames are Narwhals
and lazy; whoever calls refuses rows with an unknown predicate or jenjang and months outside 1 to 12 beforehand
(`predikat_tertulis` gives the wording that is taken): here they yield null, as unknown data do.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.angka_kredit.konversi.konversi import KONVERSI
from jenjang.core.angka_kredit.konversi.penetapan import PENETAPAN
from jenjang.core.engine.columns import run_columns
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.kinerja.isian import PREDIKAT, baca_predikat

KUNCI_KONVERSI: Final = ("jenjang", "predikat", "bulan")
HASIL_KONVERSI: Final = ("persentase", "koefisien", "ak")
HASIL_PENETAPAN: Final = (
    *("ak_konversi", "jumlah", "minimal_pangkat", "minimal_jenjang", "kurang_pangkat", "kurang_jenjang"),
    *("kelebihan_pangkat", "kelebihan_jenjang", "dapat_pangkat", "dapat_jenjang"),
)
MASUKAN_PENETAPAN: Final = tuple(PENETAPAN.plan().inputs)
"""What `tambah_penetapan` needs as columns, `ak_konversi` included; amounts in millionths."""


def predikat_tertulis() -> Mapping[str, str]:
    """Give every wording of a predicate that is taken (small letters, single spaces) and what it stands for."""
    return dict(baca_predikat.known)


def tabel_konversi(
    penafsiran: Mapping[str, str] | None = None, kantor: OfficeValues | None = None
) -> nw.DataFrame[Any]:
    """Give every `jenjang`, `predikat` and `bulan` with what the rules yield: small enough to join on any engine."""
    rows = list(product(JENJANG, PREDIKAT, range(1, BULAN_SETAHUN + 1)))
    columns = dict(zip(KUNCI_KONVERSI, map(list, zip(*rows, strict=True)), strict=True))
    schema: dict[str, Any] = {"jenjang": nw.String, "predikat": nw.String, "bulan": nw.Int64}
    frame = nw.from_dict(columns, schema=schema, backend="polars").lazy()
    return tambah_konversi(frame, penafsiran, kantor).collect()


def tambah_konversi(
    frame: nw.LazyFrame[Any], penafsiran: Mapping[str, str] | None = None, kantor: OfficeValues | None = None
) -> nw.LazyFrame[Any]:
    """Add `persentase` (int), `koefisien` and `ak` (millionths) to rows with `jenjang`, `predikat` and `bulan`.

    For eager backends such as Polars; an engine that joins its own tables takes `tabel_konversi`.
    """
    wanted = [*frame.collect_schema().names(), *HASIL_KONVERSI]
    plan = KONVERSI.plan(readings=penafsiran, kantor=kantor)
    return run_columns(plan, frame, HASIL_KONVERSI).select(*wanted)


def jumlah_konversi(frame: nw.LazyFrame[Any], kunci: Sequence[str] = ("pegawai", "tahun")) -> nw.LazyFrame[Any]:
    """Sum what `tambah_konversi` gave by a key: `ak_konversi`, null where a part is unknown, and `bulan`."""
    unknown = nw.col("ak").is_null().cast(nw.Int64).sum()
    summed = frame.group_by(*kunci).agg(
        nw.col("ak").sum().cast(nw.Int64).alias("ak_konversi"),
        nw.col("bulan").sum().cast(nw.Int64).alias("bulan"),
        unknown.alias("yang_belum"),
    )
    known = nw.when(nw.col("yang_belum") == 0).then(nw.col("ak_konversi")).alias("ak_konversi")
    return summed.with_columns(known).select(*kunci, "ak_konversi", "bulan")


def tambah_penetapan(
    frame: nw.LazyFrame[Any], penafsiran: Mapping[str, str] | None = None, kantor: OfficeValues | None = None
) -> nw.LazyFrame[Any]:
    """Add the results of penetapan to rows with the columns of `MASUKAN_PENETAPAN`."""
    plan = PENETAPAN.plan(readings=penafsiran, kantor=kantor)
    wanted = dict.fromkeys((*frame.collect_schema().names(), *HASIL_PENETAPAN))
    return run_columns(plan, frame, HASIL_PENETAPAN).select(*wanted)
