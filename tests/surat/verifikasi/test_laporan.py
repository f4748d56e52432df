"""The report of a verification: what it says, its order, and that the same decree gives the same bytes."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from jenjang.cli.main import app

KEPUTUSAN = Path(__file__).parents[3] / "contoh" / "kantor" / "keputusan-kota-contoh.txt"


def report(tmp_path: Path, *options: str) -> bytes:
    """Run the command and give the PDF it wrote."""
    pdf = tmp_path / "laporan.pdf"
    result = CliRunner().invoke(app, ["abk", "periksa", str(KEPUTUSAN), "--pdf", str(pdf), "--timpa", *options])
    assert result.exit_code == 0, result.output
    return pdf.read_bytes()


def words_of(content: bytes) -> str:
    """Give the text of a PDF with its line breaks folded."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


def test_the_report_answers_first_then_lists_what_changes_headcounts_before_wording(tmp_path: Path) -> None:
    text = words_of(report(tmp_path))
    answer = text.index("Keputusan mencetak 75 pegawai; menurut barisnya sendiri 86 pegawai. 3 jabatan berubah.")
    figures, wording, sheets = (
        text.index(head) for head in ("Catatan yang menyangkut angka", "Catatan redaksi", "Semua lembar")
    )
    assert answer < figures < wording < sheets
    # Sheet 32: three rows of 292 hours stand outside the printed sum of 3.116.
    assert "Pekerja Sosial Ahli Muda 3.116 3.408 2 3 ya" in text


@pytest.mark.parametrize(("bahasa", "said"), [("id", "Jumlah tercetak"), ("en", "Sum printed")])
def test_the_report_speaks_both_languages(tmp_path: Path, bahasa: str, said: str) -> None:
    assert said in words_of(report(tmp_path, "--bahasa", bahasa))


def test_the_same_decree_gives_the_same_bytes(tmp_path: Path) -> None:
    assert report(tmp_path) == report(tmp_path)


def test_a_report_that_exists_is_kept_unless_told_otherwise(tmp_path: Path) -> None:
    pdf = tmp_path / "laporan.pdf"
    pdf.write_bytes(b"milik orang lain")
    result = CliRunner().invoke(app, ["abk", "periksa", str(KEPUTUSAN), "--pdf", str(pdf)])
    assert result.exit_code == 2
    assert pdf.read_bytes() == b"milik orang lain"
