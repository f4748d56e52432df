"""Where papers are written: one file of all, or a folder with a file each; refused before any work begins."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from jenjang.cli.bahasa import kalimat, tolak
from jenjang.cli.nilai.keluaran import periksa_keluaran, tulis_keluaran

if TYPE_CHECKING:
    from jenjang.surat.pak.naskah import Pak


@dataclass(frozen=True, slots=True)
class Keluaran:
    """The outputs asked for."""

    pdf: Path | None
    docx: Path | None
    csv: Path | None

    def menurut_bentuk(self) -> dict[str, Path]:
        """Give the outputs that were asked for by their form."""
        given = {"pdf": self.pdf, "docx": self.docx, "csv": self.csv}
        return {form: path for form, path in given.items() if path}

    def tempat(self) -> set[Path]:
        """Give the files that are no input, should they lie in the folder that is read."""
        return {path.resolve() for path in self.menurut_bentuk().values()}


def berupa_folder(bentuk: str, path: Path) -> bool:
    """Whether an output is a folder of files, a paper each: it is one, or its name does not end like a file's."""
    return bentuk != "csv" and (path.is_dir() or path.suffix.lower() != f".{bentuk}")


def periksa_tujuan(keluaran: Keluaran, masukan: Path, bahasa: str, *, timpa: bool) -> None:
    """Refuse outputs that cannot or may not be written."""
    given = keluaran.menurut_bentuk()
    files = {f"--{form}": path for form, path in given.items() if not berupa_folder(form, path)}
    periksa_keluaran(files, (masukan,), bahasa, timpa=timpa)
    for form, path in given.items():
        if berupa_folder(form, path) and not path.is_dir() and (path.exists() or not path.parent.is_dir()):
            tolak(kalimat("pak_bukan_folder", bahasa, opsi=f"--{form}", berkas=path))


def tulis_semua(pak: "Sequence[Pak]", keluaran: Keluaran, bahasa: str, *, timpa: bool) -> None:
    """Render every paper before any is written, then write each file whole."""
    contents: dict[Path, bytes] = {}
    for form, path in keluaran.menurut_bentuk().items():
        contents |= _isi(form, path, pak, bahasa, timpa=timpa)
    folders = {path.parent for path in contents if not path.parent.exists()}
    for folder in folders:
        folder.mkdir(exist_ok=True)
    if len(contents) <= len(keluaran.menurut_bentuk()):
        tulis_keluaran(contents, bahasa)
        return
    _tulis_folder(contents, bahasa)


def _isi(form: str, path: Path, pak: "Sequence[Pak]", bahasa: str, *, timpa: bool) -> Mapping[Path, bytes]:
    if form == "csv":
        from jenjang.surat.pak.write_csv import tulis_csv

        return {path: tulis_csv(pak)}
    write = _penulis(form)
    if not berupa_folder(form, path):
        return {path: write(pak)}
    from jenjang.surat.pak.banyak import tulis_satu_satu
    from jenjang.surat.pak.nama_berkas import nama_berkas

    targets = [path / name for name in nama_berkas(pak, f".{form}")]
    if not timpa and (taken := [each for each in targets if each.exists()]):
        tolak(kalimat("keluaran_sudah_ada", bahasa, opsi=f"--{form}", berkas=taken[0]))
    return dict(zip(targets, tulis_satu_satu(pak, write), strict=True))


def _penulis(form: str) -> "Callable[[Sequence[Pak]], bytes]":
    if form == "pdf":
        from jenjang.surat.pak.write_pdf import tulis_pdf

        return tulis_pdf
    from jenjang.surat.pak.write_docx import tulis_docx

    return tulis_docx


def _tulis_folder(contents: Mapping[Path, bytes], bahasa: str) -> None:
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.save import save_document
    from jenjang.surat.words import refusal_sentence

    for path, content in contents.items():
        try:
            save_document(path, content, overwrite=True)
        except FileRefused as refusal:
            tolak(refusal_sentence(refusal, bahasa))
    folders = sorted({str(path.parent) for path in contents})
    typer.echo(kalimat("pak_ditulis", bahasa, banyak=len(contents), folder=", ".join(folders)), err=True)
