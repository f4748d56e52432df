"""The eight jenjang of Pasal 5 in the order of the law, the golongan and the levels of education (Pasal 36)."""

from typing import Final

KETERAMPILAN: Final = ("Pemula", "Terampil", "Mahir", "Penyelia")
KEAHLIAN: Final = ("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama")
JENJANG: Final = KETERAMPILAN + KEAHLIAN
GOLONGAN: Final = (
    *("II/a", "II/b", "II/c", "II/d"),
    *("III/a", "III/b", "III/c", "III/d"),
    *("IV/a", "IV/b", "IV/c", "IV/d", "IV/e"),
)
PENDIDIKAN: Final = ("SLTA", "D3", "S1", "S2", "S3")  # S1 stands for sarjana and diploma empat alike

_NAMA_BAKU: Final = {nama.casefold(): nama for nama in JENJANG}


def kenali_jenjang(teks: str) -> str | None:
    """Give the official name of a jenjang written in any case, with or without "Pekerja Sosial" before it."""
    kata = teks.casefold().split()
    if kata[:2] == ["pekerja", "sosial"]:
        kata = kata[2:]
    return _NAMA_BAKU.get(" ".join(kata))


def kategori_jenjang(jenjang: str) -> str:
    """Give "keterampilan" or "keahlian" (Pasal 5 ayat (2) and (3)); raises KeyError for another text."""
    if jenjang in KETERAMPILAN:
        return "keterampilan"
    if jenjang in KEAHLIAN:
        return "keahlian"
    raise KeyError(jenjang)
