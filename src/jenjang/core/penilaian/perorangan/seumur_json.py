"""A whole life of credit as plain data: the fields that `jenjang nilai` adds where a record reaches beyond 2022."""

from typing import Any

from jenjang.core.angka_kredit.riwayat.masukan import BarisRiwayat, MasalahRiwayat
from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.dates import date_of
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.seumur import SeumurJabatan


def seumur_json(seumur: SeumurJabatan, bahasa: str = "id") -> dict[str, Any]:
    """Write the history row by row in both accounts, what kept rows out, and the next step on the day asked."""
    return {
        "riwayat_angka_kredit": [_row(each) for each in seumur.riwayat.baris],
        "langkah": _next(seumur, bahasa),
        "masalah_riwayat": [_problem(each, bahasa) for each in seumur.riwayat.masalah],
        "peringatan_riwayat": [_problem(each, bahasa) for each in seumur.riwayat.peringatan],
        "catatan_konfirmasi": seumur.catatan(bahasa),
    }


def _row(row: BarisRiwayat) -> dict[str, Any]:
    return {
        "tanggal": date_of(row.tanggal).isoformat(),
        "peraturan": regulations()[row.peraturan].nama,
        "peristiwa": row.peristiwa,
        "jenjang": row.jenjang,
        "golongan": row.golongan,
        "ak": amount_text(row.ak),
        "saldo_golongan": None if row.saldo_golongan is None else amount_text(row.saldo_golongan),
        "saldo_jenjang": None if row.saldo_jenjang is None else amount_text(row.saldo_jenjang),
        "hilang": amount_text(row.hilang),
        "tempat": row.tempat,
        "dasar": row.jawaban.dasar if row.jawaban else [],
    }


def _next(seumur: SeumurJabatan, bahasa: str) -> dict[str, Any]:
    found = seumur.langkah
    answer = found.jawaban
    return {
        "pada": seumur.pada.isoformat(),
        "peraturan": regulations()[found.peraturan].nama,
        "kedudukan": {"jenjang": found.kedudukan.jenjang, "golongan": found.kedudukan.golongan},
        "pangkat_berikut": found.pangkat,
        "periode_pangkat": date_of(opens[0]).isoformat() if (opens := seumur.periode_pangkat()) else None,
        "jenjang_berikut": found.jenjang,
        "hasil": answer.hasil if answer else None,
        "alasan": answer.alasan if answer else [],
        "asumsi": answer.asumsi if answer else [],
        "penafsiran": answer.penafsiran if answer else [],
        "dasar": answer.dasar if answer else [],
        "catatan": sentence(found.catatan, bahasa) if found.catatan else None,
    }


def _problem(problem: MasalahRiwayat, bahasa: str) -> dict[str, Any]:
    return {"tempat": problem.tempat, "kode": problem.kode, "pesan": sentence(problem.kode, bahasa, **problem.isi)}
