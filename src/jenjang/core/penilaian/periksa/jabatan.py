"""The post of the person and of each change: golongan, education and status must go with the jenjang."""

from collections.abc import Callable, Iterator

from jenjang.core.angka_kredit.keputusan_tahun import periksa_status
from jenjang.core.engine.answer import Refusal
from jenjang.core.jabatan.jenjang import GOLONGAN
from jenjang.core.karier.tercetak import periksa_golongan, sel_tercetak
from jenjang.core.penilaian.berkas import Masalah, Pegawai, Riwayat


def masalah_jabatan(jabatan: Pegawai | Riwayat, pendidikan: str | None) -> Iterator[Masalah]:
    """Name what cannot be in a jenjang, golongan, education and status held together; what is missing is passed."""
    jenjang, golongan, status = jabatan.jenjang, jabatan.golongan, jabatan.status
    asal = jabatan.asal
    if golongan is not None and golongan not in GOLONGAN:
        yield asal.masalah("golongan", "golongan_di_luar_daftar", pilihan=", ".join(GOLONGAN))
        return
    if jenjang is None or golongan is None:
        return
    if _refused(lambda: periksa_golongan(jenjang, golongan)):
        yield asal.masalah("golongan", "jabatan_golongan", jenjang=jenjang, golongan=golongan)
        return
    # The record keeps the name of Lampiran VI; the tables know it by its first half.
    annex = pendidikan.removesuffix("/D4") if pendidikan else None
    if annex and (refusal := _refused(lambda: sel_tercetak(annex, jenjang, golongan))):
        lampiran = str(refusal.isi["lampiran"])
        yield asal.masalah(
            "golongan", "jabatan_pendidikan", jenjang=jenjang, golongan=golongan, pendidikan=annex, lampiran=lampiran
        )
    if status and _refused(lambda: periksa_status(jenjang, golongan, status)):
        yield asal.masalah("status", "jabatan_status", jenjang=jenjang, golongan=golongan)


def _refused(check: Callable[[], object]) -> Refusal | None:
    try:
        check()
    except Refusal as refusal:
        return refusal
    return None
