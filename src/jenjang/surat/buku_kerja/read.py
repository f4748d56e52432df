"""The door for workbooks: bytes of a stranger in, a `Workbook` or a `FileRefused` out."""

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from jenjang.surat.buku_kerja.delimited import parse_csv
from jenjang.surat.buku_kerja.kinds import kind_of
from jenjang.surat.buku_kerja.limits import limits
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.sheets import Workbook
from jenjang.surat.buku_kerja.wire import sheets_from


def read_workbook(path: Path) -> Workbook:
    """Read a workbook file; raises FileRefused when it is missing, too large, locked, hostile or none."""
    return parse_workbook(read_content(path), path.name)


def read_content(path: Path) -> bytes:
    """Read a file up to the size limit; raises FileRefused when it is missing, no file or too large."""
    try:
        return _content(path)
    except FileRefused as refusal:
        raise refusal.about(path.name) from refusal.__cause__


def parse_workbook(content: bytes, name: str) -> Workbook:
    """Read a workbook's bytes; the name serves only for messages. Raises FileRefused."""
    try:
        return _parse(content, name)
    except FileRefused as refusal:
        raise refusal.about(name) from refusal.__cause__


def _content(path: Path) -> bytes:
    bounds = limits()
    try:
        if not path.exists():
            raise FileRefused("berkas_tidak_ada")
        # A pipe or device would block or never end.
        if not path.is_file():
            raise FileRefused("berkas_bukan_berkas")
        with path.open("rb") as stream:
            content = stream.read(bounds.file_bytes + 1)
    except OSError as error:
        raise FileRefused("berkas_tidak_dapat_dibuka", sebab=error.strerror or "") from error
    if len(content) > bounds.file_bytes:
        raise FileRefused("berkas_terlalu_besar", batas_mb=bounds.file_bytes // 1024**2)
    return content


def _parse(content: bytes, name: str) -> Workbook:
    bounds = limits()
    if len(content) > bounds.file_bytes:
        raise FileRefused("berkas_terlalu_besar", batas_mb=bounds.file_bytes // 1024**2)
    if kind_of(content) == "csv":
        return Workbook(name, "csv", (parse_csv(content, bounds),))
    # Unnamed files instead of pipes: neither side can block the other, and nothing is left behind.
    with tempfile.TemporaryFile() as question, tempfile.TemporaryFile() as answer:
        question.write(content)
        question.seek(0)
        _run_child(question, answer)
        answer.seek(0)
        return _workbook(name, answer)


def _run_child(question: IO[bytes], answer: IO[bytes]) -> None:
    # -I: no file beside the workbook and no PYTHONPATH can stand in for a module.
    command = [sys.executable, "-I", "-m", "jenjang.surat.buku_kerja.child"]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            stdin=question,
            stdout=answer,
            stderr=subprocess.DEVNULL,
            timeout=limits().wall_seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise FileRefused("berkas_terlalu_berat") from error
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise FileRefused("berkas_terlalu_berat")
    if done.returncode != 0:
        raise FileRefused("berkas_berbahaya")


def _workbook(name: str, answer: IO[bytes]) -> Workbook:
    lines = _lines(answer)
    first = next(lines, None)
    if not isinstance(first, dict):
        raise FileRefused("berkas_berbahaya")
    if "refused" in first:
        raise FileRefused(first["refused"], **first["facts"])
    sheets = tuple(sheets_from(lines))
    return Workbook(name, first["kind"], sheets, has_macros=first["macros"])


def _lines(answer: IO[bytes]) -> Iterator[object]:
    """Yield the lines up to the end mark; a refusal midway, or no end mark, refuses the file."""
    for number, raw in enumerate(answer):
        line = json.loads(raw)
        if isinstance(line, dict) and number > 0:
            if "end" in line:
                return
            if "refused" in line:
                raise FileRefused(line["refused"], **line["facts"])
        yield line
        if isinstance(line, dict) and "refused" in line:
            return
    raise FileRefused("berkas_berbahaya")
