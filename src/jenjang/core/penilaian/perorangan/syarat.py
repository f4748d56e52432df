"""The next step as a checklist: every condition that bears on it, met, not met or not known, with its article."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from jenjang.core.engine.answer import Answer, condition_articles, facts
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.nilai import HasilNilai

# A condition is listed where this value of the run holds; one that is not named here always bears on its step.
BILA: Final[Mapping[str, str]] = {
    "pengembangan_profesi_cukup": "pengembangan_profesi_wajib",
    "ijazah_ahli_utama": "menuju_ahli_utama",
    "syarat_jenjang_lain_terpenuhi": "ganti_jenjang",
    "lulus_pelatihan_fungsional": "pelatihan_diperiksa",
}
# Conditions of other law are asked only where their data are given (R47); without them they are not known.
DIPERIKSA: Final[Mapping[str, str]] = {
    "masa_pangkat_cukup": "masa_pangkat_diperiksa",
    "kinerja_dua_tahun_baik": "kinerja_diperiksa",
    "tanpa_proses_disiplin": "disiplin_diperiksa",
}
# What only matters when it fails: the record offers no step but the next one.
HANYA_BILA_GAGAL: Final = frozenset({"bukan_pangkat_tertinggi", "dalam_kategori_sama", "satu_tingkat_lebih_tinggi"})


@dataclass(frozen=True, slots=True)
class Syarat:
    """One condition: `terpenuhi` is None where a datum is missing, `dianggap` where it was then taken as met."""

    kode: str
    terpenuhi: bool | None
    dianggap: bool
    kalimat: str
    dasar: list[str]


def syarat_pangkat(hasil: HasilNilai, bahasa: str = "id") -> list[Syarat]:
    """Give the conditions of the next pangkat; nothing but that it is the highest where it is."""
    pegawai = hasil.berkas.pegawai
    taken = {
        "hasil_kerja_minimal_terpenuhi": pegawai.hasil_kerja_minimal is None,
        "syarat_jenjang_lain_terpenuhi": pegawai.lowongan is not False,
    }
    return list(_conditions(hasil.pangkat, {name for name, assumed in taken.items() if assumed}, bahasa))


def syarat_jenjang(hasil: HasilNilai, bahasa: str = "id") -> list[Syarat]:
    """Give the conditions of the next jenjang; none where no jenjang follows or the education is not known."""
    return [] if hasil.jenjang is None else list(_conditions(hasil.jenjang, set(), bahasa))


def _conditions(answer: Answer, assumed: set[str], bahasa: str) -> Iterator[Syarat]:
    run = answer.run
    if run is None:
        return
    said = facts(run, bahasa)
    top = run.values.get("puncak") is True
    for node in run.plan.nodes.values():
        if not node.is_condition or not _bears(run, node.name, top):
            continue
        value = run[node.name]
        unchecked = run.values.get(DIPERIKSA.get(node.name, "")) is False
        taken = node.name in assumed and value is True
        yield Syarat(
            kode=node.name,
            terpenuhi=None if value is UNKNOWN or unchecked or taken else value,
            dianggap=taken,
            kalimat=sentence(f"syarat_{node.name}", bahasa, **said),
            dasar=condition_articles(run, node),
        )


def _bears(run: Run, name: str, top: bool) -> bool:
    if name in HANYA_BILA_GAGAL or top:
        return run[name] is False
    return run.values.get(BILA.get(name, ""), True) is True
