"""Why a whole file is refused: a code of `kata.toml` and the facts of its sentence."""


class FileRefused(Exception):
    """A file that cannot be read as a workbook; `kode` names the sentence, `isi` holds its facts."""

    def __init__(self, kode: str, **isi: str | int) -> None:
        super().__init__(kode)
        self.kode = kode
        self.isi = isi

    def about(self, name: str) -> "FileRefused":
        """Give the same refusal with the file's name among its facts, as its sentence needs it."""
        return FileRefused(self.kode, **{**self.isi, "berkas": name})
