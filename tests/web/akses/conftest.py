"""Says at the end how many cells of the access matrix were tried."""

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Add up what the tests recorded."""
    counts = {"pages": 0, "wall": 0}
    for report in terminalreporter.getreports("passed"):
        where = "pages" if "test_a_cell_answers" in report.nodeid else "wall"
        counts[where] += sum(number for name, number in report.user_properties if name == "sel")
    if counts["pages"]:
        tried = f"{counts['pages']} cells tried by HTTP, {counts['wall']} by row-level security alone"
        terminalreporter.write_line(f"access matrix: {tried}")
