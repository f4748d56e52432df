"""The blank workbook that `jenjang nilai` reads."""

from pathlib import Path

from jenjang.surat.nilai.write_workbook import write_workbook
from jenjang.surat.save import save_document


def save_template(path: Path, *, overwrite: bool = False) -> None:
    """Write the blank workbook; raises FileRefused when the file exists and may not be replaced."""
    save_document(path, write_workbook(), overwrite=overwrite)
