"""What stops a launch, said to the person at the console."""


class GagalMeluncur(Exception):
    """The launch cannot go on (`penuh`: for want of disk space); the text says what, where, why and what to do."""

    def __init__(self, pesan: str, *, penuh: bool = False) -> None:
        super().__init__(pesan)
        self.penuh = penuh
