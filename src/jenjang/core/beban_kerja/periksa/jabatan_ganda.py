"""`jabatan_ganda`: one functional position listed twice, its need counted on each sheet."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.nama_jabatan import rumpun_jenjang
from jenjang.core.beban_kerja.periksa.salinan import bagian_sama
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan

_DASAR = "Kebutuhan satu jabatan fungsional per jenjang dihitung satu kali untuk satu perangkat daerah"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Note the later of two sheets of one functional position and jenjang.

    Posts of pelaksana share their names by law ("Penelaah Teknis Kebijakan"); they are double only where name,
    superior and tasks are all the same.
    """
    pertama: dict[tuple[str, ...], LembarJabatan] = {}
    for lembar in bahan.keputusan.lembar:
        fungsional = rumpun_jenjang(lembar.nama.isi) is not None
        kunci = (nama_rapi(lembar.nama.isi),) if fungsional else _kunci_pelaksana(bahan, lembar)
        awal = pertama.setdefault(kunci, lembar)
        if awal is not lembar:
            yield _catatan(awal, lembar)


def _kunci_pelaksana(bahan: Bahan, lembar: LembarJabatan) -> tuple[str, ...]:
    tugas = tuple(baris.uraian.lower() for baris in lembar.beban.tugas) if lembar.beban else (str(lembar.urutan),)
    return (nama_rapi(lembar.nama.isi), bahan.induk(lembar) or str(lembar.urutan), *tugas)


def _catatan(awal: LembarJabatan, lembar: LembarJabatan) -> Catatan:
    serupa = bagian_sama(awal, lembar) >= ambang("baris_serupa")
    kata = "jabatan_ganda"
    if serupa:
        kata = "jabatan_ganda_sama" if _volume(awal) == _volume(lembar) else "jabatan_ganda_serupa"
    return Catatan(
        Jenis.JABATAN_GANDA, lembar.urutan, lembar.lokasi, kata, _DASAR,
        tercetak=lembar.nama.isi,
        dampak=Dampak.PEGAWAI,
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR if serupa else Keyakinan.MUNGKIN,
        lokasi_lain=(awal.lokasi,),
        isi={"nama": lembar.nama.isi, "awal": awal.urutan},
    )  # fmt: skip


def _volume(lembar: LembarJabatan) -> list[Fraction | None]:
    if lembar.beban is None:
        return []
    return [*(satu.volume.nilai for satu in lembar.beban.tugas), *(satu.volume.nilai for satu in lembar.beban.butir)]
