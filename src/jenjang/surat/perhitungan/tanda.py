"""Signs and columns that screen and paper share: a state is a sign and a word, never a colour alone."""

from typing import Final

from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.syarat import Syarat
from jenjang.surat.perhitungan.batang import Batang, Batas, Jenis
from jenjang.surat.perhitungan.lembar import Lembar

TANDA: Final = {"terpenuhi": "✓", "gagal": "✗", "belum_diketahui": "?", "dianggap": "~"}
# The words of a column of the years, and the amount that stands in it.
KOLOM_TAHUN: Final = {
    "capaian": "capaian",
    "target": "target",
    "batas": "batas",
    "ditetapkan": "ditetapkan",
    "hilang": "hilang",
    "kolom_penunjang": "penunjang",
    "kolom_pengembangan_profesi": "pengembangan_profesi",
    "kurang": "kurang",
}


def keadaan(syarat: Syarat) -> str:
    """Give the state of a condition: terpenuhi, gagal, belum_diketahui or dianggap."""
    return "dianggap" if syarat.dianggap else tanda_kegiatan(syarat.terpenuhi)


def tanda_kegiatan(diterima: bool | None) -> str:
    """Give the state of a yes, a no, or what is not known yet."""
    return {True: "terpenuhi", False: "gagal", None: "belum_diketahui"}[diterima]


def jenis_dipakai(lembar: Lembar) -> list[Jenis]:
    """Give the kinds of length that the bars of a sheet show, for their legend."""
    bars = [each.batang for each in lembar.tahun] + [each.batang for each in (lembar.pangkat, lembar.jenjang)]
    shown = {part.jenis for each in bars if each is not None for part in each.bagian}
    return [each for each in Jenis if each in shown]


def nama_tanda(batang: Batang, bahasa: str, *, langkah: bool = False) -> list[str]:
    """Name the marks of a bar: what is a target in a year is what a step requires."""
    names = ["dibutuhkan" if langkah and each.jenis is Batas.TARGET else each.jenis.value for each in batang.tanda]
    return [sentence(f"lembar_angka_{name}", bahasa) for name in names]


def ringkas(text: str, letters: int) -> str:
    """Cut a text behind a whole word where it is longer than so many letters."""
    if len(text) <= letters:
        return text
    return text[: letters - 1].rpartition(" ")[0].rstrip(",;") + "\u2026"


def tanpa_tengah(text: str, letters: int) -> str:
    """Leave out whole words in the middle of a text that is longer than so many letters."""
    if len(text) <= letters:
        return text
    half = (letters - 3) // 2
    return f"{text[: half + 1].rpartition(' ')[0]} \u2026 {text[-half - 1 :].partition(' ')[2]}"
