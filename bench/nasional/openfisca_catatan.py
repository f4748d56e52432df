"""The job on OpenFisca-Core with every record as a person of it, and its people as groups of records."""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import openfisca_aturan as aturan
import polars as pl
from openfisca_core.entities import build_entity
from openfisca_core.model_api import YEAR, Variable
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

KEGIATAN = build_entity(key="kegiatan", plural="para_kegiatan", label="Kegiatan", is_person=True)
PEGAWAI = build_entity(
    key="pegawai", plural="para_pegawai", label="Pegawai", roles=[{"key": "milik", "plural": "milik", "label": "Milik"}]
)


# The credit of each record: by indexing the parameters as the manual of OpenFisca shows, or by an array made from them.
CARA = sys.argv[5]
KREDIT_BUTIR = {
    "larik": lambda node, butir: np.array([node[str(each)] for each in range(butir.max() + 1)], dtype=np.int32)[butir],
    "manual": lambda node, butir: node[butir].astype(np.int32),
}


class langkah(Variable):  # noqa: N801
    """Steps from the holder's jenjang to the butir's; 9 where the row of Semua Jenjang is not open."""

    value_type, entity, definition_period = int, KEGIATAN, YEAR

    def formula(self, period):  # type: ignore[no-untyped-def]
        held, rank = self.pegawai("tingkat", period), self("tingkat_butir", period)
        return np.where(rank == 10, np.where(held > 10, 0, 9), rank - held)


class diterima(Variable):  # noqa: N801
    """Taken 1, refused 0, not decided 2."""

    value_type, entity, definition_period = int, KEGIATAN, YEAR

    def formula(self, period):  # type: ignore[no-untyped-def]
        step = self("langkah", period)
        near = np.where(np.abs(step) == 1, self("ditugaskan", period), 0)
        return np.where(step == 0, 1, near)


class faktor(Variable):  # noqa: N801
    """Percent of the credit of the row."""

    value_type, entity, definition_period = int, KEGIATAN, YEAR

    def formula(self, period, parameters):  # type: ignore[no-untyped-def]
        return np.where(self("langkah", period) == 1, parameters(period).faktor_di_atas, 100)


class ak(Variable):  # noqa: N801
    """The credit of a record in its year, nothing in another."""

    value_type, entity, definition_period = int, KEGIATAN, YEAR

    def formula(self, period, parameters):  # type: ignore[no-untyped-def]
        credits = KREDIT_BUTIR[CARA](parameters(period).butir, self("butir", period))
        counts = (self("diterima", period) == 1) & (self("tahun", period) == period.start.year)
        return np.where(counts, credits * self("jumlah_kegiatan", period) * self("faktor", period) // 100, 0)


class capaian(Variable):  # noqa: N801
    """The credit of a year."""

    value_type, entity, definition_period = int, PEGAWAI, YEAR

    def formula(self, period):  # type: ignore[no-untyped-def]
        return self.sum(self.members("ak", period)).astype(np.int32)


def _banyak(name: str, value: int) -> type[Variable]:
    """Declare how many records of a year came out so."""

    def formula(self, period):  # type: ignore[no-untyped-def]
        own_year = self.members("tahun", period) == period.start.year
        return self.sum(own_year & (self.members("diterima", period) == value)).astype(np.int32)

    body = {"value_type": int, "entity": PEGAWAI, "definition_period": YEAR, "formula": formula}
    return type(name, (Variable,), body)


def main(kegiatan: str, pegawai: str, tabel: str, hasil: str) -> None:
    """Write the sums of every result."""
    figures = json.loads(Path(tabel).read_text("utf-8"))
    people = aturan.baca_pegawai(pegawai, figures)
    records = pl.read_parquet(kegiatan)
    years = range(records["tahun"].min(), records["tahun"].max() + 1)  # type: ignore[arg-type, operator]
    system = TaxBenefitSystem([KEGIATAN, PEGAWAI])
    system.parameters = aturan.parameter(figures)
    inputs = aturan.masukan(KEGIATAN, "butir", "tingkat_butir", "jumlah_kegiatan", "tahun", "ditugaskan")
    rules = [langkah, diterima, faktor, ak, capaian, _banyak("ditolak", 0), _banyak("belum_pasti", 2)]
    for variable in [*inputs, *aturan.aturan_pegawai(PEGAWAI), *rules]:
        system.add_variable(variable)
    simulation = Simulation(system, _populations(system, people, records))
    aturan.isi_pegawai(simulation, people, years)
    values = _values(records, figures)
    del records
    for year in years:
        for name, array in values.items():
            simulation.set_input(name, str(year), array)
    aturan.tulis(simulation, people, years, hasil, cacah=True)


def _populations(system: Any, people: pl.DataFrame, records: pl.DataFrame) -> Any:
    populations = system.instantiate_entities()
    populations["kegiatan"].count = len(records)
    populations["pegawai"].count = len(people)
    places = np.searchsorted(people["pegawai"].to_numpy(), records["pegawai"].to_numpy())
    populations["pegawai"].members_entity_id = places.astype(np.int32)
    populations["pegawai"].members_role = np.repeat(PEGAWAI.flattened_roles[0], 1)
    return populations


def _values(records: pl.DataFrame, figures: dict[str, Any]) -> dict[str, Any]:
    kode = pl.Enum([row["kode"] for row in figures["butir"]])
    butir = records["kode"].cast(kode).to_physical().cast(pl.Int32).to_numpy()
    assigned = (pl.col("penugasan_tertulis") & ~pl.col("unit_punya_jenjang_butir")).cast(pl.Int32).fill_null(2)
    return {
        "butir": butir,
        "tingkat_butir": np.array([row["tingkat"] for row in figures["butir"]], dtype=np.int32)[butir],
        "jumlah_kegiatan": records["jumlah"].to_numpy(),
        "tahun": records["tahun"].cast(pl.Int32).to_numpy(),
        "ditugaskan": records.select(assigned).to_series().to_numpy(),
    }


if __name__ == "__main__":
    main(*sys.argv[1:5])
