"""Both languages are whole: every string is marked, translated, and compiled."""

import ast
import re
from pathlib import Path

import pytest
from django.template.base import Lexer, TokenType

import terjemahan

SUMBER = terjemahan.SUMBER
TEMPLATES = sorted(SUMBER.rglob("*.html"))
PYTHON = sorted(path for path in SUMBER.rglob("*.py") if "migrations" not in path.parts)
# Written alike in both languages, or in both at once on a page that may not ask which it is.
NAMA_SENDIRI = re.compile(r"Jenjang|NIP\b|WIB|JSON|ZIP|PDF|XLSX|SVG|CSV|DOCX|HTML")
DUA_BAHASA = {"500.html", "503.html"}
ATRIBUT = re.compile(r'\b(?:title|alt|aria-label|placeholder)="([^"]*)"')
PETUNJUK = ("label", "help_text", "verbose_name", "verbose_name_plural", "violation_error_message", "empty_label")
PESAN = {"ValidationError", "success", "error", "warning", "info", "add_error"}
TAMPAK = re.compile(r"[A-Za-z]{2,}")


def teks(path: Path) -> list[str]:
    """Give what a template says outside its tags, attributes that are read out included."""
    html = ""
    translated = False
    for token in Lexer(path.read_text("utf-8")).tokenize():
        if token.token_type == TokenType.BLOCK:
            word = token.contents.split()[0]
            translated = word == "blocktranslate" or (translated and word != "endblocktranslate")
        elif token.token_type == TokenType.TEXT and not translated:
            html += token.contents
        else:
            html += " "
    html = re.sub(r"(?s)<(script|style|code|pre)\b.*?</\1>|<!--.*?-->", " ", html)
    # What names its own language is said in it whatever the page's is.
    html = re.sub(r'(?s)<(?!html)(\w+)\b[^>]*\slang="[a-z]+".*?</\1>', " ", html)
    said = [*ATRIBUT.findall(html), *re.split(r"<[^>]*>", html)]
    return [part.strip() for part in said if TAMPAK.search(re.sub(r"&\w+;", " ", NAMA_SENDIRI.sub("", part)))]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(SUMBER).as_posix())
def test_a_template_says_nothing_outside_gettext(path: Path) -> None:
    assert path.name in DUA_BAHASA or teks(path) == []


def bare(tree: ast.AST) -> list[str]:
    """Give the strings for people that are not marked: labels, hints, refusals, messages."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        shown = [each.value for each in node.keywords if each.arg in PETUNJUK]
        shown += (
            node.args[1:] if name in PESAN - {"ValidationError"} else node.args if name == "ValidationError" else []
        )
        found += [
            each.value
            for each in shown
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and TAMPAK.search(each.value)
        ]
    return [text for text in found if TAMPAK.search(NAMA_SENDIRI.sub("", text))]


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: path.relative_to(SUMBER).as_posix())
def test_labels_hints_and_messages_are_marked(path: Path) -> None:
    assert bare(ast.parse(path.read_text("utf-8"))) == []


def test_the_check_of_templates_finds_what_is_not_marked(tmp_path: Path) -> None:
    page = tmp_path / "halaman.html"
    page.write_text('<p title="{% translate "x" %}">Simpan</p><img alt="Gambar"> {{ nama }} NIP {# lain #}', "utf-8")
    assert teks(page) == ["Gambar", "Simpan"]


def test_the_catalog_holds_exactly_the_strings_of_the_source() -> None:
    catalog = terjemahan.baca("en")
    kept = {(each.id, each.context) for each in catalog if each.id}
    assert kept ^ set(terjemahan.kumpulkan()) == set(), "make terjemahan"


def test_nothing_is_left_untranslated() -> None:
    assert terjemahan.belum(terjemahan.baca("en")) == []


def test_a_translation_has_the_places_of_its_source() -> None:
    places = re.compile(r"%\(\w+\)[sd]|\{\w*\}|%[sd]")
    wrong = []
    for bahasa in ("en", "id"):
        for each in terjemahan.baca(bahasa):
            if not each.id:
                continue
            source = each.id if isinstance(each.id, str) else each.id[-1]
            strings = [each.string] if isinstance(each.string, str) else list(each.string)
            wrong += [
                text for text in strings if text and sorted(places.findall(text)) != sorted(places.findall(source))
            ]
    assert wrong == []


@pytest.mark.parametrize("bahasa", ["en", "id"])
def test_the_compiled_catalog_is_that_of_the_source(bahasa: str) -> None:
    assert terjemahan.mo(bahasa).read_bytes() == terjemahan.terkompilasi(terjemahan.baca(bahasa)), "make terjemahan"
