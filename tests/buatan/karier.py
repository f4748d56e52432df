"""One invented career through all regimes, told alike by its test and by the page on the two schemes."""

from jenjang.core.angka_kredit.riwayat.masukan import CapaianButir, Kedudukan, MasukanRiwayat, Periode, SaldoAwal
from jenjang.core.engine.amounts import parse_amount
from jenjang.core.telaah import telaah

# Ahli Pertama III/b until 30 June 2024, Ahli Muda since 1 July 2024, pangkat III/c since 1 October 2024.
KEDUDUKAN = (
    Kedudukan(20170401, "Ahli Pertama", "III/b"),
    Kedudukan(20240701, "Ahli Muda", "III/b"),
    Kedudukan(20241001, "Ahli Muda", "III/c"),
)
# What was attained in each year of butir kegiatan, before the 150% limit of 12,5 x 150% = 18,75.
CAPAIAN = {2020: "15", 2021: "21", 2022: "12.5"}
PREDIKAT = (Periode(2023, 1, 12, "baik"), Periode(2024, 1, 12, "sangat baik"), Periode(2025, 1, 12, "baik"))


def ditetapkan(tahun: int) -> int:
    """What the year sets under PermenPANRB 33/2020, as its own question answers."""
    data = {
        "jenjang": "Ahli Pertama",
        "golongan": "III/b",
        "status": "biasa",
        "capaian_tugas_jabatan": CAPAIAN[tahun],
        "tahun": tahun,
    }
    (answer,) = telaah({"jenis": "capaian_tahunan", "data": data})
    return parse_amount(answer["hasil"]["ak_ditetapkan"])


def masukan() -> MasukanRiwayat:
    """What is told of the person."""
    return MasukanRiwayat(
        kedudukan=KEDUDUKAN,
        saldo_awal=SaldoAwal(20191231, parse_amount("162.5")),
        butir=tuple(CapaianButir(tahun * 10000 + 1231, ditetapkan(tahun)) for tahun in CAPAIAN),
        predikat=PREDIKAT,
    )
