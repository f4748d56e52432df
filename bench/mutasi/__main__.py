"""`make mutasi`: hunts every change, shows the table and writes docs/mutasi.md; exit 1 below the aim."""

import os
import sys
import time
from pathlib import Path

import pytest

from mutasi.hunt import PROCESSES, Hunt
from mutasi.report import AIM, PAGE, page, score

TESTS = Path(__file__).parents[2] / "tests" / "core"
# These compare the carriers, the wording or the envelope with the rules as they stand: a changed rule changes both.
IN_OTHER_WORDS = "test_english_says_the_same_in_other_words"
JUDGE_NOTHING = ("engine", "penjelasan", "test_data_kurang.py", "test_masukan_rusak.py")


def main() -> int:
    """Run the hunt and write the page; the exit code says whether the aim is met."""
    os.environ["HYPOTHESIS_PROFILE"] = "mutasi"
    hunt = Hunt()
    start = time.perf_counter()
    ignored = [f"--ignore={TESTS / name}" for name in JUDGE_NOTHING]
    options = [*ignored, "-k", f"not {IN_OTHER_WORDS}", "-p", "no:cacheprovider", "-s"]
    code = pytest.main([str(TESTS), *options], plugins=[hunt])
    if code or not hunt.outcomes:
        return int(code) or 1
    minutes = (time.perf_counter() - start) / 60
    text = page(hunt.outcomes, minutes, PROCESSES)
    PAGE.write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0 if score(hunt.outcomes) >= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
