"""Files of any shape give the same result, CSV, many, partitioned, in any order; those of no use are named."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from buatan.bangsa import SKEMA_PEGAWAI, acak, kegiatan, nilai, pegawai, tulis
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.massal.jalankan import Permintaan, jalankan

MESIN = ["polars", "duckdb", pytest.param("spark", marks=pytest.mark.spark)]
PEOPLE, RECORDS = acak(300, benih=8)
BAD = [*RECORDS, kegiatan(5, tahun=2019), kegiatan(PEOPLE[0]["pegawai"], jumlah=0)]


def run(folder: Path, kegiatan_: object, pegawai_: object, mesin: str = "polars", **isi: Any) -> list[pl.DataFrame]:
    """Assess and give HASIL and its sidecar."""
    jalankan(Permintaan(str(kegiatan_), str(pegawai_), folder / "keluar.parquet", mesin, **isi), lambda *_: None)
    return [pl.read_parquet(folder / name) for name in ("keluar.parquet", "keluar.masalah.parquet")]


@pytest.fixture
def biasa(tmp_path: Path) -> list[pl.DataFrame]:
    return run(tmp_path, *tulis(tmp_path, PEOPLE, BAD))


def _csv(folder: Path) -> tuple[object, object]:
    paths = tulis(folder, PEOPLE, BAD)
    for path in paths:
        pl.read_parquet(path).write_csv(path.with_suffix(".csv"))
    return tuple(path.with_suffix(".csv") for path in paths)  # type: ignore[return-value]


def _csv_titik_koma(folder: Path) -> tuple[object, object]:
    paths = tulis(folder, PEOPLE, BAD)
    for path in paths:
        frame = pl.read_parquet(path).with_columns(pl.col(pl.Boolean).replace_strict({True: "Ya", False: "tidak"}))
        text = frame.write_csv(separator=";", include_bom=True)
        path.with_suffix(".csv").write_text(text, "utf-8")
    return tuple(path.with_suffix(".csv") for path in paths)  # type: ignore[return-value]


def _folder(folder: Path) -> tuple[object, object]:
    kegiatan_path, pegawai_path = tulis(folder, PEOPLE, BAD)
    frame = pl.read_parquet(kegiatan_path)
    for place, start in enumerate(range(0, frame.height, 100)):
        part = folder / "bagian" / f"sub{place // 4}" / f"{place:03}.parquet"
        part.parent.mkdir(parents=True, exist_ok=True)
        frame.slice(start, 100).write_parquet(part)
    (folder / "bagian" / "_SUCCESS").write_text("")
    return folder / "bagian", pegawai_path


def _pola(folder: Path) -> tuple[object, object]:
    parts, pegawai_path = _folder(folder)
    return f"{parts}/sub*/*.parquet", pegawai_path


@pytest.mark.parametrize("mesin", MESIN)
@pytest.mark.parametrize("bentuk", [_csv, _csv_titik_koma, _folder, _pola])
def test_the_shape_of_the_files_changes_nothing(
    bentuk: Callable[[Path], tuple[object, object]], mesin: str, biasa: list[pl.DataFrame], tmp_path: Path
) -> None:
    for found, expected in zip(run(tmp_path, *bentuk(tmp_path), mesin), biasa, strict=True):
        assert found.equals(expected)


@pytest.mark.parametrize("mesin", MESIN)
def test_a_partitioned_folder_carries_its_columns_in_its_names(
    mesin: str, biasa: list[pl.DataFrame], tmp_path: Path
) -> None:
    kegiatan_path, pegawai_path = tulis(tmp_path, PEOPLE, BAD)
    frame = pl.read_parquet(kegiatan_path)
    for (tahun,), part in frame.group_by("tahun"):
        place = tmp_path / "terbagi" / f"tahun={tahun}"
        place.mkdir(parents=True)
        part.drop("tahun").write_parquet(place / "bagian.parquet")
    found, problems = run(tmp_path, tmp_path / "terbagi", pegawai_path, mesin)
    assert found.equals(biasa[0])
    assert problems["jenis"].sort().to_list() == biasa[1]["jenis"].sort().to_list()


@pytest.mark.parametrize("mesin", MESIN)
def test_the_order_of_rows_changes_nothing(mesin: str, biasa: list[pl.DataFrame], tmp_path: Path) -> None:
    shuffled = tulis(tmp_path, PEOPLE[::-1], BAD[::-1])
    assert run(tmp_path, *shuffled, mesin)[0].equals(biasa[0])


def test_other_whole_number_and_text_types_are_taken(biasa: list[pl.DataFrame], tmp_path: Path) -> None:
    paths = tulis(tmp_path, PEOPLE, BAD)
    frame = pl.read_parquet(paths[0])
    frame.cast({"jumlah": pl.Int64, "tahun": pl.Int32, "kode": pl.Categorical}).write_parquet(paths[0])
    assert run(tmp_path, *paths)[0].equals(biasa[0])


@pytest.mark.parametrize("mesin", MESIN)
def test_the_year_filters_rows_and_not_the_sums_before_them(
    mesin: str, biasa: list[pl.DataFrame], tmp_path: Path
) -> None:
    found = run(tmp_path, *tulis(tmp_path, PEOPLE, BAD), mesin, tahun=2021)[0]
    assert found.equals(biasa[0].filter(pl.col("tahun") == 2021))


def test_a_year_too_large_for_the_calendar_is_nobody_elses(tmp_path: Path) -> None:
    """Person, post and year travel as one number: a year of 40.000 must not become another person's 2020s."""
    paths = tulis(tmp_path, [pegawai(1), pegawai(2)], [kegiatan(1), kegiatan(2)])
    frame = pl.read_parquet(paths[0]).cast({"tahun": pl.Int64})
    frame[0, "tahun"] = 34_788
    frame.write_parquet(paths[0])
    found, problems = run(tmp_path, *paths)
    assert found.select("pegawai", "tahun").rows() == [(2, 2021)]
    assert problems["jenis"].to_list() == ["tahun_tidak_sah"]


