"""A ruleset of a test's own, gone afterwards."""

from collections.abc import Iterator

import pytest

from jenjang.core.engine.ruleset import RULESETS, Ruleset


@pytest.fixture
def rules() -> Iterator[Ruleset]:
    """An empty ruleset; whatever a test registers beside it is gone too."""
    before = dict(RULESETS)
    yield Ruleset("uji.sementara", "permenpanrb-33-2020")
    RULESETS.clear()
    RULESETS.update(before)
