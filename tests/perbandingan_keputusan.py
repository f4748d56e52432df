"""Two decrees compared by what they print, whatever the places in their sources."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from jenjang.core.jabatan.tercetak import Lokasi


def beda(satu: object, dua: object, jalan: str = "", *, spasi: bool = True) -> Iterator[str]:
    """Yield every place where two records differ, places in the source left out, without `spasi` blanks too."""
    if isinstance(satu, Lokasi) and isinstance(dua, Lokasi):
        return
    if is_dataclass(satu) and type(satu) is type(dua):
        for bidang in fields(satu):
            yield from beda(
                getattr(satu, bidang.name), getattr(dua, bidang.name), f"{jalan}.{bidang.name}", spasi=spasi
            )
    elif isinstance(satu, tuple) and isinstance(dua, tuple):
        if len(satu) != len(dua):
            yield f"{jalan}: {len(satu)} bukan {len(dua)}"
        for urut, (kiri, kanan) in enumerate(zip(satu, dua, strict=False)):
            yield from beda(kiri, kanan, f"{jalan}[{urut}]", spasi=spasi)
    elif isinstance(satu, str) and isinstance(dua, str) and not spasi:
        if satu.replace(" ", "") != dua.replace(" ", ""):
            yield f"{jalan}: {satu!r} bukan {dua!r}"
    elif satu != dua or (isinstance(satu, Enum) and satu is not dua):
        yield f"{jalan}: {satu!r} bukan {dua!r}"
