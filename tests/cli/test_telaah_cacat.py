"""Whatever is missing or wrong in a question, its page is whole: no exception, no wide line, a sentence of its own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from jenjang.cli.main import app

SAMPLES = json.loads((Path(__file__).parents[2] / "contoh" / "pertanyaan.json").read_text("utf-8"))
SPOILED = (None, True, -1, "", "x", "2.5", [], {}, [{}], "1e5", 10**30)


def damaged(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give an item with each datum left out, and with each datum replaced by something else."""
    data = item["data"]
    for name in data:
        yield {**item, "data": {key: value for key, value in data.items() if key != name}}
        yield from ({**item, "data": {**data, name: each}} for each in SPOILED)


@pytest.mark.parametrize("item", SAMPLES, ids=[each["id"] for each in SAMPLES])
@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_a_damaged_question_is_shown_whole(item: dict[str, Any], bahasa: str) -> None:
    items = list(damaged(item))
    arguments = ["telaah", "-", "--bahasa", bahasa, "--penjelasan"]
    screen = CliRunner().invoke(app, arguments, input=json.dumps(items))
    assert screen.exit_code == 0, screen.exception
    assert screen.stdout.count(f"{item['id']} · ") == len(items)
    assert max(map(len, screen.stdout.splitlines())) <= 100
    assert "None" not in screen.stdout.replace("'None'", "")


@pytest.mark.parametrize("item", SAMPLES, ids=[each["id"] for each in SAMPLES])
def test_a_damaged_question_is_explained_whole_as_json(item: dict[str, Any]) -> None:
    items = list(damaged(item))
    result = CliRunner().invoke(app, ["telaah", "-", "--format", "json", "--penjelasan"], input=json.dumps(items))
    assert result.exit_code == 0, result.exception
    for answer in json.loads(result.stdout):
        assert answer["penjelasan"]["kalimat"].strip()
        assert (answer["hasil"] is None) == (answer["kesalahan"] is not None)
