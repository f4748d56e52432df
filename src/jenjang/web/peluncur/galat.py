"""What stops a launch, said to the person at the console."""


class GagalMeluncur(Exception):
    """The launch cannot go on; the text says what, where, why and what to do."""
