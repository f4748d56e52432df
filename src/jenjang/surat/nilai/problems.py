"""Why one cell cannot be understood: a code of `kata.toml` and the facts of its sentence."""


class CellProblem(Exception):
    """A value that its field cannot take; the reader names the place."""

    def __init__(self, kode: str, **isi: str | int) -> None:
        super().__init__(kode)
        self.kode = kode
        self.isi = isi
