"""The sentences of documents: the `kata.toml` files below `surat` joined to the one table of words."""

from pathlib import Path

from jenjang.core.engine import words
from jenjang.surat.buku_kerja.refusals import FileRefused

words.add_folder(Path(__file__).parent)


def refusal_sentence(refusal: FileRefused, bahasa: str = "id") -> str:
    """Say why a file is refused; the refusal names its file."""
    return words.sentence(refusal.kode, bahasa, **refusal.isi)


def document_sentence(kode: str, bahasa: str = "id", /, **isi: object) -> str:
    """Say a code that a document prints."""
    return words.sentence(kode, bahasa, **isi)
