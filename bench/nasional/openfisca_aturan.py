"""The rules of the year and of the promotion as OpenFisca variables and parameters, shared by both jobs.

Credits are whole numbers of 0.0001 (OpenFisca's int is 32 bits wide), a hundredth of what the other jobs count in.
"""

from typing import Any

import numpy as np
import polars as pl
from openfisca_core.model_api import YEAR, Variable, max_, min_, where
from openfisca_core.parameters import ParameterNode

SATUAN = 100
"""Millionths in one unit of these jobs."""
SEJAK = "2020-01-01"


def parameter(figures: dict[str, Any]) -> ParameterNode:
    """Give factor, limits and the figures of every jenjang and butir as a tree of parameters."""

    def value(number: int) -> dict[str, Any]:
        return {"values": {SEJAK: {"value": number}}}

    ranks = {f"tingkat_{row['tingkat']}": row for row in figures["jenjang"]}
    tree: dict[str, Any] = {
        "faktor_di_atas": value(80),
        "batas_capaian": value(150),
        "batas_penunjang": value(20),
        "target": {name: value(row["target"] // SATUAN) for name, row in ranks.items()},
        "pemeliharaan": {name: value(row["pemeliharaan"] // SATUAN) for name, row in ranks.items()},
        "pp_minimal": {name: value(row["pp_minimal"] // SATUAN) for name, row in ranks.items()},
        "butir": {str(place): value(row["ak"] // SATUAN) for place, row in enumerate(figures["butir"])},
    }
    return ParameterNode("", data=tree)


def masukan(entity: Any, *names: str, value_type: type = int) -> list[type[Variable]]:
    """Declare inputs of every year."""
    return [
        type(name, (Variable,), {"value_type": value_type, "entity": entity, "definition_period": YEAR})
        for name in names
    ]


def aturan_pegawai(entity: Any) -> list[type[Variable]]:
    """Give the variables that follow from `capaian`."""
    inputs = masukan(entity, "tingkat", "dibutuhkan", "saldo_awal", "penunjang", "pengembangan_profesi")
    flags = ("biasa", "puncak", "ganti_jenjang", "magister", "hasil_kerja_minimal")
    inputs += masukan(entity, *flags, value_type=bool)

    def tabel(node: Any, held: np.ndarray) -> np.ndarray:  # type: ignore[type-arg]
        values = np.zeros(15, dtype=np.int32)
        for rank in (1, 2, 3, 4, 11, 12, 13, 14):
            values[rank] = node[f"tingkat_{rank}"]
        return values[held]

    class target(Variable):  # noqa: N801
        value_type, definition_period = int, YEAR

        def formula(self, period, parameters):  # type: ignore[no-untyped-def]
            held, node = self("tingkat", period), parameters(period)
            return where(self("biasa", period), tabel(node.target, held), tabel(node.pemeliharaan, held))

    class ak_ditetapkan(Variable):  # noqa: N801
        value_type, definition_period = int, YEAR

        def formula(self, period, parameters):  # type: ignore[no-untyped-def]
            limit = self("target", period) * parameters(period).batas_capaian // 100
            return min_(self("capaian", period), limit)

    class sejauh_ini(Variable):  # noqa: N801
        value_type, definition_period = int, YEAR

        def formula(self, period):  # type: ignore[no-untyped-def]
            if period.start.year < int(SEJAK[:4]):
                return self("saldo_awal", period)
            return self("sejauh_ini", period.last_year) + self("ak_ditetapkan", period)

    class jumlah(Variable):  # noqa: N801
        value_type, definition_period = int, YEAR

        def formula(self, period, parameters):  # type: ignore[no-untyped-def]
            limit = self("dibutuhkan", period) * parameters(period).batas_penunjang // 100
            profesi = self("ganti_jenjang", period) * self("pengembangan_profesi", period)
            added = min_(self("penunjang", period), limit) + profesi
            return self("sejauh_ini", period) + where(self("puncak", period), 0, added)

    class memenuhi(Variable):  # noqa: N801
        value_type, definition_period = bool, YEAR

        def formula(self, period, parameters):  # type: ignore[no-untyped-def]
            held, across = self("tingkat", period), self("ganti_jenjang", period)
            gate = ~across | (self("pengembangan_profesi", period) >= tabel(parameters(period).pp_minimal, held))
            degree = ~((held == 13) & across) | self("magister", period)
            enough = self("jumlah", period) >= self("dibutuhkan", period)
            met = ~self("puncak", period) & enough & gate & degree
            return met & self("hasil_kerja_minimal", period)

    class kurang(Variable):  # noqa: N801
        value_type, definition_period = int, YEAR

        def formula(self, period):  # type: ignore[no-untyped-def]
            missing = max_(self("dibutuhkan", period) - self("jumlah", period), 0)
            return where(self("puncak", period), 0, missing)

    class sisa(Variable):  # noqa: N801
        value_type, definition_period = int, YEAR

        def formula(self, period):  # type: ignore[no-untyped-def]
            surplus = max_(self("jumlah", period) - self("dibutuhkan", period), 0)
            return where(self("puncak", period), 0, surplus)

    class target_terpenuhi(Variable):  # noqa: N801
        value_type, definition_period = bool, YEAR

        def formula(self, period):  # type: ignore[no-untyped-def]
            return self("capaian", period) >= self("target", period)

    computed = [target, sisa, target_terpenuhi, ak_ditetapkan, sejauh_ini, jumlah, memenuhi, kurang]
    for variable in computed:
        variable.entity = entity
    return inputs + computed


def baca_pegawai(path: str, figures: dict[str, Any]) -> pl.DataFrame:
    """Give PEGAWAI sorted, with the figures of each post."""
    people = pl.read_parquet(path).sort("pegawai")
    people = people.join(pl.DataFrame(figures["jenjang"]), on="jenjang", maintain_order="left")
    return people.join(pl.DataFrame(figures["kedudukan"]), on=["jenjang", "golongan"], maintain_order="left")


def isi_pegawai(simulation: Any, people: pl.DataFrame, years: range) -> None:
    """Hand the people over, the same in every year."""
    flags = {
        "biasa": people["status"] == "biasa",
        "puncak": people["puncak"],
        "ganti_jenjang": people["ganti_jenjang"],
        "magister": people["pendidikan"].is_in(["S2", "S3"]),
        "hasil_kerja_minimal": people["hasil_kerja_minimal"].fill_null(False),
    }
    credits = ("dibutuhkan", "saldo_awal", "penunjang", "pengembangan_profesi")
    values = {name: column.to_numpy() for name, column in flags.items()}
    values |= {name: (people[name] // SATUAN).cast(pl.Int32).to_numpy() for name in credits}
    values["tingkat"] = people["tingkat"].cast(pl.Int32).to_numpy()
    simulation.set_input("saldo_awal", str(years[0] - 1), values["saldo_awal"])
    for year in years:
        for name, array in values.items():
            simulation.set_input(name, str(year), array)


def tulis(simulation: Any, people: pl.DataFrame, years: range, hasil: str, *, cacah: bool) -> None:
    """Compute every result of every year and write HASIL, in millionths; without a row for who has no record."""
    # A sum up to a year asks for that of the year before: no endless spiral.
    simulation.max_spiral_loops = len(years) + 1
    credits = ("capaian", "target", "ak_ditetapkan", "jumlah", "kurang", "sisa")
    others = ("target_terpenuhi", "memenuhi", *(("ditolak", "belum_pasti") if cacah else ()))
    parts = []
    for year in years:
        found = {name: simulation.calculate(name, str(year)).astype(np.int64) * SATUAN for name in credits}
        found |= {name: simulation.calculate(name, str(year)) for name in others}
        head = {"pegawai": people["pegawai"], "tahun": pl.Series([year], dtype=pl.Int16).new_from_index(0, len(people))}
        parts.append(pl.DataFrame({**head, **found, "provinsi": people["provinsi"]}))
    pl.concat(parts).sort("pegawai", "tahun").write_parquet(hasil)
