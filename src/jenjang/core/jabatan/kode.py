"""The closed code lists of SYARAT JABATAN LAIN: bakat, temperamen, minat, fungsi pekerjaan."""

import tomllib
from functools import cache
from importlib.resources import files

BAKAT, TEMPERAMEN, MINAT, MINAT_BARU = "bakat", "temperamen", "minat", "minat_baru"
HUBUNGAN = ("data", "orang", "benda")


@cache
def _tabel() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(files(__package__).joinpath("kode.toml").read_text(encoding="utf-8"))


def berkode(daftar: str, kode: str) -> bool:
    """Whether a code stands in a list."""
    return kode in _tabel()[daftar]


def semua_kode(daftar: str) -> tuple[str, ...]:
    """Return every code of a list, in its order."""
    return tuple(_tabel()[daftar])


def kode_menurut_arti(daftar: str, arti: str) -> str | None:
    """Return the one code of a list that printed words belong to; None where they fit none or several."""
    rendah = " ".join(arti.lower().replace("-", " ").split())
    cocok = [kode for kode, kata in _tabel()[daftar].items() if any(satu in rendah for satu in kata)]
    return cocok[0] if len(cocok) == 1 else None


def arti_kode(daftar: str, kode: str) -> str:
    """Return the first words of a code, "" for a code outside the list."""
    return _tabel()[daftar].get(kode, [""])[0]
