"""`kelas`: the class in figures and in words differ, or it departs from the class table or from its namesakes."""

from collections import Counter
from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.bilangan import dari_kata
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.informasi_jabatan import KelasJabatan, LembarJabatan
from jenjang.core.jabatan.kelas import NamaJabatanTidakDikenalError, cari_kelas_tunjangan

_DASAR_HURUF = "Kelas jabatan ditulis dengan angka dan huruf yang sama"
_DASAR_TABEL = "Tabel kelas jabatan Pekerja Sosial"
_DASAR_NAMA = "Jabatan dengan nama yang sama berkelas sama"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at the class of every sheet that prints one."""
    kelas: dict[str, Counter[int]] = {}
    for lembar in bahan.keputusan.lembar:
        if lembar.kelas and lembar.kelas.angka is not None:
            kelas.setdefault(nama_rapi(lembar.nama.isi), Counter())[lembar.kelas.angka] += 1
    for lembar in bahan.keputusan.lembar:
        if lembar.kelas is not None:
            yield from _periksa(lembar, lembar.kelas, kelas.get(nama_rapi(lembar.nama.isi), Counter()))


def _periksa(lembar: LembarJabatan, kelas: KelasJabatan, senama: Counter[int]) -> Iterator[Catatan]:
    huruf = dari_kata(kelas.huruf)
    if kelas.angka is not None and huruf is not None and huruf != kelas.angka:
        yield Catatan(
            Jenis.KELAS, lembar.urutan, kelas.lokasi, "kelas_huruf", _DASAR_HURUF,
            tercetak=kelas.tercetak, isi={"tercetak": kelas.tercetak, "huruf": huruf},
        )  # fmt: skip
    if kelas.angka is None:
        return
    tabel = _kelas_tabel(lembar.nama.isi)
    if tabel is not None and tabel != kelas.angka:
        yield _menyimpang(lembar, kelas, tabel, "kelas_tabel", _DASAR_TABEL, Keyakinan.PASTI)
    elif tabel is None and len(senama) > 1:
        lazim = max(senama, key=lambda angka: (senama[angka], angka))
        if senama[kelas.angka] < senama[lazim]:
            yield _menyimpang(lembar, kelas, lazim, "kelas_senama", _DASAR_NAMA, Keyakinan.KEMUNGKINAN_BESAR)
        elif list(senama.values()).count(senama[lazim]) > 1:
            yield _seri(lembar, kelas, sorted(senama))


def _seri(lembar: LembarJabatan, kelas: KelasJabatan, semua: list[int]) -> Catatan:
    """Note a class that as many namesakes have as have another: one of them is wrong, nothing tells which."""
    lain = " dan ".join(str(satu) for satu in semua if satu != kelas.angka)
    return Catatan(
        Jenis.KELAS, lembar.urutan, kelas.lokasi, "kelas_senama_seri", _DASAR_NAMA,
        tercetak=str(kelas.angka), keyakinan=Keyakinan.MUNGKIN,
        isi={"tercetak": kelas.angka, "lain": lain, "nama": lembar.nama.isi},
    )  # fmt: skip


def _kelas_tabel(nama: str) -> int | None:
    try:
        return cari_kelas_tunjangan(nama).kelas
    except NamaJabatanTidakDikenalError:
        return None


def _menyimpang(
    lembar: LembarJabatan, kelas: KelasJabatan, seharusnya: int, kata: str, dasar: str, keyakinan: Keyakinan
) -> Catatan:
    return Catatan(
        Jenis.KELAS, lembar.urutan, kelas.lokasi, kata, dasar,
        tercetak=str(kelas.angka), seharusnya=str(seharusnya), keyakinan=keyakinan,
        isi={"tercetak": kelas.angka, "seharusnya": seharusnya, "nama": lembar.nama.isi},
    )  # fmt: skip
