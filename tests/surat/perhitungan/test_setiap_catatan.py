"""Whatever a record says: once its problems are named, the rest is assessed and every paper can be written."""

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from buatan.berkas import KEGIATAN, PEGAWAI
from jenjang.core.engine.question import Context
from jenjang.core.karier.lintasan import muat_lintasan
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Riwayat
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.surat.perhitungan.lembar import susun_lembar
from jenjang.surat.perhitungan.write_pdf import tulis_pdf
from jenjang.surat.perhitungan.write_workbook import tulis_buku

CELLS = st.sampled_from([(each.pendidikan, each.jenjang, each.golongan) for each in muat_lintasan().sel])
WORK = st.dates(date(2020, 5, 27), date(2022, 12, 31))
BEFORE = st.none() | st.dates(date(2010, 1, 1), date(2020, 1, 1))
STATUS = st.none() | st.sampled_from(["biasa", "menunggu_lowongan", "pangkat_tertinggi"])
NAMES = {"S1": "S1/D4"}


@st.composite
def records(draw: st.DrawFn) -> BerkasNilai:
    """Records that are mostly possible: a printed post, work under the regulation, perhaps a change."""
    pendidikan, jenjang, golongan = draw(CELLS)
    person = replace(
        draw(PEGAWAI),
        asal=Asal("pegawai", 1, {}),
        nip=None,
        tanggal_lahir=None,
        jenjang=jenjang,
        golongan=golongan,
        pendidikan=draw(st.none() | st.just(NAMES.get(pendidikan, pendidikan))),
        tmt_jenjang=draw(BEFORE),
        tmt_pangkat=draw(BEFORE),
        status=draw(STATUS),
        saldo_awal=draw(st.none() | st.integers(0, 10**8)),
        pengembangan_profesi=draw(st.none() | st.integers(0, 10**7)),
    )
    claims = []
    for row in range(2, 2 + draw(st.integers(1, 6))):
        first = draw(WORK)
        last = draw(st.none() | st.dates(first, date(first.year, 12, 31)))
        changed = {"tanggal_mulai": first, "tanggal_selesai": last, "jumlah": draw(st.integers(1, 90))}
        claim = replace(draw(KEGIATAN), asal=Asal("kegiatan", row, {}), penugasan_tanggal=None, **changed)
        claims.append(claim)
    changes = []
    for row in range(2, 2 + draw(st.integers(0, 2))):
        _, new_jenjang, new_golongan = draw(CELLS)
        changes.append(Riwayat(Asal("riwayat", row, {}), draw(WORK), new_jenjang, new_golongan, draw(STATUS)))
    return BerkasNilai("uji", person, tuple(changes), tuple(claims))


READINGS = st.sampled_from([{}, {"R45": "b"}, {"R15": "b"}, {"R15": "c"}, {"R06": "b"}, {"R13": "b"}])


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records(), READINGS, st.sampled_from(["id", "en"]), st.integers(0, 9))
def test_a_record_without_a_blocking_problem_is_assessed_and_written(
    berkas: BerkasNilai, penafsiran: dict[str, str], bahasa: str, paper: int
) -> None:
    checked = periksa_berkas(berkas, date(2024, 1, 1))
    left = checked.tanpa_masalah()
    if checked.penghalang() or not left.kegiatan:
        assert checked.masalah
        return
    hasil = nilai_berkas(left, Context(bahasa, penafsiran))
    data = hasil_json(hasil, bahasa)
    assert len(data["kegiatan"]) == len(left.kegiatan)
    assert data["tahun"]
    lembar = susun_lembar(hasil, data, bahasa)
    assert tulis_buku(checked, hasil, lembar)[:2] == b"PK"
    # A tenth of them also as PDF, which takes longest.
    assert paper or tulis_pdf(lembar)[:5] == b"%PDF-"
