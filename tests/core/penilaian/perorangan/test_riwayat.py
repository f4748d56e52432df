"""The posts held in order of time: the person's own row and the changes within the record."""

from datetime import date
from typing import Any

from buatan.berkas import pegawai
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Riwayat
from jenjang.core.penilaian.perorangan.riwayat import Kedudukan, pada, susun_kedudukan


def change(tanggal: date, **isi: Any) -> Riwayat:
    return Riwayat(asal=Asal("riwayat", 2, {}), tanggal=tanggal, **isi)


def posts(*riwayat: Riwayat, **isi: Any) -> tuple[Kedudukan, ...]:
    return susun_kedudukan(BerkasNilai("uji", pegawai(**isi), riwayat))


def test_the_own_row_is_the_beginning_where_every_change_follows_it() -> None:
    held = posts(
        change(date(2022, 4, 1), jenjang="Ahli Madya", golongan="IV/a"),
        change(date(2021, 4, 1), golongan="III/d"),
        tmt_jenjang=date(2019, 4, 1),
    )
    assert held == (
        Kedudukan(date(2019, 4, 1), "Ahli Muda", "III/c", "biasa"),
        Kedudukan(date(2021, 4, 1), "Ahli Muda", "III/d", "biasa"),
        Kedudukan(date(2022, 4, 1), "Ahli Madya", "IV/a", "biasa"),
    )
    assert pada(held, date(2021, 3, 31)).golongan == "III/c"
    assert pada(held, date(2021, 4, 1)).golongan == "III/d"


def test_the_own_row_is_the_end_where_its_days_come_after_the_changes() -> None:
    held = posts(
        change(date(2018, 4, 1), jenjang="Ahli Pertama", golongan="III/b"),
        jenjang="Ahli Muda",
        golongan="III/c",
        tmt_jenjang=date(2021, 4, 1),
        tmt_pangkat=date(2021, 4, 1),
    )
    assert held == (
        Kedudukan(date(2018, 4, 1), "Ahli Pertama", "III/b", "biasa"),
        Kedudukan(date(2021, 4, 1), "Ahli Muda", "III/c", "biasa"),
    )


def test_at_the_highest_pangkat_a_status_left_out_can_only_be_that_one() -> None:
    assert posts(jenjang="Penyelia", golongan="III/d")[0].status == "pangkat_tertinggi"
    assert posts(jenjang="Penyelia", golongan="III/c")[0].status == "biasa"
    assert posts(jenjang="Ahli Utama", golongan="IV/e")[0].status == "pangkat_tertinggi"
