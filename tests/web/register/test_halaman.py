"""The pages of the register, as those who may see them see them; and what the public page tells of a paper."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from jenjang.surat.register.baca import baca_ekspor, baca_titik_luar
from jenjang.surat.register.periksa import periksa_ekspor
from jenjang.web.register.actions import catat
from jenjang.web.register.models import Entri, Titik
from kantor_uji import Kantor, buat_kantor, buat_pengguna, klien

pytestmark = pytest.mark.django_db
PERIHAL = "Keputusan <analisis jabatan> Dinas Sosial"
ISI = {"nomor": "100.3.3.3/12/2026", "lembar": [{"nama": "Kepala Dinas <x>", "kebutuhan": 1}], "berlaku": True}


@pytest.fixture
def kantor() -> Kantor:
    return buat_kantor()


@pytest.fixture
def auditor(kantor: Kantor) -> Client:
    return klien(buat_pengguna("auditor", instansi=kantor.instansi))


def satu(kantor: Kantor, **isi: Any) -> Entri:
    bawaan = {"kunci": uuid4(), "jenis": "keputusan_anjab", "perihal": PERIHAL, "isi": ISI, "pelaku": None}
    return catat(**{**bawaan, "instansi": kantor.instansi, **isi})


def teks(client: Client, alamat: str, kode: int = 200) -> str:
    jawaban = client.get(alamat)
    assert jawaban.status_code == kode
    return jawaban.content.decode()


def test_the_list_shows_the_entries_of_the_own_office_alone(kantor: Kantor, auditor: Client) -> None:
    milik, asing = satu(kantor), satu(kantor, instansi=kantor.lain, perihal="Keputusan asing")
    halaman = teks(auditor, reverse("register:daftar"))
    assert "Keputusan &lt;analisis jabatan&gt; Dinas Sosial" in halaman
    assert milik.segel in halaman
    assert "Keputusan asing" not in halaman
    assert teks(auditor, reverse("register:entri", args=[asing.pk]), 404)


def test_the_list_is_searched_by_words_or_number(kantor: Kantor, auditor: Client) -> None:
    satu(kantor, perihal="Pertama")
    satu(kantor, perihal="Kedua")
    for kata, ada, tiada in (("pert", "Pertama", "Kedua"), ("2", "Kedua", "Pertama")):
        halaman = teks(auditor, reverse("register:daftar") + f"?cari={kata}")
        assert ada in halaman
        assert tiada not in halaman
    for kata in ("tak-ada", "²"):
        assert "Tidak ada entri yang sesuai." in teks(auditor, reverse("register:daftar", query={"cari": kata}))


def test_an_entry_shows_its_content_its_seal_and_what_supersedes_it(kantor: Kantor, auditor: Client) -> None:
    lama = satu(kantor)
    baru = satu(kantor, menggantikan=lama)
    halaman = teks(auditor, reverse("register:entri", args=[lama.pk]))
    assert lama.segel in halaman
    assert "Kepala Dinas &lt;x&gt;" in halaman
    assert "Digantikan oleh entri 2." in halaman
    assert 'class="qr"' in halaman
    assert " style=" not in halaman
    assert "Menggantikan entri 1." in teks(auditor, reverse("register:entri", args=[baru.pk]))


def test_the_export_and_the_checkpoint_are_files_that_the_verifier_takes(kantor: Kantor, tmp_path: Path) -> None:
    satu(kantor)
    admin = klien(buat_pengguna("admin"))
    titik = admin.post(reverse("register:titik", args=[kantor.instansi.pk]))
    assert json.loads(titik.content)["nomor"] == 1
    satu(kantor)
    ekspor = admin.get(reverse("register:ekspor", args=[kantor.instansi.pk]))
    assert ekspor["Content-Disposition"].startswith('attachment; filename="register-')
    (tmp_path / "r.jsonl").write_bytes(b"".join(ekspor.streaming_content))
    (tmp_path / "t.json").write_bytes(titik.content)
    pemeriksaan = periksa_ekspor(baca_ekspor(tmp_path / "r.jsonl"), baca_titik_luar(tmp_path / "t.json"))
    assert pemeriksaan.utuh
    assert (pemeriksaan.banyak, pemeriksaan.banyak_titik) == (2, 1)


def test_an_auditor_exports_but_signs_nothing(kantor: Kantor, auditor: Client) -> None:
    assert auditor.get(reverse("register:ekspor", args=[kantor.instansi.pk])).status_code == 200
    assert auditor.get(reverse("register:ekspor", args=[kantor.lain.pk])).status_code == 404
    assert auditor.post(reverse("register:titik", args=[kantor.instansi.pk])).status_code == 403
    assert not Titik.objects.exists()
    assert "Buat dan unduh titik" not in teks(auditor, reverse("register:daftar"))


@pytest.mark.parametrize("bentuk", [str, str.lower, lambda segel: segel.replace("-", " "), lambda s: f" {s} "])
def test_anybody_with_the_paper_learns_that_it_is_authentic(kantor: Kantor, bentuk: Any) -> None:
    halaman = teks(Client(), reverse("register:verifikasi") + f"?q={bentuk(satu(kantor).segel)}")
    assert "Asli dan berlaku." in halaman
    assert "Keputusan &lt;analisis jabatan&gt;" in halaman


def test_a_superseded_paper_says_by_which(kantor: Kantor) -> None:
    lama = satu(kantor)
    baru = satu(kantor, menggantikan=lama)
    halaman = teks(Client(), reverse("register:verifikasi") + f"?q={lama.segel}")
    assert "Asli, tetapi sudah digantikan." in halaman
    assert baru.segel in halaman


def test_a_number_alone_tells_that_the_paper_exists_but_not_what_it_is_about(kantor: Kantor) -> None:
    entri = satu(kantor, isi={"nomor": "ABC/12/2026", "nama": "Sri Umpama"}, perihal="Pemberhentian Sri Umpama")
    halaman = teks(Client(), reverse("register:verifikasi") + "?q= abc/12/2026")
    assert "Asli dan berlaku." in halaman
    assert "Sri Umpama" not in halaman
    assert entri.segel not in halaman


@pytest.mark.parametrize("kata", ["1-0000-0000-0000", "99/tak/ada", "1", "<script>", "9" * 300, "%"])
def test_an_unknown_paper_is_said_to_be_unknown(kantor: Kantor, kata: str) -> None:
    satu(kantor)
    halaman = teks(Client(), reverse("register:verifikasi", query={"q": kata}))
    assert "Tidak dikenal." in halaman
    assert "<script>" not in halaman


def test_the_list_asks_as_many_questions_for_many_entries(kantor: Kantor, auditor: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def banyak() -> int:
        with CaptureQueriesContext(connection) as tanya:
            teks(auditor, reverse("register:daftar"))
        return len(tanya)

    lama = satu(kantor)
    sedikit = banyak()
    for _ in range(5):
        lama = satu(kantor, menggantikan=lama)
    assert banyak() == sedikit
