"""The tables of a nation hold what the rules yield, and credit is linear in the volume whatever the volume is."""

from itertools import product

import z3

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.engine.proof import ProofTerm
from jenjang.core.engine.proof import raw as raw_term
from jenjang.core.engine.question import LARGEST_COUNT
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.jabatan.jenjang import JENJANG, PENDIDIKAN
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.penilaian.massal.faktor import PER_DITOLAK, tabel_faktor
from jenjang.core.penilaian.massal.hasil import ALASAN
from jenjang.core.penilaian.massal.kegiatan import PER_PEGAWAI, PER_TAHUN
from jenjang.core.penilaian.massal.susunan import PER_JENJANG, muat_susunan

TUGAS = [butir.kode for butir in muat_katalog().butir if butir.is_tugas_jabatan]


def test_the_credit_of_a_record_is_that_of_one_unit_times_its_volume() -> None:
    """Proved from the rule for every volume a question takes, every jenjang and every butir with its flags given."""
    plan, jumlah = KEGIATAN.plan(), z3.Int("jumlah")
    ak = plan.nodes["ak"]
    assert [name for name, node in plan.nodes.items() if "jumlah" in node.inputs] == ["ak"]
    flags = {"penugasan_tertulis": True, "unit_punya_jenjang_butir": False}
    runs = [plan.run({"jenjang": j, "kode": kode, "jumlah": 1, **flags}) for j, kode in product(JENJANG, TUGAS)]
    # The flags decide whether there is credit, not how much: given or not, a record falls under one of these.
    cases = {(run["ak"], *[run[name] for name in ak.inputs if name != "jumlah"]) for run in runs}
    assert len(cases) > 50
    assert ak.body is not None
    for unit, diterima, credit, factor in cases:
        rule = ak.body(diterima, credit, ProofTerm(jumlah), factor)
        solver = z3.Solver()
        solver.add(jumlah >= 1, jumlah <= LARGEST_COUNT, raw_term(rule) != jumlah * unit)
        assert solver.check() == z3.unsat


def test_every_combination_stands_at_its_number() -> None:
    table = tabel_faktor().to_native()
    flags = list(product((False, True, None), repeat=2))
    assert table["kombinasi"].sort().to_list() == list(range(len(JENJANG) * len(TUGAS) * len(flags)))
    plan = KEGIATAN.plan()
    rows = table.sort("kombinasi").rows()
    for place, (jenjang, kode, (penugasan, unit)) in enumerate(product(JENJANG, TUGAS, flags)):
        if place % 7:
            continue
        told = {"penugasan_tertulis": penugasan, "unit_punya_jenjang_butir": unit}
        data = {"jenjang": jenjang, "kode": kode, "jumlah": 1} | {k: v for k, v in told.items() if v is not None}
        run = plan.run(data)
        if run["diterima"] is UNKNOWN:
            assert rows[place] == (place, 0, 1)
        else:
            assert rows[place] == (place, run["ak"], 0 if run["diterima"] else PER_DITOLAK)


def test_every_condition_of_the_promotion_has_its_word_or_is_no_condition_of_the_files() -> None:
    plan = muat_susunan().pangkat.plan
    conditions = [node.name for node in plan.nodes.values() if node.is_condition]
    open_ones = [name for name in conditions if plan.constants.get(name) is not True]
    assert open_ones == list(ALASAN)


def test_numbers_of_posts_fit_their_places() -> None:
    written = muat_susunan().tertulis.to_native()
    numbers = written["susunan"]
    assert numbers.n_unique() == len(muat_susunan().tahun.table)
    for place, jenjang in enumerate(JENJANG):
        own = written.filter(written["jenjang"] == jenjang)["susunan"]
        assert own.min() == place * PER_JENJANG
        assert own.max() < (place + 1) * PER_JENJANG
    assert len(langkah()) * len(PENDIDIKAN) < PER_JENJANG * len(JENJANG)
    # A hundred million people and the year 9999 stay within 63 bits.
    assert 10**8 * PER_PEGAWAI * PER_TAHUN < 2**63
