"""A member is compared with the person rated by jenjang in one category, else by golongan (Pasal 34(7), R52)."""

from itertools import product

import pytest

from jenjang.core.jabatan.jenjang import GOLONGAN, KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.penilaian.anggota import ANGGOTA, PEJABAT

TANGGA = (KETERAMPILAN, KEAHLIAN)
LAWFUL = sorted(langkah())


def ladder(jenjang: str) -> tuple[str, ...]:
    return next(each for each in TANGGA if jenjang in each)


@pytest.mark.parametrize("dinilai", LAWFUL, ids=" ".join)
def test_every_pekerja_sosial_is_compared_as_pasal_34_says(dinilai: tuple[str, str]) -> None:
    rated, its_golongan = dinilai
    for jenjang, golongan in LAWFUL:
        run = ANGGOTA.plan().run(
            {
                "jenjang_dinilai": rated,
                "golongan_dinilai": its_golongan,
                "jabatan": f"Pekerja Sosial {jenjang}",
                "golongan": golongan,
                "pekerja_sosial": True,
            }
        )
        own = ladder(jenjang)
        if rated in own:
            expected = own.index(jenjang) >= own.index(rated)
        else:
            expected = GOLONGAN.index(golongan) >= GOLONGAN.index(its_golongan)
        assert run["setara"] is expected, (jenjang, golongan)
        assert run["satu_kategori"] is (rated in own)


@pytest.mark.parametrize(("jabatan", "golongan"), list(product((*PEJABAT, "pejabat kepegawaian"), GOLONGAN)))
def test_everyone_else_is_compared_by_golongan(jabatan: str, golongan: str) -> None:
    person = {"jabatan": jabatan, "golongan": golongan, "pekerja_sosial": False}
    for rated, its_golongan in LAWFUL:
        run = ANGGOTA.plan().run({**person, "jenjang_dinilai": rated, "golongan_dinilai": its_golongan})
        assert run["setara"] is (GOLONGAN.index(golongan) >= GOLONGAN.index(its_golongan))
        assert run["satu_kategori"] is False


@pytest.mark.parametrize(("pekerja_sosial", "kompeten"), list(product((True, False), repeat=2)))
def test_a_pekerja_sosial_or_someone_able_to_rate_may_fill_a_place(pekerja_sosial: bool, kompeten: bool) -> None:
    run = ANGGOTA.plan().run({"pekerja_sosial": pekerja_sosial, "kompeten_menilai": kompeten})
    assert run["dapat_mengisi"] is (pekerja_sosial or kompeten)
