"""The same work claimed twice: the same butir over days that overlap."""

from collections.abc import Iterator, Sequence
from datetime import date

from jenjang.core.penilaian.berkas import Kegiatan, Masalah


def kegiatan_ganda(kegiatan: Sequence[Kegiatan]) -> Iterator[tuple[Masalah, bool]]:
    """Yield for each repeated claim its problem and whether it stops.

    Two claims that name different evidence are two pieces of work: remarked, not stopped.
    """
    groups: dict[str, list[tuple[date, date, Kegiatan]]] = {}
    for each in kegiatan:
        subject = each.kode or each.uraian
        mulai, selesai = each.tanggal_mulai, each.hari_terakhir
        if subject and mulai and selesai and mulai <= selesai:
            groups.setdefault(" ".join(subject.casefold().split()), []).append((mulai, selesai, each))
    for claims in groups.values():
        claims.sort(key=lambda claim: (claim[0], claim[2].asal.lembar, claim[2].asal.baris))
        yield from _overlaps(claims)


def _overlaps(claims: Sequence[tuple[date, date, Kegiatan]]) -> Iterator[tuple[Masalah, bool]]:
    """Sweep by first day: a claim repeats the one that reaches furthest if that has not ended yet."""
    _, furthest, other = claims[0]
    for mulai, selesai, each in claims[1:]:
        if mulai <= furthest:
            first, second = sorted((other, each), key=lambda claim: (claim.asal.lembar, claim.asal.baris))
            stops = not (first.bukti and second.bukti and first.bukti != second.bukti)
            isian = "kode" if second.kode else "uraian"
            yield (
                second.asal.masalah(
                    isian,
                    "kegiatan_ganda" if stops else "kegiatan_mirip",
                    baris=first.asal.baris,
                    lembar=first.asal.lembar,
                ),
                stops,
            )
        if selesai > furthest:
            furthest, other = selesai, each
