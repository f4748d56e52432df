"""The post of the person and of each change: golongan, education and status must go with the jenjang."""

from collections.abc import Callable, Iterable, Iterator

from jenjang.core.angka_kredit.keputusan_tahun import periksa_status
from jenjang.core.angka_kredit.konversi.golongan import PERATURAN, tabel_menyusul
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.dates import number_of
from jenjang.core.engine.regulations import regulations
from jenjang.core.jabatan.jenjang import GOLONGAN
from jenjang.core.karier.tercetak import periksa_golongan, sel_tercetak
from jenjang.core.penilaian.berkas import Masalah, Pegawai, Riwayat


def boleh_menyusul(jabatan: Pegawai | Riwayat, riwayat: Iterable[Riwayat]) -> bool:
    """Whether the pangkat of a post may still be to follow its jenjang: taken since 2023, after an earlier post."""
    day = jabatan.tmt_jenjang if isinstance(jabatan, Pegawai) else jabatan.tanggal
    if day is None or number_of(day) < regulations()[PERATURAN].sejak:
        return False
    return isinstance(jabatan, Riwayat) or any(each.tanggal is not None and each.tanggal < day for each in riwayat)


def masalah_jabatan(jabatan: Pegawai | Riwayat, pendidikan: str | None, *, menyusul: bool = False) -> Iterator[Masalah]:
    """Name what cannot be in a jenjang, golongan, education and status held together; what is missing is passed.

    `menyusul` lets stand the golongan held between a rise of jenjang and of pangkat (K02).
    """
    jenjang, golongan, status = jabatan.jenjang, jabatan.golongan, jabatan.status
    asal = jabatan.asal
    if golongan is not None and golongan not in GOLONGAN:
        yield asal.masalah("golongan", "golongan_di_luar_daftar", pilihan=", ".join(GOLONGAN))
        return
    if jenjang is None or golongan is None:
        return
    if menyusul and (jenjang, golongan) in tabel_menyusul().rows:
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
