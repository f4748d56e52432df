"""Reading a decree that a command is given, refused in one sentence where it cannot be."""

from pathlib import Path
from typing import TYPE_CHECKING

from jenjang.cli.bahasa import kalimat, tolak

if TYPE_CHECKING:
    from jenjang.core.jabatan.keputusan import Keputusan


def baca_keputusan(berkas: Path, bahasa: str) -> "Keputusan":
    """Read a decree from text, DOCX, XLSX or PDF; ends the command with exit code 2 where that fails."""
    from jenjang.surat.keputusan import BerkasDitolakError, BukanKeputusanError, baca_berkas

    try:
        return baca_berkas(berkas)
    except FileNotFoundError:
        tolak(kalimat("abk_berkas_tidak_ada", bahasa, berkas=berkas))
    except OSError as galat:
        tolak(kalimat("abk_berkas_tak_terbuka", bahasa, berkas=berkas, sebab=galat.strerror or str(galat)))
    except BerkasDitolakError as galat:
        tolak(galat.kalimat(bahasa))
    except BukanKeputusanError as galat:
        tolak(str(galat))
