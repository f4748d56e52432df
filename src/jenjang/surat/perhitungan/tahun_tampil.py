"""Each year for people: one sentence, the bar against target and limit, and its row of figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.nilai import TahunDinilai
from jenjang.surat.perhitungan.batang import Batang, susun_batang


@dataclass(frozen=True, slots=True)
class TahunTampil:
    """One year in words; amounts in millionths."""

    tahun: int
    kalimat: str
    batang: Batang
    kedudukan: str
    capaian: int
    target: int
    batas: int
    ditetapkan: int
    hilang: int
    disimpan: int
    penunjang: int
    pengembangan_profesi: int
    kurang: int
    dasar: Sequence[str]


def susun_tahun(tahun: TahunDinilai, dasar: Sequence[str], bahasa: str = "id") -> TahunTampil:
    """Put one assessed year into words; `dasar` are the articles it rests on."""
    run = tahun.run
    capaian, target, batas = run["capaian"], run["dasar_target"], run["batas_150"]
    hilang, disimpan = run["hilang"], run["disimpan"]
    return TahunTampil(
        tahun=tahun.tahun,
        kalimat=_kalimat(tahun, bahasa),
        batang=susun_batang(capaian, target, batas, hilang, disimpan),
        kedudukan=f"{tahun.kedudukan.jenjang} {tahun.kedudukan.golongan}",
        capaian=capaian,
        target=target,
        batas=batas,
        ditetapkan=run["ak_ditetapkan"],
        hilang=hilang,
        disimpan=disimpan,
        penunjang=tahun.penunjang,
        pengembangan_profesi=tahun.pengembangan_profesi,
        kurang=run["kurang"],
        dasar=dasar,
    )


def _kalimat(tahun: TahunDinilai, bahasa: str) -> str:
    run = tahun.run
    if run["hilang"]:
        kode = "terpotong"
    elif run["disimpan"]:
        kode = "disimpan"
    else:
        kode = "tercapai" if run["target_terpenuhi"] else "kurang"
    names = {"target": "dasar_target", "ditetapkan": "ak_ditetapkan"}
    amounts = ("capaian", "target", "ditetapkan", "kurang", "hilang", "disimpan")
    said = {name: amount_for_people(run[names.get(name, name)], bahasa) for name in amounts}
    return sentence(f"lembar_tahun_{kode}", bahasa, tahun=tahun.tahun, **said)
