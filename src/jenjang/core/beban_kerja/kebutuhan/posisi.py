"""The posts of an office in their hierarchy, from the opening list and the sheets of a decree or a workbook."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from jenjang.core.beban_kerja.periksa.pasangan import pasangkan
from jenjang.core.beban_kerja.periksa.teks import senama
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan, jenis_dari_nama, jenjang_dari_nama
from jenjang.core.jabatan.keputusan import EntriDaftar, Keputusan

_URUT_ATASAN = ("jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "koordinator", "subkoordinator")


@dataclass(frozen=True, slots=True)
class Posisi:
    """One post: its place in the list (`letak`, from 0), its printed number, and the `letak` of the post above it.

    `lembar` is None for a post that is listed without a sheet, `kelas` where none is printed.
    """

    letak: int
    nomor: str
    nama: str
    jenis: JenisJabatan
    induk: int | None
    lembar: LembarJabatan | None

    @property
    def kelas(self) -> int | None:
        """The class printed on the sheet."""
        return self.lembar.kelas.angka if self.lembar and self.lembar.kelas else None

    @property
    def jenjang(self) -> str | None:
        """The jenjang of a functional post."""
        return jenjang_dari_nama(self.nama) if self.jenis is JenisJabatan.FUNGSIONAL else None


def susun_posisi(keputusan: Keputusan, jenis: Mapping[str, JenisJabatan] | None = None) -> tuple[Posisi, ...]:
    """Give every post that is listed or has a sheet, in the order of the list.

    `jenis` states the kind of posts by their number; the others are told by their names. The list puts the head of
    the office first and those directly under it beside it, all at the top level. A sheet that is not listed hangs
    under the superior it prints.
    """
    lembar_entri = {entri: keputusan.lembar[urutan - 1] for urutan, entri in pasangkan(keputusan).items()}
    posisi = [_dari_entri(letak, entri, lembar_entri.get(entri)) for letak, entri in enumerate(keputusan.daftar)]
    terdaftar = {lembar.urutan for lembar in lembar_entri.values()}
    for lembar in keputusan.lembar:
        if lembar.urutan not in terdaftar:
            posisi.append(_dari_lembar(len(posisi), lembar))
    dinyatakan = jenis or {}
    posisi = [replace(satu, jenis=dinyatakan.get(satu.nomor, satu.jenis)) for satu in posisi]
    induk = [_induk_terdaftar(entri, keputusan.daftar) for entri in keputusan.daftar]
    induk += [_induk_tercetak(satu, posisi) for satu in posisi[len(keputusan.daftar) :]]
    return tuple(replace(satu, induk=atas) for satu, atas in zip(posisi, _tanpa_lingkar(induk), strict=True))


def _dari_entri(letak: int, entri: EntriDaftar, lembar: LembarJabatan | None) -> Posisi:
    nama = lembar.nama.isi if lembar and lembar.nama.isi else entri.nama
    return Posisi(letak, entri.nomor, nama, jenis_dari_nama(nama), None, lembar)


def _dari_lembar(letak: int, lembar: LembarJabatan) -> Posisi:
    return Posisi(letak, "", lembar.nama.isi, jenis_dari_nama(lembar.nama.isi), None, lembar)


def _induk_terdaftar(entri: EntriDaftar, daftar: tuple[EntriDaftar, ...]) -> int | None:
    """Find the nearest listed number above an entry; what hangs under none hangs under the first."""
    if entri is daftar[0]:
        return None
    letak_nomor: dict[str, int] = {}
    for letak, satu in enumerate(daftar):
        letak_nomor.setdefault(satu.nomor, letak)
    nomor = entri.induk
    while nomor:
        if nomor in letak_nomor and daftar[letak_nomor[nomor]] is not entri:
            return letak_nomor[nomor]
        nomor = nomor.rpartition(".")[0]
    return 0


def _induk_tercetak(posisi: Posisi, semua: list[Posisi]) -> int | None:
    """Find the post that the sheet prints as its nearest superior; the first post where it prints none known."""
    atasan = [isian for isian in posisi.lembar.atasan if isian.kunci in _URUT_ATASAN] if posisi.lembar else []
    atasan = [isian for isian in atasan if isian.teks.strip(" -–")]
    for isian in sorted(atasan, key=lambda isian: _URUT_ATASAN.index(isian.kunci), reverse=True):
        for calon in semua:
            if calon.letak != posisi.letak and calon.jenis.struktural and senama(calon.nama, isian.teks):
                return calon.letak
    return 0 if posisi.letak else None


def _tanpa_lingkar(induk: list[int | None]) -> list[int | None]:
    """Cut every circle of superiors at its first post, which then stands at the top."""
    hasil = list(induk)
    for letak in range(len(hasil)):
        atas = hasil[letak]
        dilewati: set[int] = set()
        while atas is not None and atas != letak and atas not in dilewati:
            dilewati.add(atas)
            atas = hasil[atas]
        if atas == letak:
            hasil[letak] = None
    return hasil


def garis_atasan(posisi: Posisi, semua: tuple[Posisi, ...]) -> list[Posisi]:
    """Give the posts above one, nearest first."""
    garis: list[Posisi] = []
    while (induk := (garis[-1] if garis else posisi).induk) is not None:
        garis.append(semua[induk])
    return garis


def kepala_unit(posisi: Posisi, semua: tuple[Posisi, ...]) -> Posisi:
    """Give the post that heads the unit of a post: itself where it heads one, else the nearest above that does.

    Where none above does, the topmost one stands for it.
    """
    garis = [posisi, *garis_atasan(posisi, semua)]
    return next((satu for satu in garis if satu.jenis.struktural), garis[-1])