def _tanpa_kolom(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.drop("jumlah")


def _pecahan(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.cast({"jumlah": pl.Float64})


@pytest.mark.parametrize(
    ("rusak", "kode"), [(_tanpa_kolom, "massal_kolom_tidak_ada"), (_pecahan, "massal_jenis_kolom")]
)
def test_a_column_that_cannot_be_used_is_named_with_its_file(
    rusak: Callable[[pl.DataFrame], pl.DataFrame], kode: str, tmp_path: Path
) -> None:
    paths = tulis(tmp_path, PEOPLE[:1], RECORDS[:1])
    rusak(pl.read_parquet(paths[0])).write_parquet(paths[0])
    with pytest.raises(FileRefused) as refusal:
        run(tmp_path, *paths)
    assert (refusal.value.kode, refusal.value.isi["kolom"]) == (kode, "jumlah")
    assert refusal.value.isi["berkas"] == str(paths[0])
    assert not (tmp_path / "keluar.parquet").exists()


@pytest.mark.parametrize(
    ("kolom", "nilai_"), [("jumlah", "dua"), ("penugasan_tertulis", "mungkin"), ("tahun", "2.021")]
)
def test_a_cell_of_a_csv_that_cannot_be_read_is_named_with_its_line(kolom: str, nilai_: str, tmp_path: Path) -> None:
    paths = tulis(tmp_path, [pegawai(1)], [kegiatan(1), kegiatan(1)])
    frame = pl.read_parquet(paths[0]).cast(pl.String)
    frame[1, kolom] = nilai_
    frame.write_csv(tmp_path / "k.csv")
    with pytest.raises(FileRefused) as refusal:
        run(tmp_path, tmp_path / "k.csv", paths[1])
    assert refusal.value.kode == "massal_sel_csv"
    assert (refusal.value.isi["kolom"], refusal.value.isi["baris"], refusal.value.isi["nilai"]) == (kolom, 3, nilai_)


def test_files_that_differ_or_hold_a_column_of_the_result_are_refused(tmp_path: Path) -> None:
    paths = tulis(tmp_path, PEOPLE[:1], RECORDS[:1])
    frame = pl.read_parquet(paths[1])
    frame.with_columns(target=1).write_parquet(paths[1])
    with pytest.raises(FileRefused, match="massal_kolom_bentrok"):
        run(tmp_path, *paths)
    several = tmp_path / "beberapa"
    several.mkdir()
    frame.write_parquet(several / "a.parquet")
    frame.drop("provinsi").write_parquet(several / "b.parquet")
    with pytest.raises(FileRefused, match="massal_kolom_berbeda"):
        run(tmp_path, paths[0], several)
    (several / "b.parquet").write_bytes(b"PAR1 rusak PAR1")
    with pytest.raises(FileRefused, match="massal_tidak_terbaca"):
        run(tmp_path, paths[0], several)


def test_predicates_without_their_months_are_refused_by_name(tmp_path: Path) -> None:
    paths = tulis(tmp_path, PEOPLE[:1], RECORDS[:1])
    pl.read_parquet(paths[0]).with_columns(predikat=pl.lit("baik")).write_parquet(paths[0])
    with pytest.raises(FileRefused, match="massal_kolom_tidak_ada") as refusal:
        run(tmp_path, *paths)
    assert refusal.value.isi["kolom"] == "bulan"
    assert not (tmp_path / "keluar.parquet").exists()


def test_a_csv_without_a_column_or_unlike_the_others_is_named(tmp_path: Path) -> None:
    paths = tulis(tmp_path, PEOPLE[:1], RECORDS[:1])
    frame = pl.read_parquet(paths[0])
    several = tmp_path / "beberapa"
    several.mkdir()
    frame.write_csv(several / "a.csv")
    frame.with_columns(catatan=pl.lit("x")).write_csv(several / "b.csv")
    with pytest.raises(FileRefused, match="massal_kolom_berbeda"):
        run(tmp_path, several, paths[1])
    frame.drop("jumlah").write_csv(several / "a.csv")
    with pytest.raises(FileRefused, match="massal_kolom_tidak_ada") as refusal:
        run(tmp_path, several, paths[1])
    assert (refusal.value.isi["kolom"], refusal.value.isi["berkas"]) == ("jumlah", str(several / "a.csv"))


def test_carried_columns_may_have_the_names_of_rules(tmp_path: Path) -> None:
    carried = ("puncak", "batas_150", "urut", "susunan", "ganda", "kunci")
    schema = SKEMA_PEGAWAI | dict.fromkeys(carried, pl.String)
    pl.DataFrame([pegawai(1) | dict.fromkeys(carried, "x")], schema=schema).write_parquet(tmp_path / "p.parquet")
    kegiatan_path, _ = tulis(tmp_path, [], [kegiatan(1)])
    found = run(tmp_path, kegiatan_path, tmp_path / "p.parquet")[0]
    assert found.select(carried).row(0) == ("x",) * len(carried)


def test_the_trace_tells_of_every_record_that_counts(tmp_path: Path) -> None:
    records = [
        kegiatan(1, jumlah=3),
        kegiatan(1, jumlah=0),
        kegiatan(1, kode="L2.A.1.a.1", jumlah=3),
        kegiatan(1, kode="L2.A.1.a.1", penugasan_tertulis=False),
        kegiatan(1, kode="L1.A.1.a.1"),
    ]
    people = [pegawai(1)]
    for mesin in ("polars", "duckdb"):
        nilai(tmp_path, people, records, mesin, jejak=True)
        rows = pl.read_parquet(tmp_path / "hasil.jejak.parquet").select("baris", "diterima", "faktor", "ak", "alasan")
        assert rows.rows() == [
            (0, True, 100, 420_000, None),
            (2, None, None, None, "belum_diketahui"),
            (3, False, None, 0, "tanpa_penugasan_tertulis"),
            (4, False, None, 0, "lintas_kategori"),
        ]
