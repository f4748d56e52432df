"""Papers as plain data, for other programs."""

from collections.abc import Sequence
from typing import Any

from jenjang.cli.pak.proses import HasilOrang
from jenjang.core.penilaian.perorangan.hasil import masalah_json
from jenjang.surat.keputusan.tulis.naskah import Tabel
from jenjang.surat.pak.naskah import Pak


def data_hasil(found: Sequence[HasilOrang], bahasa: str) -> list[dict[str, Any]]:
    """Write everybody's papers as they read, with the fields of the national record."""
    return [
        {
            "berkas": each.berkas,
            "nip": each.nip,
            "nama": each.nama,
            "naskah": [_pak(paper) for paper in each.pak],
            "masalah": [masalah_json(problem, bahasa) for problem in each.masalah],
            "kesalahan": each.kesalahan or None,
        }
        for each in found
    ]


def _pak(pak: Pak) -> dict[str, Any]:
    return {
        "jenis": pak.jenis.value,
        "judul": pak.judul,
        "kepala": dict(pak.kepala),
        "orang": dict(pak.orang),
        "tabel": [{"judul": each.judul, "baris": _rows(each.tabel)} for each in pak.bagian],
        "kalimat": list(pak.kalimat),
        "catatan": list(pak.catatan),
        "rekaman": dict(pak.rekaman),
    }


def _rows(tabel: Tabel) -> list[list[str]]:
    return [[cell.teks for cell in row] for row in (tabel.kepala[0], *tabel.badan, *tabel.kaki)]
