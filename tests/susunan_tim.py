"""Builds Tim Penilai for tests: the smallest lawful one, with some of it changed, asked and read."""

from copy import deepcopy
from typing import Any

from jenjang.core.telaah import telaah

Orang = dict[str, Any]


def peksos(jenjang: str, golongan: str, **lain: Any) -> Orang:
    return {"jabatan": f"Pekerja Sosial {jenjang}", "golongan": golongan, "unsur": "Pekerja Sosial", **lain}


SEKRETARIS: Orang = {
    "jabatan": "analis kepegawaian",
    "golongan": "III/d",
    "unsur": "kepegawaian",
    "asal": "biro/badan kepegawaian",
}
PENGEMBANGAN: Orang = {"jabatan": "perencana", "golongan": "III/c", "unsur": "pengembangan profesi"}
LAIN: Orang = {"jabatan": "penyuluh", "golongan": "III/c"}


def team(**change: Any) -> dict[str, Any]:
    """Give the smallest lawful team that rates an Ahli Muda III/c, with some of it changed."""
    data = {
        "dinilai": "Ahli Muda III/c",
        "ketua": peksos("Ahli Madya", "IV/a"),
        "sekretaris": SEKRETARIS,
        "anggota": [peksos("Ahli Muda", "III/c"), peksos("Ahli Muda", "III/d"), PENGEMBANGAN],
    }
    return deepcopy({**data, **change})


def ask(data: dict[str, Any]) -> dict[str, Any]:
    (answer,) = telaah({"jenis": "tim_penilai", "data": data})
    return answer


def reasons(answer: dict[str, Any]) -> dict[str, list[str]]:
    return {line["kode"]: line["dasar"] for line in answer["alasan"]}


def missing(answer: dict[str, Any]) -> list[str]:
    return [line["kalimat"].split()[4] for line in answer["alasan"] if line["kode"] == "belum_diketahui"]
