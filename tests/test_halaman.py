"""The pages of the house say what is so: commands, options, targets, links, articles, the excerpt of the screen."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from jenjang.cli.main import app
from jenjang.core.engine.citations import citations, is_citation
from jenjang.core.peraturan.struktur import muat_struktur

HOUSE = Path(__file__).parent.parent
READMES = ("README.md", "README.id.md")
PAGES = sorted(
    [*HOUSE.glob("*.md"), *(HOUSE / "docs").glob("*.md"), *(HOUSE / "docs" / "keputusan").glob("*.md")],
    key=lambda path: path.name,
)
COMMAND_ROW = re.compile(r"^\| `jenjang ([^`]+)` \|(.*)\|$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)\)")
TARGET = re.compile(r"(?:`|^    )make ([a-z-]+)", re.MULTILINE)


def page(name: str) -> str:
    return (HOUSE / name).read_text("utf-8")


def commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Give every command that does something by the words that call it."""
    below = getattr(command, "commands", None)
    if below is None:
        yield name.strip(), command
        return
    for word, each in below.items():
        yield from commands(each, f"{name} {word}")


COMMANDS = dict(commands(typer.main.get_command(app)))


def told(readme: str) -> dict[str, str]:
    """Give the rows of the table of commands: the command's words -> the whole row."""
    rows = {}
    for call, text in COMMAND_ROW.findall(page(readme)):
        words = [word for word in call.split() if word.islower() and not word.startswith(("-", "["))]
        name = next(" ".join(words[:n]) for n in range(len(words), -1, -1) if " ".join(words[:n]) in {*COMMANDS, ""})
        rows[name] = f"{call} {text}"
    return rows


@pytest.mark.parametrize("readme", READMES)
def test_the_table_of_commands_lists_every_command_and_no_other(readme: str) -> None:
    assert set(told(readme)) == set(COMMANDS)


@pytest.mark.parametrize("readme", READMES)
def test_every_option_told_of_a_command_is_one_of_its_options(readme: str) -> None:
    for name, row in told(readme).items():
        options = {opt for param in COMMANDS[name].params for opt in (*param.opts, *param.secondary_opts)}
        assert set(re.findall(r"--[a-z-]+", row)) <= options, name


@pytest.mark.parametrize("readme", READMES)
def test_the_excerpt_of_the_screen_is_what_the_command_prints(readme: str) -> None:
    excerpt = re.search(r"```\n\$ jenjang (.+)\n((?:.*\n)+?)```", page(readme))
    assert excerpt
    command, *lines = [excerpt[1], *excerpt[2].splitlines()]
    words = [str(HOUSE / word) if word.startswith("contoh/") else word for word in command.split()]
    result = CliRunner().invoke(app, words, env={"COLUMNS": "100"})
    printed = iter(result.stdout.splitlines())
    # In the same order, with lines left out: each line is looked for after the one before it.
    assert [line for line in lines if line.strip() and line not in printed] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_to_a_page_leads_somewhere(path: Path) -> None:
    links = [each for each in LINK.findall(path.read_text("utf-8")) if not each.startswith("http")]
    assert [each for each in links if not (path.parent / each).exists()] == []


def test_every_target_of_make_that_a_page_names_exists_and_runs_what_lies_there() -> None:
    makefile = page("Makefile")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named = {each for path in PAGES for each in TARGET.findall(path.read_text("utf-8"))}
    assert {"setup", "run", "test", "check", "bench", "dokumen", "kunci"} <= named <= targets
    scripts = re.findall(r"\$\(BIN\)/python ([\w/]+\.py)", makefile)
    assert scripts
    assert [each for each in scripts if not (HOUSE / each).exists()] == []


def test_every_decision_record_is_listed_and_says_what_was_refused() -> None:
    folder = HOUSE / "docs" / "keputusan"
    records = sorted(path for path in folder.glob("*.md") if path.name != "README.md")
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", page("docs/keputusan/README.md"))
    assert listed == [path.name for path in records]
    for path in records:
        text = path.read_text("utf-8")
        assert text.startswith(f"# {path.name[:4]} ")
        assert "**Decided.**" in text
        assert "**Refused.**" in text


def glossary_rows() -> Iterator[tuple[str, str]]:
    """Give each term of the glossary's tables with its articles."""
    for table in page("docs/glosarium.md").split("\n## ")[1:]:
        lines = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("|")]
        if [cell.strip() for cell in lines[0]][3:4] == ["Rujukan"]:
            yield from ((cells[0].strip(), cells[3].strip()) for cells in lines[2:])


def test_every_term_of_the_glossary_cites_parts_of_the_regulation_that_exist() -> None:
    rows = list(glossary_rows())
    assert len(rows) > 50
    cited = [(term, each) for term, text in rows if text for each in citations(text)]
    assert [(term, each) for term, each in cited if not is_citation(each)] == []
    own = [(term, each) for term, each in cited if each.startswith(("Pasal", "Lampiran"))]
    assert [(term, each) for term, each in own if not muat_struktur().memuat(each)] == []


def test_no_term_of_the_glossary_stands_twice() -> None:
    terms = [term for term, _ in glossary_rows()]
    assert len(terms) == len(set(terms))
