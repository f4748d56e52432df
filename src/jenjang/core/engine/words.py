"""The one table of words: every sentence the system says, in Indonesian and English, beside the rules that say it.

Each subject folder keeps a `kata.toml` with `[kode] id = "..." en = "..."`; braces take the facts of the case.
"""

import string
import tomllib
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("id", "en")
_CORE: Final = Path(__file__).parent.parent
_sentences: dict[str, dict[str, str]] = {}
_folders: list[Path] = [_CORE]
_read: set[Path] = set()


class WordsError(ValueError):
    """A mistake in a words file, with file and code."""


def add_folder(folder: Path) -> None:
    """Make the `kata.toml` files below a folder part of the table."""
    if folder not in _folders:
        _folders.append(folder)


def sentence(kode: str, bahasa: str = "id", /, **isi: object) -> str:
    """Say a code in a language with the facts filled in; raises KeyError for a code no file defines."""
    return table()[kode][bahasa].format(**isi)


def has_sentence(kode: str) -> bool:
    """Whether some words file defines a code."""
    return kode in table()


def table() -> dict[str, dict[str, str]]:
    """Give the whole table: code -> language -> sentence."""
    for folder in _folders:
        if folder not in _read:
            _read.add(folder)
            for path in sorted(folder.rglob("kata.toml")):
                _take(path)
    return _sentences


def _take(path: Path) -> None:
    for kode, texts in tomllib.loads(path.read_text("utf-8")).items():
        if kode in _sentences:
            raise WordsError(f"{path}: {kode}: defined twice")
        if set(texts) != set(LANGUAGES):
            raise WordsError(f"{path}: {kode}: needs exactly {', '.join(LANGUAGES)}")
        fields = [{name for _, name, _, _ in string.Formatter().parse(texts[lang]) if name} for lang in LANGUAGES]
        if fields[0] != fields[1]:
            raise WordsError(f"{path}: {kode}: the languages take different facts: {fields[0] ^ fields[1]}")
        _sentences[kode] = texts
