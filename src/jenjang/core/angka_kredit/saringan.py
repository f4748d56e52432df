"""The filters of the catalogue as people write them, and its rows as they are handed over."""

from typing import Any, Final

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import kenali_pasal, muat_katalog
from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.answer import Refusal
from jenjang.core.jabatan.jenjang import JENJANG, kenali_jenjang

LAMPIRAN: Final = ("I", "II", "III")


def cari_butir(
    jenjang: str | None = None, lampiran: str | None = None, pasal: str | None = None, cari: str | None = None
) -> tuple[ButirKegiatan, ...]:
    """Give the butir that pass every filter given; raises Refusal for a jenjang, annex or citation nobody knows."""
    return muat_katalog().saring(
        jenjang=None if jenjang is None else _jenjang(jenjang),
        lampiran=None if lampiran is None else _lampiran(lampiran),
        pasal=None if pasal is None else _pasal(pasal),
        kata=cari,
    )


def rekaman(butir: ButirKegiatan) -> dict[str, Any]:
    """Give a butir as the record of the interface: decimals as text, absent figures as None."""
    percent = butir.persen_kenaikan_pangkat
    return {
        "kode": butir.kode,
        "lampiran": butir.lampiran,
        "unsur": butir.unsur,
        "sub_unsur_huruf": butir.sub_unsur_huruf,
        "sub_unsur": butir.sub_unsur,
        "kelompok": butir.kelompok,
        "nomor_tercetak": butir.nomor_tercetak,
        "uraian": butir.uraian,
        "hasil_kerja": butir.hasil_kerja,
        "hasil_kerja_pasal_9": butir.hasil_kerja_pasal_9,
        "angka_kredit": None if butir.angka_kredit is None else amount_text(butir.angka_kredit),
        "persen_kenaikan_pangkat": None if percent is None else str(percent),
        "pelaksana": butir.pelaksana,
        "dasar": list(butir.dasar),
        "keterangan": butir.keterangan,
    }


def _jenjang(nilai: str) -> str:
    known = kenali_jenjang(nilai)
    if known is None:
        raise Refusal("jenjang_tidak_dikenal", nilai=nilai, pilihan=", ".join(JENJANG))
    return known


def _lampiran(nilai: str) -> str:
    known = nilai.strip().upper()
    if known not in LAMPIRAN:
        raise Refusal("lampiran_tidak_dikenal", nilai=nilai)
    return known


def _pasal(nilai: str) -> str:
    known = kenali_pasal(nilai)
    if known is None:
        raise Refusal("pasal_tidak_dikenal", nilai=nilai)
    return known
