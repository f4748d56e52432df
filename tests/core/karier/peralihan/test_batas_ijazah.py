"""Who owes a degree, and what follows, over every jenjang, education, new degree and day around the last."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from jenjang.core.jabatan.jenjang import JENJANG, KETERAMPILAN, PENDIDIKAN
from jenjang.core.telaah import telaah

SARJANA = ("S1", "S2", "S3")
BATAS = {"a": date(2030, 5, 27), "b": date(2030, 5, 26)}
GESER = (-1, 0, 1)


def ask(reading: str, **data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": "batas_ijazah", "data": data, "penafsiran": {"R29": reading}})
    return answer


@pytest.mark.parametrize(("jenjang", "pendidikan", "reading"), list(product(JENJANG, PENDIDIKAN, "ab")))
def test_dismissal_over_every_degree_and_day(jenjang: str, pendidikan: str, reading: str) -> None:
    owes = jenjang in KETERAMPILAN and pendidikan not in SARJANA
    for baru, obtained, checked in product((None, *PENDIDIKAN), GESER, GESER):
        answer = ask(
            reading,
            jenjang=jenjang,
            pendidikan=pendidikan,
            ijazah_baru=baru,
            tanggal_ijazah=(BATAS[reading] + timedelta(days=obtained)).isoformat(),
            tanggal_periksa=(BATAS[reading] + timedelta(days=checked)).isoformat(),
        )
        in_time = baru in SARJANA and obtained <= 0
        assert answer["hasil"]["diberhentikan"] is (owes and checked > 0 and not in_time)
        assert answer["hasil"]["batas"] == (BATAS[reading].isoformat() if owes else None)
        assert bool(answer["alasan"]) is answer["hasil"]["diberhentikan"]
