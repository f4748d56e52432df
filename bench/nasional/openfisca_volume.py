"""The job on OpenFisca-Core at its best: volumes summed for each person, year and butir beforehand, by Polars."""

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import openfisca_aturan as aturan
import polars as pl
from openfisca_core.entities import build_entity
from openfisca_core.model_api import YEAR, Variable
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

PEGAWAI = build_entity(key="pegawai", plural="para_pegawai", label="Pegawai", is_person=True)


def capaian(figures: dict[str, Any]) -> type[Variable]:
    """Give the credit of a year from the volumes of all butir, all and those assigned in writing."""
    ranks = [row["tingkat"] for row in figures["butir"]]

    class capaian(Variable):  # noqa: N801
        value_type, entity, definition_period = int, PEGAWAI, YEAR

        def formula(self, period, parameters):  # type: ignore[no-untyped-def]
            node, held = parameters(period), self("tingkat", period)
            result = np.zeros(len(held), dtype=np.int32)
            for place, rank in enumerate(ranks):
                step = np.where(held > 10, 0, 9) if rank == 10 else rank - held
                volume = np.where(step == 0, self(f"v{place}", period), 0)
                assigned = self(f"d{place}", period)
                credit = node.butir[str(place)]
                result += (volume + np.where(step == -1, assigned, 0)) * credit
                result += np.where(step == 1, assigned, 0) * credit * node.faktor_di_atas // 100
            return result

    return capaian


def main(kegiatan: str, pegawai: str, tabel: str, hasil: str) -> None:
    """Write the sums of every result."""
    figures = json.loads(Path(tabel).read_text("utf-8"))
    began = time.perf_counter()
    people = aturan.baca_pegawai(pegawai, figures)
    volumes = _volumes(kegiatan, people, figures)
    summed = time.perf_counter() - began
    years = range(volumes["tahun"].min(), volumes["tahun"].max() + 1)  # type: ignore[arg-type, operator]
    system = TaxBenefitSystem([PEGAWAI])
    system.parameters = aturan.parameter(figures)
    names = [f"{kind}{place}" for place in range(len(figures["butir"])) for kind in "vd"]
    for variable in [*aturan.aturan_pegawai(PEGAWAI), *aturan.masukan(PEGAWAI, *names), capaian(figures)]:
        system.add_variable(variable)
    simulation = SimulationBuilder().build_default_simulation(system, count=len(people))
    aturan.isi_pegawai(simulation, people, years)
    for (year, place), part in volumes.group_by("tahun", "butir"):
        for kind, column in (("v", "volume"), ("d", "ditugaskan")):
            array = np.zeros(len(people), dtype=np.int32)
            array[part["urut"].to_numpy()] = part[column].to_numpy()
            simulation.set_input(f"{kind}{place}", str(year), array)
    aturan.tulis(simulation, people, years, hasil, cacah=False)
    print(json.dumps({"sebelum_openfisca": summed}))


def _volumes(kegiatan: str, people: pl.DataFrame, figures: dict[str, Any]) -> pl.DataFrame:
    places = people.lazy().select("pegawai").with_row_index("urut")
    butir = pl.LazyFrame({"kode": [row["kode"] for row in figures["butir"]], "butir": range(len(figures["butir"]))})
    assigned = pl.col("penugasan_tertulis") & ~pl.col("unit_punya_jenjang_butir")
    rows = pl.scan_parquet(kegiatan).join(places, on="pegawai").join(butir, on="kode")
    sums = rows.group_by("urut", "tahun", "butir").agg(
        volume=pl.col("jumlah").sum(), ditugaskan=pl.col("jumlah").filter(assigned).sum()
    )
    return sums.collect(engine="streaming")


if __name__ == "__main__":
    main(*sys.argv[1:])
