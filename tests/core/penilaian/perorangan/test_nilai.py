"""A record assessed: years, the account through promotions inside the record, and the next steps."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buatan.berkas import kegiatan, pegawai
from jenjang.core.engine.amounts import parse_amount
from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Kegiatan, Riwayat
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas

# 0,24 each, of Ahli Muda and of Ahli Madya.
MUDA, MADYA = "L2.A.1.c.2", "L2.A.2.b.3"


def work(hari: date, jumlah: int, kode: str = MUDA, **isi: Any) -> Kegiatan:
    return kegiatan(tanggal_mulai=hari, kode=kode, jumlah=jumlah, **isi)


def assessed(
    *claims: Kegiatan, riwayat: tuple[Riwayat, ...] = (), penafsiran: dict[str, str] | None = None, **isi: Any
) -> dict[str, Any]:
    person = pegawai(**{"pendidikan": "S1/D4", "tmt_jenjang": date(2019, 4, 1), "tmt_pangkat": date(2019, 4, 1), **isi})
    berkas = BerkasNilai("uji", person, riwayat, claims)
    return hasil_json(nilai_berkas(berkas, Context("id", penafsiran or {})))


def change(tanggal: date, **isi: Any) -> Riwayat:
    return Riwayat(asal=Asal("riwayat", 2, {}), tanggal=tanggal, **isi)


def years(data: dict[str, Any], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(each[name] for name in ("tahun", *names)) for each in data["tahun"]]


def test_a_surplus_is_carried_inside_the_jenjang() -> None:
    # 80 + 37,5 (of 48, above the limit) = 117,5 by the rise to III/d on 1 April 2022: 17,5 carried; 100 x 0,24 = 24.
    data = assessed(
        work(date(2021, 5, 3), 200),
        work(date(2022, 6, 1), 100),
        saldo_awal=parse_amount("80"),
        riwayat=(change(date(2022, 4, 1), golongan="III/d"),),
    )
    assert years(data, "golongan", "ak_ditetapkan", "hilang") == [
        (2021, "III/c", "37.5", "10.5"),
        (2022, "III/d", "24", "0"),
    ]
    assert (data["pangkat"]["ke"], data["pangkat"]["jumlah"], data["pangkat"]["kurang"]) == (
        "Ahli Madya IV/a",
        "41.5",
        "58.5",
    )
    # The jenjang: 100 of III/c and 41,5 of III/d, of 200.
    assert (data["jenjang"]["dibutuhkan"], data["jenjang"]["kurang"]) == ("200", "58.5")
    assert "R48" in data["penafsiran"]


def test_a_promotion_that_came_too_early_is_taken_as_recorded_and_said() -> None:
    data = assessed(
        work(date(2021, 5, 3), 200),
        work(date(2022, 6, 1), 100),
        saldo_awal=parse_amount("37.5"),
        riwayat=(change(date(2022, 4, 1), golongan="III/d"),),
    )
    assert data["pangkat"]["jumlah"] == "24"
    assert any("sebesar 25" in each for each in data["asumsi"])


def test_nothing_is_carried_into_a_new_jenjang_and_only_its_own_work_counts() -> None:
    # As Ahli Muda 10 x 0,24 in January, as Ahli Madya 10 x 0,24 in May: each its own row at 100%.
    data = assessed(
        work(date(2022, 1, 10), 10),
        work(date(2022, 5, 9), 10, MADYA),
        golongan="III/d",
        saldo_awal=parse_amount("130"),
        pengembangan_profesi=parse_amount("8"),
        riwayat=(change(date(2022, 4, 1), jenjang="Ahli Madya", golongan="IV/a"),),
    )
    assert [each["jenjang_saat_itu"] for each in data["kegiatan"]] == ["Ahli Muda", "Ahli Madya"]
    assert years(data, "jenjang", "capaian", "dasar_target") == [(2022, "Ahli Madya", "4.8", "37.5")]
    assert (data["pangkat"]["ke"], data["pangkat"]["jumlah"]) == ("Ahli Madya IV/b", "2.4")


def test_who_waits_for_a_vacancy_has_the_upkeep_as_base() -> None:
    # Pasal 27 ayat (3): 20 for Ahli Muda; 150% of it is 30.
    data = assessed(work(date(2021, 5, 3), 200), golongan="III/d", status="menunggu_lowongan")
    assert years(data, "dasar_target", "batas_150", "ak_ditetapkan", "hilang") == [(2021, "20", "30", "30", "18")]
    other = assessed(work(date(2021, 5, 3), 200), golongan="III/d", status="menunggu_lowongan", penafsiran={"R06": "b"})
    assert years(other, "dasar_target", "ak_ditetapkan") == [(2021, "25", "37.5")]


def test_at_the_highest_pangkat_no_status_need_be_given() -> None:
    # Pasal 27 ayat (4): 25 for Ahli Utama at IV/e.
    data = assessed(work(date(2021, 5, 3), 10, "L2.A.-.2"), jenjang="Ahli Utama", golongan="IV/e", pendidikan="S2")
    assert years(data, "status", "dasar_target", "capaian") == [(2021, "pangkat_tertinggi", "25", "36")]
    assert (data["pangkat"]["ke"], data["jenjang"]) == (None, None)


def test_penunjang_counts_up_to_a_fifth_of_the_requirement() -> None:
    # 60 x 0,4 = 24; 20% of 100 is 20: 4 lapse.
    data = assessed(work(date(2021, 5, 3), 60, "L3.II.A"), work(date(2021, 5, 3), 50), saldo_awal=0)
    assert (data["pangkat"]["penunjang_dihitung"], data["pangkat"]["penunjang_gugur"]) == ("20", "4")
    assert data["pangkat"]["jumlah"] == "32"


def test_a_late_start_is_flagged_and_not_prorated() -> None:
    data = assessed(work(date(2021, 8, 2), 10), tmt_jenjang=date(2021, 7, 1), tmt_pangkat=date(2021, 7, 1))
    assert years(data, "dasar_target", "kurang") == [(2021, "25", "22.6")]
    assert any("prorata" in each for each in data["asumsi"])
    assert "R07" in data["penafsiran"]


@pytest.mark.parametrize("kode", ["L2.A.1.c.2", "L2.A.2.b.3", "L3.II.A", "L3.I.B.2.b"])
def test_the_trace_holds_every_claim_year_and_step(kode: str) -> None:
    data = assessed(work(date(2021, 5, 3), 1, kode))
    names = [each["nama"] for each in data["jejak"]]
    assert names == ["kegiatan baris 2", "tahun 2021", "pangkat", "jenjang"]
    assert all(each["lembar"] and each["dasar"] for each in data["jejak"])


def test_the_same_work_shares_one_sheet_that_names_every_claim() -> None:
    hari = date(2021, 5, 3)
    sama, lain = work(hari, 2, MUDA), work(hari, 3, MUDA)
    data = assessed(sama, lain, sama)
    names = [(each["nama"], each.get("juga", [])) for each in data["jejak"]]
    # The claims of these tests stand on one row.
    assert names[:2] == [("kegiatan baris 2", ["kegiatan baris 2"]), ("kegiatan baris 2", [])]
    assert len(data["kegiatan"]) == 3


CLAIMS = st.lists(
    st.tuples(st.integers(1, 60), st.sampled_from([MUDA, MADYA, "L2.A.1.a.2", "L3.II.A", "L3.I.B.2.b", "L2.A.-.2"])),
    min_size=1,
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(CLAIMS, st.integers(0, 99), st.sampled_from([{}, {"R45": "b"}, {"R15": "b"}]))
def test_sums_limits_and_shares_always_hold(
    claims: list[tuple[int, str]], saldo: int, penafsiran: dict[str, str]
) -> None:
    data = assessed(
        *(work(date(2021, 1 + at, 4), jumlah, kode) for at, (jumlah, kode) in enumerate(claims)),
        saldo_awal=saldo * 1_000_000,
        penafsiran=penafsiran,
    )
    (year,) = data["tahun"]
    amounts = {name: parse_amount(year[name]) for name in ("capaian", "batas_150", "ak_ditetapkan", "hilang", "kurang")}
    own = [parse_amount(each["ak"] or "0") for each in data["kegiatan"] if each["kelompok"] == "tugas_jabatan"]
    assert amounts["capaian"] == sum(own)
    assert amounts["ak_ditetapkan"] == min(amounts["capaian"], amounts["batas_150"])
    assert amounts["hilang"] in (0, amounts["capaian"] - amounts["ak_ditetapkan"])
    assert (amounts["kurang"] == 0) is year["target_terpenuhi"]
    counted = parse_amount(data["pangkat"]["penunjang_dihitung"]) + parse_amount(data["pangkat"]["penunjang_gugur"])
    assert counted == parse_amount(year["penunjang"])
