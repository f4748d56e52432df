"""`--nilai-kantor F.toml`: the figures an office confirms or supplies; a file that cannot be read ends the command."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from jenjang.cli.bahasa import kalimat, tolak

if TYPE_CHECKING:
    from jenjang.core.engine.office_values import OfficeValues

SIZE_LIMIT: Final = 1_000_000


def baca_nilai_kantor(berkas: Path, bahasa: str) -> str:
    """Read the text of an office's file; ends the command with exit code 2 where that fails."""
    try:
        with berkas.open("rb") as stream:
            raw = stream.read(SIZE_LIMIT + 1)
        if len(raw) > SIZE_LIMIT:
            tolak(kalimat("masukan_terlalu_besar", bahasa, berkas=berkas, batas=SIZE_LIMIT // 1_000_000))
        return raw.decode("utf-8-sig")
    except FileNotFoundError:
        tolak(kalimat("masukan_tidak_ada", bahasa, berkas=berkas))
    except (OSError, UnicodeDecodeError) as error:
        sebab = getattr(error, "strerror", None) or "UTF-8"
        tolak(kalimat("masukan_tidak_terbaca", bahasa, berkas=berkas, sebab=sebab))


def urai_nilai_kantor(isi: str, bahasa: str) -> "OfficeValues":
    """Take the text of an office's file apart; ends the command with exit code 2 and the entry at fault."""
    from jenjang.core.engine.office_values import OfficeValuesError, parse_office_values

    try:
        return parse_office_values(isi)
    except OfficeValuesError as error:
        tolak(kalimat(error.kode, bahasa, **error.isi))
