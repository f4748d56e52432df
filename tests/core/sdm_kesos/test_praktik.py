"""The question on SDM kesejahteraan sosial: names lead to a jenis; certificate and licence decide on practice."""

from itertools import product
from typing import Any

import pytest

from jenjang.core.sdm_kesos.taksonomi import muat_taksonomi
from jenjang.core.telaah import telaah

PEKSOS, TKS = "Pekerja Sosial Profesional", "Tenaga Kesejahteraan Sosial"
RELAWAN, PENYULUH = "Relawan Sosial", "Penyuluh Sosial"


def ask(**data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": "sdm_kesos", "data": data})
    return answer


KINDS = [(jenis, macam) for jenis in muat_taksonomi().jenis for macam in jenis.macam]


@pytest.mark.parametrize(("jenis", "macam"), KINDS, ids=[macam.nama for _, macam in KINDS])
def test_every_kind_leads_to_its_jenis_in_each_spelling(jenis: Any, macam: Any) -> None:
    expected = {"jenis": jenis.nama} | ({"asal": macam.asal} if macam.asal else {})
    bare = macam.nama.split(" (")[0]
    for nama in filter(None, (macam.nama, macam.tercetak, bare, f"  {macam.nama.upper()} ")):
        answer = ask(nama=nama)
        assert answer["hasil"] == expected
        assert {"UU 11/2009", "Permensos 16/2017"} <= set(answer["dasar"])


@pytest.mark.parametrize(
    ("nama", "hasil"),
    [
        ("Pekerja Sosial Masyarakat", {"jenis": RELAWAN, "asal": "masyarakat"}),
        ("Penyuluh Sosial Masyarakat", {"jenis": RELAWAN, "asal": "masyarakat"}),
        ("Tenaga Kesejateraan Sosial Kecamatan", {"jenis": RELAWAN, "asal": "masyarakat"}),
        ("TKSK", {"jenis": RELAWAN, "asal": "masyarakat"}),
        ("Taruna Siaga Bencana (Tagana)", {"jenis": RELAWAN, "asal": "masyarakat"}),
        ("Pendamping Sosial Anak (PSA)", {"jenis": TKS, "asal": "masyarakat"}),
        ("TKS", {"jenis": TKS}),
        ("Pekerja Sosial", {"jenis": PEKSOS}),
        ("Penyuluh Sosial", {"jenis": PENYULUH}),
    ],
)
def test_names_that_are_easily_confused(nama: str, hasil: dict[str, str]) -> None:
    assert ask(nama=nama)["hasil"] == hasil


def allowed(jenis: str, sertifikasi: bool, praktik_mandiri: bool, izin_praktik: bool) -> list[str]:
    """Give the reasons against, as the summary of UU 11/2009 and Permensos 16/2017 states the duties."""
    reasons = []
    if jenis in (PEKSOS, RELAWAN, PENYULUH) and not sertifikasi:
        reasons.append("tanpa_sertifikasi")
    if jenis == PEKSOS and praktik_mandiri and not izin_praktik:
        reasons.append("praktik_mandiri_tanpa_izin")
    return reasons


FLAGS = (False, True)


@pytest.mark.parametrize(
    ("jenis", "sertifikasi", "praktik_mandiri", "izin_praktik"),
    list(product((PEKSOS, TKS, RELAWAN, PENYULUH), FLAGS, FLAGS, FLAGS)),
)
def test_every_combination_of_certificate_licence_and_practice(
    jenis: str, sertifikasi: bool, praktik_mandiri: bool, izin_praktik: bool
) -> None:
    answer = ask(jenis=jenis, sertifikasi=sertifikasi, praktik_mandiri=praktik_mandiri, izin_praktik=izin_praktik)
    reasons = allowed(jenis, sertifikasi, praktik_mandiri, izin_praktik)
    assert answer["hasil"] == {"boleh_praktik": not reasons}
    assert [line["kode"] for line in answer["alasan"]] == reasons
    assert bool(answer["asumsi"]) is (jenis == TKS)


@pytest.mark.parametrize(
    ("data", "boleh", "missing"),
    [
        ({"jenis": PEKSOS, "praktik_mandiri": False}, None, ["sertifikasi"]),
        ({"jenis": PEKSOS, "sertifikasi": True}, None, ["praktik_mandiri", "izin_praktik"]),
        ({"jenis": PEKSOS, "sertifikasi": True, "praktik_mandiri": False}, True, []),
        ({"jenis": PEKSOS, "sertifikasi": True, "izin_praktik": True}, True, []),
        ({"jenis": PEKSOS, "sertifikasi": False}, False, ["praktik_mandiri", "izin_praktik"]),
        ({"jenis": PENYULUH}, None, ["sertifikasi"]),
        ({"jenis": TKS}, True, []),
        ({"sertifikasi": True}, None, ["nama"]),
    ],
)
def test_a_missing_datum_leaves_open_only_what_it_decides(
    data: dict[str, Any], boleh: bool | None, missing: list[str]
) -> None:
    answer = ask(**data)
    assert answer["hasil"] == {"boleh_praktik": boleh}
    named = [line["kalimat"].split()[4] for line in answer["alasan"] if line["kode"] == "belum_diketahui"]
    assert named == missing


def test_a_name_with_flags_answers_both() -> None:
    answer = ask(nama="Karang Taruna", sertifikasi=False)
    assert answer["hasil"] == {"jenis": RELAWAN, "asal": "masyarakat", "boleh_praktik": False}
    assert [line["kode"] for line in answer["alasan"]] == ["tanpa_sertifikasi"]


def test_a_name_and_its_own_jenis_agree() -> None:
    assert ask(nama="Karang Taruna", jenis=RELAWAN)["hasil"] == {"jenis": RELAWAN, "asal": "masyarakat"}


def test_without_name_and_jenis_the_answer_is_null_and_asks_for_them() -> None:
    answer = ask()
    assert answer["hasil"] == {"jenis": None}
    assert "nama / jenis" in answer["alasan"][0]["kalimat"]


@pytest.mark.parametrize(
    ("data", "kode"),
    [
        ({"nama": "Guru"}, "nama_sdm_tidak_dikenal"),
        ({"nama": "Guru (SD)"}, "nama_sdm_tidak_dikenal"),
        ({"nama": "Pendamping Sosial Program Keluarga Harapan (KUBE)"}, "nama_sdm_tidak_dikenal"),
        ({"nama": "Tenaga Kesejahteraan Sosial (TKSK)"}, "nama_sdm_tidak_dikenal"),
        ({"jenis": "Karang Taruna"}, "nama_sdm_tidak_dikenal"),
        ({"nama": "Karang Taruna", "jenis": PENYULUH}, "jenis_sdm_bertentangan"),
        ({"jenis": PEKSOS, "sertifikasi": "ya"}, "isian_bukan_ya_tidak"),
    ],
)
def test_what_the_taxonomy_does_not_hold_is_an_error(data: dict[str, Any], kode: str) -> None:
    answer = ask(**data)
    assert answer["hasil"] is None
    assert answer["kesalahan"]["kode"] == kode
