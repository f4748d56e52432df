"""The names of files of papers: kind, period and NIP, so that a folder of them sorts by person within a period."""

import re
from collections.abc import Sequence

from jenjang.surat.pak.naskah import Pak

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def nama_berkas(pak: Sequence[Pak], akhiran: str) -> list[str]:
    """Give a name for each paper, all different: "konversi-2024-01-12-198703142011011004.pdf"."""
    names: dict[str, None] = {}
    for each in pak:
        stem = _UNSAFE.sub("-", "-".join([each.jenis.value, *_months(each), each.nip or each.nama])).strip("-.")
        name, count = f"{stem}{akhiran}", 1
        while name in names:
            count += 1
            name = f"{stem}-{count}{akhiran}"
        names[name] = None
    return list(names)


def _months(pak: Pak) -> list[str]:
    record = pak.rekaman
    last_year = [record["tahunSelesaiPenilaian"]] if _across_years(pak) else []
    months = [record["tahunMulaiPenilaian"], record["bulanMulaiPenilaian"].zfill(2), *last_year]
    return [each for each in (*months, record["bulanSelesaiPenilaian"].zfill(2)) if each.strip("0")]


def _across_years(pak: Pak) -> bool:
    return pak.rekaman["tahunMulaiPenilaian"] != pak.rekaman["tahunSelesaiPenilaian"]
