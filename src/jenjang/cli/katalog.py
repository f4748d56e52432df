"""`jenjang katalog`: the activity catalogue of Lampiran I-III."""


def katalog() -> None:
    """Menampilkan katalog butir kegiatan Lampiran I-III."""
