"""Tables that go on behind the end of a page, with their heads printed again."""


def tanpa_kepala_ulangan(kepala: tuple[tuple[str, ...], ...], baris: tuple[tuple[str, ...], ...]) -> int:
    """Return how many rows at the top of a page only repeat the head of the table on the page before."""
    ulangan = 0
    for lama, baru in zip(kepala, baris, strict=False):
        if lama != baru:
            break
        ulangan += 1
    return ulangan
