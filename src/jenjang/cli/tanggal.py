"""`--pada 31-12-2025`: a day given as an option."""

from datetime import date

from jenjang.cli.bahasa import kalimat, tolak


def baca_tanggal(opsi: str, nilai: str | None, bahasa: str) -> date | None:
    """Read a day as people or programs write it; ends the command with exit code 2 for anything else."""
    if nilai is None:
        return None
    from jenjang.surat.nilai.dates import parse_date
    from jenjang.surat.nilai.problems import CellProblem

    try:
        return parse_date(nilai)
    except CellProblem:
        tolak(kalimat("tanggal_opsi", bahasa, opsi=opsi, nilai=nilai))
