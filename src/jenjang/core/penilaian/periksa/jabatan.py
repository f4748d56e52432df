"""The post of the person and of each change: golongan, education and status must go with the jenjang."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date

from jenjang.core.angka_kredit.keputusan_tahun import periksa_status
from jenjang.core.angka_kredit.konversi.golongan import PERATURAN, tabel_menyusul, tabel_tanpa_lowongan
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.dates import number_of
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.regulations import regulations
from jenjang.core.jabatan.jenjang import GOLONGAN
from jenjang.core.karier.tercetak import periksa_golongan, sel_tercetak
from jenjang.core.penilaian.berkas import Masalah, Pegawai, Riwayat


def golongan_sejak_2023(
    jabatan: Pegawai | Riwayat, pegawai: Pegawai, riwayat: Iterable[Riwayat]
) -> frozenset[tuple[str, str]]:
    """Give the pairs of jenjang and golongan outside the annexes that a post may hold by the law since 2023.

    They are the pangkat still to follow its jenjang, after an earlier post (K02); the pangkat that rose one step
    without a vacancy (K02); and that of a transfer that does not fit (Lampiran II nomor 3), also after a later change.
    """
    own = isinstance(jabatan, Pegawai)
    taken, ranked = (
        (jabatan.tmt_jenjang, jabatan.tmt_pangkat) if isinstance(jabatan, Pegawai) else (jabatan.tanggal,) * 2
    )
    found: set[tuple[str, ...]] = set()
    if _since_2023(pegawai.tmt_jenjang):
        transfers = table_in_force("ak_pangkat_tidak_sesuai", regulations()[PERATURAN].sejak).rows.keys()
        entered = (pegawai.jenjang, pegawai.golongan) in transfers
        found |= {each for each in transfers if entered and each not in tabel_menyusul().rows}
    if taken is not None and _since_2023(taken):
        earlier = not own or any(each.tanggal is not None and each.tanggal < taken for each in riwayat)
        found |= set(tabel_menyusul().rows) if earlier else set()
    if _since_2023(ranked):
        found |= set(tabel_tanpa_lowongan().rows)
    return frozenset((each[0], each[1]) for each in found)


def _since_2023(day: date | None) -> bool:
    return day is not None and number_of(day) >= regulations()[PERATURAN].sejak


def masalah_jabatan(
    jabatan: Pegawai | Riwayat, pendidikan: str | None, di_luar_lampiran: Collection[tuple[str, str]] = ()
) -> Iterator[Masalah]:
    """Name what cannot be in a jenjang, golongan, education and status held together; what is missing is passed.

    `di_luar_lampiran` are the pairs that stand although no annex prints them.
    """
    jenjang, golongan, status = jabatan.jenjang, jabatan.golongan, jabatan.status
    asal = jabatan.asal
    if golongan is not None and golongan not in GOLONGAN:
        yield asal.masalah("golongan", "golongan_di_luar_daftar", pilihan=", ".join(GOLONGAN))
        return
    if jenjang is None or golongan is None:
        return
    if (jenjang, golongan) in di_luar_lampiran:
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
