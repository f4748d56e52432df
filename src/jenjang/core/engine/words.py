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
    """Give the whole table: code -> language -> sentence; raises WordsError for a code that two files define."""
    for folder in _folders:
        if folder not in _read:
            for path in sorted(folder.rglob("kata.toml")):
                for kode, texts in read_words_file(path).items():
                    if kode in _sentences:
                        raise WordsError(f"{path}: {kode}: defined twice")
                    _sentences[kode] = texts
            _read.add(folder)
    return _sentences


def read_words_file(path: Path) -> dict[str, dict[str, str]]:
    """Read one words file; raises WordsError naming file, code and language of a mistake."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{path}: {error}") from error
    for kode, texts in raw.items():
        if not isinstance(texts, dict) or set(texts) != set(LANGUAGES):
            raise WordsError(f"{path}: {kode}: needs exactly {', '.join(LANGUAGES)}")
        facts = [_facts(f"{path}: {kode}: {bahasa}", texts[bahasa]) for bahasa in LANGUAGES]
        if facts[0] != facts[1]:
            raise WordsError(f"{path}: {kode}: the languages take different facts: {sorted(facts[0] ^ facts[1])}")
    return raw


def _facts(where: str, text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}
    except ValueError as error:
        raise WordsError(f"{where}: {error}") from error
