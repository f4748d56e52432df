"""The signing key of these tests lies in a folder of their own."""

from pathlib import Path

import pytest
from pytest_django import Settings


@pytest.fixture(autouse=True)
def _folder_of_the_key(settings: Settings, tmp_path: Path) -> None:
    settings.DATA = tmp_path
