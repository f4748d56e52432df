"""Every sentence exists in both languages with the same facts; a mistake in a words file is named."""

import string
from pathlib import Path

import pytest

from jenjang.core.engine.words import LANGUAGES, WordsError, has_sentence, read_words_file, sentence, table
from jenjang.core.telaah import muat_pertanyaan

GOOD = '[salam]\nid = "Halo {nama}."\nen = "Hello {nama}."\n'


def read(folder: Path, text: str) -> dict[str, dict[str, str]]:
    path = folder / "kata.toml"
    path.write_text(text, "utf-8")
    return read_words_file(path)


def test_a_sentence_takes_the_facts_of_the_case() -> None:
    assert sentence("isian_negatif", "id", isian="jam", nilai="-1") == "Isian jam tidak boleh negatif: -1."
    assert sentence("isian_negatif", "en", isian="jam", nilai="-1") == "jam must not be negative: -1."


def test_a_code_that_no_file_defines_is_an_error() -> None:
    assert not has_sentence("kode_entah")
    with pytest.raises(KeyError, match="kode_entah"):
        sentence("kode_entah")


def test_a_file_is_read_by_code_and_language(tmp_path: Path) -> None:
    assert read(tmp_path, GOOD) == {"salam": {"id": "Halo {nama}.", "en": "Hello {nama}."}}


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[salam\n", r"line 1"),
        ('salam = "Halo"\n', "salam: needs exactly id, en"),
        (GOOD.replace('en = "Hello {nama}."\n', ""), "salam: needs exactly id, en"),
        (GOOD + 'fr = "Salut"\n', "salam: needs exactly id, en"),
        (
            GOOD.replace("Hello {nama}", "Hello {name}"),
            r"salam: the languages take different facts: \['nama', 'name'\]",
        ),
        (GOOD.replace("Hello {nama}", "Hello {nama"), "salam: en: "),
    ],
)
def test_a_mistake_is_named_by_file_and_code(tmp_path: Path, text: str, where: str) -> None:
    with pytest.raises(WordsError, match=rf"kata\.toml: .*{where}"):
        read(tmp_path, text)


def test_every_sentence_ends_as_a_sentence_and_none_is_left_in_the_other_language() -> None:
    muat_pertanyaan()
    for kode, texts in table().items():
        assert texts.keys() == set(LANGUAGES), kode
        words = [set(string.Formatter().vformat(texts[each], (), Blank()).split()) for each in LANGUAGES]
        assert words[0] != words[1] or len(words[0]) < 2, kode


class Blank(dict[str, str]):
    """Facts that are all empty."""

    def __missing__(self, key: str) -> str:
        return ""
