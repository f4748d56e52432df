"""Predicates of a nation since 2023, invented, and what `telaah` says of each of them."""

import random
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from buatan.bangsa import Record, acak, menurut_telaah, tanya
from jenjang.core.engine.amounts import amount_text, parse_amount
from jenjang.core.engine.explain import without_explanations
from jenjang.core.jabatan.jenjang import KEAHLIAN, KETERAMPILAN
from jenjang.core.kinerja.isian import PREDIKAT

DUA_PERATURAN = ("PermenPANRB 33/2020", "PermenPANRB 1/2023")
KOLOM_JENJANG = ("minimal_jenjang", "kurang_jenjang", "kelebihan_jenjang")


def periode(nomor: int | None, **isi: Any) -> Record:
    """A row of KEGIATAN with the predicate baik for all of 2023, with what differs."""
    plain = {"pegawai": nomor, "tahun": 2023, "predikat": "baik", "bulan": 12, "jenjang": None}
    return {**plain, **isi}


def acak_berpredikat(banyak: int, benih: int) -> tuple[list[Record], list[Record]]:
    """Give people of all posts with butir to 2022 and predicates since, some of them risen in jenjang since."""
    people, records = acak(banyak, benih)
    chance = random.Random(benih + 1)  # noqa: S311 - test data, the same on every run
    periods = [row for each in people for row in _periode(chance, each)]
    mixed = [{**each, "predikat": None, "bulan": None, "jenjang": None} for each in records]
    mixed += periods
    chance.shuffle(mixed)
    return people, mixed


def _periode(chance: random.Random, orang: Record) -> list[Record]:
    earlier = _di_bawah(orang["jenjang"])
    risen = chance.choice((None, None, None, 2023, 2024)) if earlier else None
    found = []
    for tahun in range(2023, 2023 + chance.randrange(4)):
        cut = chance.choice((12, 12, chance.randrange(1, 12)))
        spans = (cut, 12 - cut) if cut < 12 else (12,)
        for place, bulan in enumerate(spans):
            before = risen is not None and (tahun < risen or (tahun == risen and place == 0 and cut < 12))
            jenjang = earlier if before else chance.choice((None, orang["jenjang"]))
            predikat = chance.choice((*PREDIKAT, "cukup", " Sangat Baik "))
            found.append(periode(orang["pegawai"], tahun=tahun, bulan=bulan, predikat=predikat, jenjang=jenjang))
    return found


def _di_bawah(jenjang: str) -> str | None:
    ladder = KETERAMPILAN if jenjang in KETERAMPILAN else KEAHLIAN
    place = ladder.index(jenjang)
    return ladder[place - 1] if place else None


def menurut_telaah_dua(people: Iterable[Record], records: Iterable[Record]) -> list[Record]:
    """Give the rows of HASIL of butir and predicates as the questions of one person yield them."""
    people, records = list(people), list(records)
    rows = menurut_telaah(people, [each for each in records if each["predikat"] is None])
    periods: dict[int, list[Record]] = defaultdict(list)
    for each in records:
        if each["predikat"] is not None:
            periods[each["pegawai"]].append(each)
    set_of: dict[int, int] = defaultdict(int)
    for row in rows:
        set_of[row["pegawai"]] += row["ak_ditetapkan"]
        row.update({"peraturan": DUA_PERATURAN[0], **dict.fromkeys((*KOLOM_JENJANG, "dapat_jenjang"))})
    with without_explanations():
        for orang in people:
            if not periods[orang["pegawai"]]:
                continue
            rows += _sejak_2023(orang, periods[orang["pegawai"]], set_of[orang["pegawai"]])
    return sorted(rows, key=lambda row: (row["pegawai"], row["tahun"]))


def _sejak_2023(orang: Record, periods: list[Record], butir: int) -> list[Record]:
    risen = any(each["jenjang"] not in (None, orang["jenjang"]) for each in periods)
    brought = 0 if risen else orang["saldo_awal"] + _ak_dasar(orang["jenjang"], orang["golongan"]) + butir
    rows = []
    for tahun in sorted({each["tahun"] for each in periods}):
        capaian = sum(
            _konversi(each["jenjang"] or orang["jenjang"], each) for each in periods if each["tahun"] == tahun
        )
        own = [
            {name: each[name] for name in ("tahun", "predikat", "bulan")}
            for each in periods
            if each["tahun"] <= tahun and each["jenjang"] in (None, orang["jenjang"])
        ]
        post = {name: orang[name] for name in ("jenjang", "golongan")}
        answer = tanya("penetapan", {**post, "ak_integrasi": amount_text(brought), "konversi": own})
        rows.append(_baris(orang, tahun, capaian, answer))
    return rows


def _baris(orang: Record, tahun: int, capaian: int, answer: Record) -> Record:
    def amount(name: str) -> int | None:
        return None if answer[name] is None else parse_amount(answer[name])

    top = answer["minimal_pangkat"] is None
    short = "pangkat_tertinggi" if top else "angka_kredit"
    return {
        "pegawai": orang["pegawai"],
        "tahun": tahun,
        "capaian": capaian,
        "target": None,
        "ak_ditetapkan": capaian,
        "target_terpenuhi": None,
        "ditolak": 0,
        "belum_pasti": 0,
        "jumlah": amount("jumlah"),
        "dibutuhkan": amount("minimal_pangkat"),
        "memenuhi": answer["dapat_pangkat"],
        "kurang": amount("kurang_pangkat"),
        "sisa": amount("kelebihan_pangkat"),
        "alasan": None if answer["dapat_pangkat"] else short,
        "peraturan": DUA_PERATURAN[1],
        **{name: amount(name) for name in KOLOM_JENJANG},
        "dapat_jenjang": answer["dapat_jenjang"],
        "provinsi": orang["provinsi"],
    }


def _konversi(jenjang: str, each: Record) -> int:
    return _ak(jenjang, each["predikat"], each["bulan"])


@cache
def _ak(jenjang: str, predikat: str, bulan: int) -> int:
    return parse_amount(tanya("konversi", {"jenjang": jenjang, "predikat": predikat, "bulan": bulan})["ak"])


@cache
def _ak_dasar(jenjang: str, golongan: str) -> int:
    # IV/e stands 200 above IV/d in the scheme of 2004, though the annex gives Ahli Utama no AK Dasar (R44).
    if (jenjang, golongan) == ("Ahli Utama", "IV/e"):
        return 200_000_000
    return parse_amount(tanya("ak_dasar", {"jenjang": jenjang, "golongan": golongan})["ak"])
